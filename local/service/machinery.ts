import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledFiles } from '../../functions/bundled-files.ts';
import type { Log } from '../../functions/ports.ts';
import type { JobName } from '../../functions/reminders/schedule.ts';
import { SIGN_IN_CALLBACK } from '../../functions/routes/console.ts';
import { createOpenIdSignIn } from '../../functions/sign-in/openid.ts';
import { SETTINGS_FILE, settingsText } from '../../shared/config.ts';
import type { WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { SealingKeys } from '../../shared/sealing/keys.ts';
import type { Stores } from '../../shared/store/stores.ts';
import { reportLifecycle } from '../../workflows/report-lifecycle.ts';
import type { builtFunctions } from './built-functions.ts';
import { contactVault } from '../stand-ins/contact-vault.ts';
import { controlRoutes } from '../control/control.ts';
import { createDueIndex, type DueIndex } from './due-index.ts';
import { createEngine } from '../../workflows/engine/engine.ts';
import { engineExecutions } from '../../functions/adapters/engine-executions.ts';
import { evidenceFolder, evidenceRoutes } from '../stand-ins/evidence-folder.ts';
import type { Serve } from './readiness-gate.ts';
import { httpAdapter } from './http-adapter.ts';
import { CLIENT_ID, ISSUER_PATH, issuerRoutes } from '../stand-ins/issuer.ts';
import type { PersistentClock } from './persistent-clock.ts';
import { writeAtomically } from '../../infra/data-folder/atomic-file.ts';
import { localLog } from './local-log.ts';
import { localPages } from '../control/local-route.ts';
import { styleRoute } from '../control/local-shell.ts';
import { reportStream } from '../stand-ins/report-stream.ts';
import { openOutbox } from '../stand-ins/outbox.ts';
import { scheduleJobs } from './scheduled-jobs.ts';
import { servedFunctions, type ServedFunctions } from './served-functions.ts';
import type { Account } from '../stand-ins/sign-in-page.ts';
import { createWorlds } from './worlds.ts';

/** The parts that exist before anything runs. */
interface MachineryOptions {
  readonly data: string;
  readonly url: string;
  readonly clock: PersistentClock;
  readonly calendar: WorkingCalendar;
  readonly settings: ProvinceSettings;
  readonly keys: SealingKeys;
  /** Endpoint of the table. */
  readonly table: string;
  readonly bundles: Awaited<ReturnType<typeof builtFunctions>>;
}

/** The functions at work: pages, workflow, jobs, mail. */
export interface Machinery {
  readonly stores: Stores;
  readonly serve: Serve;
  readonly accounts: () => Promise<readonly Account[]>;
  /** Replaces the functions from the next request on. */
  replace(bundles: MachineryOptions['bundles']): void;
  /** Starts the workflow of every open report again, since only the table keeps the state. */
  resume(): Promise<void>;
  idle(): Promise<void>;
  stop(): Promise<void>;
}

const accountsIn = async ({ directory }: Stores): Promise<Account[]> => {
  const [officers, bodies] = await Promise.all([directory.officers(), directory.bodies()]);
  const bodyOf = new Map(bodies.map((body) => [body.id, body]));
  return officers.map((officer) => {
    const { name = officer.body, level = 'commune' } = bodyOf.get(officer.body) ?? {};
    return { ...officer, bodyName: name, level };
  });
};

const jobsOn = (
  { clock, settings }: MachineryOptions,
  jobs: ServedFunctions['jobs'],
  dueIndex: DueIndex,
  log: Log,
): { finished(): Promise<void> } => {
  // In the cloud an hourly job is cheap; here it would cost queries for each hour of a jump.
  const hasWork: Readonly<Record<JobName, () => boolean>> = {
    reconcile: () => dueIndex.hasDue(clock.now()),
    'recompute-clocks': () => dueIndex.hasRecount(),
    'daily-digest': () => true,
  };
  const run = async (job: JobName): Promise<void> => {
    if (hasWork[job]()) await jobs({ job });
  };
  return scheduleJobs(clock, settings.digestAt, run, log);
};

/** Runs the deployed bundles on the laptop's own table, clock, mail, keys and sign-in. */
export const startMachinery = (options: MachineryOptions): Machinery => {
  const { data, url, clock, calendar, settings, keys, table, bundles } = options;
  const now = () => clock.now();
  const log = localLog(now);
  const outbox = openOutbox(path.join(data, 'outbox.jsonl'), now);
  const evidence = evidenceFolder(data, url, now);
  const dueIndex = createDueIndex();
  const engine = createEngine(reportLifecycle, {
    clock,
    invoke: (_function, payload) => functions.steps(payload),
  });
  const stream = reportStream((event) => functions.steps(event), log);
  const idle = async (): Promise<void> => {
    await stream.idle();
    await engine.idle();
  };
  // As when deployed, the functions read their settings from a file, which is written at the start.
  writeAtomically(path.join(data, SETTINGS_FILE), settingsText({ ...settings, publicUrl: url }));
  const worlds = createWorlds({
    now,
    settings: bundledFiles(pathToFileURL(path.join(data, '/'))).settings(),
    table,
    dueIndex,
    stream,
    executions: engineExecutions(engine),
    keys,
    contacts: contactVault(data),
    evidence,
    outgoing: outbox.outgoing,
    signIn: createOpenIdSignIn({ issuer: url + ISSUER_PATH, clientId: CLIENT_ID, publicUrl: url }),
    log,
    data,
  });
  let functions = servedFunctions(bundles, worlds);
  clock.onSettle(idle);
  const jobs = jobsOn(options, (event) => functions.jobs(event), dueIndex, log);

  const accounts = () => accountsIn(worlds.stores);
  const onError = (error: unknown): void => {
    log.error('a page failed', error);
  };
  const pages = localPages(
    [
      styleRoute,
      ...issuerRoutes({ publicUrl: url, callback: SIGN_IN_CALLBACK, accounts }),
      ...evidenceRoutes(evidence),
      ...controlRoutes({ clock, calendar, engine, outbox, reports: worlds.stores.reports }),
    ],
    onError,
  );
  const adapterTo = ({ web, otherwise }: ServedFunctions) =>
    httpAdapter({ targets: web, otherwise, now, onError });
  let adapter = adapterTo(functions);

  return {
    stores: worlds.stores,
    accounts,
    serve: async (request, response) => {
      if (!(await pages(request, response))) await adapter(request, response);
    },
    replace: (newer) => {
      functions = servedFunctions(newer, worlds);
      adapter = adapterTo(functions);
    },
    resume: async () => {
      await dueIndex.load(worlds.stores);
      await functions.jobs({ job: 'reconcile', all: true });
    },
    idle,
    stop: async () => {
      await jobs.finished();
      await stream.idle();
      engine.stop();
      await engine.idle();
      worlds.close();
      outbox.close();
    },
  };
};
