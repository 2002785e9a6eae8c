import { sealedShape, type PartName } from '../schemas/sealed-format.ts';

/** The receiver's conditions for a sealed part. */
export interface SealedDemand {
  /** The province's present keys, including those of forms opened before a change of keys. */
  readonly keyIds: readonly string[];
  /** Longest content in bytes, padding included. */
  readonly maxBytes: number;
  readonly part: PartName;
  readonly reportRef: string;
}

/**
 * Whether this *is* ciphertext for the province, for this report and this part, judged by header, key id and lengths
 * alone, never by the sender's statements (P10). A part that passes cannot be readable, but it may fail to open,
 * because a person with the public key can seal random bytes.
 */
export const isSealed = (jwe: unknown, demand: SealedDemand): jwe is string => {
  if (typeof jwe !== 'string') return false;
  const shape = sealedShape(jwe);
  return (
    shape !== undefined &&
    demand.keyIds.includes(shape.header.kid) &&
    shape.contentBytes <= demand.maxBytes &&
    shape.header.part === demand.part &&
    shape.header.ref === demand.reportRef
  );
};
