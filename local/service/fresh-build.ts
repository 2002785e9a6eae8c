import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FUNCTION_SETTINGS } from '../../shared/config.ts';
import { readIfThere } from '../../infra/data-folder/atomic-file.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** `npm run dev` starts the service so, beside bundles that it has built from the sources as they are. */
const IS_DEV = process.argv.includes('--dev');
/** The bundles that are run: those that are deployed, but under `npm run dev`. */
export const DIST = path.join(root, IS_DEV ? 'dist-dev' : 'dist');
/** Where nothing is committed and nothing of ours is cleaned away. */
const LOCK = path.join(root, 'node_modules/.gan-dan-build');

/** What the bundles are made of. */
const SOURCES = ['functions', 'workflows', 'shared', 'web', 'infra', 'package-lock.json'];

/** When anything in it was last written; a folder's own time tells of files that were removed. */
const newest = (entry: string): number => {
  const found = statSync(entry, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(entry).map((name) => newest(path.join(entry, name))));
};

const filesIn = (folder: string): number =>
  statSync(folder, { throwIfNoEntry: false }) === undefined ? 0 : readdirSync(folder).length;

/** Copied assets are the last that a build writes: without all of them it was broken off. */
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

/** Two that start at once must not write the same files. A builder that was killed is succeeded by the next. */
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

/** In a process of its own, so that the service does not keep the builder's memory (35 MB). */
const build = async (): Promise<void> => {
  const builder = spawn(process.execPath, [path.join(root, 'infra/bundle.ts')], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await once(builder, 'exit');
  if (builder.exitCode !== 0) throw new Error('The functions could not be built; see above.');
};

/** Builds what is deployed unless the last build is newer than every source. Answers whether it built. */
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
