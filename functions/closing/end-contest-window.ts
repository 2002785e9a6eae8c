import { apply } from '../../shared/domain/report/apply.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { StepInput, StepOutput } from '../../workflows/steps.ts';
import type { WorkflowWorld } from '../ports.ts';
import { sendDueRungs } from '../reminders/send-reminder.ts';
import { reportFor, standingOf } from '../tasks/where-it-stands.ts';

const windowIsOver = (report: Report, now: Date): boolean =>
  report.clocks.some(
    (clock) => clock.rule === 'contest' && clock.state === 'running' && clock.due <= now.toISOString(),
  );

/** Archives a closed report when nobody contested its result in time; woken earlier, it only sends what is due. */
export const endContestWindow = async (
  { reportId }: StepInput<'end-contest-window'>,
  world: WorkflowWorld,
): Promise<StepOutput<'end-contest-window'>> => {
  const report = await sendDueRungs(await reportFor(reportId, world), world);
  const now = world.clock.now();
  if (report.status !== 'closed' || !windowIsOver(report, now)) return standingOf(report, world);
  const archived = apply(report, 'archive', {}, { kind: 'system' }, { now }, world);
  await world.stores.reports.save(archived);
  return standingOf(archived, world);
};
