import { accessSync, constants, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { readIfThere, writeAtomically } from './atomic-file.ts';
import { StartRefused } from './folder-state.ts';

/** The address at which a running service names its data folder. */
export const ABOUT_PATH = '/local/api/about';

export const About = z.object({ data: z.string(), province: z.string(), ready: z.boolean() });
export type About = z.infer<typeof About>;

const Running = z.object({ url: z.string() });
const fileIn = (data: string): string => path.join(data, 'running.json');

/** The files that a start makes in the folder; all others belong to the user. */
const OURS = [
  'table',
  'evidence',
  'outbox.jsonl',
  'settings.json',
  'sealing-keys.json',
  'contact.key',
  'evidence.key',
];

const servedAt = async (url: string): Promise<string | undefined> => {
  try {
    const answer = await fetch(url + ABOUT_PATH, { signal: AbortSignal.timeout(1000) });
    return About.safeParse(await answer.json()).data?.data;
  } catch {
    // No service answers: the previous one was killed.
    return undefined;
  }
};

/**
 * Makes the folder and checks that no running service uses it, because two would damage one table. It asks the
 * service's address, since another process may have the process id by now.
 * @throws StartRefused
 */
export const takeDataFolder = async (data: string): Promise<void> => {
  try {
    mkdirSync(data, { recursive: true });
    accessSync(data, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new StartRefused(
      `Không ghi được vào thư mục ${data}; chọn thư mục khác ở DATA. · The folder ${data} cannot be written to; give another one in DATA.`,
    );
  }
  const text = readIfThere(fileIn(data));
  const url = text === undefined ? undefined : Running.parse(JSON.parse(text)).url;
  if (url !== undefined && (await servedAt(url)) === data)
    throw new StartRefused(
      `Thư mục ${data} đang được dịch vụ ở ${url} dùng. Dừng dịch vụ đó, hoặc chọn thư mục khác. · The folder ${data} is in use by the service at ${url}. Stop that one, or give another folder in DATA.`,
    );
};

export const announceRunning = (data: string, url: string): void => {
  writeAtomically(fileIn(data), JSON.stringify({ url }));
};

export const releaseDataFolder = (data: string): void => {
  rmSync(fileIn(data), { force: true });
};

/** Clears the folder of a first start that was killed, so that it starts again; only the demo had written to it. */
export const clearDataFolder = (data: string): void => {
  for (const name of OURS) rmSync(path.join(data, name), { recursive: true, force: true });
};
