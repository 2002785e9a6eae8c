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
 * The report behind a code. A wrong and an unknown code get exactly the same answer.
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

/** The parts of a report, in the order of splitting. They have no code; the whole report's code shows them. */
export const partsOf = async (
  report: Report,
  { stores }: Pick<ReporterWorld, 'stores'>,
): Promise<Report[]> => {
  const parts = await Promise.all((report.children ?? []).map((id) => stores.reports.get(id)));
  return parts.filter((part) => part !== undefined);
};

/**
 * The report behind a code, or one part of it by its number (`26-K7M4-QX2P`).
 * @throws CaseError missing.code, also for a part of another report
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
 * The reporter's acts by their code: adds a message (clocks that paused for it resume), withdraws, or contests the
 * result while the window is open; for the whole report or one part. This function may not send notices: it wakes the
 * machine, whose next step sends them.
 * @throws CaseError missing.code · rule.not-now · partner.after-saving
 */
export const actAsReporter = async (
  code: string,
  act: ReporterAct,
  world: ReporterWorld,
  part = '',
): Promise<Report> => {
  const found = await reportOrPart(code, part, world);
  // Following a report is common, acting on it rare, so the acts are in a separate chunk.
  const { commit } = await import('../acts/commit.ts');
  return commit(
    found,
    ({ events }) =>
      // A double post: the act is in the record, but the machine may not know it yet.
      Promise.resolve(
        events.at(-1)?.act === act && act !== 'reporter-message'
          ? undefined
          : { act, input: {}, by: { kind: 'reporter' }, facts: { now: world.clock.now() } },
      ),
    (report) => wake(report, world),
    world,
  );
};
