import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { softwareKeys } from '../../local/stand-ins/software-keys.ts';
import { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import type { SealingKeys } from '../../shared/sealing/keys.ts';
import { openWithContentKey, wrappedKeyOf } from '../../shared/sealing/open.ts';
import { sealText } from '../../shared/sealing/seal.ts';
import { aFolder, PATIENCE, REF, refusalOf } from './keys.ts';

const BINDING = { part: 'narrative', reportRef: REF } as const;
const now = () => new Date('2026-11-23T02:00:00Z');

let folder: string;
let path: string;
let starters: readonly SealingKeys[];

beforeAll(async () => {
  folder = join(await aFolder(), 'data', 'keys');
  path = join(folder, 'sealing-keys.json');
  // Two processes that start on an empty folder at the same time.
  starters = [softwareKeys(folder, now), softwareKeys(folder, now)];
  await Promise.all(starters.map((keys) => keys.publicKey()));
}, PATIENCE);

describe('the keys of a laptop', () => {
  test('are one set even when two start at once, in one file that only its owner may read', async () => {
    const ids = await Promise.all(starters.map(async (keys) => (await keys.publicKey()).kid));
    expect(new Set(ids).size).toBe(1);
    expect(await readdir(folder)).toEqual(['sealing-keys.json']);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test('survive a restart: what was sealed before opens after, hashes stay', async () => {
    const [before] = starters;
    const after = softwareKeys(folder, now);
    const jwe = await sealText('Đã nhận.', (await before?.publicKey()) ?? (await after.publicKey()), BINDING);
    const { kid, wrapped } = wrappedKeyOf(jwe);
    expect(await openWithContentKey(jwe, await after.unwrap(kid, wrapped), BINDING)).toBe('Đã nhận.');
    expect(await after.mac('report-id', wrapped)).toEqual(await before?.mac('report-id', wrapped));
  });

  test('show the world the public half only, from the moment they were made', async () => {
    const keys = softwareKeys(folder, now);
    expect(PublicSealingKey.parse(await keys.publicKey())).toMatchObject({
      notBefore: '2026-11-23T02:00:00.000Z',
    });
    expect(await keys.publicKeys()).toEqual([await keys.publicKey()]);
  });

  test('hash apart by purpose', async () => {
    const keys = softwareKeys(folder, now);
    const data = Buffer.from('same');
    expect(await keys.mac('report-id', data)).not.toEqual(await keys.mac('api-idempotency', data));
  });

  test('refuse a foreign key id and a wrapped key that is rubbish or of another length', async () => {
    const keys = softwareKeys(folder, now);
    const { kid, n, e } = await keys.publicKey();
    expect(await refusalOf(keys.unwrap('other', new Uint8Array(512)))).toBe('missing.sealing-key');
    expect(await refusalOf(keys.unwrap(kid, new Uint8Array(512).fill(1)))).toBe('input.sealed-part');
    const rsa = { name: 'RSA-OAEP', hash: 'SHA-256' };
    const publicKey = await crypto.subtle.importKey('jwk', { kty: 'RSA', n, e }, rsa, false, ['encrypt']);
    const short = await crypto.subtle.encrypt(rsa, publicKey, new Uint8Array(16));
    expect(await refusalOf(keys.unwrap(kid, new Uint8Array(short)))).toBe('input.sealed-part');
  });

  test('are never replaced when their file cannot be read', async () => {
    const broken = await aFolder();
    const file = join(broken, 'sealing-keys.json');
    await writeFile(file, '{"notBefore":');
    await expect(softwareKeys(broken, now).publicKey()).rejects.toThrow();
    await expect(softwareKeys(join(file, 'below'), now).publicKey()).rejects.toThrow();
    expect(await readFile(file, 'utf8')).toBe('{"notBefore":');
  });
});
