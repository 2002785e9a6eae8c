import { CHUNK_BYTES, chunkParameters, FILE_HEADER } from './file-format.ts';
import type { Bytes } from './bytes.ts';
import { pieces, type ByteSource } from './pieces.ts';

/** A file on its way out, and the key that alone opens it. */
interface EncryptedFile {
  /** 32 bytes, to be sealed with `sealKey` and forgotten. */
  readonly key: Bytes;
  /** The sealed file in order, header first; can be read once. */
  readonly chunks: AsyncGenerator<Bytes>;
}

/**
 * Encrypts one file under a key of its own (P1). The key is made here and cannot be handed in, because two
 * files under one key would share nonces.
 */
export const encryptFile = (source: ByteSource): EncryptedFile => {
  const key = crypto.getRandomValues(new Uint8Array(32));
  return { key, chunks: chunksOf(source, key) };
};

async function* chunksOf(source: ByteSource, rawKey: Bytes): AsyncGenerator<Bytes> {
  const key = await crypto.subtle.importKey('raw', rawKey, 'AES-GCM', false, ['encrypt']);
  yield FILE_HEADER.slice();
  let index = 0;
  for await (const { bytes, last } of pieces(source, CHUNK_BYTES)) {
    yield new Uint8Array(await crypto.subtle.encrypt(chunkParameters(index, last), key, bytes));
    index += 1;
  }
}
