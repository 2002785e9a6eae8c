import { reason, optionalReason } from './act-fields.ts';
import type { ActRule } from './act-rule.ts';

/** Acts from the lookup of the competent body to the longer time it may be granted (124-QĐ/TW 2018 Art. 8). */
export const REFERRAL = {
  locate: { from: ['locating'], to: 'decided', by: ['system'], fields: {} },
  'choose-body': {
    from: ['choosing-body'],
    to: 'awaiting-approval',
    by: ['verifier', 'approver'],
    fields: { body: { kind: 'body' }, reason },
    handles: true,
  },
  'approve-referral': {
    from: ['awaiting-approval'],
    to: 'approved',
    by: ['approver'],
    fields: { letter: { kind: 'text', most: 60 }, reason: optionalReason },
  },
  'send-back': { from: ['awaiting-approval'], to: 'verifying', by: ['approver'], fields: { reason } },
  refer: {
    from: ['approved'],
    to: 'referred',
    by: ['system'],
    fields: {},
    meets: ['verify-and-refer', 'tell-citizen'],
    starts: ['receipt-of-referral'],
  },
  chase: {
    from: ['referred', 'answering', 'forwarded'],
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    fields: { reason: optionalReason },
  },
  'acknowledge-receipt': {
    from: ['referred'],
    to: 'answering',
    by: ['liaison', 'intake', 'verifier'],
    fields: {
      receivedOn: { kind: 'day', optional: true },
      letter: { kind: 'text', most: 60, optional: true },
    },
    meets: ['receipt-of-referral'],
    starts: ['answer-124'],
  },
  'return-not-ours': {
    from: ['referred', 'answering'],
    to: 'choosing-body',
    by: ['liaison'],
    fields: { reason },
    stops: ['receipt-of-referral', 'answer-124'],
    // Another body has to be found: our own time to refer runs anew.
    starts: ['verify-and-refer'],
  },
  'ask-longer': { from: ['answering'], to: 'same', by: ['liaison'], fields: { reason } },
  extend: { from: ['answering'], to: 'same', by: ['approver'], fields: { reason } },
} as const satisfies Record<string, ActRule>;
