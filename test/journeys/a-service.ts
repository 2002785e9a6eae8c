import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

export interface RunningService {
  readonly url: string;
  stop(): Promise<void>;
}

const addressOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const [url] = ADDRESS.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', () => {
      reject(new Error(`the service did not start: ${said}`));
    });
  });

/** The local service with its demo data, started as by a user, on a free port and in its own folder. */
export const startService = async (): Promise<RunningService> => {
  const data = await mkdtemp(path.join(tmpdir(), 'gan-dan-journey-'));
  const child = spawn(process.execPath, ['local/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', DATA: data, CLOCK: '2026-11-23T09:00:00+07:00' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await addressOf(child);
  const exited = once(child, 'exit');
  return {
    url,
    stop: async () => {
      const isAlive = child.kill('SIGTERM');
      await exited;
      await rm(data, { recursive: true, force: true });
      if (!isAlive) throw new Error('The service ended while journeys used it.');
    },
  };
};
