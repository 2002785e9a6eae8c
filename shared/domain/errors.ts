import type { ErrorCode, ErrorDetails } from './error-codes.ts';

export type { ErrorCode } from './error-codes.ts';

/**
 * The family of a code is the part before its dot; it decides the HTTP status.
 */
const FAMILIES = {
  /** The input cannot be accepted; the form comes back with what was typed. */
  input: { status: 400 },
  /** Answered exactly like `missing`: an excluded officer must not learn that the thing exists (P6). */
  access: { status: 404 },
  missing: { status: 404 },
  /** The act is not allowed now. */
  rule: { status: 409 },
  /** Another write came first. */
  conflict: { status: 409 },
  /** AWS, mail, SMS or another partner did not answer. */
  partner: { status: 503 },
} as const;

/** Codes that HTTP names more exactly than their family. */
const STATUS: Readonly<Partial<Record<ErrorCode, number>>> = {
  'access.session': 401,
  'input.content-type': 415,
  'input.too-large': 413,
};

type ErrorFamily = keyof typeof FAMILIES;

/** A code without details takes none. */
type DetailsArgument<D> = [D] extends [undefined] ? [] : undefined extends D ? [details?: D] : [details: D];

/** The only error class. `name` is the code, because Step Functions matches Retry and Catch by name. */
export class CaseError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly details: ErrorDetails[C];

  constructor(code: C, message: string, ...[details]: DetailsArgument<ErrorDetails[C]>) {
    super(message);
    this.name = code;
    this.code = code;
    // Details are absent only where the table says `undefined`; the compiler cannot see that through the tuple.
    // eslint-disable-next-line @typescript-eslint/non-nullable-type-assertion-style -- it is not null that is ruled out
    this.details = details as ErrorDetails[C];
  }
}

/** A union by code: after `error.code === 'input.fields'` the details are those of that code. */
export type AnyCaseError = { [C in ErrorCode]: CaseError<C> }[ErrorCode];

/** Checks the shape, not the class: two bundles in one process have two copies of the class. */
export const isCaseError = (error: unknown): error is AnyCaseError =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  isFamily(error.code.split('.')[0] ?? '');

const isFamily = (name: string): name is ErrorFamily => Object.hasOwn(FAMILIES, name);

export const familyOf = ({ code }: { readonly code: ErrorCode }): ErrorFamily => {
  const name = code.split('.')[0] ?? '';
  if (!isFamily(name)) throw new Error(`${code} is of no family.`);
  return name;
};

/** The field at fault, where the code names one. */
export const fieldOf = ({ details }: CaseError): string | undefined =>
  details !== undefined && 'field' in details ? details.field : undefined;

/** HTTP status for an error; anything that is not a CaseError is a defect of ours: 500. */
export const statusOf = (error: unknown): number =>
  isCaseError(error) ? (STATUS[error.code] ?? FAMILIES[familyOf(error)].status) : 500;

/** The codes that a workflow retries, since a second try can succeed. */
export const RETRIED_ERRORS = [
  'conflict.stale',
  'partner.unavailable',
  'partner.after-saving',
] as const satisfies readonly ErrorCode[];
