import { once } from 'node:events';
import type { Server } from 'node:http';
import path from 'node:path';
import type { JobName } from '../functions/reminders/schedule.ts';
import { SIGN_IN_CALLBACK } from '../functions/routes/console.ts';
import { createOpenIdSignIn } from '../functions/sign-in/openid.ts';
import type { Body } from '../shared/schemas/body.ts';
import type { Officer } from '../shared/schemas/officer.ts';
import type { Stores } from '../shared/store/stores.ts';
import { reportLifecycle } from '../workflows/report-lifecycle.ts';
import { builtFunctions } from './built-functions.ts';
import { contactVault } from './contact-vault.ts';
import { controlRoutes } from './control.ts';
import { announceRunning, clearDataFolder, releaseDataFolder, takeDataFolder } from './data-folder.ts';
import { demoOf, type KeptCode } from './demo/demo.ts';
import { createDueBook } from './due-book.ts';
import { startDynalite } from './dynalite.ts';
import { createEngine } from './engine/engine.ts';
import { engineExecutions } from './engine-executions.ts';
import { evidenceFolder, evidenceRoutes } from './evidence-folder.ts';
import { freshBuild } from './fresh-build.ts';
import { frontDoor } from './front-door.ts';
import { httpAdapter } from './http-adapter.ts';
import { CLIENT_ID, ISSUER_PATH, issuerRoutes } from './issuer.ts';
import { keptClock, startInKnownYears } from './kept-clock.ts';
import { readState, writeState } from './kept-state.ts';
import { listen } from './listen.ts';
import { localLog } from './local-log.ts';
import { localPages } from './local-route.ts';
import { styleRoute } from './local-shell.ts';
import { openOutbox } from './outbox.ts';
import { importDirectory, provinceFiles } from './province-files.ts';
import { scheduleJobs } from './scheduled-jobs.ts';
import { servedFunctions, type ServedFunctions } from './served-functions.ts';
import type { LocalSettings } from './settings.ts';
import type { Account } from './sign-in-page.ts';
import { softwareKeys } from './software-keys.ts';
import { calendarOf, createWorlds } from './worlds.ts';

export interface LocalService {
  readonly url: string;
  readonly now: () => Date;
  readonly accounts: () => Promise<readonly Account[]>;
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

const accountsIn = async ({ directory }: Stores): Promise<Account[]> => {
  const [officers, bodies]: [Officer[], Body[]] = await Promise.all([
    directory.officers(),
    directory.bodies(),
  ]);
  const nameOf = new Map(bodies.map(({ id, name }) => [id, name]));
  return officers.map((officer) => ({ ...officer, bodyName: nameOf.get(officer.body) ?? officer.body }));
};

/**
 * Starts the whole service in this process: the deployed bundles on the laptop's own table, clock, mail, keys and
 * sign-in. On an empty data folder the demo is played first; on a used one every open report's workflow is
 * started again, because the table is the truth.
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
  const province = await provinceFiles(code);
  await takeDataFolder(data);
  const kept = readState(data, code);
  const isFirst = kept?.complete !== true;
  const calendar = calendarOf(province.settings);
  const end = wanted ?? new Date();
  const demo = demoOf(code);
  const start = startInKnownYears(() => {
    if (isFirst) return demo?.begins(end, calendar) ?? end;
    return new Date(Math.max(Date.now() + kept.offset, wanted?.getTime() ?? 0));
  }, calendar);
  let complete = !isFirst;
  const clock = keptClock(start, (offset) => {
    writeState(data, { province: code, offset, complete });
  });
  doors.push(() => {
    clock.stop();
  });

  const { server, url } = await listen(port);
  doors.push(() => closeServer(server));
  const door = frontDoor(url, { data, province: code });
  server.on('request', door.listener);
  if (isFirst) clearDataFolder(data);
  clock.keep();
  announceRunning(data, url);
  tools.push(() => {
    releaseDataFolder(data);
  });

  const now = () => clock.now();
  const log = localLog(now);
  const keys = softwareKeys(data, now);
  const [bundles, table] = await Promise.all([
    freshBuild().then(builtFunctions),
    startDynalite({ path: path.join(data, 'table') }),
  ]);
  tools.push(() => table.stop());
  const outbox = openOutbox(path.join(data, 'outbox.jsonl'), now);
  tools.push(() => {
    outbox.close();
  });
  const evidence = evidenceFolder(data, url, now);
  const engine = createEngine(reportLifecycle, {
    clock,
    invoke: (_function, payload) => functions.steps(payload),
  });
  tools.push(async () => {
    engine.stop();
    await engine.idle();
  });
  const dueBook = createDueBook();
  const worlds = createWorlds({
    now,
    settings: { ...province.settings, publicUrl: url },
    calendar,
    table: table.endpoint,
    dueBook,
    executions: engineExecutions(engine),
    keys,
    contacts: contactVault(data),
    evidence,
    outgoing: outbox.outgoing,
    signIn: createOpenIdSignIn({ issuer: url + ISSUER_PATH, clientId: CLIENT_ID, publicUrl: url }),
    log,
    data,
  });
  tools.push(() => {
    worlds.close();
  });
  const functions: ServedFunctions = servedFunctions(bundles, worlds);
  clock.onSettle(() => engine.idle());
  clock.onSettle(() => {
    clock.keep();
    return Promise.resolve();
  });
  const runJob = async (job: JobName): Promise<void> => {
    if (job !== 'reconcile' || dueBook.hasDue(now())) await functions.jobs({ job });
  };
  const jobs = scheduleJobs(clock, province.settings.digestAt, runJob, log);
  tools.push(() => jobs.finished());

  const accounts = () => accountsIn(worlds.stores);
  const failed = (error: unknown): void => {
    log.error('a page failed', error);
  };
  const pages = localPages(
    [
      styleRoute,
      ...issuerRoutes({ publicUrl: url, callback: SIGN_IN_CALLBACK, accounts }),
      ...evidenceRoutes(evidence),
      ...controlRoutes({ clock, calendar, engine, outbox, reports: worlds.stores.reports }),
    ],
    failed,
  );
  const adapter = httpAdapter({
    targets: functions.web,
    otherwise: functions.otherwise,
    now,
    onError: failed,
  });
  door.furnish(async (request, response) => {
    if (!(await pages(request, response))) await adapter(request, response);
  });

  let codes: readonly KeptCode[] | undefined;
  if (isFirst) {
    await importDirectory(province.directory, worlds.stores.directory);
    codes = await demo?.play({ url, pass: door.pass, clock, calendar }, end);
    await clock.advanceTo(wanted ?? new Date());
  } else {
    await dueBook.load(worlds.stores);
    await functions.jobs({ job: 'reconcile', all: true });
  }
  await engine.idle();
  complete = true;
  clock.keep();
  door.open();
  return { url, now, accounts, codes: codes ?? [] };
};
