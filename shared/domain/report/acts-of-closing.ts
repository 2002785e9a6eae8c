import { OUTCOMES } from '../../schemas/outcome.ts';
import { reason, message } from './act-fields.ts';
import type { ActRule } from './act-rule.ts';

const BEFORE_REFERRAL = ['received', 'verifying', 'locating', 'choosing-body', 'awaiting-approval'] as const;

/** Acts of the answer, the result and what the reporter says to it; a result is never "forwarded" or "not ours" (P13). */
export const CLOSING = {
  answer: {
    from: ['answering'],
    to: 'answered',
    by: ['liaison', 'intake', 'verifier'],
    fields: {
      letter: { kind: 'text', most: 60 },
      outcome: { kind: 'choice', of: OUTCOMES },
      summary: { kind: 'area', most: 8000 },
    },
    meets: ['answer-124'],
    starts: ['close-report'],
    handles: true,
  },
  'send-back-answer': {
    from: ['answered'],
    to: 'answering',
    by: ['approver'],
    fields: { reason },
    stops: ['close-report'],
  },
  close: {
    from: ['answered'],
    to: 'closed',
    by: ['approver'],
    fields: { outcome: { kind: 'choice', of: OUTCOMES }, text: { kind: 'area', most: 8000 } },
    meets: ['close-report'],
    starts: ['contest'],
  },
  contest: {
    from: ['closed'],
    to: 'contested',
    by: ['reporter'],
    fields: {},
    meets: ['contest'],
    starts: ['review-contest'],
  },
  reopen: {
    from: ['contested'],
    to: 'verifying',
    by: ['approver'],
    fields: { reason },
    meets: ['review-contest'],
    starts: ['verify-and-refer'],
  },
  uphold: {
    from: ['contested'],
    to: 'archived',
    by: ['approver'],
    fields: { message, reason },
    meets: ['review-contest'],
  },
  archive: { from: ['closed'], to: 'archived', by: ['system'], fields: {} },
  withdraw: { from: BEFORE_REFERRAL, to: 'withdrawn', by: ['reporter'], fields: {} },
} as const satisfies Record<string, ActRule>;
