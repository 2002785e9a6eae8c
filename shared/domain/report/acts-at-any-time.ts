import { OPEN_STATUSES, STATUSES } from '../../schemas/status.ts';
import { reason, message } from './act-fields.ts';
import type { ActRule } from './act-rule.ts';

/** Acts that move a report nowhere: dialogue, notes, seals, signs of a crime, reminders. */
export const ANY_TIME = {
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
