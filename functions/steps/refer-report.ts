import type { StepInput } from '../../workflows/steps.ts';
import { commit } from '../acts/commit.ts';
import { settle } from '../acts/settle.ts';
import type { WorkflowWorld } from '../ports.ts';
import { waitWith } from './ask-officer.ts';
import { reportFor } from './where-it-stands.ts';

/**
 * Sends an approved report to the competent Party body (124-QĐ/TW Art. 8.1) and waits for its receipt: the time to
 * answer starts with the receipt, not with the sending (Art. 8.2).
 */
export const referReport = async (asked: StepInput<'refer-report'>, world: WorkflowWorld): Promise<void> => {
  const referred = await commit(
    await reportFor(asked.reportId, world),
    ({ status }) =>
      Promise.resolve(
        status === 'approved'
          ? { act: 'refer', input: {}, by: { kind: 'system' }, facts: { now: world.clock.now() } }
          : undefined,
      ),
    (report) => settle(report, world),
    world,
  );
  await waitWith(asked, referred, world);
};
