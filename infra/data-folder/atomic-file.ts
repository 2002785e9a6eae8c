import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** The file's text; undefined if there is no file. */
export const readIfThere = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
};

/** Writes a small file completely or not at all, even if the process is killed meanwhile. */
export const writeAtomically = (file: string, text: string): void => {
  const aside = `${file}.new`;
  writeFileSync(aside, text);
  renameSync(aside, file);
};

/**
 * 32 random bytes that stay the same as long as the file exists. If two processes start at once the first wins, and
 * the file is never replaced, because everything made with it would be lost.
 * @throws Error when the file holds anything else
 */
export const persistentSecret = (folder: string, name: string): Buffer => {
  const file = path.join(folder, name);
  if (readIfThere(file) === undefined) {
    const aside = `${file}.${randomBytes(8).toString('hex')}`;
    const handle = openSync(aside, 'wx', 0o600);
    try {
      writeFileSync(handle, randomBytes(32).toString('base64url'));
      fsyncSync(handle);
      linkSync(aside, file);
    } catch (error) {
      if (readIfThere(file) === undefined) throw error;
    } finally {
      closeSync(handle);
      rmSync(aside);
    }
  }
  const secret = Buffer.from(readIfThere(file) ?? '', 'base64url');
  if (secret.length !== 32) throw new Error(`${file} is damaged; restore it from a copy.`);
  return secret;
};
