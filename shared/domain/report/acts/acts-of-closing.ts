import { OUTCOMES } from '../../../schemas/outcome.ts';
import { reason, message } from './act-fields.ts';
import type { ActRule } from './act-rule.ts';
import { HANDLED_IT } from './refusals.ts';

const BEFORE_REFERRAL = ['received', 'verifying', 'locating', 'choosing-body', 'awaiting-approval'] as const;

/** Acts on the answer, the result and the reporter's reply to it; a result is never "forwarded" or "not ours" (P13). */
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
    toldToReporter: true,
    provision: { law: 'regulation-124', article: '8.2' },
  },
  'send-back-answer': {
    from: ['answered'],
    to: 'answering',
    by: ['approver'],
    fields: { reason },
    stops: ['close-report'],
    reopens: true,
  },
  close: {
    from: ['answered'],
    to: 'closed',
    by: ['approver'],
    refusedWhen: [HANDLED_IT],
    fields: { outcome: { kind: 'choice', of: OUTCOMES }, text: { kind: 'area', most: 8000 } },
    prefilled: ['outcome'],
    meets: ['close-report'],
    starts: ['contest'],
    reporterHears: 'reporter-result',
    toldToReporter: true,
  },
  contest: {
    from: ['closed'],
    to: 'contested',
    by: ['reporter'],
    fields: {},
    meets: ['contest'],
    starts: ['review-contest'],
    toldToReporter: true,
  },
  reopen: {
    from: ['contested'],
    to: 'verifying',
    by: ['approver'],
    fields: { reason },
    meets: ['review-contest'],
    starts: ['verify-and-refer'],
    toldToReporter: true,
  },
  uphold: {
    from: ['contested'],
    to: 'archived',
    by: ['approver'],
    fields: { message, reason },
    meets: ['review-contest'],
    reporterHears: 'reporter-news',
    toldToReporter: true,
  },
  archive: { from: ['closed'], to: 'archived', by: ['system'], fields: {}, toldToReporter: true },
  withdraw: {
    from: BEFORE_REFERRAL,
    to: 'withdrawn',
    by: ['reporter'],
    fields: {},
    toldToReporter: true,
  },
} as const satisfies Record<string, ActRule>;
