import { sealedShape, type PartName } from '../schemas/sealed-format.ts';

/** What the receiver of a sealed part demands of it. */
export interface SealedDemand {
  /** The province's keys of today and, after a change of keys, those that open forms were made with. */
  readonly keyIds: readonly string[];
  /** Longest content in bytes, padding included. */
  readonly maxBytes: number;
  readonly part: PartName;
  readonly reportRef: string;
}

/**
 * Whether this *is* ciphertext for the province, for this report and this place in it: judged by header, key id
 * and lengths alone, never by what the sender says about it (P10). A part that passes may still fail to open,
 * for whoever has the public key can seal rubbish; it cannot be readable.
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
