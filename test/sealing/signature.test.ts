import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rawSignature } from '../../shared/sealing/signature.ts';

/** An INTEGER as DER wants it: no needless zeros, one before a high bit. */
const integer = (number: Uint8Array): number[] => {
  const digits = [...number];
  while (digits.length > 1 && digits[0] === 0) digits.shift();
  if ((digits[0] ?? 0) > 127) digits.unshift(0);
  return [2, digits.length, ...digits];
};

const der = (r: Uint8Array, s: Uint8Array): Uint8Array => {
  const body = [...integer(r), ...integer(s)];
  return Uint8Array.from([0x30, body.length, ...body]);
};

const numbers = fc
  .tuple(fc.nat(31), fc.uint8Array({ minLength: 32, maxLength: 32 }))
  .map(([zeros, bytes]) => {
    bytes.fill(0, 0, zeros);
    return bytes;
  });

describe('a signature', () => {
  test('in DER is read as its two numbers, short or with a high bit', () => {
    fc.assert(
      fc.property(numbers, numbers, (r, s) => {
        expect(rawSignature(der(r, s))).toEqual(Uint8Array.from([...r, ...s]));
      }),
    );
  });

  test('cut, lengthened or of another kind is refused', () => {
    const good = der(new Uint8Array(32).fill(200), new Uint8Array(32).fill(1));
    const bad = [
      new Uint8Array(),
      good.subarray(0, 60),
      Uint8Array.from([...good, 0]),
      Uint8Array.from(good, (byte, at) => (at === 0 ? 0x31 : byte)),
      Uint8Array.from(good, (byte, at) => (at === 2 ? 3 : byte)),
      Uint8Array.from([0x30, 41, 2, 34, ...new Uint8Array(34).fill(1), 2, 1, 1, 0, 0]),
    ];
    for (const bytes of bad) expect(() => rawSignature(bytes)).toThrow(RangeError);
  });
});
