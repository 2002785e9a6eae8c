import { CaseError } from '../../shared/domain/errors.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { StepInput, StepOutput } from '../../workflows/steps.ts';
import type { World } from '../ports.ts';
import { nextRungOf } from '../acts/wake.ts';

/** @throws CaseError missing.report: an execution was started for a report that does not exist */
export const reportFor = async (reportId: string, { stores }: Pick<World, 'stores'>): Promise<Report> => {
  const report = await stores.reports.get(reportId);
  if (report === undefined) throw new CaseError('missing.report', 'There is no such report.');
  return report;
};

/** The machine's two variables of a report: its status, and when to wake. */
export const standingOf = (report: Report, world: Pick<World, 'clock'>): StepOutput<'where-it-stands'> => ({
  status: report.status,
  nextRung: nextRungOf(report, world),
});

/** The first state of every execution: the table holds the state, so the machine asks it. */
export const whereItStands = async (
  { reportId }: StepInput<'where-it-stands'>,
  world: World,
): Promise<StepOutput<'where-it-stands'>> => standingOf(await reportFor(reportId, world), world);
