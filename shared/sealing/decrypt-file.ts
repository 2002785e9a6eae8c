import { CaseError } from '../domain/errors.ts';
import type { Bytes } from './bytes.ts';
import { CHUNK_BYTES, chunkParameters, FILE_HEADER, isSealedFile, TAG_BYTES } from './file-format.ts';
import { pieces, type ByteSource } from './pieces.ts';

const SEALED_CHUNK = CHUNK_BYTES + TAG_BYTES;

/**
 * The file's bytes in order. Only the last chunk proves that nothing was cut off, so the caller must not show or keep
 * anything before the end is reached. Throws `input.sealed-file` when the file was altered, cut or reordered, or the
 * key is wrong; errors of the source pass through.
 */
export async function* decryptFile(source: ByteSource, rawKey: Uint8Array): AsyncGenerator<Bytes> {
  const key = await crypto.subtle.importKey('raw', new Uint8Array(rawKey), 'AES-GCM', false, ['decrypt']);
  let index = 0;
  for await (const { bytes, last } of pieces(source, FILE_HEADER.length + SEALED_CHUNK, SEALED_CHUNK)) {
    if (index === 0 && !isSealedFile(bytes, bytes.length)) throw altered(index);
    const body = index === 0 ? bytes.subarray(FILE_HEADER.length) : bytes;
    yield await chunkOpened(body, index, last, key);
    index += 1;
  }
}

const chunkOpened = async (body: Bytes, index: number, last: boolean, key: CryptoKey): Promise<Bytes> => {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(chunkParameters(index, last), key, body));
  } catch {
    // WebCrypto says only "OperationError" for every cause.
    throw altered(index);
  }
};

const altered = (chunk: number): CaseError =>
  new CaseError('input.sealed-file', 'a sealed file was altered or cut, or this key is not its own', {
    chunk,
  });
