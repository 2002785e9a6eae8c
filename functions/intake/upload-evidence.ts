import { createHash } from 'node:crypto';
import { evidenceKind, MOST_FILE_BYTES } from '../../shared/domain/evidence/evidence-kind.ts';
import { stripMetadata } from '../../shared/domain/evidence/strip-metadata.ts';
import { MOST_FILES, type EnclosedFile } from '../../shared/schemas/submission.ts';
import { joined } from '../../shared/sealing/bytes.ts';
import { encryptFile } from '../../shared/sealing/encrypt-file.ts';
import { sealKey } from '../adapters/seal-lazily.ts';
import { newSealingRef } from '../../shared/sealing/sealing-ref.ts';
import { goRemove, GO, type Answers } from '../../web/intake/form-model.ts';
import type { Problem } from '../../web/intake/question-page.tsx';
import type { PublicWorld } from '../ports.ts';
import type { PostedFile } from '../request-body.ts';
import { readFiles, writeFiles } from './enclosed-files.ts';
import type { Posted } from './form/read-answers.ts';

/** The file to store: without its metadata, unless the reporter keeps them as evidence. */
const cleanedFile = ({ bytes }: PostedFile, { keepMetadata }: Answers): Uint8Array | Problem => {
  if (bytes.length === 0) return { field: 'files', problem: 'files.empty' };
  const kind = evidenceKind(bytes);
  if (kind === undefined) return { field: 'files', problem: 'files.kind' };
  if (keepMetadata === 'yes') return bytes;
  return stripMetadata(bytes, kind) ?? { field: 'files', problem: 'files.cannot-clean' };
};

/** Encrypts on arrival, for browsers without scripts: the readable bytes are only in the memory of this call. */
const kept = async (bytes: Uint8Array, reference: string, world: PublicWorld): Promise<EnclosedFile> => {
  const id = newSealingRef(world.random);
  const { key, chunks } = encryptFile(bytes);
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const ciphertext = joined(...parts);
  const part = `file-key:${id}` as const;
  const digest = createHash('sha256').update(ciphertext).digest();
  const fileKey = { rawKey: key, digest };
  const sealedKey = await sealKey(fileKey, await world.keys.publicKey(), { part, reportRef: reference });
  await world.evidence.put(id, ciphertext);
  return { id, bytes: ciphertext.length, sealedKey, sha256: digest.toString('base64url') };
};

/** The form's files after this post: without a removed one, with the new ones. */
export const takeFiles = async (
  { answers, reference, go, files }: Posted,
  world: PublicWorld,
): Promise<{ answers: Answers; problems: Problem[] }> => {
  const before = readFiles(answers.files);
  const problems: Problem[] = [];
  const list = (before ?? []).filter(({ id }) => go !== goRemove(id));
  for (const file of files) {
    if (list.length >= MOST_FILES) {
      problems.push({ field: 'files', problem: 'files.too-many' });
      break;
    }
    const bytes = cleanedFile(file, answers);
    if ('problem' in bytes) problems.push(bytes);
    else if (bytes.length > MOST_FILE_BYTES) problems.push({ field: 'files', problem: 'files.too-large' });
    else list.push(await kept(bytes, reference, world));
  }
  if (before === undefined) problems.push({ field: 'files', problem: 'files.not-sealed' });
  if (go === GO.upload && files.length === 0) problems.push({ field: 'files', problem: 'files.none' });
  return { answers: { ...answers, files: writeFiles(list) }, problems };
};
