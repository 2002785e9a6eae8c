import { CHUNK_BYTES, chunkParameters, FILE_HEADER } from './file-format.ts';
import type { Bytes } from './bytes.ts';
import { pieces, type ByteSource } from './pieces.ts';

interface EncryptedFile {
  /** 32 bytes; the caller seals them with `sealKey` and keeps no copy. */
  readonly key: Bytes;
  /** The sealed file in order, header first; can be read once. */
  readonly chunks: AsyncGenerator<Bytes>;
}

/**
 * Encrypts one file under its own key (P1). The function makes the key and does not accept one, because two files
 * under one key would share nonces.
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
