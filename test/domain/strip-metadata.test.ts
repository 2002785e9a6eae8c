import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stripHeic } from '../../shared/domain/evidence/strip-heic.ts';
import { stripMetadata } from '../../shared/domain/evidence/strip-metadata.ts';
import { aHeic, aJpeg, aPng, aWebp } from '../support/pictures.ts';

const PICTURES = { jpg: aJpeg(), png: aPng(), webp: aWebp(), heic: aHeic() } as const;
const KINDS = ['jpg', 'png', 'webp', 'heic'] as const;

/** Counts every number that is read from a file, to limit the cost of a hostile file. */
let steps = 0;
const READS = ['getUint8', 'getUint16', 'getUint32', 'getBigUint64'] as const;
const originals = new Map<string, PropertyDescriptor>();

beforeAll(() => {
  for (const name of READS) {
    const descriptor = Object.getOwnPropertyDescriptor(DataView.prototype, name);
    const read: unknown = descriptor?.value;
    if (descriptor === undefined || typeof read !== 'function') throw new Error(`no ${name}`);
    originals.set(name, descriptor);
    Object.defineProperty(DataView.prototype, name, {
      ...descriptor,
      value(this: DataView, ...call: unknown[]): unknown {
        steps += 1;
        return Reflect.apply(read, this, call);
      },
    });
  }
});
afterAll(() => {
  for (const [name, descriptor] of originals) Object.defineProperty(DataView.prototype, name, descriptor);
});

const LENGTHS = [0, 1, 2, 7, 8, 0xff, 0xffff, 0x7fff_ffff, 0xffff_ffff] as const;
/** One change of a file: a byte, a number that may be a length, or a removed or doubled piece. */
const someChange = fc.oneof(
  fc.record({ do: fc.constant('byte' as const), at: fc.nat(), value: fc.nat(255) }),
  fc.record({
    do: fc.constant('length' as const),
    at: fc.nat(),
    value: fc.constantFrom(...LENGTHS),
    little: fc.boolean(),
    short: fc.boolean(),
  }),
  fc.record({ do: fc.constant('cut' as const), at: fc.nat(), length: fc.nat(40) }),
  fc.record({ do: fc.constant('repeat' as const), at: fc.nat(), length: fc.nat(40) }),
);
type Change = typeof someChange extends fc.Arbitrary<infer T> ? T : never;

const changed = (bytes: Uint8Array, change: Change): Uint8Array => {
  if (bytes.length < 8) return bytes;
  const at = change.at % (bytes.length - 4);
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  switch (change.do) {
    case 'byte':
      copy[at] = change.value;
      return copy;
    case 'length':
      if (change.short) view.setUint16(at, change.value & 0xffff, change.little);
      else view.setUint32(at, change.value, change.little);
      return copy;
    case 'cut':
      return new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + change.length)]);
    case 'repeat':
      return new Uint8Array([...bytes.subarray(0, at + change.length), ...bytes.subarray(at)]);
  }
};

test.each(KINDS)('a %s with any change costs no more steps than it has bytes', (kind) => {
  fc.assert(
    fc.property(fc.array(someChange, { minLength: 1, maxLength: 6 }), (changes) => {
      const bytes = changes.reduce<Uint8Array>(changed, PICTURES[kind]);
      steps = 0;
      const stripped = stripMetadata(bytes, kind);
      expect(steps).toBeLessThanOrEqual(bytes.length + 8);
      // A new orientation segment takes 36 bytes.
      expect(stripped?.length ?? 0).toBeLessThanOrEqual(bytes.length + 36);
    }),
    { numRuns: 2000 },
  );
});

describe('the box that says where the items of a HEIC lie', () => {
  const u16 = (value: number): number[] => [value >> 8, value & 255];
  const HEAD = [1, 0, 0, 0];
  /** One item with its id and the number of its extents of these sizes. */
  const item = (id: number, count: number) => [...u16(id), ...u16(0), ...u16(0), ...u16(count)];
  const sizes = (offset: number, length: number) => [(offset << 4) | length, 0];
  const extent = (length: number) => [0, 0, 0, 1, 0, 0, 0, length];
  const extents = (count: number, length = 1) => Array.from({ length: count }, () => extent(length)).flat();

  test.each([
    ['extents of no size, of an item that is metadata', [...sizes(0, 0), ...u16(1), ...item(2, 65_535)]],
    ['extents of no size, of any item', [...sizes(0, 0), ...u16(1), ...item(1, 65_535)]],
    ['more extents than a picture has', [...sizes(4, 4), ...u16(1), ...item(2, 1001), ...extents(1001)]],
    ['metadata whose length is not said', [...sizes(4, 4), ...u16(1), ...item(2, 1), ...extents(1, 0)]],
    ['more items than fit into it', [...sizes(4, 4), ...u16(65_535), ...item(1, 1), ...extents(1)]],
    ['an extent behind its end', [...sizes(4, 4), ...u16(1), ...item(2, 2), ...extents(1)]],
    ['many of another item behind its end', [...sizes(4, 4), ...u16(1), ...item(1, 9), ...extents(1)]],
    ['the same piece a thousand times', [...sizes(4, 4), ...u16(1), ...item(2, 900), ...extents(900, 200)]],
  ])('is refused with %s', (_what, content) => {
    steps = 0;
    expect(stripMetadata(aHeic([...HEAD, ...content]), 'heic')).toBeUndefined();
    expect(steps).toBeLessThan(2100);
  });

  test('is read past items that are no metadata without going through their extents', () => {
    const box = [...HEAD, ...sizes(4, 4), ...u16(1), ...item(1, 5000), ...extents(5000)];
    steps = 0;
    expect(stripHeic(aHeic(box))).toBeInstanceOf(Uint8Array);
    expect(steps).toBeLessThan(100);
  });

  test('is refused in a file of more boxes than a picture has', () => {
    const boxes = Array.from({ length: 10_001 }, () => [0, 0, 0, 8, 102, 114, 101, 101]).flat();
    expect(stripMetadata(new Uint8Array([...aHeic(), ...boxes]), 'heic')).toBeUndefined();
  });
});
