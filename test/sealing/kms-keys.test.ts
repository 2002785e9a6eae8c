import { createHmac, generateKeyPairSync } from 'node:crypto';
import { DecryptCommand, GenerateMacCommand, GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import { kmsCitizenKeys } from '../../shared/sealing/kms-keys.ts';
import { kmsOpeningKeys } from '../../shared/sealing/kms-opening.ts';
import { macMessage } from '../../shared/sealing/mac-message.ts';
import { aSealingKey, refusalOf } from './keys.ts';

const OLD = { keyId: 'key-of-2026', notBefore: '2026-01-01T00:00:00Z' };
const NEW = { keyId: 'key-of-2027', notBefore: '2027-01-01T00:00:00Z' };
const SETTINGS = { sealing: [OLD, NEW], mac: 'mac-key' };

const kms = mockClient(KMSClient);
const client = new KMSClient({ region: 'ap-southeast-1' });

let now: Date;
let oldKey: PublicSealingKey;
let newKey: PublicSealingKey;

const spkiOf = async ({ kty, n, e }: PublicSealingKey): Promise<Uint8Array> => {
  const rsa = { name: 'RSA-OAEP', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', { kty, n, e }, rsa, true, ['encrypt']);
  return new Uint8Array(await crypto.subtle.exportKey('spki', key));
};

const refusal = (name: string, fault: 'client' | 'server'): Error =>
  Object.assign(new Error(name), { name, $fault: fault });

beforeEach(async () => {
  kms.reset();
  now = new Date('2026-11-23T02:00:00Z');
  [oldKey, newKey] = [await aSealingKey(OLD.notBefore), await aSealingKey(NEW.notBefore)];
  kms.on(GetPublicKeyCommand, { KeyId: OLD.keyId }).resolves({ PublicKey: await spkiOf(oldKey) });
  kms.on(GetPublicKeyCommand, { KeyId: NEW.keyId }).resolves({ PublicKey: await spkiOf(newKey) });
});

describe('the citizens’ keys in KMS', () => {
  const keys = () => kmsCitizenKeys(client, SETTINGS, () => now);

  test('give the key in force as a JWK under its thumbprint, never the ARN', async () => {
    expect(await keys().publicKey()).toEqual(oldKey);
    expect(await keys().publicKeys()).toEqual([oldKey]);
  });

  test('change on the day set, and the former key is still accepted', async () => {
    now = new Date(NEW.notBefore);
    expect(await keys().publicKey()).toEqual(newKey);
    expect(await keys().publicKeys()).toEqual([newKey, oldKey]);
  });

  test('refuse before the first key has begun', async () => {
    now = new Date('2025-12-31T23:59:59Z');
    expect(await refusalOf(keys().publicKey())).toBe('missing.sealing-key');
  });

  test('are asked for once a process, and again after a failure', async () => {
    const kept = keys();
    kms.on(GetPublicKeyCommand).rejectsOnce(refusal('KMSInternalException', 'server'));
    expect(await refusalOf(kept.publicKey())).toBe('partner.unavailable');
    kms.on(GetPublicKeyCommand).resolves({ PublicKey: await spkiOf(oldKey) });
    await Promise.all([kept.publicKey(), kept.publicKey()]);
    await kept.publicKeys();
    expect(kms.commandCalls(GetPublicKeyCommand)).toHaveLength(2);
  });

  test('do not take a key of another size', async () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    kms.on(GetPublicKeyCommand).resolves({ PublicKey: publicKey.export({ type: 'spki', format: 'der' }) });
    await expect(keys().publicKey()).rejects.toThrow();
  });

  test('make the same keyed hash as any HMAC-SHA-256 over the purpose and the data', async () => {
    kms.on(GenerateMacCommand).callsFake(({ Message }: { Message: Uint8Array }) => ({
      Mac: createHmac('sha256', 'secret').update(Message).digest(),
    }));
    const data = Buffer.from('7KQM2TXD9HRA');
    const mac = await keys().mac('report-id', data);
    expect(Buffer.from(mac)).toEqual(
      createHmac('sha256', 'secret').update(macMessage('report-id', data)).digest(),
    );
    const { input } = kms.commandCalls(GenerateMacCommand)[0]?.args[0] ?? {};
    expect(input).toMatchObject({ KeyId: 'mac-key', MacAlgorithm: 'HMAC_SHA_256' });
    expect(Buffer.from(input?.Message ?? []).includes(data)).toBe(false);
  });

  test.each<[string, Error, unknown]>([
    ['throttled', refusal('ThrottlingException', 'client'), 'partner.unavailable'],
    ['not reached', new Error('ECONNRESET'), 'partner.unavailable'],
  ])('ask for a second try when %s', async (_, error, code) => {
    kms.on(GenerateMacCommand).rejects(error);
    expect(await refusalOf(keys().mac('report-id', new Uint8Array()))).toBe(code);
  });

  test('pass on the error of a missing right, which no retry can solve', async () => {
    kms.on(GenerateMacCommand).rejects(refusal('AccessDeniedException', 'client'));
    await expect(keys().mac('report-id', new Uint8Array())).rejects.toThrow('AccessDeniedException');
  });

  test('take no answer without its bytes', async () => {
    kms.on(GenerateMacCommand).resolves({});
    expect(await refusalOf(keys().mac('report-id', new Uint8Array()))).toBe('partner.unavailable');
  });
});

describe('the opening keys in KMS', () => {
  const keys = () => kmsOpeningKeys(client, SETTINGS.sealing);
  const wrapped = new Uint8Array(512).fill(9);

  test('unwrap with the very key the part was sealed to, old ones too', async () => {
    const contentKey = new Uint8Array(32).fill(5);
    kms.on(DecryptCommand).resolves({ Plaintext: contentKey });
    expect(await keys().unwrap(oldKey.kid, wrapped)).toEqual(contentKey);
    expect(kms.commandCalls(DecryptCommand)[0]?.args[0].input).toEqual({
      KeyId: OLD.keyId,
      CiphertextBlob: wrapped,
      EncryptionAlgorithm: 'RSAES_OAEP_SHA_256',
    });
  });

  test('refuse a key id that is not ours without asking for anything to be opened', async () => {
    expect(await refusalOf(keys().unwrap('nobody', wrapped))).toBe('missing.sealing-key');
    expect(kms.commandCalls(DecryptCommand)).toHaveLength(0);
  });

  test.each<[string, () => void]>([
    ['KMS refuses', () => kms.on(DecryptCommand).rejects(refusal('InvalidCiphertextException', 'client'))],
    ['is no content key', () => kms.on(DecryptCommand).resolves({ Plaintext: new Uint8Array(16) })],
  ])('say that a wrapped key which %s is no sealed part', async (_, answer) => {
    answer();
    expect(await refusalOf(keys().unwrap(newKey.kid, wrapped))).toBe('input.sealed-part');
  });

  test('pass on that the right to open is missing', async () => {
    kms.on(DecryptCommand).rejects(refusal('AccessDeniedException', 'client'));
    await expect(keys().unwrap(newKey.kid, wrapped)).rejects.toThrow('AccessDeniedException');
  });
});
