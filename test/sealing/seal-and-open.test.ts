import { CompactEncrypt } from 'jose/jwe/compact/encrypt';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { compactDecrypt, importJWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { softwareKeys } from '../../local/stand-ins/software-keys.ts';
import type { SealingKeys } from '../../shared/sealing/keys.ts';
import { openKeyWithContentKey, openWithContentKey, wrappedKeyOf } from '../../shared/sealing/open.ts';
import type { Binding } from '../../shared/sealing/seal.ts';
import { sealKey, sealText } from '../../shared/sealing/seal.ts';
import { newSealingRef } from '../../shared/sealing/sealing-ref.ts';
import { aFolder, anyText, OTHER_REF, PATIENCE, REF, refusalOf } from './keys.ts';

const NARRATIVE = { part: 'narrative', reportRef: REF } as const;
const FILE = { part: `file-key:${OTHER_REF}`, reportRef: REF } as const;

let folder: string;
let keys: SealingKeys;

beforeAll(async () => {
  folder = await aFolder();
  keys = softwareKeys(folder, () => new Date('2026-11-23T02:00:00Z'));
  await keys.publicKey();
}, PATIENCE);

const contentKeyOf = async (jwe: string): Promise<Uint8Array> => {
  const { kid, wrapped } = wrappedKeyOf(jwe);
  return keys.unwrap(kid, wrapped);
};

const open = async (jwe: string, binding: Binding): Promise<string> =>
  openWithContentKey(jwe, await contentKeyOf(jwe), binding);

describe('a sealed text', () => {
  test('comes back whatever was written, in NFC', { timeout: PATIENCE }, async () => {
    const texts = fc.oneof(
      anyText(300),
      fc.string({
        unit: fc.constantFrom('ệ', 'e\u0323\u0302', 'Đ', '\0', '\ufeff', '\u0080', '👩‍🌾', '\n'),
        maxLength: 2000,
      }),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const jwe = await sealText(text, await keys.publicKey(), NARRATIVE);
        expect(await open(jwe, NARRATIVE)).toBe(text.toWellFormed().normalize('NFC'));
      }),
      { numRuns: 40 },
    );
  });

  test('is opened alike by a JOSE library that knows nothing of us', async () => {
    const jwe = await sealText('Ông ấy nhận phong bì.', await keys.publicKey(), NARRATIVE);
    const [file = ''] = await readdir(folder);
    const stored = z.object({ sealing: z.record(z.string(), z.unknown()) });
    const { sealing } = stored.parse(JSON.parse(await readFile(join(folder, file), 'utf8')));
    const { plaintext, protectedHeader } = await compactDecrypt(
      jwe,
      await importJWK(sealing, 'RSA-OAEP-256'),
    );
    const end = plaintext.lastIndexOf(0x80);
    expect(new TextDecoder().decode(plaintext.subarray(0, end))).toBe('Ông ấy nhận phong bì.');
    expect(plaintext).toHaveLength(1024);
    expect(protectedHeader).toEqual({
      alg: 'RSA-OAEP-256',
      enc: 'A256GCM',
      cty: 'vnd.gan-dan.text.1',
      kid: (await keys.publicKey()).kid,
      part: 'narrative',
      ref: REF,
    });
  });

  test('tells its length in steps of 1 KiB only', async () => {
    const key = await keys.publicKey();
    await fc.assert(
      fc.asyncProperty(fc.nat(5000), fc.nat(5000), async (one, other) => {
        const lengths = await Promise.all(
          [one, other].map(async (length) => (await sealText('a'.repeat(length), key, NARRATIVE)).length),
        );
        const sameStep = Math.ceil((one + 1) / 1024) === Math.ceil((other + 1) / 1024);
        expect(lengths[0] === lengths[1]).toBe(sameStep);
      }),
      { numRuns: 60 },
    );
  });

  test('is never twice the same, so equal texts cannot be found', async () => {
    const key = await keys.publicKey();
    expect(await sealText('một', key, NARRATIVE)).not.toBe(await sealText('một', key, NARRATIVE));
  });

  test('holds 65,535 bytes and refuses one more', async () => {
    const key = await keys.publicKey();
    const longest = 'b'.repeat(65_535);
    expect(await open(await sealText(longest, key, NARRATIVE), NARRATIVE)).toBe(longest);
    expect(await refusalOf(sealText(`${longest}b`, key, NARRATIVE))).toBe('input.sealed-too-long');
  });

  test.each<[string, Binding]>([
    ['another report', { part: 'narrative', reportRef: OTHER_REF }],
    ['another part', { part: 'identity', reportRef: REF }],
    ['a message', { part: `message:${REF}`, reportRef: REF }],
  ])('does not open as that of %s', async (_, binding) => {
    const jwe = await sealText('x', await keys.publicKey(), NARRATIVE);
    expect(await refusalOf(open(jwe, binding))).toBe('input.sealed-binding');
  });

  test('does not open with another part’s content key', async () => {
    const key = await keys.publicKey();
    const [one, other] = await Promise.all([sealText('x', key, NARRATIVE), sealText('x', key, NARRATIVE)]);
    expect(await refusalOf(openWithContentKey(one, await contentKeyOf(other), NARRATIVE))).toBe(
      'input.sealed-part',
    );
    expect(await refusalOf(openWithContentKey(one, new Uint8Array(5), NARRATIVE))).toBe('input.sealed-part');
  });

  test(
    'with any one bit turned, header, key, nonce, text or tag, does not open',
    { timeout: PATIENCE },
    async () => {
      const jwe = await sealText('Tôi thấy.', await keys.publicKey(), NARRATIVE);
      const segments = jwe.split('.').map((segment) => Buffer.from(segment, 'base64url'));
      await fc.assert(
        fc.asyncProperty(fc.nat(4), fc.nat(), fc.nat(7), async (which, at, bit) => {
          const turned = segments.map((segment) => Buffer.from(segment));
          const segment = turned[which] ?? Buffer.alloc(0);
          const place = at % segment.length;
          segment.writeUInt8(segment.readUInt8(place) ^ (1 << bit), place);
          const changed = turned.map((part) => part.toString('base64url')).join('.');
          expect(await refusalOf(open(changed, NARRATIVE))).toMatch(
            /^(?:input\.sealed-|missing\.sealing-key)/,
          );
        }),
        { numRuns: 120 },
      );
    },
  );

  test('with any one letter of its spelling changed does not open', { timeout: PATIENCE }, async () => {
    const jwe = await sealText('Tôi thấy.', await keys.publicKey(), NARRATIVE);
    const letters = fc.constantFrom(
      ...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ '),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(jwe.length - 1), letters, async (at, letter) => {
        const changed = jwe.slice(0, at) + letter + jwe.slice(at + 1);
        fc.pre(changed !== jwe);
        expect(await refusalOf(open(changed, NARRATIVE))).toMatch(/^(?:input\.sealed-|missing\.sealing-key)/);
      }),
      { numRuns: 120 },
    );
  });
});

describe('a sealed file key', () => {
  test('comes back, and its sealed part is the same length for every key', async () => {
    const rawKey = crypto.getRandomValues(new Uint8Array(32));
    const digest = crypto.getRandomValues(new Uint8Array(32));
    const jwe = await sealKey({ rawKey, digest }, await keys.publicKey(), FILE);
    expect(await openKeyWithContentKey(jwe, await contentKeyOf(jwe), FILE)).toEqual({ rawKey, digest });
  });

  test('that was sealed before its file was named with it still opens, and names none', async () => {
    const { kid, kty, alg, n, e } = await keys.publicKey();
    const rawKey = crypto.getRandomValues(new Uint8Array(32));
    const { part, reportRef: ref } = FILE;
    const header = { alg: 'RSA-OAEP-256', enc: 'A256GCM', cty: 'vnd.gan-dan.key.1', kid, part, ref };
    const jwe = await new CompactEncrypt(rawKey).setProtectedHeader(header).encrypt({ kty, alg, n, e });
    expect(await openKeyWithContentKey(jwe, await contentKeyOf(jwe), FILE)).toEqual({ rawKey });
  });

  test('does not open for another file, and not as text', async () => {
    const jwe = await sealKey(
      { rawKey: new Uint8Array(32), digest: new Uint8Array(32) },
      await keys.publicKey(),
      FILE,
    );
    const another = { part: `file-key:${REF}`, reportRef: REF } as const;
    expect(await refusalOf(openKeyWithContentKey(jwe, await contentKeyOf(jwe), another))).toBe(
      'input.sealed-binding',
    );
    expect(await refusalOf(open(jwe, FILE))).toBe('input.sealed-part');
  });

  test.each([
    [31, 32],
    [32, 31],
    [32, 0],
  ])('of %i bytes, with a digest of %i, is not sealed at all', async (key, length) => {
    const fileKey = { rawKey: new Uint8Array(key), digest: new Uint8Array(length) };
    await expect(sealKey(fileKey, await keys.publicKey(), FILE)).rejects.toThrow(RangeError);
  });

  test('text does not open as a key', async () => {
    const jwe = await sealText('x', await keys.publicKey(), NARRATIVE);
    const opened = openKeyWithContentKey(jwe, await contentKeyOf(jwe), NARRATIVE);
    expect(await refusalOf(opened)).toBe('input.sealed-part');
  });
});

test('what is no sealed part has no wrapped key', () => {
  expect(() => wrappedKeyOf('a.b.c.d.e')).toThrow(expect.objectContaining({ code: 'input.sealed-part' }));
});

test('a sealing reference is 26 symbols from 16 random bytes', () => {
  expect(newSealingRef((n) => new Uint8Array(n).fill(255))).toBe('ZZZZZZZZZZZZZZZZZZZZZZZZZW');
});
