import { GenerateMacCommand, GetPublicKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { PublicSealingKey } from '../schemas/sealed.ts';
import { keysInForce } from './key-ring.ts';
import type { CitizenKeys } from './keys.ts';
import { kmsBytes } from './kms-answer.ts';
import { macMessage } from './mac-message.ts';
import { sealingJwk } from './public-jwk.ts';

/** A sealing key in KMS (RSA_4096, ENCRYPT_DECRYPT) and the moment from which forms use it. */
export interface KmsSealingKey {
  readonly keyId: string;
  readonly notBefore: string;
}

interface KmsCitizenSettings {
  /** Every sealing key not yet destroyed, in any order: old reports stay sealed to old keys. */
  readonly sealing: readonly KmsSealingKey[];
  /** HMAC_256, GENERATE_VERIFY_MAC. Never replace it: every report id depends on it. */
  readonly mac: string;
}

export type KmsCaller = Pick<KMSClient, 'send'>;

/**
 * The keys for the citizens' function in KMS. Needs kms:GetPublicKey and kms:GenerateMac; contains no code that opens
 * a seal. Throws `partner.unavailable` when KMS does not answer.
 */
export const kmsCitizenKeys = (
  kms: KmsCaller,
  settings: KmsCitizenSettings,
  now: () => Date,
): CitizenKeys => {
  const publicKeyOf = kmsPublicKeys(kms);
  return {
    publicKey: async () => publicKeyOf(keysInForce(settings.sealing, now())[0]),
    publicKeys: async () => Promise.all(keysInForce(settings.sealing, now()).map(publicKeyOf)),
    mac: async (purpose, data) => {
      const Message = macMessage(purpose, data);
      const command = new GenerateMacCommand({ KeyId: settings.mac, MacAlgorithm: 'HMAC_SHA_256', Message });
      return kmsBytes(async () => (await kms.send(command)).Mac);
    },
  };
};

/** Public keys never change: a process asks KMS for each once, and again only after a failure. */
export const kmsPublicKeys = (kms: KmsCaller) => {
  const kept = new Map<string, Promise<PublicSealingKey>>();
  return (key: KmsSealingKey): Promise<PublicSealingKey> => {
    const known = kept.get(key.keyId);
    if (known !== undefined) return known;
    const asked = fetchedKey(kms, key);
    kept.set(key.keyId, asked);
    asked.catch(() => kept.delete(key.keyId));
    return asked;
  };
};

const fetchedKey = async (kms: KmsCaller, { keyId, notBefore }: KmsSealingKey): Promise<PublicSealingKey> => {
  const command = new GetPublicKeyCommand({ KeyId: keyId });
  const spki = await kmsBytes(async () => (await kms.send(command)).PublicKey);
  const rsa = { name: 'RSA-OAEP', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('spki', spki, rsa, true, ['encrypt']);
  return sealingJwk(await crypto.subtle.exportKey('jwk', key), notBefore);
};
