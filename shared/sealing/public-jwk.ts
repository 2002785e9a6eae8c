import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import { PublicSealingKey } from '../schemas/sealed.ts';

/**
 * A public key's id is its RFC 7638 thumbprint: it is the same in KMS and on a laptop, does not reveal the AWS account
 * as an ARN would, and everyone can compare it with a fingerprint printed on paper. Throws a zod error for a key that
 * is not RSA-4096 with exponent 65537.
 */
export const sealingJwk = async (jwk: JsonWebKey, notBefore: string): Promise<PublicSealingKey> => {
  const { n, e } = jwk;
  const kid = await calculateJwkThumbprint({ kty: 'RSA', n: n ?? '', e: e ?? '' });
  return PublicSealingKey.parse({ kty: 'RSA', alg: 'RSA-OAEP-256', use: 'enc', kid, n, e, notBefore });
};
