import { DecryptCommand } from '@aws-sdk/client-kms';
import { CaseError } from '../domain/errors.ts';
import type { OpeningKeys } from './keys.ts';
import { kmsBytes } from './kms-answer.ts';
import { kmsPublicKeys, type KmsCaller, type KmsSealingKey } from './kms-keys.ts';

/** The keys that open seals; needs kms:Decrypt and kms:GetPublicKey, and belongs in `open-sealed` only (P5). */
export const kmsOpeningKeys = (kms: KmsCaller, sealing: readonly KmsSealingKey[]): OpeningKeys => {
  const publicKeyOf = kmsPublicKeys(kms);
  // Sequential, present key first: most parts are sealed to it, and a disabled old key must not stop them.
  const keyIdOf = async (kid: string): Promise<string> => {
    const newestFirst = sealing.toSorted(
      (one, other) => Date.parse(other.notBefore) - Date.parse(one.notBefore),
    );
    for (const key of newestFirst) {
      if ((await publicKeyOf(key)).kid === kid) return key.keyId;
    }
    throw new CaseError('missing.sealing-key', 'sealed to a key we do not have', { kid });
  };
  return {
    unwrap: async (kid, wrapped) => {
      const command = new DecryptCommand({
        KeyId: await keyIdOf(kid),
        CiphertextBlob: wrapped,
        EncryptionAlgorithm: 'RSAES_OAEP_SHA_256',
      });
      const contentKey = await kmsBytes(async () => (await kms.send(command)).Plaintext).catch(
        (error: unknown) => {
          throw isNotOurs(error) ? notOurs() : error;
        },
      );
      if (contentKey.length !== 32) throw notOurs();
      return contentKey;
    },
  };
};

const isNotOurs = (error: unknown): boolean =>
  error instanceof Error && error.name === 'InvalidCiphertextException';

const notOurs = (): CaseError =>
  new CaseError('input.sealed-part', 'the wrapped key of a sealed part is not ours');
