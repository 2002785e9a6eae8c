import * as z from 'zod/mini';
import {
  isPartName,
  KEY_ID,
  REFERENCE,
  sealedShape,
  type PartName as PartNameText,
} from './sealed-format.ts';

/** A sealed part, checked by its structure alone (P10); `isSealed` checks its key and report. */
export const SealedPart = z.string().check(z.refine((jwe) => sealedShape(jwe) !== undefined));

export const PartName = z.custom<PartNameText>(isPartName);

/** The report's public sealing reference, made at the start of the form. */
export const SealingRef = z.string().check(z.regex(REFERENCE));

/**
 * The province's public key as a JWK: RSA-4096 with exponent 65537, its thumbprint as `kid`, and the moment
 * (ISO 8601, UTC) from which forms seal to it, so that a successor can be announced beforehand.
 */
export const PublicSealingKey = z.strictObject({
  kty: z.literal('RSA'),
  alg: z.literal('RSA-OAEP-256'),
  use: z.literal('enc'),
  kid: z.string().check(z.regex(KEY_ID)),
  n: z.string().check(z.regex(/^[\w-]{683}$/)),
  e: z.literal('AQAB'),
  notBefore: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)),
});
export type PublicSealingKey = z.infer<typeof PublicSealingKey>;
