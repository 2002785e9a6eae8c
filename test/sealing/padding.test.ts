import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pad, unpad } from '../../shared/sealing/padding.ts';

const bytes = (length: number, ...ending: number[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(length);
  whole.set(ending, length - ending.length);
  return whole;
};

describe('padding', () => {
  test('comes off again, whatever the content ends in', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 0x80, 1), { maxLength: 3000 }), (content) => {
        const padded = pad(Uint8Array.from(content));
        expect(padded.length % 1024).toBe(0);
        expect([...unpad(padded)]).toEqual(content);
      }),
    );
  });

  test.each([
    [0, 1024],
    [1023, 1024],
    [1024, 2048],
    [2047, 2048],
  ])('brings %d bytes to %d', (length, padded) => {
    expect(pad(new Uint8Array(length))).toHaveLength(padded);
  });

  test.each([
    ['nothing', bytes(0)],
    ['zeros alone', bytes(1024)],
    ['a broken step', bytes(1023, 0x80)],
    ['another marker', bytes(1024, 0x81)],
    ['a whole step too much', bytes(2048, 0x80, ...bytes(1024))],
  ])('of %s is not ours', (_, padded) => {
    expect(() => unpad(padded)).toThrow(expect.objectContaining({ code: 'input.sealed-part' }));
  });
});
