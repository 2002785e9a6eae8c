import { encode } from 'jose/base64url';
import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import { evidenceKind, MOST_FILE_BYTES } from '../../shared/domain/evidence/evidence-kind.ts';
import { stripMetadata } from '../../shared/domain/evidence/strip-metadata.ts';
import type { EnclosedFile } from '../../shared/schemas/submission.ts';
import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import { encryptFile } from '../../shared/sealing/encrypt-file.ts';
import { sealKey } from '../../shared/sealing/seal.ts';

/** Why a file is not taken, by the name of its sentence. */
type Refusal = 'empty' | 'kind' | 'tooLarge' | 'cannotClean';

export interface Sealed {
  readonly enclosed: EnclosedFile;
  readonly ciphertext: Blob;
}

/** What tells a file's kind stands at its begin, a Word file's also at its end: a video need not be read whole. */
const kindOf = async (file: File) => {
  const ends = new Blob([file.slice(0, 4096), file.slice(Math.max(4096, file.size - 65_536))]);
  return evidenceKind(new Uint8Array(await ends.arrayBuffer()));
};

const PICTURES = ['jpg', 'png', 'webp', 'heic'];

/** Checks a file, takes the hidden details out of a picture, and encrypts it under a key of its own, which is sealed. */
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

/** What storage answers when there is a file of this name: our own, for the first try's answer was lost on the way. */
const IS_THERE = 412;

/** How long a connection may stand still; a phone that lost it says nothing. */
const MOST_SILENCE = 30_000;

/** Ends a request of which nothing was heard for too long. The answer is to be called whenever something was. */
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
 * Asks for a place and puts the ciphertext there; `progress` hears of each step, from 0 to 1. Rejects when it did not
 * arrive: refused, ended by whoever holds `request`, or silent for half a minute.
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
  // fetch cannot tell how much was sent.
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
  // Nothing is waited for any more.
  request.abort();
};
