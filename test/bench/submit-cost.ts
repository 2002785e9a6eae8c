import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import type { BenchRow } from './bench-row.ts';
import { quantile, round } from './quantile.ts';

/** The number of fresh processes; the row shows their median. */
const PROCESSES = 15;

const Measured = z.object({ ratio: z.number(), send: z.number(), bare: z.number(), calls: z.number() });
type Measured = z.infer<typeof Measured>;

const run = promisify(execFile);

const measure = async (mode: 'fresh' | 'warm', publicKey: string): Promise<Measured> => {
  const child = path.join(import.meta.dirname, 'submit-child.ts');
  const { stdout } = await run(process.execPath, [child, mode, publicKey]);
  return Measured.parse(JSON.parse(stdout));
};

const row = (id: string, what: string, budget: number, runs: readonly Measured[], how: string): BenchRow => {
  const median = (of: keyof Measured) =>
    quantile(
      runs.map((one) => one[of]),
      0.5,
    );
  const each = `${String(round(median('send')))} ÷ ${String(round(median('bare')))} ms CPU at the end`;
  return {
    id,
    what,
    floor: 1,
    value: round(median('ratio'), 2),
    budget,
    unit: '×',
    note: `${how}; ${each}; ${String(round(median('calls'), 1))} API calls a report`,
  };
};

/** Rows S3 and S4: sending a sealed report through the built function over real SDK clients and a stub transport. */
export const submitRows = async (wanted: ReadonlySet<string>): Promise<BenchRow[]> => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const rows: BenchRow[] = [];
  if (wanted.has('S3')) {
    const runs: Measured[] = [];
    for (let nth = 0; nth < PROCESSES; nth += 1) runs.push(await measure('fresh', spki));
    const how = `median of ${String(PROCESSES)} processes`;
    rows.push(row('S3', 'submit, calls 11–100 of a fresh process ÷ bare work', 20, runs, how));
  }
  if (wanted.has('S4')) {
    const runs = [await measure('warm', spki)];
    rows.push(
      row('S4', 'submit, warm ÷ bare work', 10, runs, 'median of 21 paired rounds after 3,000 calls'),
    );
  }
  return rows;
};
