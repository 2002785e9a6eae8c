import { joined, uint32, utf8, type Bytes } from './bytes.ts';

/**
 * A sealed file: eight bytes `GDFILE` 0 1 (the last two are the format's version), then chunks of 256 KiB, each
 * with its 16-byte tag; the last may be shorter. An empty file is one empty chunk.
 */
export const FILE_HEADER: Bytes = joined(utf8('GDFILE'), new Uint8Array([0, 1]));

/** Small enough for an old phone's memory, large enough that the tags cost 0.006 %. */
export const CHUNK_BYTES = 256 * 1024;
export const TAG_BYTES = 16;

/**
 * A key seals one file only, so the nonce may be a counter. Header, number and "this is the last" are in the
 * additional data, so a file with a moved, doubled, missing or cut chunk does not open.
 */
export const chunkParameters = (index: number, last: boolean) => ({
  name: 'AES-GCM',
  iv: joined(new Uint8Array(8), uint32(index)),
  additionalData: joined(FILE_HEADER, uint32(index), new Uint8Array([last ? 1 : 0])),
});

/**
 * Whether an upload has the structure of a sealed file, from its first bytes (eight at least) and its size: storage
 * can check this without a key (P10).
 */
export const isSealedFile = (start: Uint8Array, size: number): boolean => {
  if (!FILE_HEADER.every((byte, at) => start[at] === byte)) return false;
  const body = size - FILE_HEADER.length;
  const rest = body % (CHUNK_BYTES + TAG_BYTES);
  return body === TAG_BYTES || (body > 0 && (rest === 0 || rest > TAG_BYTES));
};
