import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { PartName, PublicSealingKey, SealedPart, SealingRef } from '../../shared/schemas/sealed.ts';
import type { SealedDemand } from '../../shared/sealing/structure.ts';
import { isSealed } from '../../shared/sealing/structure.ts';
import { sealKey, sealText } from '../../shared/sealing/seal.ts';
import { anyText, aSealingKey, OTHER_REF, REF } from './keys.ts';

const KIB = 1024;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

let key: PublicSealingKey;
let narrative: string;
let fileKey: string;
let demand: SealedDemand;
let header: Record<string, string>;

beforeAll(async () => {
  key = await aSealingKey();
  narrative = await sealText('Cán bộ xã nhận tiền.', key, { part: 'narrative', reportRef: REF });
  fileKey = await sealKey({ rawKey: new Uint8Array(32), digest: new Uint8Array(32) }, key, {
    part: `file-key:${OTHER_REF}`,
    reportRef: REF,
  });
  demand = { keyIds: [key.kid], maxBytes: 32 * KIB, part: 'narrative', reportRef: REF };
  header = {
    alg: 'RSA-OAEP-256',
    enc: 'A256GCM',
    cty: 'vnd.gan-dan.text.1',
    kid: key.kid,
    part: 'narrative',
    ref: REF,
  };
});

const letters = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString('base64url');
const random = (length: number): string => letters(randomBytes(length));

/** The compact form of any header, with the right lengths by default. */
const compact = (
  headerText: string,
  lengths: Partial<Record<'key' | 'nonce' | 'text' | 'tag', number>> = {},
): string =>
  [
    letters(headerText),
    random(lengths.key ?? 512),
    random(lengths.nonce ?? 12),
    random(lengths.text ?? KIB),
    random(lengths.tag ?? 16),
  ].join('.');

const isPart = (text: unknown): boolean => SealedPart.safeParse(text).success;

describe('what is sealed', () => {
  test('passes, whichever part it is', () => {
    expect(isSealed(narrative, demand)).toBe(true);
    expect(isSealed(fileKey, { ...demand, part: `file-key:${OTHER_REF}` })).toBe(true);
    expect([narrative, fileKey].every(isPart)).toBe(true);
  });

  test('passes with the members of its header in any order, as other libraries write them', () => {
    const members = Object.entries(header);
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (shuffled) => {
        const jwe = compact(JSON.stringify(Object.fromEntries(shuffled)));
        expect(isSealed(jwe, demand)).toBe(true);
        expect(isPart(jwe)).toBe(true);
      }),
    );
  });

  test.each<[string, Partial<SealedDemand>]>([
    ['to a key that is not ours', { keyIds: [] }],
    ['longer than is taken here', { maxBytes: KIB - 1 }],
    ['as another part', { part: 'identity' }],
    ['for another report', { reportRef: OTHER_REF }],
  ])('is refused when sealed %s', (_, change) => {
    expect(isSealed(narrative, { ...demand, ...change })).toBe(false);
  });

  test('passes up to the length taken here', async () => {
    const long = await sealText('a'.repeat(3 * KIB - 1), key, { part: 'narrative', reportRef: REF });
    expect(isSealed(long, { ...demand, maxBytes: 3 * KIB })).toBe(true);
    expect(isSealed(long, { ...demand, maxBytes: 3 * KIB - 1 })).toBe(false);
  });
});

describe('what is not ciphertext is refused whatever it says of itself', () => {
  test('any text', () => {
    fc.assert(
      fc.property(anyText(50), fc.string(), (one, other) => {
        for (const text of [one, `${letters(one)}.${letters(other)}.a.b.c`, compact(one)]) {
          expect(isSealed(text, demand) || isPart(text)).toBe(false);
        }
      }),
    );
  });

  test('anything that is no text', () => {
    fc.assert(
      fc.property(
        fc.anything().filter((value) => typeof value !== 'string'),
        (value) => {
          expect(isSealed(value, demand) || isPart(value)).toBe(false);
        },
      ),
    );
  });

  test('a sealed part with anything put in, taken out or written over', () => {
    fc.assert(
      fc.property(fc.nat(narrative.length), fc.nat(3), fc.string({ maxLength: 5 }), (at, out, text) => {
        const changed = narrative.slice(0, at) + text + narrative.slice(at + out);
        fc.pre(changed.length !== narrative.length);
        expect(isSealed(changed, demand)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test.each<[string, Parameters<typeof compact>[1]]>([
    ['a wrapped key of RSA-2048', { key: 256 }],
    ['a wrapped key a byte long', { key: 513 }],
    ['no wrapped key', { key: 0 }],
    ['a nonce of 16 bytes', { nonce: 16 }],
    ['a tag of 12 bytes', { tag: 12 }],
    ['no text', { text: 0 }],
    ['text beside the padding step', { text: KIB + 1 }],
    ['text of a key’s length', { text: 32 }],
    ['text of 65 KiB', { text: 65 * KIB }],
    ['text of a megabyte', { text: KIB * KIB }],
  ])('%s', (_, lengths) => {
    const jwe = compact(JSON.stringify(header), lengths);
    expect(isSealed(jwe, { ...demand, maxBytes: 2 * KIB * KIB })).toBe(false);
    expect(isPart(jwe)).toBe(false);
  });

  test.each<[string, (good: Record<string, string>) => string]>([
    ['another key algorithm', (good) => JSON.stringify({ ...good, alg: 'RSA-OAEP' })],
    ['a content key in the open', (good) => JSON.stringify({ ...good, alg: 'dir' })],
    ['another cipher', (good) => JSON.stringify({ ...good, enc: 'A128GCM' })],
    ['a member more', (good) => JSON.stringify({ ...good, note: 'Nguyễn Văn A' })],
    ['a member less', (good) => JSON.stringify({ alg: good.alg, enc: good.enc, kid: good.kid })],
    ['compression, which would tell lengths', (good) => JSON.stringify({ ...good, zip: 'DEF' })],
    ['a prototype', (good) => JSON.stringify(good).replace('"cty"', '"__proto__"')],
    ['a member doubled', (good) => JSON.stringify(good).replace('{', '{"part":"Nguyen Van A",')],
    ['blanks', (good) => JSON.stringify(good, null, 1)],
    ['a needless escape', (good) => JSON.stringify(good).replace('narrative', 'n\\u0061rrative')],
    ['a key id that is none', (good) => JSON.stringify({ ...good, kid: 'Nguyen Van A' })],
    ['a part we do not know', (good) => JSON.stringify({ ...good, part: 'nguyen-van-a' })],
    ['a message without its item', (good) => JSON.stringify({ ...good, part: 'message' })],
    ['an item on a lone part', (good) => JSON.stringify({ ...good, part: `narrative:${REF}` })],
    ['a reference in small letters', (good) => JSON.stringify({ ...good, ref: REF.toLowerCase() })],
    ['a number for a reference', (good) => JSON.stringify({ ...good, ref: 1 })],
    ['a list for a header', (good) => JSON.stringify(Object.values(good))],
    ['null for a header', () => 'null'],
    ['text that says it is a key', (good) => JSON.stringify({ ...good, cty: 'vnd.gan-dan.key.1' })],
    ['a key’s part that holds text', (good) => JSON.stringify({ ...good, part: `file-key:${REF}` })],
    [
      'a key of a text’s length',
      (good) => JSON.stringify({ ...good, part: `file-key:${REF}`, cty: 'vnd.gan-dan.key.1' }),
    ],
  ])('a header with %s', (_, write) => {
    const jwe = compact(write(header));
    expect(isSealed(jwe, demand) || isPart(jwe)).toBe(false);
  });

  test('a spelling with spare bits, in whichever segment', () => {
    // The last letter of these segments has two or four bits without meaning.
    const sealed = compact(JSON.stringify({ ...header, part: 'identity' }));
    const spare = sealed.split('.').flatMap((segment, at, all) => {
      const next = ALPHABET.charAt(ALPHABET.indexOf(segment.slice(-1)) + 1);
      const changed = segment.slice(0, -1) + next;
      const same = Buffer.from(changed, 'base64url').equals(Buffer.from(segment, 'base64url'));
      return same ? [all.with(at, changed).join('.')] : [];
    });
    expect(isPart(sealed)).toBe(true);
    expect(spare).toHaveLength(4);
    expect(spare.filter(isPart)).toEqual([]);
  });

  test('a spelling with padding, blanks or the other base64', () => {
    const [first = '', ...rest] = narrative.split('.');
    for (const spelling of [`${first}=`, `${first}A`, ` ${first}`, `+${first.slice(1)}`]) {
      expect(isPart([spelling, ...rest].join('.'))).toBe(false);
    }
    expect(isPart(`${narrative}\n`)).toBe(false);
  });
});

describe('the schemas of sealing', () => {
  test('take a province’s public key and nothing weaker', () => {
    expect(PublicSealingKey.parse(key)).toEqual(key);
    expect(PublicSealingKey.safeParse({ ...key, n: key.n.slice(0, 342) }).success).toBe(false);
    expect(PublicSealingKey.safeParse({ ...key, e: 'Aw' }).success).toBe(false);
    expect(PublicSealingKey.safeParse({ ...key, d: key.n }).success).toBe(false);
  });

  test.each(['narrative', 'identity', 'subject', `message:${REF}`, `file-note:${REF}`, `file-key:${REF}`])(
    'know the part %s',
    (part) => {
      expect(PartName.parse(part)).toBe(part);
    },
  );

  test.each(['', 'Narrative', 'message:', `message:${REF}0`, `summary:${REF}`, 'narrative\n', 7, undefined])(
    'know no part %j',
    (part) => {
      expect(PartName.safeParse(part).success).toBe(false);
    },
  );

  test('take a reference of 26 symbols', () => {
    expect(SealingRef.parse(REF)).toBe(REF);
    expect(SealingRef.safeParse(REF.slice(1)).success).toBe(false);
  });
});
