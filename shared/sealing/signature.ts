import type { Bytes } from './bytes.ts';

/** A public key on P-256 as a JWK, with its RFC 7638 thumbprint as `kid`. */
export interface SignatureKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly kid: string;
  readonly x: string;
  readonly y: string;
}

const ECDSA = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };

/** Whether `signature` (64 raw bytes) is the province's own under this message; works offline in any browser. */
export const isSignedBy = async (
  key: SignatureKey,
  message: Uint8Array,
  signature: Uint8Array,
): Promise<boolean> => {
  const { kty, crv, x, y } = key;
  const publicKey = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, ECDSA, false, ['verify']);
  return crypto.subtle.verify(ECDSA, publicKey, new Uint8Array(signature), new Uint8Array(message));
};

/**
 * The 64 raw bytes (r, s) behind the DER that KMS answers with: SEQUENCE { INTEGER r, INTEGER s }, each integer
 * signed, so with a zero before a high bit and without leading zeros. Throws a RangeError for other bytes.
 */
export const rawSignature = (der: Uint8Array): Bytes => {
  const raw = new Uint8Array(64);
  let at = 2;
  let good = der[0] === 0x30 && der[1] === der.length - 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const integer = der.subarray(at + 2, at + 2 + length);
    const digits = integer[0] === 0 ? integer.subarray(1) : integer;
    good = good && der[at] === 2 && integer.length === length && digits.length <= 32;
    if (good) raw.set(digits, end - digits.length);
    at += 2 + length;
  }
  if (!good || at !== der.length) throw new RangeError('not an ECDSA signature on P-256');
  return raw;
};
