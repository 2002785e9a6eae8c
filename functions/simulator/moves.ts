import type { ActInput, ActName, ReporterAct } from '../../shared/domain/report/acts/acts.ts';
import type { Role } from '../../shared/schemas/officer.ts';

/** One act of a case: `after` is in working days from the beginning of its turn; 0 means an hour later. */
interface MoveOf<A extends ActName> {
  readonly act: A;
  readonly by: A extends ReporterAct ? 'reporter' : Role;
  readonly after: number;
  /** Answers that differ from the reasonable ones. */
  readonly with?: Partial<ActInput<A>>;
}
export type Move = { [A in ActName]: MoveOf<A> }[ActName];

/* The usual acts, each at the pace of an office that is in time. */
export const TAKE: readonly Move[] = [{ act: 'take', by: 'intake', after: 1 }];
export const ACCEPT: readonly Move[] = [{ act: 'accept', by: 'intake', after: 1 }];
export const VERIFY: readonly Move[] = [{ act: 'finish-verification', by: 'verifier', after: 2 }];
export const APPROVE: readonly Move[] = [{ act: 'approve-referral', by: 'approver', after: 1 }];
export const RECEIVE: readonly Move[] = [{ act: 'acknowledge-receipt', by: 'liaison', after: 1 }];
export const ANSWER: readonly Move[] = [{ act: 'answer', by: 'liaison', after: 12 }];
export const CLOSE: readonly Move[] = [{ act: 'close', by: 'approver', after: 2 }];
export const PASS_UP: readonly Move[] = [{ act: 'pass-up', by: 'intake', after: 1 }];
export const FORWARD: readonly Move[] = [{ act: 'forward-denunciation', by: 'intake', after: 3 }];
export const NOTED: readonly Move[] = [
  { act: 'note-receipt', by: 'intake', after: 2 },
  { act: 'note-outcome', by: 'intake', after: 10 },
];
export const SPLIT: readonly Move[] = [{ act: 'split', by: 'intake', after: 1 }];
export const CHOOSE: readonly Move[] = [{ act: 'choose-body', by: 'verifier', after: 1 }];
