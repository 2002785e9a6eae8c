import { createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { decryptFile } from '../../shared/sealing/decrypt-file.ts';
import { encryptFile } from '../../shared/sealing/encrypt-file.ts';
import { CHUNK_BYTES, isSealedFile } from '../../shared/sealing/file-format.ts';
import type { ByteSource } from '../../shared/sealing/pieces.ts';
import { refusalOf } from './keys.ts';

const TAG = 16;
const STEP = CHUNK_BYTES + TAG;

/** The size of a sealed file of that length: it adds the header and a tag for each chunk. */
const sealedFileLength = (length: number): number =>
  8 + length + TAG * Math.max(1, Math.ceil(length / CHUNK_BYTES));

const collected = async (chunks: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return Buffer.concat(all);
};

/** Bytes that differ from place to place, without the cost of real randomness. */
const content = (length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) bytes[at] = (at * 167 + (at >> 8) * 13) & 255;
  return bytes;
};

async function* inSlicesOf(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) {
    yield bytes.subarray(at, at + length);
    yield new Uint8Array();
    await Promise.resolve();
  }
}

const sealed = async (source: ByteSource): Promise<{ key: Uint8Array; file: Buffer }> => {
  const { key, chunks } = encryptFile(source);
  return { key, file: await collected(chunks) };
};

const LENGTHS = [
  0,
  1,
  16,
  17,
  CHUNK_BYTES - 1,
  CHUNK_BYTES,
  CHUNK_BYTES + 1,
  2 * CHUNK_BYTES,
  3 * CHUNK_BYTES - 5,
];

describe('a sealed file', () => {
  test.each(LENGTHS)(
    'of %d bytes comes back, has the length foretold and the structure of one',
    async (length) => {
      const plain = content(length);
      const { key, file } = await sealed(plain);
      expect(file.length).toBe(sealedFileLength(length));
      expect(isSealedFile(file.subarray(0, 8), file.length)).toBe(true);
      expect((await collected(decryptFile(file, key))).equals(plain)).toBe(true);
    },
  );

  test('comes back from memory, a chosen file or a stream in pieces of any size', async () => {
    const plain = content(2 * CHUNK_BYTES + 99);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1000, max: 400_000 }),
        fc.integer({ min: 1000, max: 400_000 }),
        async (out, back) => {
          const sources: ByteSource[] = [plain, new Blob([Uint8Array.from(plain)]), inSlicesOf(plain, out)];
          for (const source of sources) {
            const { key, file } = await sealed(source);
            expect((await collected(decryptFile(inSlicesOf(file, back), key))).equals(plain)).toBe(true);
            expect((await collected(decryptFile(new Blob([Uint8Array.from(file)]), key))).equals(plain)).toBe(
              true,
            );
          }
        },
      ),
      { numRuns: 8 },
    );
  });

  test('is the format written down, so that files of today open in ten years', async () => {
    const plain = content(CHUNK_BYTES + 5);
    const { key, file } = await sealed(plain);
    expect(file.subarray(0, 8).toString('latin1')).toBe('GDFILE\0\x01');
    const opened = [file.subarray(8, 8 + STEP), file.subarray(8 + STEP)].map((chunk, index) => {
      const number = Buffer.from([0, 0, 0, index]);
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.concat([Buffer.alloc(8), number]));
      decipher.setAAD(Buffer.concat([file.subarray(0, 8), number, Buffer.from([index])]));
      decipher.setAuthTag(chunk.subarray(-16));
      return Buffer.concat([decipher.update(chunk.subarray(0, -16)), decipher.final()]);
    });
    expect(Buffer.concat(opened).equals(plain)).toBe(true);
  });

  test('has a key of its own every time', async () => {
    const [one, other] = [await sealed(content(100)), await sealed(content(100))];
    expect(one.key).not.toEqual(other.key);
    expect(one.file.subarray(8)).not.toEqual(other.file.subarray(8));
    expect(await refusalOf(collected(decryptFile(one.file, other.key)))).toBe('input.sealed-file');
  });

  test('passes on what its source throws', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(new Uint8Array(10));
      throw new Error('the line broke');
    }
    await expect(collected(decryptFile(broken(), new Uint8Array(32)))).rejects.toThrow('the line broke');
    await expect(collected(encryptFile(broken()).chunks)).rejects.toThrow('the line broke');
  });
});

describe('a sealed file is refused', () => {
  let key: Uint8Array;
  let file: Buffer;
  let chunks: Buffer[];
  let header: Buffer;

  beforeAll(async () => {
    ({ key, file } = await sealed(content(3 * CHUNK_BYTES + 1000)));
    header = file.subarray(0, 8);
    chunks = [0, 1, 2, 3].map((index) => file.subarray(8 + index * STEP, 8 + (index + 1) * STEP));
  });

  const refused = async (changed: Uint8Array): Promise<void> => {
    expect(await refusalOf(collected(decryptFile(changed, key)))).toBe('input.sealed-file');
  };

  test('with its chunks in any other order, left out or doubled', async () => {
    const orders = fc.array(fc.nat(3), { maxLength: 6 }).filter((order) => order.join() !== '0,1,2,3');
    await fc.assert(
      fc.asyncProperty(orders, async (order) => {
        await refused(Buffer.concat([header, ...order.map((index) => chunks[index] ?? Buffer.alloc(0))]));
      }),
      { numRuns: 40 },
    );
  });

  test('cut at any place', async () => {
    const places = fc.oneof(
      fc.nat(file.length - 1),
      fc.constantFrom(0, 7, 8, 24, 8 + STEP, 8 + 2 * STEP, 8 + 3 * STEP),
    );
    await fc.assert(
      fc.asyncProperty(places, async (length) => refused(file.subarray(0, length))),
      { numRuns: 40 },
    );
  });

  test('with anything added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), async (more) => {
        await refused(Buffer.concat([file, more]));
      }),
      { numRuns: 20 },
    );
    await refused(Buffer.concat([file, file]));
  });

  test('with any one bit turned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.nat(file.length - 1), fc.nat(40)), fc.nat(7), async (at, bit) => {
        const turned = Buffer.from(file);
        turned.writeUInt8(turned.readUInt8(at) ^ (1 << bit), at);
        await refused(turned);
      }),
      { numRuns: 40 },
    );
  });

  test('with a chunk of another file', async () => {
    const other = await sealed(content(3 * CHUNK_BYTES + 1000));
    const changed = Buffer.from(file);
    other.file.copy(changed, 8 + STEP, 8 + STEP, 8 + 2 * STEP);
    await refused(changed);
  });

  test('before a byte of it is given out, when it is a plain file', async () => {
    const given: Uint8Array[] = [];
    const reading = async () => {
      for await (const chunk of decryptFile(content(100_000), key)) given.push(chunk);
    };
    expect(await refusalOf(reading())).toBe('input.sealed-file');
    expect(given).toEqual([]);
  });
});

describe('the structure of a sealed file', () => {
  const START = Buffer.from([...Buffer.from('GDFILE'), 0, 1]);

  test.each([
    ['a photograph', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70]), 5000],
    ['a later version', Buffer.from([...Buffer.from('GDFILE'), 0, 2]), 5000],
    ['a start cut short', START.subarray(0, 7), 5000],
    ['a header alone', START, 8],
    ['less than a tag', START, 8 + 15],
    ['a last chunk of a tag alone', START, 8 + STEP + 16],
    ['a last chunk of half a tag', START, 8 + STEP + 8],
  ])('is not %s', (_, start, size) => {
    expect(isSealedFile(start, size)).toBe(false);
  });

  test('allows just the sizes that a file can have', () => {
    fc.assert(
      fc.property(fc.nat(40_000_000), (length) => {
        expect(isSealedFile(START, sealedFileLength(length))).toBe(true);
      }),
    );
  });
});
