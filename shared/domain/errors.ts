/**
 * Every refusal of the system has a code from this table. The family (before the dot) decides the HTTP
 * status and whether a workflow step is retried, so thrower, page, Retry and Catch share one constant.
 */
const FAMILIES = {
  /** What was sent cannot be accepted as it is; the form comes back filled. */
  input: { status: 400, retry: false },
  /** Answered exactly like `missing`: an excluded officer must not learn that the thing exists (P6). */
  access: { status: 404, retry: false },
  missing: { status: 404, retry: false },
  /** The act is not allowed now; details.allowed says what is. */
  rule: { status: 409, retry: false },
  /** Someone else wrote first. */
  conflict: { status: 409, retry: true },
  /** AWS, mail, SMS or another partner did not answer. */
  partner: { status: 503, retry: true },
} as const;

export type ErrorFamily = keyof typeof FAMILIES;
export type ErrorCode = `${ErrorFamily}.${string}`;

/** Details travel to pages and logs, so they hold field names, codes and allowed acts, never content. */
type ErrorDetails = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The one error class. `name` is the code, because Step Functions matches Retry and Catch by name. */
export class CaseError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message);
    this.name = code;
    this.code = code;
    this.details = details;
  }
}

/** Recognised by shape, not by class: two bundles in one process have two copies of the class. */
export const isCaseError = (error: unknown): error is CaseError =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  familyOf(error.code) !== undefined;

const isFamily = (name: string): name is ErrorFamily => Object.hasOwn(FAMILIES, name);

const familyOf = (code: string): ErrorFamily | undefined => {
  const name = code.split('.')[0] ?? '';
  return isFamily(name) ? name : undefined;
};

/** HTTP status for an error; anything that is not a CaseError is a defect of ours: 500. */
export const statusOf = (error: unknown): number => {
  if (!isCaseError(error)) return 500;
  const { status } = error.details;
  // 413, 415 and 429 are kinds of bad input that HTTP names more exactly.
  if (typeof status === 'number') return status;
  const family = familyOf(error.code);
  return family === undefined ? 500 : FAMILIES[family].status;
};

/** What a workflow retries: the codes a second try can mend. */
export const RETRIED_ERRORS = [
  'conflict.stale',
  'partner.unavailable',
  'partner.after-saving',
] as const satisfies readonly ErrorCode[];
