import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTrackingCode, newTrackingCode, parseTrackingCode } from '../../shared/domain/tracking-code.ts';
import { crockfordBytes } from './crockford-bytes.ts';

const SYMBOLS = Array.from('0123456789ABCDEFGHJKMNPQRSTVWXYZ');
const PLACES = Array.from({ length: 21 }, (_, place) => place);

const codes = fc.uint8Array({ minLength: 13, maxLength: 13 }).map((bytes) => newTrackingCode(() => bytes));

const withSymbol = (code: string, place: number, symbol: string): string =>
  code.slice(0, place) + symbol + code.slice(place + 1);

describe('a tracking code', () => {
  test('comes back from the form it is shown in', () => {
    fc.assert(
      fc.property(codes, (code) => {
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{21}$/);
        expect(formatTrackingCode(code)).toMatch(/^(?:[0-9A-Z]{4}-){5}[0-9A-Z]$/);
        expect(parseTrackingCode(formatTrackingCode(code))).toBe(code);
        expect(parseTrackingCode(code)).toBe(code);
      }),
    );
  });

  test('carries 100 bits of its random source and asks it for no more than 13 bytes', () => {
    const asked: number[] = [];
    const codeOf = (bytes: Uint8Array) =>
      newTrackingCode((n) => {
        asked.push(n);
        return bytes;
      });
    const seen = new Set([codeOf(new Uint8Array(13))]);
    for (let bit = 0; bit < 104; bit += 1) {
      const bytes = new Uint8Array(13);
      bytes[bit >> 3] = 128 >> (bit & 7);
      seen.add(codeOf(bytes));
    }
    // One for the zero source and one for each of the first 100 bits; the last four are not used.
    expect(seen.size).toBe(101);
    expect(new Set(asked)).toEqual(new Set([13]));
  });

  test('is not made from a source that gives too little', () => {
    expect(() => newTrackingCode(() => new Uint8Array(8))).toThrow(RangeError);
  });

  test('with any one symbol changed is refused', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const place of PLACES) {
          for (const symbol of SYMBOLS) {
            const changed = withSymbol(code, place, symbol);
            expect(parseTrackingCode(changed)).toBe(changed === code ? code : undefined);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('with any two symbols exchanged, neighbours or not, is refused', () => {
    fc.assert(
      fc.property(codes, (code) => {
        for (const one of PLACES) {
          for (const other of PLACES.slice(one + 1)) {
            const exchanged = withSymbol(withSymbol(code, one, code.charAt(other)), other, code.charAt(one));
            expect(parseTrackingCode(exchanged)).toBe(exchanged === code ? code : undefined);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test('with a doubled symbol that became another doubled symbol is refused', () => {
    fc.assert(
      fc.property(codes, fc.nat(19), fc.constantFrom(...SYMBOLS), (code, place, symbol) => {
        const doubled = withSymbol(withSymbol(code, place, symbol), place + 1, symbol);
        fc.pre(code.charAt(place) === code.charAt(place + 1) && doubled !== code);
        expect(parseTrackingCode(doubled)).toBeUndefined();
      }),
      { numRuns: 30 },
    );
  });

  // It contains zeros and ones, which people write as O, I and L.
  const CODE = newTrackingCode(() => crockfordBytes('7KQM2TX10HRAV41PC8N00000'));

  test('is the twenty symbols of the source and a check symbol, worked out by hand here', () => {
    // Σ value · x^place over GF(32): x⁵ = x² + 1, the check symbol at place 0.
    const powers = [1];
    while (powers.length < 21)
      powers.push(((power) => (power > 31 ? power ^ 37 : power))(2 * (powers.at(-1) ?? 0)));
    const times = (a: number, b: number): number => {
      let product = 0;
      for (let bit = 0; bit < 5; bit += 1) if ((a >> bit) & 1) product ^= b << bit;
      for (let bit = 9; bit > 4; bit -= 1) if ((product >> bit) & 1) product ^= 37 << (bit - 5);
      return product;
    };
    const sum = Array.from(CODE.slice(0, 20)).reduce(
      (total, symbol, place) => total ^ times(SYMBOLS.indexOf(symbol), powers[20 - place] ?? 0),
      0,
    );
    expect(CODE.slice(0, 20)).toBe('7KQM2TX10HRAV41PC8N0');
    expect(CODE.slice(20)).toBe(SYMBOLS[sum]);
  });

  test.each<[string, (code: string) => string]>([
    ['in lower case', (code) => code.toLowerCase()],
    ['with spaces for dashes', (code) => formatTrackingCode(code).replaceAll('-', ' ')],
    ['with dashes of a word processor', (code) => formatTrackingCode(code).replaceAll('-', ' – ')],
    [
      'with no-break and zero-width spaces',
      (code) => `\ufeff${code.slice(0, 7)}\u00a0\u200b${code.slice(7)}`,
    ],
    ['with the letter O for zero', (code) => code.replaceAll('0', 'O')],
    ['with small o, i and l', (code) => code.replaceAll('0', 'o').replace('1', 'i').replace('1', 'l')],
    ['with a line break at the end', (code) => `${formatTrackingCode(code)}\r\n`],
  ])('is read %s', (_, written) => {
    expect(parseTrackingCode(written(CODE))).toBe(CODE);
  });

  test('is read as a phone set to Telex leaves it', () => {
    const typed = newTrackingCode(() => crockfordBytes('W7AAS3DDEEJ2AW4YF9EX0000'));
    expect(typed.slice(0, 20)).toBe('W7AAS3DDEEJ2AW4YF9EX');
    expect(parseTrackingCode(`Ư7Ấ3ĐỆ2Ă4Ỳ9Ẽ${typed.slice(20)}`)).toBe(typed);
    expect(parseTrackingCode(`ư7ấ3-đệ2-ă4ỳ9-ẽ${typed.slice(20)}`.normalize('NFD'))).toBe(typed);
    const withHorn = newTrackingCode(() => crockfordBytes('0W7AAS30000000000000'.padEnd(24, '0')));
    expect(parseTrackingCode(`Ơ${withHorn.slice(2)}`)).toBe(withHorn);
    expect(parseTrackingCode(`Ơ7Ấ3${withHorn.slice(7)}`)).toBe(withHorn);
    expect(parseTrackingCode(`Ư7Ấ3ĐỆ2Ă4Ỳ9Ẻ${typed.slice(20)}`)).toBeUndefined();
  });

  test.each([
    ['nothing', ''],
    ['a symbol too few', CODE.slice(0, 20)],
    ['a symbol too many', `${CODE}0`],
    ['a letter U', withSymbol(CODE, 3, 'U')],
    ['an accented letter', withSymbol(CODE, 3, 'Ă')],
    ['an emoji', withSymbol(CODE, 3, '😀')],
    ['a page of text', CODE.padEnd(50_000, ' ')],
  ])('is not %s', (_, text) => {
    expect(parseTrackingCode(text)).toBeUndefined();
  });

  test('any text at all is read without failing, and only a code gives a code', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0x10ffff), { maxLength: 40 }), (points) => {
        const code = parseTrackingCode(String.fromCodePoint(...points));
        if (code !== undefined) expect(parseTrackingCode(code)).toBe(code);
      }),
    );
  });
});
