import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { slowest, vitestOutcome, vitestTimes, type Outcome, type Timed } from './support/vitest-outcome.ts';

/**
 * `npm test`: all checks, in one run that shows every failure. `npm test -- unit lint` runs those steps, `npm test --
 * test/domain/report/apply.test.ts` that file or folder, `npm test -- --watch` the unit tests again at each change.
 * Flags go to vitest: `npm test -- FILE -t 'a name'`.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const VITEST = 'node_modules/vitest/vitest.mjs';
/** The interval at which a silent step prints that it is running. */
const SIGN_OF_LIFE = 30_000;

const since = (start: number): string => `${String(Math.round((performance.now() - start) / 1000))} s`;

/** CPU seconds of all ended children and their children; only Linux reports them. It has 100 ticks a second. */
const childrensCpu = (): number | undefined => {
  if (!existsSync('/proc/self/stat')) return undefined;
  // The second field is a name in brackets; fields 16 and 17 are the children's user and system time.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
};

const cpuSince = (start: number | undefined): string => {
  const now = childrensCpu();
  return now === undefined || start === undefined ? '' : `, ${String(Math.round(now - start))} CPU s`;
};

/** Runs a command of the project's own node_modules with the running Node; answers its exit code. */
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

/** One check, which passes if the command succeeds. */
const check =
  (script: string, ...args: string[]): Step =>
  async (name) => {
    const failed = (await run(name, script, args)) === 0 ? 0 : 1;
    return { passed: 1 - failed, failed, skipped: 0 };
  };

const times: { files: Timed[]; tests: Timed[] } = { files: [], tests: [] };

const tests = async (project: string, args: readonly string[]): Promise<Outcome> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gan-dan-test-'));
  const file = path.join(folder, 'results.json');
  try {
    const code = await run(project, VITEST, [
      ...['run', '--project', project, '--reporter=default', '--reporter=json'],
      ...[`--outputFile.json=${file}`, ...args],
    ]);
    const results = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
    if (results !== undefined) {
      const { files, tests } = vitestTimes(results);
      times.files.push(...files.map(({ name, ms }) => ({ name: path.relative(root, name), ms })));
      times.tests.push(...tests);
    }
    return vitestOutcome(results, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const PROJECTS = ['unit', 'infra', 'journeys'];
const STEPS = ['lint', 'format', 'bundle', 'unit', 'infra', 'synth', 'journeys'];

/** The vitest project that a file of test/ belongs to. */
const projectOf = (file: string): string => {
  const [, folder = ''] = path.relative(root, path.resolve(file)).split(path.sep);
  return PROJECTS.includes(folder) ? folder : 'unit';
};

const asked = process.argv.slice(2);
const firstFlag = asked.findIndex((argument) => argument.startsWith('-'));
const isFile = (argument: string): boolean => /^(\.\/)?test\//.test(argument) && existsSync(argument);
const isStep = (argument: string): boolean => STEPS.includes(argument);
const named = asked.filter(isStep);
const files = asked.filter(isFile);
/** Flags with their values: everything after the first flag that is neither a step nor a file. */
const flags = firstFlag < 0 ? [] : asked.slice(firstFlag).filter((one) => !isStep(one) && !isFile(one));
const unknown = (firstFlag < 0 ? asked : asked.slice(0, firstFlag)).filter(
  (argument) => !isStep(argument) && !isFile(argument),
);
if (unknown.length > 0) {
  console.error(
    `Neither a step nor a file of test/: ${unknown.join(', ')}. The steps are ${STEPS.join(', ')}.`,
  );
  process.exit(1);
}

const forVitest = [...files, ...flags];
const chosenSteps = (): readonly string[] => {
  const ofFiles = PROJECTS.filter((project) => files.some((file) => projectOf(file) === project));
  if (files.length > 0) return STEPS.filter((step) => named.includes(step) || ofFiles.includes(step));
  if (named.length > 0) return STEPS.filter((step) => named.includes(step));
  return flags.length > 0 ? PROJECTS : STEPS;
};

const CHECKS: ReadonlyMap<string, Step> = new Map<string, Step>([
  // Includes the compiler's own errors.
  ['lint', check('node_modules/oxlint/bin/oxlint')],
  ['format', check('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['bundle', check('infra/bundle.ts')],
  ['synth', check('infra/synth.ts')],
]);

const print = (title: string, timed: readonly Timed[]): void => {
  console.log(`\n${title}`);
  for (const { name, ms } of slowest(timed))
    console.log(`  ${(ms / 1000).toFixed(1).padStart(6)} s  ${name}`);
};

const watch = async (): Promise<number> => {
  const projects = files.length > 0 ? files.map(projectOf) : named;
  const chosen = PROJECTS.filter((project) => projects.includes(project));
  const ofProjects = (chosen.length > 0 ? chosen : ['unit']).flatMap((project) => ['--project', project]);
  const child = spawn(process.execPath, [path.join(root, VITEST), ...ofProjects, ...forVitest], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => {
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });
};

const runSteps = async (): Promise<number> => {
  const start = performance.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const failing: string[] = [];
  const steps = chosenSteps();
  for (const [at, name] of steps.entries()) {
    const begun = performance.now();
    const cpu = childrensCpu();
    console.log(`\n▸ ${String(at + 1)}/${String(steps.length)} ${name}`);
    const outcome = await (CHECKS.get(name)?.(name) ?? tests(name, forVitest));
    for (const count of ['passed', 'failed', 'skipped'] as const) total[count] += outcome[count];
    if (outcome.failed > 0) failing.push(name);
    const mark = outcome.failed > 0 ? '✗' : '✓';
    console.log(`  ${mark} ${name}, ${since(begun)}${cpuSince(cpu)} (${since(start)}${cpuSince(0)} in all)`);
  }
  print('Slowest test files', times.files);
  print('Slowest tests', times.tests);
  const ran = total.passed + total.failed;
  console.log(failing.length > 0 ? `\nWrong: ${failing.join(', ')}` : '');
  console.log(
    `${String(total.passed)} passed, ${String(total.failed)} failed${total.skipped > 0 ? `, ${String(total.skipped)} skipped` : ''}`,
  );
  return total.failed > 0 || ran === 0 ? 1 : 0;
};

process.exitCode = flags.includes('--watch') ? await watch() : await runSteps();
