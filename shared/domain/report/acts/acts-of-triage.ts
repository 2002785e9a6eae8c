import { OPEN_STATUSES, STATUSES } from '../../../schemas/status.ts';
import { reason, optionalReason, message, OWN_TIME, TOUCHED } from './act-fields.ts';
import type { ActRule } from './act-rule.ts';
import { IS_A_LETTER } from './refusals.ts';

const questions = {
  violatorClear: { kind: 'check' },
  evidenceConcrete: { kind: 'check' },
  checkable: { kind: 'check' },
} as const;
/** Statuses in which an officer may still clarify the subject. */
const BEING_CHECKED = ['received', 'verifying'] as const;
const ALL_TOLD = [...TOUCHED, 'verify-and-refer', 'tell-citizen'] as const;

/** Acts of the triage, and those that decide who has a report. Early ends follow domain §2. */
export const TRIAGE = {
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
    refusedWhen: [IS_A_LETTER],
    prefilled: ['kind', ...Object.keys(questions)],
    reads: ['verifier'],
    meets: TOUCHED,
    handles: true,
    toldToReporter: true,
  },
  'guide-elsewhere': {
    from: ['received', 'verifying'],
    to: 'guided',
    by: ['intake', 'verifier'],
    fields: {
      // A report of several kinds is split first; then each part has one kind.
      kind: { kind: 'choice', of: ['complaint', 'outside'] },
      toBody: { kind: 'text', most: 200 },
      message,
      reason,
    },
    prefilled: ['kind'],
    reporterHears: 'reporter-news',
    toldToReporter: true,
    meets: ALL_TOLD,
    handles: true,
  },
  'not-pursue': {
    from: ['received', 'verifying'],
    to: 'not-pursued',
    by: ['intake', 'verifier'],
    fields: { ...questions, message, reason },
    prefilled: Object.keys(questions),
    readyMessage: true,
    reporterHears: 'reporter-news',
    toldToReporter: true,
    meets: ALL_TOLD,
    handles: true,
  },
  merge: {
    from: ['received', 'verifying'],
    to: 'merged',
    by: ['intake', 'verifier'],
    fields: { into: { kind: 'text', most: 20 }, reason },
    reads: ['merge-target'],
    reporterHears: 'reporter-news',
    toldToReporter: true,
    meets: ALL_TOLD,
    handles: true,
  },
  'pass-up': {
    from: ['received', 'verifying', 'choosing-body', 'awaiting-approval'],
    to: 'decided',
    by: ['intake', 'verifier', 'approver'],
    fields: { reason },
    reads: ['superior'],
    toldToReporter: true,
    beginsAnew: true,
    // The body above has it now; clocks that ran out at the body below would otherwise never raise an alarm again.
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
    reads: ['persons'],
    handles: true,
  },
  // The form asks for no reason: why an officer steps aside is private and must not be in the log.
  recuse: {
    from: OPEN_STATUSES,
    to: 'decided',
    by: ['intake', 'verifier', 'approver'],
    fields: {},
    reads: ['directory'],
    officersHear: 'new-verifier',
    anonymous: true,
  },
  'hand-over': {
    from: OPEN_STATUSES,
    to: 'decided',
    by: ['system'],
    fields: {},
    officersHear: 'new-verifier',
    anonymous: true,
  },
  // Also after the end: a merged report has the same content as the one it was merged into.
  'share-exclusion': { from: STATUSES, to: 'decided', by: ['system'], fields: {}, harmless: true },
  reassign: {
    from: ['verifying'],
    to: 'same',
    by: ['intake', 'approver'],
    fields: { assignee: { kind: 'officer' }, reason },
    reads: ['verifier'],
    officersHear: 'new-verifier',
  },
} as const satisfies Record<string, ActRule>;
