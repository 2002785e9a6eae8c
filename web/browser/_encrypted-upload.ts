import { encode } from 'jose/base64url';
import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import { evidenceKind, MOST_FILE_BYTES } from '../../shared/domain/evidence/evidence-kind.ts';
import { stripMetadata } from '../../shared/domain/evidence/strip-metadata.ts';
import type { EnclosedFile } from '../../shared/schemas/submission.ts';
import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import { encryptFile } from '../../shared/sealing/encrypt-file.ts';
import { sealKey } from '../../shared/sealing/seal.ts';

/** The reason why a file is refused: the name of its sentence. */
type Refusal = 'empty' | 'kind' | 'tooLarge' | 'cannotClean';

export interface Sealed {
  readonly enclosed: EnclosedFile;
  readonly ciphertext: Blob;
}

/** The kind of a file shows at its beginning, for Word files also at its end, so a video is not read completely. */
const kindOf = async (file: File) => {
  const ends = new Blob([file.slice(0, 4096), file.slice(Math.max(4096, file.size - 65_536))]);
  return evidenceKind(new Uint8Array(await ends.arrayBuffer()));
};

const PICTURES = ['jpg', 'png', 'webp', 'heic'];

/** Checks a file, removes a picture's metadata, and encrypts it under its own key, which is sealed. */
export const sealFile = async (
  file: File,
  keepMetadata: boolean,
  reportRef: string,
  key: PublicSealingKey,
): Promise<Sealed | Refusal> => {
  if (file.size === 0) return 'empty';
  if (file.size > MOST_FILE_BYTES) return 'tooLarge';
  const kind = await kindOf(file);
  if (kind === undefined) return 'kind';
  let source: Blob | Uint8Array = file;
  if (PICTURES.includes(kind) && !keepMetadata) {
    const stripped = stripMetadata(new Uint8Array(await file.arrayBuffer()), kind);
    if (stripped === undefined) return 'cannotClean';
    source = stripped;
  }
  const id = bytesToCrockford(crypto.getRandomValues(new Uint8Array(16)));
  const { key: fileKey, chunks } = encryptFile(source);
  const parts: BlobPart[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const ciphertext = new Blob(parts, { type: 'application/octet-stream' });
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await ciphertext.arrayBuffer()));
  const binding = { part: `file-key:${id}`, reportRef } as const;
  const sealedKey = await sealKey({ rawKey: fileKey, digest }, key, binding);
  return { enclosed: { id, bytes: ciphertext.size, sealedKey, sha256: encode(digest) }, ciphertext };
};

const isPlace = (value: unknown): value is { url: string; headers: Record<string, string> } =>
  typeof value === 'object' && value !== null && 'url' in value && 'headers' in value;

/** The storage's answer if the file exists: it is our own, and the answer to the first try was lost. */
const IS_THERE = 412;

/** The longest time without progress; a phone does not report a lost connection. */
const MOST_SILENCE = 30_000;

/** Aborts a request without progress for too long. The caller calls the returned function at each progress. */
const watchSilence = (request: AbortController): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  request.signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      request.abort();
    }, MOST_SILENCE);
  };
};

/**
 * Asks for an address and puts the ciphertext there; `progress` is called with 0 to 1. Rejects when the upload failed:
 * it was refused, aborted by `request`, or without progress for half a minute.
 */
export const send = async (
  { enclosed: { id, bytes }, ciphertext }: Sealed,
  reservePath: string,
  request: AbortController,
  progress: (share: number) => void,
): Promise<void> => {
  const heard = watchSilence(request);
  heard();
  const reserved = await fetch(reservePath, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ id, bytes }),
    signal: request.signal,
  });
  const place: unknown = reserved.ok ? await reserved.json() : undefined;
  if (!isPlace(place)) throw new Error('no place to upload to');
  // fetch does not report the progress of an upload.
  await new Promise<void>((resolve, reject) => {
    const upload = new XMLHttpRequest();
    upload.upload.onprogress = ({ loaded, total }) => {
      heard();
      progress(total > 0 ? loaded / total : 0);
    };
    upload.onloadend = () => {
      if ((upload.status >= 200 && upload.status < 300) || upload.status === IS_THERE) resolve();
      else reject(new Error(`not uploaded: ${String(upload.status)}`));
    };
    request.signal.addEventListener('abort', () => {
      upload.abort();
    });
    heard();
    upload.open('PUT', place.url);
    for (const [name, value] of Object.entries(place.headers)) upload.setRequestHeader(name, value);
    upload.send(ciphertext);
  });
  // Stops the timer of the watch.
  request.abort();
};
