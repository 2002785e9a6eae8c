import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { BenchRow } from './bench-row.ts';
import { round } from './quantile.ts';

const ROOT = path.join(import.meta.dirname, '../..');

/** CPU seconds of a script and of every process it started and waited for, by bash's own `time`. */
const cpuSeconds = async (script: string): Promise<{ seconds: number; code: number }> => {
  const child = spawn('bash', ['-c', 'time -p "$0" "$1"', process.execPath, script], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (text: Buffer) => {
    told = (told + text.toString('utf8')).slice(-2000);
  });
  await once(child, 'close');
  const [, user, system] = /user ([\d.]+)\nsys ([\d.]+)\s*$/.exec(told) ?? [];
  return { seconds: Number(user) + Number(system), code: child.exitCode ?? 1 };
};

const checkRow = async (what: string, script: string, budget: number): Promise<BenchRow> => {
  const { seconds, code } = await cpuSeconds(script);
  const note = code === 0 ? '' : `ended with code ${String(code)}`;
  return { id: 'D1', what, value: round(seconds, 1), budget, unit: 's', note };
};

/** Row D1: CPU seconds of the checks. The whole test suite takes minutes, so it runs only when asked for. */
export const checkRows = async (withTests: boolean): Promise<BenchRow[]> => [
  await checkRow('validated synth, CPU', 'infra/synth.ts', 25),
  withTests
    ? await checkRow('npm test, CPU', 'test/run.ts', 240)
    : {
        id: 'D1',
        what: 'npm test, CPU',
        budget: 240,
        unit: 's',
        note: 'not run: npm run bench -- D1 --with-tests',
      },
];
