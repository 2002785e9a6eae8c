import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleForDevelopment, sourcesOf } from '../infra/bundle.ts';

/**
 * `npm run dev`: the local service from its sources, with their lines in every stack. The running process reloads a
 * saved page or function; a saved file of the process itself restarts it. The data folder stays. Errors of compilation
 * are printed, and the previous service goes on. Settings are those of `npm start`.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const BUNDLES = path.join(root, 'dist-dev');
const SOURCES = ['functions', 'workflows', 'shared', 'web', 'local', 'infra'];
/** An editor writes a file in several steps, and a checkout many files. */
const QUIET_MS = 50;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const build = await bundleForDevelopment(BUNDLES);
let service: ChildProcess | undefined;
let builds = 0;
let loadedByService: ReadonlySet<string> = new Set();

const isRunning = (): boolean => service?.exitCode === null && service.signalCode === null;

const stop = async (): Promise<void> => {
  if (service === undefined || !isRunning()) return;
  const exited = once(service, 'exit');
  service.kill('SIGTERM');
  await exited;
};

const start = async (): Promise<void> => {
  await stop();
  service = spawn(process.execPath, ['--enable-source-maps', path.join(root, 'local/main.ts'), '--dev'], {
    stdio: ['ignore', builds === 1 ? 'inherit' : 'ignore', 'inherit', 'ipc'],
  });
  loadedByService = await sourcesOf('local/main.ts');
};

/** The service's own files, and settings of a province, which it reads by name. */
const needsStart = (changed: ReadonlySet<string>): boolean =>
  !isRunning() || [...changed].some((file) => loadedByService.has(file) || file.startsWith('infra/'));

const reload = async (): Promise<void> => {
  const reloaded = service && once(service, 'message', { signal: AbortSignal.timeout(10_000) });
  service?.send(builds);
  await reloaded;
};

const serve = async (changed: ReadonlySet<string>): Promise<void> => {
  const begun = performance.now();
  try {
    await build();
  } catch {
    // The builder has printed the error and its position.
    return;
  }
  builds += 1;
  const isNew = needsStart(changed);
  await (isNew ? start() : reload());
  if (builds > 1)
    say(`${isNew ? 'started again' : 'reloaded'}, ${(performance.now() - begun).toFixed(0)} ms`);
};

await serve(new Set());

const changed = new Set<string>();
let last = Promise.resolve();
let quiet: NodeJS.Timeout | undefined;
for (const source of SOURCES)
  watch(path.join(root, source), { recursive: true }, (_event, file) => {
    changed.add(`${source}/${file ?? ''}`.replaceAll('\\', '/'));
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      const now = new Set(changed);
      changed.clear();
      last = last
        .then(() => serve(now))
        .catch((error: unknown) => {
          say(String(error));
        });
    }, QUIET_MS);
  });

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop().then(() => process.exit(0)));
