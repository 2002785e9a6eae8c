import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FUNCTION_SETTINGS } from '../../shared/config.ts';
import { readIfThere } from '../../infra/data-folder/atomic-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** Set by `npm run dev`, which builds its own bundles from the sources. */
const IS_DEV = process.argv.includes('--dev');
/** The bundles to run: the deployed ones, or those of `npm run dev`. */
export const DIST = path.join(root, IS_DEV ? 'dist-dev' : 'dist');
/** In a folder that is neither committed nor cleaned by our scripts. */
const LOCK = path.join(root, 'node_modules/.gan-dan-build');

const SOURCES = ['functions', 'workflows', 'shared', 'web', 'infra', 'package-lock.json'];

/** The last change of any file in it; a folder's own time shows removed files. */
const newest = (entry: string): number => {
  const found = statSync(entry, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(entry).map((name) => newest(path.join(entry, name))));
};

const filesIn = (folder: string): number =>
  statSync(folder, { throwIfNoEntry: false }) === undefined ? 0 : readdirSync(folder).length;

/** A build writes the copied assets last, so a build without all of them was interrupted. */
const isFresh = (): boolean => {
  const outputs = Object.keys(FUNCTION_SETTINGS).map((name) => path.join(DIST, name, 'index.mjs'));
  const oldest = Math.min(...outputs.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0));
  const assets = filesIn(path.join(DIST, 'assets'));
  if (assets === 0 || assets !== filesIn(path.join(DIST, 'public/assets'))) return false;
  return oldest > Math.max(...SOURCES.map((source) => newest(path.join(root, source))));
};

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

/** Two starts at once must not write the same files. The next start replaces a builder that was killed. */
const taken = (): boolean => {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const builder = Number(readIfThere(LOCK));
    if (builder > 0 && !isAlive(builder)) rmSync(LOCK, { force: true });
    return false;
  }
};

/** In a separate process, so that the service does not keep the builder's memory (35 MB). */
const build = async (): Promise<void> => {
  const builder = spawn(process.execPath, [path.join(root, 'infra/bundle.ts')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await once(builder, 'exit');
  if (builder.exitCode !== 0) throw new Error('The functions could not be built; see above.');
};

/** Builds the bundles unless the last build is newer than every source. Answers whether it built. */
export const freshBuild = async (): Promise<boolean> => {
  if (IS_DEV) return false;
  while (!isFresh()) {
    if (!taken()) {
      await pause(100);
      continue;
    }
    try {
      await build();
      return true;
    } finally {
      rmSync(LOCK, { force: true });
    }
  }
  return false;
};
