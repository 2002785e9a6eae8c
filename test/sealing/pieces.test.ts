import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ByteSource } from '../../shared/sealing/pieces.ts';
import { pieces } from '../../shared/sealing/pieces.ts';

async function* slices(parts: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await Promise.resolve(part);
}

const cut = async (source: ByteSource, first: number, next: number): Promise<[number[], boolean][]> => {
  const all: [number[], boolean][] = [];
  for await (const { bytes, last } of pieces(source, first, next)) all.push([Array.from(bytes), last]);
  return all;
};

describe('pieces', () => {
  test('have their lengths to the byte, whatever slices the source comes in, and only the last says so', async () => {
    const parts = fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 9 });
    const length = fc.integer({ min: 1, max: 8 });
    await fc.assert(
      fc.asyncProperty(parts, length, length, async (source, first, next) => {
        const whole = source.flatMap((part) => Array.from(part));
        const expected: [number[], boolean][] = [];
        for (let at = 0; at === 0 || at < whole.length; at += at === 0 ? first : next) {
          expected.push([whole.slice(at, at + (at === 0 ? first : next)), false]);
        }
        expected.push([expected.pop()?.[0] ?? [], true]);
        expect(await cut(slices(source), first, next)).toEqual(expected);
        expect(await cut(Uint8Array.from(whole), first, next)).toEqual(expected);
        expect(await cut(new Blob([Uint8Array.from(whole)]), first, next)).toEqual(expected);
      }),
    );
  });
});
