import { once } from 'node:events';
import type { Server } from 'node:http';
import path from 'node:path';
import { builtFunctions } from './service/built-functions.ts';
import {
  announceRunning,
  clearDataFolder,
  releaseDataFolder,
  takeDataFolder,
} from '../infra/data-folder/data-folder.ts';
import type { KeptCode } from './demo/stage.ts';
import { startDynalite } from '../infra/data-folder/dynalite.ts';
import { freshBuild } from './service/fresh-build.ts';
import { readinessGate } from './service/readiness-gate.ts';
import { persistentClock, startInKnownYears } from './service/persistent-clock.ts';
import { readState, writeState } from '../infra/data-folder/folder-state.ts';
import { listen } from './service/listen.ts';
import { startMachinery, type Machinery } from './service/machinery.ts';
import { provinceFiles, type Directory } from '../infra/province-files.ts';
import type { DirectoryStore } from '../shared/store/stores.ts';
import type { LocalSettings } from './settings.ts';
import { softwareKeys } from './stand-ins/software-keys.ts';
import { calendarOf } from './service/worlds.ts';
import { demoOf } from './demo/mau-week.ts';

export interface LocalService extends Pick<Machinery, 'accounts'> {
  readonly url: string;
  readonly now: () => Date;
  /** The codes of the demo that this start has played; nothing stores them. */
  readonly codes: readonly KeptCode[];
  /** Loads the newly built functions, which answer from the next request on. */
  reload(build: number): Promise<void>;
  stop(): Promise<void>;
}

type Close = () => void | Promise<void>;

/** The parts to close in reverse order of opening: first those that bring new work, then those that do it. */
interface Opened {
  readonly inbound: Close[];
  readonly resources: Close[];
}

/** The time a browser has to finish its request. */
const SHUTDOWN_GRACE_MS = 2000;

const closeServer = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  const patience = setTimeout(() => {
    server.closeAllConnections();
  }, SHUTDOWN_GRACE_MS);
  await closed;
  clearTimeout(patience);
};

/**
 * Starts the whole service in this process. On an empty data folder it plays the demo first; on a used one it starts
 * every open report's workflow again. Until then requests wait.
 * @throws StartRefused for a problem that the person who starts it can correct
 */
export const startService = async (settings: LocalSettings): Promise<LocalService> => {
  const opened: Opened = { inbound: [], resources: [] };
  const stop = async (): Promise<void> => {
    for (const close of opened.inbound.splice(0).reverse()) await close();
    for (const close of opened.resources.splice(0).reverse()) await close();
  };
  try {
    return { ...(await assemble(settings, opened)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Writes the bodies and officers into an empty table, as an administrator's import does. */
const importDirectory = async ({ bodies, officers }: Directory, store: DirectoryStore): Promise<void> => {
  await Promise.all([
    ...bodies.map((body) => store.putBody(body)),
    ...officers.map((officer) => store.putOfficer(officer)),
  ]);
};

const assemble = async (
  { port, data, clock: wanted, province: code }: LocalSettings,
  { inbound, resources }: Opened,
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
  inbound.push(() => closeServer(server));
  const gate = readinessGate(url, { data, province: code });
  server.on('request', gate.listener);
  if (isFirst) {
    clearDataFolder(data);
    writeState(data, { province: code, offset: 0, complete: false });
  }
  announceRunning(data, url);
  resources.push(() => {
    releaseDataFolder(data);
  });

  const clock = persistentClock(start, (offset) => {
    writeState(data, { province: code, offset, complete: true });
  });
  inbound.push(() => {
    clock.stop();
  });
  const keys = softwareKeys(data, () => clock.now());
  const table = await startDynalite({ path: path.join(data, 'table') });
  resources.push(() => table.stop());
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
  resources.push(() => machinery.stop());
  gate.serveWith(machinery.serve);

  let codes: readonly KeptCode[] = [];
  if (isFirst) {
    await importDirectory(directory, machinery.stores.directory);
    codes = (await demo?.play({ url, pass: gate.bypassToken, clock, calendar }, end)) ?? [];
    await clock.advanceTo(wanted ?? new Date());
  } else await machinery.resume();
  await machinery.idle();
  clock.persistFromNow();
  gate.open();
  return {
    url,
    now: () => clock.now(),
    accounts: machinery.accounts,
    codes,
    reload: async (build) => {
      machinery.replace(await builtFunctions(build));
    },
  };
};
