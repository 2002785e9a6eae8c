import { KINDS, MATTERS } from '../../../schemas/rules/catalogue.ts';
import { CHECKLIST } from '../../../schemas/checklist.ts';
import { reason, optionalReason, message } from './act-fields.ts';
import type { ActRule } from './act-rule.ts';
import { ALREADY_PAUSED, IS_A_PART, NOT_PAUSED } from './refusals.ts';

/** Other facts that decide who is competent: when the post was held, other posts, membership, residence (domain §4). */
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
/** The kinds that a part of a mixed report, or its rest, can have. */
const REMAINING_KINDS = KINDS.filter((kind) => kind !== 'denunciation');

/** Acts that establish the facts before a Party body is told. */
export const VERIFICATION = {
  'ask-reporter': {
    from: ['received', 'verifying'],
    to: 'same',
    by: ['intake', 'verifier'],
    refusedWhen: [ALREADY_PAUSED],
    fields: { message },
    meets: ['acknowledge'],
    pauses: true,
    reporterHears: 'reporter-question',
    toldToReporter: true,
  },
  resume: {
    from: ['received', 'verifying'],
    to: 'same',
    by: ['intake', 'verifier'],
    refusedWhen: [NOT_PAUSED],
    fields: { reason: optionalReason },
    resumes: true,
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
    prefilled: ['checklist', 'items', 'summary'],
    reads: ['items-in-force'],
    handles: true,
  },
  split: {
    from: ['received', 'verifying'],
    to: 'same',
    by: ['intake', 'verifier'],
    fields: {
      kind: { kind: 'choice', of: KINDS },
      matter: { kind: 'choice', of: MATTERS },
      subjectBody: { kind: 'body', optional: true },
      subjectPost: { kind: 'post', optional: true },
      what: { kind: 'area', most: 4000 },
      remains: { kind: 'choice', of: REMAINING_KINDS, optional: true },
      reason,
    },
    refusedWhen: [IS_A_PART],
    reads: ['part'],
    writesFirst: 'part',
    meets: ['acknowledge'],
    handles: true,
    reporterHears: 'reporter-news',
    toldToReporter: true,
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
    prefilled: ['checklist', 'items', 'summary', 'subjectBody', 'subjectPost', ...Object.keys(standing)],
    reads: ['items-in-force', 'persons'],
    handles: true,
    toldToReporter: true,
  },
} as const satisfies Record<string, ActRule>;
