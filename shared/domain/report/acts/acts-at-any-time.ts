import type { Report } from '../../../schemas/report.ts';
import { OPEN_STATUSES, STATUSES } from '../../../schemas/status.ts';
import { reason, message } from './act-fields.ts';
import type { ActRule } from './act-rule.ts';
import { CRIME_SIGNS_KNOWN, NO_CRIME_SIGNS } from './refusals.ts';

/** Whether a request for the identity has not been granted yet. */
const identityIsAsked = ({ events }: Report): boolean =>
  events.findLast(({ act }) => act === 'ask-identity' || act === 'grant-identity')?.act === 'ask-identity';

/** Acts that do not change a report's status: dialogue, notes, seals, signs of a crime, reminders. */
export const ANY_TIME = {
  'reporter-message': {
    from: OPEN_STATUSES,
    to: 'same',
    by: ['reporter'],
    fields: {},
    resumes: true,
    toldToReporter: true,
  },
  'tell-reporter': {
    from: OPEN_STATUSES,
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    fields: { message },
    reporterHears: 'reporter-news',
    toldToReporter: true,
  },
  note: {
    from: STATUSES,
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    fields: { note: message },
    harmless: true,
  },
  'open-part': {
    from: STATUSES,
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    fields: { part: { kind: 'text', most: 80 }, reason },
    noForm: true,
    harmless: true,
  },
  'ask-identity': {
    from: OPEN_STATUSES,
    to: 'same',
    by: ['intake', 'verifier'],
    fields: { reason },
    offeredWhen: ({ enclosed }) => enclosed.identity,
    harmless: true,
  },
  'grant-identity': {
    from: OPEN_STATUSES,
    to: 'same',
    by: ['approver'],
    fields: { reason },
    offeredWhen: identityIsAsked,
    harmless: true,
  },
  'crime-signs': {
    from: OPEN_STATUSES,
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    refusedWhen: [CRIME_SIGNS_KNOWN],
    fields: { reason },
    reads: ['candidates'],
    starts: ['crime-signs'],
    provision: { law: 'denunciation', article: '27' },
  },
  'crime-signs-filed': {
    from: OPEN_STATUSES,
    to: 'same',
    by: ['intake', 'verifier', 'approver'],
    refusedWhen: [NO_CRIME_SIGNS],
    fields: { letter: { kind: 'text', most: 60 } },
    meets: ['crime-signs'],
    provision: { law: 'denunciation', article: '27' },
  },
  remind: { from: OPEN_STATUSES, to: 'same', by: ['system'], fields: {}, harmless: true },
  recount: {
    from: OPEN_STATUSES,
    to: 'same',
    by: ['system'],
    fields: {},
    harmless: true,
    toldToReporter: true,
  },
} as const satisfies Record<string, ActRule>;
