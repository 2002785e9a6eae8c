import { reason, optionalReason } from './act-fields.ts';
import type { ActRule } from './act-rule.ts';
import { EXTENDED } from './refusals.ts';

/** Acts from the lookup of the competent body to the extension of its time (124-QĐ/TW 2018 Art. 8). */
export const REFERRAL = {
  locate: {
    from: ['locating'],
    to: 'decided',
    by: ['system'],
    fields: {},
    provision: 'table-of-jurisdiction',
  },
  'choose-body': {
    from: ['choosing-body'],
    to: 'awaiting-approval',
    by: ['verifier', 'approver'],
    fields: { body: { kind: 'body', among: 'party-bodies' }, reason },
    reads: ['party-body'],
    provision: 'table-of-jurisdiction',
    handles: true,
  },
  'approve-referral': {
    from: ['awaiting-approval'],
    to: 'approved',
    by: ['approver'],
    fields: { letter: { kind: 'text', most: 60 }, reason: optionalReason },
    provision: { law: 'regulation-124', article: '8.1' },
  },
  'send-back': { from: ['awaiting-approval'], to: 'verifying', by: ['approver'], fields: { reason } },
  refer: {
    from: ['approved'],
    to: 'referred',
    by: ['system'],
    fields: {},
    meets: ['verify-and-refer', 'tell-citizen'],
    starts: ['receipt-of-referral'],
    reporterHears: 'reporter-news',
    toldToReporter: true,
    provision: { law: 'regulation-124', article: '8.1' },
  },
  chase: {
    from: ['referred', 'answering', 'forwarded'],
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    fields: { reason: optionalReason },
    officersHear: 'chased',
    toldToReporter: true,
  },
  'acknowledge-receipt': {
    from: ['referred'],
    to: 'answering',
    by: ['liaison', 'intake', 'verifier'],
    fields: {
      receivedOn: { kind: 'day', optional: true },
      letter: { kind: 'text', most: 60, optional: true },
    },
    reads: ['day-of-receipt'],
    meets: ['receipt-of-referral'],
    starts: ['answer-124'],
    toldToReporter: true,
  },
  'return-not-ours': {
    from: ['referred', 'answering'],
    to: 'choosing-body',
    by: ['liaison'],
    fields: { reason },
    stops: ['receipt-of-referral', 'answer-124'],
    // Another body has to be found, so our own time to refer starts again.
    starts: ['verify-and-refer'],
    toldToReporter: true,
  },
  'ask-longer': {
    from: ['answering'],
    to: 'same',
    by: ['liaison'],
    fields: { reason },
    provision: { law: 'regulation-124', article: '8.2' },
  },
  extend: {
    from: ['answering'],
    to: 'same',
    by: ['approver'],
    refusedWhen: [EXTENDED],
    fields: { reason },
    extends: true,
    toldToReporter: true,
    provision: { law: 'regulation-124', article: '8.2' },
  },
} as const satisfies Record<string, ActRule>;
