import type { Report } from '../../schemas/report.ts';
import type { Role } from '../../schemas/officer.ts';
import { isEnded, type OpenStatus, type Status } from '../../schemas/status.ts';
import type { Wait } from '../../schemas/waits.ts';
import type { OfficerAct } from './acts/acts.ts';
import { openHop } from './handover/open-hop.ts';

interface Stage {
  /** The state of the machine that continues from here. */
  readonly state: string;
  /** The wait for a person; absent where the system continues by itself. */
  readonly wait?: Wait;
  readonly asks?: Role | 'reporter';
  /** The ordinary next acts of that officer. */
  readonly acts?: readonly OfficerAct[];
}

/** Each status of an open report, with what the machine, the list and the report's page need. */
const STAGES = {
  received: { state: 'Triage', wait: 'triage', asks: 'intake', acts: ['accept', 'forward-denunciation'] },
  verifying: { state: 'Verification', wait: 'verification', asks: 'verifier', acts: ['finish-verification'] },
  locating: { state: 'Jurisdiction' },
  'choosing-body': { state: 'ChooseBody', wait: 'choose-body', asks: 'verifier', acts: ['choose-body'] },
  'awaiting-approval': { state: 'Approval', wait: 'approval', asks: 'approver', acts: ['approve-referral'] },
  approved: { state: 'Referral' },
  referred: { state: 'Referral', wait: 'receipt', asks: 'liaison', acts: ['acknowledge-receipt'] },
  answering: { state: 'Answer', wait: 'answer', asks: 'liaison', acts: ['answer'] },
  answered: { state: 'Closing', wait: 'closing', asks: 'approver', acts: ['close'] },
  // The window to contest.
  closed: { state: 'ContestWindow', wait: 'contest-window', asks: 'reporter' },
  contested: { state: 'ContestReview', wait: 'contest-review', asks: 'approver', acts: ['reopen', 'uphold'] },
  forwarded: {
    state: 'Forwarded',
    wait: 'forwarded',
    asks: 'intake',
    acts: ['note-outcome', 'note-receipt'],
  },
} as const satisfies Record<OpenStatus, Stage>;

/** The state of the machine that continues from each status; none from an end. */
export const CARRIES_ON = Object.entries(STAGES).map(([status, { state }]) => ({ status, state }));

/** The stage of a status; undefined for an end. */
export const stageOf = (status: Status): Stage | undefined => (isEnded(status) ? undefined : STAGES[status]);

/** The wait of a status; undefined where the system continues by itself, or at an end. */
export const waitOf = (status: Status): Wait | undefined => stageOf(status)?.wait;

/** Who must act next: a role at a body, or one officer. */
interface Holder {
  readonly role: Role;
  readonly body: string;
  readonly officer?: string;
}

export const holderOf = (report: Report): Holder | undefined => {
  const role = stageOf(report.status)?.asks;
  if (role === undefined || role === 'reporter') return undefined;
  if (role === 'liaison') return { role, body: openHop(report).body };
  return {
    role,
    body: report.frontBody,
    ...(role === 'verifier' && report.assignee !== undefined && { officer: report.assignee }),
  };
};
