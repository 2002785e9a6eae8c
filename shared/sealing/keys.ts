import type { PublicSealingKey } from '../schemas/sealed.ts';

/** What the citizens' function may do: give out the public key, and make names by the keyed hash. */
export interface CitizenKeys {
  /** The key to seal to now. Throws `missing.sealing-key` before the first key's `notBefore`. */
  publicKey(): Promise<PublicSealingKey>;
  /** Every key that an open form may use, the present one first. */
  publicKeys(): Promise<readonly PublicSealingKey[]>;
  /** HMAC-SHA-256 under a key that never changes; `macMessage` binds the purpose into the message. */
  readonly mac: (purpose: string, data: Uint8Array) => Promise<Uint8Array>;
}

/** What `open-sealed` alone may do (P5). */
export interface OpeningKeys {
  /**
   * The 32-byte content key of a sealed part. Throws `missing.sealing-key` for an unknown key id and
   * `input.sealed-part` for a wrapped key that is not ours.
   */
  unwrap(kid: string, wrapped: Uint8Array): Promise<Uint8Array>;
}

/** The province's keys: in KMS when deployed, in a folder on a laptop. */
export interface SealingKeys extends CitizenKeys, OpeningKeys {}
