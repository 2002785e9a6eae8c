import { isCaseError } from '../../shared/domain/errors.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import { wake } from '../acts/wake.ts';
import type { WorkflowWorld } from '../ports.ts';
import { retryUndelivered } from './retry-undelivered.ts';
import { sendDueRungs } from '../steps/send-reminder.ts';
import { ALL_ROWS, END_OF_TIME } from '../../shared/store/table.ts';

/** The result of a run, for the log and the local control page. */
interface Reconciled {
  readonly looked: number;
  readonly started: number;
  readonly retried: number;
}

const HOUR = 3_600_000;
const MOST_REPORTS = 500;

const isWaiting = async (report: Report, world: WorkflowWorld): Promise<boolean> => {
  const token = await world.stores.tokens.get(report.id);
  return token !== undefined && (await world.executions.isRunning(token.execution));
};

/** Checks one report; if another process writes meanwhile, that process does the work. */
const lookAfter = async (id: string, world: WorkflowWorld): Promise<boolean> => {
  const found = await world.stores.reports.get(id);
  if (found === undefined || isEnded(found.status)) return false;
  try {
    const report = await sendDueRungs(found, world);
    if (await isWaiting(report, world)) {
      await wake(report, world);
      return false;
    }
    if (await world.executions.start(report.id, report.version)) return true;
    // An execution of that name has failed, and the report's status has not changed since.
    return await world.executions.start(report.id, report.version, String(world.clock.now().getTime()));
  } catch (error) {
    if (isCaseError(error) && error.code === 'conflict.stale') return false;
    world.log.error('a report could not be looked after', error, { report: id });
    return false;
  }
};

/**
 * Repairs what was missed: sends rungs that are an hour late, starts a missing workflow of an open report again, and
 * retries undelivered notices. `all` checks every open report, as the local service does at its start.
 */
export const reconcile = async (
  world: WorkflowWorld,
  { all = false }: { all?: boolean } = {},
): Promise<Reconciled> => {
  const now = world.clock.now();
  const until = all ? END_OF_TIME : new Date(now.getTime() - HOUR);
  const ids = await world.stores.reports.withRungsUntil(until, all ? ALL_ROWS : MOST_REPORTS);
  let started = 0;
  for (const id of ids) if (await lookAfter(id, world)) started += 1;
  return { looked: ids.length, started, retried: await retryUndelivered(world) };
};
