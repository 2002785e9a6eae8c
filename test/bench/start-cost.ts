import { build } from 'esbuild';
import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { DIST, functionOptions } from '../../infra/bundle.ts';
import type { BenchRow } from './bench-row.ts';
import { bytesOfFiles, scriptsIn, staticClosure } from './closure.ts';
import { round } from './quantile.ts';

const PUBLIC = path.join(DIST, 'public');
const kilobytes = (bytes: number): number => round(bytes / 1000, 1);

const bundleRow = (): BenchRow => {
  const closure = staticClosure(path.join(PUBLIC, 'index.mjs'));
  const all = scriptsIn(PUBLIC);
  return {
    id: 'S2',
    what: "citizens' bundle, minified, what a start must read",
    floor: 2,
    value: kilobytes(bytesOfFiles(closure)),
    budget: 325,
    unit: 'kB',
    note: `${String(closure.size)} of ${String(all.length)} files; with the chunks loaded at need ${String(kilobytes(bytesOfFiles(all)))} kB`,
  };
};

/** Options that remove differences between runs; the spread was 0.03 %. */
const VALGRIND = [
  '--tool=cachegrind',
  '--cache-sim=no',
  '--cachegrind-out-file=/dev/null',
  '--smc-check=all-non-file',
];
const NODE = ['--single-threaded', '--predictable', '--hash-seed=1', '--random-seed=1', '--no-opt'];

const run = promisify(execFile);

/** Instructions of a separate process with an empty environment: a CA bundle in it alone adds 415 M. */
const instructions = async (script: string, bundle: string): Promise<number> => {
  const { stderr } = await run('valgrind', [...VALGRIND, process.execPath, ...NODE, script, bundle], {
    env: { PATH: process.env['PATH'] ?? '' },
    maxBuffer: 16_000_000,
  });
  const [, refs] = /I\s+refs:\s+([\d,]+)/.exec(stderr) ?? [];
  if (refs === undefined) throw new Error(`cachegrind told no count:\n${stderr.slice(-500)}`);
  return Number(refs.replaceAll(',', ''));
};

const instructionRow = async (): Promise<BenchRow> => {
  const row = {
    id: 'S1',
    what: "instructions to import the citizens' bundle ÷ DynamoDB client",
    floor: 0.54,
    budget: 1.1,
    unit: '×',
  };
  if (spawnSync('valgrind', ['--version']).error !== undefined)
    return { ...row, note: 'skipped: valgrind is not installed' };
  const folder = await mkdtemp(path.join(tmpdir(), 'gan-dan-start-'));
  try {
    const script = path.join(folder, 'run.cjs');
    await writeFile(script, 'const bundle = process.argv[2]; if (bundle) import(bundle);');
    const alone = {
      stdin: {
        contents: "export { DynamoDBClient } from '@aws-sdk/client-dynamodb';",
        resolveDir: path.dirname(DIST),
      },
      outfile: path.join(folder, 'alone.mjs'),
    };
    await build({ ...functionOptions, splitting: false, sourcemap: false, ...alone });
    const empty = path.join(folder, 'empty.mjs');
    await writeFile(empty, 'export {};');
    const count = (file: string) => instructions(script, pathToFileURL(file).href);
    const nothing = await count(empty);
    const client = (await count(alone.outfile)) - nothing;
    const ours = (await count(path.join(PUBLIC, 'index.mjs'))) - nothing;
    const millions = (many: number) => String(Math.round(many / 1e6));
    return {
      ...row,
      value: round(ours / client),
      note: `${millions(ours)} ÷ ${millions(client)} M over an empty module (${millions(nothing)} M); with it ${String(round((ours + nothing) / (client + nothing)))}`,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Rows S1 and S2: the bytes and instructions of a cold start of the citizens' function before the first request. */
export const startRows = async (wanted: ReadonlySet<string>): Promise<BenchRow[]> => [
  ...(wanted.has('S1') ? [await instructionRow()] : []),
  ...(wanted.has('S2') ? [bundleRow()] : []),
];
