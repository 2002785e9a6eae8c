import { apply } from '../../shared/domain/report/apply.ts';
import type { StepInput } from '../../workflows/steps.ts';
import type { WorkflowWorld } from '../ports.ts';
import { waitAndTell } from '../tasks/ask-officer.ts';
import { tellOffices, tellReporter } from '../tasks/tell.ts';
import { reportFor } from '../tasks/where-it-stands.ts';

/**
 * Sends an approved report to the competent Party body (124-QĐ/TW Art. 8.1), tells the reporter that it was sent, and
 * waits for the body's receipt: the period of the answer starts with the receipt, not with the sending (Art. 8.2).
 */
export const referReport = async (asked: StepInput<'refer-report'>, world: WorkflowWorld): Promise<void> => {
  const report = await reportFor(asked.reportId, world);
  if (report.status === 'approved') {
    const referred = apply(report, 'refer', {}, { kind: 'system' }, { now: world.clock.now() }, world);
    await world.stores.reports.save(referred);
    await tellReporter(referred, 'reporter-news', world);
  }
  await waitAndTell(asked, world, (referred) =>
    tellOffices(referred, ['holder'], { kind: 'task', number: referred.number }, world),
  );
};
