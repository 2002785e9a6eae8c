import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../local/main.ts', import.meta.url));

export interface Child {
  readonly pid: number | undefined;
  /** Its output so far, of both streams. */
  output(): string;
  /** Resolves when it is ready or has ended. */
  readonly settled: Promise<void>;
  /** Its address. @throws Error when it never became ready */
  url(): string;
  /** Sends the signal and waits for the end; answers with the exit code, null after a kill. */
  end(signal: NodeJS.Signals): Promise<number | null>;
  readonly ended: Promise<number | null>;
}

/** The service as with `npm start`, in a separate process that can be killed. */
export const startChild = (env: Record<string, string>): Child => {
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: '0', CLOCK: '', PROVINCE: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = once(child, 'close').then(() => child.exitCode);
  const ready = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text: Buffer) => {
        printed += text.toString('utf8');
        if (printed.includes('Ctrl+C')) resolve();
      });
  });
  return {
    pid: child.pid,
    output: () => printed,
    settled: Promise.race([ready, ended.then(() => undefined)]),
    url: () => {
      const [, url] = /is running at (\S+)/.exec(printed) ?? [];
      if (url === undefined) throw new Error(`The service did not start:\n${printed}`);
      return url;
    },
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
    ended,
  };
};
