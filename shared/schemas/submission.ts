import * as z from 'zod/mini';
import { Matter, SENT_CHANNELS } from './rules/catalogue.ts';
import { SealedPart, SealingRef } from './sealed.ts';
import { Day, ItemId, PlaceCode, typedText } from './primitives.ts';

export const MOST_FILES = 10;
export const MOST_NARRATIVE = 20_000;

/** Reads an empty field of a form as absent. */
const optionalText = (most: number) =>
  z.pipe(
    z.pipe(
      z.optional(z.string()),
      z.transform((text) => (text?.trim() === '' ? undefined : text)),
    ),
    z.optional(typedText(most)),
  );

/** An encrypted file that was uploaded before the report: its id, size and sealed key. */
export const EnclosedFile = z.strictObject({
  id: ItemId,
  bytes: z.number().check(z.int(), z.minimum(1), z.maximum(31_500_000)),
  sealedKey: SealedPart,
  /** SHA-256 of the ciphertext in base64url; it goes into the report's chained log. Absent if the client gives none. */
  sha256: z.optional(z.string().check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/))),
});
export type EnclosedFile = z.infer<typeof EnclosedFile>;

/** Who the reporter is, when they choose to say so and their browser could not seal it. */
const Identity = z.strictObject({
  name: typedText(120),
  address: optionalText(300),
  phone: optionalText(30),
  email: optionalText(200),
});

const Contact = z.union([
  z.strictObject({ email: z.pipe(typedText(200), z.email()) }),
  z.strictObject({ phone: typedText(30) }),
]);

/** Pages of the citizens' form, in their order and by their addresses. */
export const FORM_PAGES = [
  'viec',
  'noi',
  'nguoi',
  'khi-nao',
  'noi-dung',
  'tep',
  'ban-la-ai',
  'bao-tin',
] as const;

interface Row {
  readonly page: (typeof FORM_PAGES)[number];
  readonly schema: z.ZodMiniType;
  readonly inputs?: readonly string[];
  readonly most?: number;
  readonly beside?: string;
  readonly kept?: true;
}

/** Text that may stay empty. */
const text = (most: number) => ({ most, schema: optionalText(most) });
const optionalDay = { schema: z.optional(Day) };
const optionalSeal = { schema: z.optional(SealedPart) };

/**
 * The questions about a report, for a page of the citizens' form, the API and the desk. The parser, its type, the
 * inputs of the form and the report's kept fields derive from these rows. A row's words are in web/words; its page and
 * the desk's page have to show it; the answers and the facts of a report show it by its label.
 *
 * - `page`: the page of the form that asks it.
 * - `inputs`: what that page posts for it, if not one input of the same name. Errors are shown at the first.
 * - `most`: how many characters its words may have.
 * - `beside`: the row that it is a part of, which shows it and its errors.
 * - `kept`: stays readable on the report.
 */
const REPORT_FIELDS = {
  matter: { page: 'viec', schema: Matter, kept: true },
  place: {
    page: 'noi',
    schema: PlaceCode,
    // placeFor: the text that the shown places were found for.
    inputs: ['placeQuery', 'placeFor', 'place', 'placeListed'],
  },
  // A post and a body are either the id of a list or words; a comparison with the list decides which.
  post: { page: 'nguoi', schema: typedText(200) },
  postText: { page: 'nguoi', ...text(200), beside: 'post' },
  body: { page: 'nguoi', schema: typedText(200) },
  bodyText: { page: 'nguoi', ...text(200), beside: 'body' },
  happenedOn: {
    page: 'khi-nao',
    ...optionalDay,
    inputs: ['fromDay', 'fromMonth', 'fromYear', 'whenUnknown'],
    kept: true,
  },
  happenedUntil: {
    page: 'khi-nao',
    ...optionalDay,
    inputs: ['untilDay', 'untilMonth', 'untilYear'],
    beside: 'happenedOn',
    kept: true,
  },
  narrative: { page: 'noi-dung', ...text(MOST_NARRATIVE) },
  sealedNarrative: { page: 'noi-dung', ...optionalSeal, beside: 'narrative' },
  files: {
    page: 'tep',
    schema: z.optional(z.array(EnclosedFile).check(z.maxLength(MOST_FILES))),
    inputs: ['files', 'keepMetadata'],
  },
  identity: {
    page: 'ban-la-ai',
    schema: z.optional(Identity),
    inputs: ['who', 'name', 'address', 'phone', 'email', 'identityConsent'],
  },
  sealedIdentity: { page: 'ban-la-ai', ...optionalSeal, beside: 'identity' },
  contact: {
    page: 'bao-tin',
    schema: z.optional(Contact),
    inputs: ['contactBy', 'contactEmail', 'contactPhone', 'contactConsent'],
  },
} as const satisfies Readonly<Record<string, Row>>;

export type ReportFields = typeof REPORT_FIELDS;
export type ReportField = keyof ReportFields;

export const isReportField = (name: string): name is ReportField => Object.hasOwn(REPORT_FIELDS, name);
export const REPORT_FIELD_NAMES: readonly ReportField[] = Object.keys(REPORT_FIELDS).filter(isReportField);
export const rowOf = (field: ReportField): Row => REPORT_FIELDS[field];

/** An object with one field per name; the compiler cannot follow the names through a list of entries. */
const shapeOf = <Name extends ReportField>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, REPORT_FIELDS[name].schema])) as {
    readonly [N in Name]: ReportFields[N]['schema'];
  };

/**
 * What was posted, by form or by API: the first of the four forms a report takes. `sealed…` comes from a browser or
 * client that sealed; the server seals the plain field of the same name on arrival and does not keep it.
 */
export const Submission = z.strictObject({
  ...shapeOf(REPORT_FIELD_NAMES),
  /** Random reference made at the start of the form; every seal of this report is bound to it. */
  ref: z.optional(SealingRef),
  channel: z.optional(z.enum(SENT_CHANNELS)),
});
export type Submission = z.infer<typeof Submission>;

/** Fields that stay readable on the report. */
export type KeptField = {
  [N in ReportField]: ReportFields[N] extends { readonly kept: true } ? N : never;
}[ReportField];
const isKept = (name: ReportField): name is KeptField => rowOf(name).kept === true;
const KEPT_FIELDS: readonly KeptField[] = REPORT_FIELD_NAMES.filter(isKept);
export const KEPT_SHAPE = shapeOf(KEPT_FIELDS);

export type Kept = Pick<Submission, KeptField>;

/** The fields of a submission, or of a report that is split, that a report keeps; missing answers are absent. */
export const keptOf = (told: Kept): Kept =>
  Object.fromEntries(
    KEPT_FIELDS.flatMap((name) => (told[name] === undefined ? [] : [[name, told[name]]])),
  ) as Kept;
