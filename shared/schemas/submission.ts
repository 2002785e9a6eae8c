import * as z from 'zod/mini';
import { Matter, SENT_CHANNELS } from './catalogue.ts';
import { SealedPart, SealingRef } from './sealed.ts';
import { Day, ItemId, PlaceCode, typedText } from './words.ts';

/** An empty field of a form is an absent one. */
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
  /** SHA-256 of the ciphertext in base64url; it goes into the report's chained log. Absent from clients that give none. */
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

export const MOST_FILES = 10;
export const MOST_NARRATIVE = 20_000;

/**
 * What was posted, by form or by API: the first of the four forms a report takes.
 * `sealed…` comes from a browser or client that sealed; the plain twin is sealed on arrival and forgotten.
 */
export const Submission = z.strictObject({
  matter: Matter,
  /** An id of the directory, or free text; which of the two is decided against the directory. */
  body: typedText(200),
  post: typedText(200),
  place: PlaceCode,
  happenedOn: z.optional(Day),
  happenedUntil: z.optional(Day),
  /** Random reference made at the start of the form; every seal of this report is bound to it. */
  ref: z.optional(SealingRef),
  narrative: optionalText(MOST_NARRATIVE),
  sealedNarrative: z.optional(SealedPart),
  identity: z.optional(Identity),
  sealedIdentity: z.optional(SealedPart),
  contact: z.optional(
    z.union([
      z.strictObject({ email: z.pipe(typedText(200), z.email()) }),
      z.strictObject({ phone: typedText(30) }),
    ]),
  ),
  files: z.optional(z.array(EnclosedFile).check(z.maxLength(MOST_FILES))),
  channel: z.optional(z.enum(SENT_CHANNELS)),
});
export type Submission = z.infer<typeof Submission>;
