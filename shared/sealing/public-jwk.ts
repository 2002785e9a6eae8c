import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import { PublicSealingKey } from '../schemas/sealed.ts';
import type { SignatureKey } from './signature.ts';

/**
 * A public key's id is its RFC 7638 thumbprint: the same in KMS and on a laptop, says nothing of the AWS account
 * as an ARN would, and anybody can check it against a fingerprint printed on paper. Throws a zod error for a key
 * that is not RSA-4096 with exponent 65537.
 */
export const sealingJwk = async (jwk: JsonWebKey, notBefore: string): Promise<PublicSealingKey> => {
  const { n, e } = jwk;
  const kid = await calculateJwkThumbprint({ kty: 'RSA', n: n ?? '', e: e ?? '' });
  return PublicSealingKey.parse({ kty: 'RSA', alg: 'RSA-OAEP-256', use: 'enc', kid, n, e, notBefore });
};

/** The public half of a signing key. Throws a RangeError for a key that is not on P-256. */
export const signatureJwk = async ({ crv, x, y }: JsonWebKey): Promise<SignatureKey> => {
  if (crv !== 'P-256' || x === undefined || y === undefined)
    throw new RangeError('a signing key is on P-256');
  const point = { kty: 'EC', crv, x, y } as const;
  return { ...point, kid: await calculateJwkThumbprint(point) };
};
