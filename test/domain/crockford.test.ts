import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesToCrockford, readCrockford } from '../../shared/domain/crockford.ts';
import { crockfordBytes } from './crockford-bytes.ts';

describe('Crockford base32', () => {
  test.each([
    ['', []],
    ['00', [0]],
    ['ZW', [255]],
    ['CSQPY', [102, 111, 111]],
    ['041061050R3GG28A', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]],
  ])('%j spells the bytes %j', (text, bytes) => {
    expect(bytesToCrockford(Uint8Array.from(bytes))).toBe(text);
  });

  test('every byte string comes back, and ⌈8n/5⌉ symbols spell it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = bytesToCrockford(bytes);
        expect(text).toMatch(/^[0-9A-HJKMNP-TV-Z]*$/);
        expect(text).toHaveLength(Math.ceil((bytes.length * 8) / 5));
        expect(crockfordBytes(text)).toEqual(bytes);
      }),
    );
  });

  test('what a person types is read as the capitals meant', () => {
    expect(readCrockford(' o0-iIlL – a b\u00a0c\u200b')).toBe('001111ABC');
  });
});
