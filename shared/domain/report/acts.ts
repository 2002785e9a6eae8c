import { KINDS, MATTERS } from '../../schemas/catalogue.ts';
import type { Values } from '../../schemas/fields.ts';
import { CHECKLIST, OUTCOMES } from '../../schemas/report.ts';
import { OPEN_STATUSES, STATUSES } from '../../schemas/status.ts';
import type { ActRule } from './act-rule.ts';

const reason = { kind: 'area', most: 2000 } as const;
const optionalReason = { kind: 'area', most: 2000, optional: true } as const;
const message = { kind: 'area', most: 4000 } as const;
const questions = {
  violatorClear: { kind: 'check' },
  evidenceConcrete: { kind: 'check' },
  checkable: { kind: 'check' },
} as const;
/** What else decides who is competent: when the post was held, other posts, membership, residence (domain §4). */
const standing = {
  heldFrom: { kind: 'day', optional: true },
  heldTo: { kind: 'day', optional: true },
  otherPost: { kind: 'post', optional: true },
  otherBody: { kind: 'body', optional: true },
  otherFrom: { kind: 'day', optional: true },
  otherTo: { kind: 'day', optional: true },
  member: { kind: 'choice', of: ['yes', 'no', 'unknown'], optional: true },
  elected: { kind: 'choice', of: ['yes', 'no', 'unknown'], optional: true },
  residence: { kind: 'place', optional: true },
} as const;
/** What one part of a mixed report can be, and what its rest can turn out to be. */
const SINGLE_KINDS = KINDS.filter((kind) => kind !== 'mixed');
const REMAINING_KINDS = SINGLE_KINDS.filter((kind) => kind !== 'denunciation');
const BEFORE_REFERRAL = ['received', 'verifying', 'locating', 'choosing-body', 'awaiting-approval'] as const;
/** Where it may still become clearer whom a report is about. */
const BEING_CHECKED = ['received', 'verifying'] as const;
/** Service levels of the Front body that has a report; they begin anew with the body that takes it over. */
export const OWN_TIME = ['acknowledge', 'triage', 'verify-and-refer'] as const;
const TOUCHED = ['acknowledge', 'triage', 'unprocessed-alarm'] as const;
const ALL_TOLD = [...TOUCHED, 'verify-and-refer', 'tell-citizen'] as const;

/**
 * The life of a report as a table: every act, from where, to where, by whom, with which questions and clocks.
 * Side exits follow domain §2; a result is never "forwarded" or "not ours" (P13).
 */
export const ACTS = {
  take: { from: ['received'], to: 'same', by: ['intake'], fields: {}, meets: ['acknowledge'] },
  accept: {
    from: ['received'],
    to: 'verifying',
    by: ['intake'],
    fields: {
      kind: { kind: 'choice', of: ['feedback', 'denunciation-like'] },
      ...questions,
      assignee: { kind: 'officer' },
      reason: optionalReason,
    },
    meets: TOUCHED,
    handles: true,
  },
  'guide-elsewhere': {
    from: ['received', 'verifying'],
    to: 'guided',
    by: ['intake', 'verifier'],
    fields: {
      kind: {
        kind: 'choice',
        of: KINDS.filter((kind) => kind === 'complaint' || kind === 'outside' || kind === 'mixed'),
      },
      toBody: { kind: 'text', most: 200, optional: true },
      message,
      reason,
    },
    meets: ALL_TOLD,
    handles: true,
  },
  'not-pursue': {
    from: ['received', 'verifying'],
    to: 'not-pursued',
    by: ['intake', 'verifier'],
    fields: { ...questions, message, reason },
    meets: ALL_TOLD,
    handles: true,
  },
  merge: {
    from: ['received', 'verifying'],
    to: 'merged',
    by: ['intake', 'verifier'],
    fields: { into: { kind: 'text', most: 20 }, reason },
    meets: ALL_TOLD,
    handles: true,
  },
  'pass-up': {
    from: ['received', 'verifying', 'choosing-body', 'awaiting-approval'],
    to: 'decided',
    by: ['intake', 'verifier', 'approver'],
    fields: { reason },
    // The body above has it from now on: what the one below let run out would else never alarm anybody again.
    stops: OWN_TIME,
    starts: OWN_TIME,
  },
  'clarify-subject': {
    from: BEING_CHECKED,
    to: 'decided',
    by: ['intake', 'verifier'],
    fields: {
      subjectBody: { kind: 'body', optional: true },
      subjectPost: { kind: 'post', optional: true },
      reason,
    },
    handles: true,
  },
  // No reason is asked: why somebody steps aside is nobody's business, least of all the log's.
  recuse: { from: OPEN_STATUSES, to: 'decided', by: ['intake', 'verifier', 'approver'], fields: {} },
  'hand-over': { from: OPEN_STATUSES, to: 'decided', by: ['system'], fields: {} },
  reassign: {
    from: ['verifying'],
    to: 'same',
    by: ['intake', 'approver'],
    fields: { assignee: { kind: 'officer' }, reason },
  },
  'ask-reporter': {
    from: ['received', 'verifying'],
    to: 'same',
    by: ['intake', 'verifier'],
    fields: { message },
    meets: ['acknowledge'],
  },
  resume: {
    from: ['received', 'verifying'],
    to: 'same',
    by: ['intake', 'verifier'],
    fields: { reason: optionalReason },
  },
  'save-findings': {
    from: ['verifying'],
    to: 'same',
    by: ['verifier'],
    fields: {
      checklist: { kind: 'checks', of: CHECKLIST },
      items: { kind: 'items' },
      summary: { kind: 'area', most: 8000, optional: true },
    },
    handles: true,
  },
  split: {
    from: ['received', 'verifying'],
    to: 'same',
    by: ['intake', 'verifier'],
    fields: {
      kind: { kind: 'choice', of: SINGLE_KINDS },
      matter: { kind: 'choice', of: MATTERS },
      subjectBody: { kind: 'body', optional: true },
      subjectPost: { kind: 'post', optional: true },
      what: { kind: 'area', most: 4000 },
      remains: { kind: 'choice', of: REMAINING_KINDS, optional: true },
      reason,
    },
    meets: ['acknowledge'],
    handles: true,
  },
  'forward-denunciation': {
    from: ['received'],
    to: 'forwarded',
    by: ['intake', 'approver'],
    fields: {
      body: { kind: 'body' },
      letter: { kind: 'text', most: 60 },
      message: { kind: 'area', most: 4000, optional: true },
    },
    meets: [...TOUCHED, 'forward-denunciation'],
    // Until the receiver's own day is known, the day of forwarding stands in for it (see note-receipt).
    starts: ['told-after-forward'],
    handles: true,
  },
  'note-receipt': {
    from: ['forwarded'],
    to: 'same',
    by: ['intake', 'approver'],
    fields: { receivedOn: { kind: 'day', optional: true } },
    stops: ['told-after-forward'],
    starts: ['told-after-forward'],
  },
  'note-outcome': {
    from: ['forwarded'],
    to: 'archived',
    by: ['intake', 'approver'],
    fields: {
      letter: { kind: 'text', most: 60 },
      summary: { kind: 'area', most: 8000 },
      message: { kind: 'area', most: 4000, optional: true },
    },
    meets: ['told-after-forward'],
  },
  'finish-verification': {
    from: ['verifying'],
    to: 'locating',
    by: ['verifier'],
    fields: {
      checklist: { kind: 'checks', of: CHECKLIST },
      items: { kind: 'items' },
      summary: { kind: 'area', most: 8000 },
      subjectBody: { kind: 'body', optional: true },
      subjectPost: { kind: 'post', optional: true },
      ...standing,
    },
    folded: Object.keys(standing),
    handles: true,
  },
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
  'reporter-message': { from: OPEN_STATUSES, to: 'same', by: ['reporter'], fields: {} },
  'tell-reporter': {
    from: OPEN_STATUSES,
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    fields: { message },
  },
  note: { from: STATUSES, to: 'same', by: ['intake', 'verifier', 'approver'], fields: { note: message } },
  'open-part': {
    from: STATUSES,
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    fields: { part: { kind: 'text', most: 80 }, reason },
  },
  'ask-identity': { from: OPEN_STATUSES, to: 'same', by: ['intake', 'verifier'], fields: { reason } },
  'grant-identity': { from: OPEN_STATUSES, to: 'same', by: ['approver'], fields: { reason } },
  'crime-signs': {
    from: OPEN_STATUSES,
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    fields: { reason },
    starts: ['crime-signs'],
  },
  'crime-signs-filed': {
    from: OPEN_STATUSES,
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    fields: { letter: { kind: 'text', most: 60 } },
    meets: ['crime-signs'],
  },
  remind: { from: OPEN_STATUSES, to: 'same', by: ['system'], fields: {} },
  recount: { from: OPEN_STATUSES, to: 'same', by: ['system'], fields: {} },
} as const satisfies Record<string, ActRule>;

export type ActName = keyof typeof ACTS;
export type ActInput<A extends ActName> = Values<(typeof ACTS)[A]['fields']>;

export const ACT_NAMES = Object.keys(ACTS) as readonly ActName[];
/** The rule seen through its general type, for code that treats all acts alike. */
export const actRule = (act: ActName): ActRule => ACTS[act];
