import type { Report } from '../../schemas/report.ts';
import type { Role } from '../../schemas/officer.ts';
import type { Status } from '../../schemas/status.ts';
import type { Wait } from '../../schemas/waits.ts';
import { openHop } from './handover/open-hop.ts';

/** Where a report waits while it stands somewhere, and who has it before them. `reporter`: the window to contest. */
const WAITS = {
  received: { wait: 'triage', role: 'intake' },
  verifying: { wait: 'verification', role: 'verifier' },
  'choosing-body': { wait: 'choose-body', role: 'verifier' },
  'awaiting-approval': { wait: 'approval', role: 'approver' },
  referred: { wait: 'receipt', role: 'liaison' },
  answering: { wait: 'answer', role: 'liaison' },
  answered: { wait: 'closing', role: 'approver' },
  closed: { wait: 'contest-window', role: 'reporter' },
  contested: { wait: 'contest-review', role: 'approver' },
  forwarded: { wait: 'forwarded', role: 'intake' },
} as const satisfies Partial<Record<Status, { readonly wait: Wait; readonly role: Role | 'reporter' }>>;

const waitingAt = (status: Status) =>
  Object.hasOwn(WAITS, status) ? WAITS[status as keyof typeof WAITS] : undefined;

/** The wait of the place where a report stands; undefined where the system itself goes on, or at an end. */
export const waitOf = (status: Status): Wait | undefined => waitingAt(status)?.wait;

/** Who must act next: a role at a body, or one officer; undefined when nobody of the offices must. */
interface Holder {
  readonly role: Role;
  readonly body: string;
  readonly officer?: string;
}

export const holderOf = (report: Report): Holder | undefined => {
  const at = waitingAt(report.status);
  if (at === undefined || at.role === 'reporter') return undefined;
  if (at.role === 'liaison') return { role: 'liaison', body: openHop(report).body };
  return {
    role: at.role,
    body: report.frontBody,
    ...(at.role === 'verifier' && report.assignee !== undefined && { officer: report.assignee }),
  };
};
