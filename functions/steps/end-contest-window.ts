import type { Report } from '../../shared/schemas/report.ts';
import type { StepInput, StepOutput } from '../../workflows/steps.ts';
import { commit } from '../acts/commit.ts';
import { settle } from '../acts/settle.ts';
import type { WorkflowWorld } from '../ports.ts';
import { sendDueRungs } from './send-reminder.ts';
import { reportFor, standingOf } from './where-it-stands.ts';

const windowIsOver = (report: Report, now: Date): boolean =>
  report.clocks.some(
    (clock) => clock.rule === 'contest' && clock.state === 'running' && clock.due <= now.toISOString(),
  );

/** Archives a closed report if the reporter did not contest its result in time; before that, it only sends due rungs. */
export const endContestWindow = async (
  { reportId }: StepInput<'end-contest-window'>,
  world: WorkflowWorld,
): Promise<StepOutput<'end-contest-window'>> => {
  const now = world.clock.now();
  const report = await commit(
    await sendDueRungs(await reportFor(reportId, world), world),
    (found) =>
      Promise.resolve(
        found.status === 'closed' && windowIsOver(found, now)
          ? { act: 'archive', input: {}, by: { kind: 'system' }, facts: { now } }
          : undefined,
      ),
    (archived) => settle(archived, world),
    world,
  );
  return standingOf(report, world);
};
