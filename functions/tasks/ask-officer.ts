import { waitOf } from '../../shared/domain/report/waits.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { StepInput } from '../../workflows/steps.ts';
import type { WorkflowWorld } from '../ports.ts';
import { leaveClosedBody } from './leave-closed-body.ts';
import { tellOffices } from './tell.ts';

type Asked = StepInput<'ask-officer'>;

/**
 * Keeps the task's token and tells, once a wait, whoever must act. A report that stands elsewhere, or is moved while
 * we ask, sends the machine back to look: the token is stored before the last look, and whoever acts saves before
 * they read the token, so one of the two always sees the other.
 */
export const askOfficer = async (asked: Asked, world: WorkflowWorld): Promise<void> => {
  if (asked.wait === 'triage') await leaveClosedBody(asked.reportId, world);
  await waitAndTell(asked, world, (report) =>
    tellOffices(report, ['holder'], { kind: 'task', number: report.number }, world),
  );
};

/** The same for every waiting step; each says for itself who is told when the wait begins. */
export const waitAndTell = async (
  { reportId, wait, token, execution }: Asked,
  world: WorkflowWorld,
  announce: (report: Report) => Promise<void>,
): Promise<void> => {
  const report = await world.stores.reports.get(reportId);
  if (report === undefined || waitOf(report.status) !== wait) {
    await world.executions.elsewhere(token);
    return;
  }
  const since = report.statusSince;
  const before = await world.stores.tokens.put({ reportId, token, wait, execution, since });
  const now = await world.stores.reports.get(reportId);
  if (now?.statusSince !== since || now.status !== report.status) {
    await world.executions.elsewhere(token);
    return;
  }
  if (before?.wait !== wait || before.since !== since) await announce(report);
};
