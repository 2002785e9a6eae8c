import { once } from 'node:events';
import type { Server } from 'node:http';
import path from 'node:path';
import { builtFunctions } from './built-functions.ts';
import { announceRunning, clearDataFolder, releaseDataFolder, takeDataFolder } from './data-folder.ts';
import { demoOf } from './demo/demo.ts';
import type { KeptCode } from './demo/stage.ts';
import { startDynalite } from './dynalite.ts';
import { freshBuild } from './fresh-build.ts';
import { frontDoor } from './front-door.ts';
import { keptClock, startInKnownYears } from './kept-clock.ts';
import { readState, writeState } from './kept-state.ts';
import { listen } from './listen.ts';
import { startMachinery, type Machinery } from './machinery.ts';
import { importDirectory, provinceFiles } from './province-files.ts';
import type { LocalSettings } from './settings.ts';
import { softwareKeys } from './software-keys.ts';
import { calendarOf } from './worlds.ts';

export interface LocalService extends Pick<Machinery, 'accounts'> {
  readonly url: string;
  readonly now: () => Date;
  /** Of the demo that this start has played; they are stored nowhere. */
  readonly codes: readonly KeptCode[];
  stop(): Promise<void>;
}

type Close = () => void | Promise<void>;

/** What is to be closed: first whatever brings new work in, then what work is done with; the last opened first. */
interface Opened {
  readonly doors: Close[];
  readonly tools: Close[];
}

/** A browser may take this long to finish what it has begun. */
const LAST_WORDS_MS = 2000;

const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  const patience = setTimeout(() => {
    server.closeAllConnections();
  }, LAST_WORDS_MS);
  await closed;
  clearTimeout(patience);
};

/**
 * Starts the whole service in this process. On an empty data folder the demo is played first; on a used one every
 * open report's workflow is started again. Until then requests wait at the door.
 * @throws StartRefused where whoever starts it can mend what is wrong
 */
export const startService = async (settings: LocalSettings): Promise<LocalService> => {
  const opened: Opened = { doors: [], tools: [] };
  const stop = async (): Promise<void> => {
    for (const close of opened.doors.splice(0).reverse()) await close();
    for (const close of opened.tools.splice(0).reverse()) await close();
  };
  try {
    return { ...(await assemble(settings, opened)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const assemble = async (
  { port, data, clock: wanted, province: code }: LocalSettings,
  { doors, tools }: Opened,
): Promise<Omit<LocalService, 'stop'>> => {
  const { settings, directory } = await provinceFiles(code);
  await takeDataFolder(data);
  const kept = readState(data, code);
  const isFirst = kept?.complete !== true;
  const calendar = calendarOf(settings);
  const end = wanted ?? new Date();
  const demo = demoOf(code);
  const start = startInKnownYears(() => {
    if (isFirst) return demo?.begins(end, calendar) ?? end;
    return new Date(Math.max(Date.now() + kept.offset, wanted?.getTime() ?? 0));
  }, calendar);

  const { server, url } = await listen(port);
  doors.push(() => closeServer(server));
  const door = frontDoor(url, { data, province: code });
  server.on('request', door.listener);
  if (isFirst) {
    clearDataFolder(data);
    writeState(data, { province: code, offset: 0, complete: false });
  }
  announceRunning(data, url);
  tools.push(() => {
    releaseDataFolder(data);
  });

  const clock = keptClock(start, (offset) => {
    writeState(data, { province: code, offset, complete: true });
  });
  doors.push(() => {
    clock.stop();
  });
  const keys = softwareKeys(data, () => clock.now());
  const table = await startDynalite({ path: path.join(data, 'table') });
  tools.push(() => table.stop());
  await freshBuild();
  const bundles = await builtFunctions();
  const machinery = startMachinery({
    data,
    url,
    clock,
    calendar,
    settings,
    keys,
    table: table.endpoint,
    bundles,
  });
  tools.push(() => machinery.stop());
  door.furnish(machinery.serve);

  let codes: readonly KeptCode[] = [];
  if (isFirst) {
    await importDirectory(directory, machinery.stores.directory);
    codes = (await demo?.play({ url, pass: door.pass, clock, calendar }, end)) ?? [];
    await clock.advanceTo(wanted ?? new Date());
  } else await machinery.resume();
  await machinery.idle();
  clock.keepFromNow();
  door.open();
  return { url, now: () => clock.now(), accounts: machinery.accounts, codes };
};
