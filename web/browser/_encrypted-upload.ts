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

/** Asks for a place and puts the ciphertext there; `progress` hears of each step, from 0 to 1. Rejects when it did not arrive. */
export const send = async (
  { enclosed: { id, bytes }, ciphertext }: Sealed,
  reservePath: string,
  progress: (share: number) => void,
): Promise<void> => {
  const reserved = await fetch(reservePath, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ id, bytes }),
  });
  const place: unknown = reserved.ok ? await reserved.json() : undefined;
  if (!isPlace(place)) throw new Error('no place to upload to');
  // fetch cannot tell how much was sent.
  await new Promise<void>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => {
      progress(total > 0 ? loaded / total : 0);
    };
    request.onloadend = () => {
      if ((request.status >= 200 && request.status < 300) || request.status === IS_THERE) resolve();
      else reject(new Error(`not uploaded: ${String(request.status)}`));
    };
    request.open('PUT', place.url);
    for (const [name, value] of Object.entries(place.headers)) request.setRequestHeader(name, value);
    request.send(ciphertext);
  });
};
