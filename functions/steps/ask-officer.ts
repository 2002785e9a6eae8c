import { waitOf } from '../../shared/domain/report/stages.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { StepInput } from '../../workflows/steps.ts';
import { settle } from '../acts/settle.ts';
import { wake } from '../acts/wake.ts';
import type { WorkflowWorld } from '../ports.ts';
import { reportFor } from './where-it-stands.ts';

type Asked = StepInput<'ask-officer'>;

/**
 * Settles what the report's log owes, including the notice of this wait, and stores the task's token. If the report
 * has another status, or changes it meanwhile, the machine reads the status again: this step stores the token before
 * its last read, and an act saves before it reads the token, so one of the two always sees the other.
 */
export const askOfficer = async (asked: Asked, world: WorkflowWorld): Promise<void> => {
  await waitWith(asked, await reportFor(asked.reportId, world), world);
};

export const waitWith = async (
  { reportId, wait, token, execution }: Asked,
  found: Report,
  world: WorkflowWorld,
): Promise<void> => {
  const report = await settle(found, world);
  const { status, statusSince: since, nextRung: wakes } = report;
  if (waitOf(status) !== wait) {
    await world.executions.elsewhere(token);
    return;
  }
  const kept = { reportId, token, wait, execution, since, ...(wakes !== undefined && { wakes }) };
  await world.stores.tokens.put(kept);
  const now = await reportFor(reportId, world);
  if (now.statusSince !== since || now.status !== status) {
    await world.executions.elsewhere(token);
    return;
  }
  await wake(now, world);
};
