import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { vitestOutcome, type Outcome } from './support/vitest-outcome.ts';

/** `npm test`: every check there is, in one run that shows all that is wrong. `npm test -- unit lint` runs those. */

const root = fileURLToPath(new URL('..', import.meta.url));
/** A silent step says every half minute that it is alive. */
const SIGN_OF_LIFE = 30_000;

const since = (start: number): string => `${String(Math.round((performance.now() - start) / 1000))} s`;

/** Runs a command of the project's own node_modules with this very Node; answers its exit code. */
const run = (name: string, script: string, args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, [path.join(root, script), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    const alive = setInterval(() => {
      console.log(`  … ${name}, ${since(start)}`);
    }, SIGN_OF_LIFE);
    const end = (code: number): void => {
      clearInterval(alive);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(error.message);
      end(1);
    });
    // A child that was killed has no code.
    child.once('exit', (code) => {
      end(code ?? 1);
    });
  });

type Step = (name: string) => Promise<Outcome>;

/** One check: it holds when every command ends well. */
const check =
  (...commands: readonly (readonly [script: string, ...args: string[]])[]): Step =>
  async (name) => {
    let failed = 0;
    for (const [script, ...args] of commands) if ((await run(name, script, args)) !== 0) failed = 1;
    return { passed: 1 - failed, failed, skipped: 0 };
  };

const tests: Step = async (project) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gan-dan-test-'));
  const results = path.join(folder, 'results.json');
  try {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json'];
    const code = await run(project, 'node_modules/vitest/vitest.mjs', [
      ...args,
      `--outputFile.json=${results}`,
    ]);
    return vitestOutcome(existsSync(results) ? readFileSync(results, 'utf8') : undefined, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const TSC = 'node_modules/typescript/bin/tsc';

const STEPS: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['typecheck', check([TSC, '-p', 'tsconfig.json'], [TSC, '-p', 'infra/tsconfig.json'])],
  ['lint', check(['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'])],
  ['format', check(['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'])],
  ['bundle', check(['infra/bundle.ts'])],
  ['unit', tests],
  ['infra', tests],
  ['synth', check(['infra/synth.ts'])],
  ['journeys', tests],
]);

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !STEPS.has(name));
if (unknown.length > 0) {
  console.error(`No step ${unknown.join(', ')}; there are ${[...STEPS.keys()].join(', ')}.`);
  process.exit(1);
}

const start = performance.now();
const total = { passed: 0, failed: 0, skipped: 0 };
const failing: string[] = [];
const steps = [...STEPS].filter(([name]) => chosen.length === 0 || chosen.includes(name));
for (const [at, [name, step]] of steps.entries()) {
  const begun = performance.now();
  console.log(`\n▸ ${String(at + 1)}/${String(steps.length)} ${name}`);
  const outcome = await step(name);
  for (const count of ['passed', 'failed', 'skipped'] as const) total[count] += outcome[count];
  if (outcome.failed > 0) failing.push(name);
  console.log(`  ${outcome.failed > 0 ? '✗' : '✓'} ${name}, ${since(begun)} (${since(start)} in all)`);
}

const ran = total.passed + total.failed;
console.log(failing.length > 0 ? `\nWrong: ${failing.join(', ')}` : '');
console.log(
  `${String(total.passed)} passed, ${String(total.failed)} failed${total.skipped > 0 ? `, ${String(total.skipped)} skipped` : ''}`,
);
process.exitCode = total.failed > 0 || ran === 0 ? 1 : 0;
