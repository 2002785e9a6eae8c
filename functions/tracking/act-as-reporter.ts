import { CaseError } from '../../shared/domain/errors.ts';
import type { ReporterAct } from '../../shared/domain/report/acts/acts.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { reportIdOf } from '../../shared/sealing/report-id.ts';
import { parseTrackingCode } from '../../shared/domain/tracking-code.ts';
import type { PublicWorld } from '../ports.ts';
import { wake } from '../acts/wake.ts';

type ReporterWorld = Pick<
  PublicWorld,
  'clock' | 'calendar' | 'rules' | 'stores' | 'executions' | 'keys' | 'log'
>;

/**
 * The report behind a code. A code that is wrong and one that is unknown answer alike; nothing tells them apart.
 * @throws CaseError missing.code
 */
export const reportByCode = async (
  code: string,
  { keys, stores }: Pick<ReporterWorld, 'keys' | 'stores'>,
): Promise<Report> => {
  const parsed = parseTrackingCode(code);
  const report =
    parsed === undefined ? undefined : await stores.reports.get(await reportIdOf(parsed, keys.mac));
  if (report === undefined) throw new CaseError('missing.code', 'No report has this code.');
  return report;
};

/**
 * The parts that were split off a report, in that order: they have no code of their own, the whole report's opens them.
 */
export const partsOf = async (
  report: Report,
  { stores }: Pick<ReporterWorld, 'stores'>,
): Promise<Report[]> => {
  const parts = await Promise.all((report.children ?? []).map((id) => stores.reports.get(id)));
  return parts.filter((part) => part !== undefined);
};

/**
 * The report behind a code, or one part of it by its number (`26-K7M4-QX2P`).
 * @throws CaseError missing.code, also when that part is not one of this report
 */
export const reportOrPart = async (
  code: string,
  part: string,
  world: Pick<ReporterWorld, 'keys' | 'stores'>,
): Promise<Report> => {
  const whole = await reportByCode(code, world);
  if (part === '' || part === whole.number) return whole;
  const found = (await partsOf(whole, world)).find(({ number }) => number === part);
  if (found === undefined) throw new CaseError('missing.code', 'No report has this code.');
  return found;
};

/**
 * What the reporter does by their code: adds a message (the clocks that waited for them run on), withdraws, or contests
 * the result while the window is open; of the whole report, or of one part of it. This function may tell nobody: it
 * wakes the machine, whose next step tells.
 * @throws CaseError missing.code · rule.not-now · partner.after-saving
 */
export const actAsReporter = async (
  code: string,
  act: ReporterAct,
  world: ReporterWorld,
  part = '',
): Promise<Report> => {
  const found = await reportOrPart(code, part, world);
  // Following a report is common, acting on it rare: the acts lie in a chunk of their own.
  const { commit } = await import('../acts/commit.ts');
  return commit(
    found,
    ({ events }) =>
      // A double post: the act is in the record, and the machine may not have heard of it yet.
      Promise.resolve(
        events.at(-1)?.act === act && act !== 'reporter-message'
          ? undefined
          : { act, input: {}, by: { kind: 'reporter' }, facts: { now: world.clock.now() } },
      ),
    (report) => wake(report, world),
    world,
  );
};
