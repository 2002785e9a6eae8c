import { TOUCHED } from './act-fields.ts';
import type { ActRule } from './act-rule.ts';
import { NOT_A_LETTER } from './refusals.ts';

/** Acts on a signed letter of denunciation: forwarded once, then the receiver notifies (Law 25/2018 Art. 24, 26). */
export const LETTERS = {
  'forward-denunciation': {
    from: ['received'],
    to: 'forwarded',
    by: ['intake', 'approver'],
    refusedWhen: [NOT_A_LETTER],
    fields: {
      body: { kind: 'body', among: 'letter-receivers' },
      letter: { kind: 'text', most: 60 },
      sameAs: { kind: 'text', most: 60, optional: true },
      message: { kind: 'area', most: 4000, optional: true },
    },
    meets: [...TOUCHED, 'forward-denunciation'],
    // Until the receiver's own day is known, the day of forwarding is used (see note-receipt).
    starts: ['told-after-forward'],
    reads: ['letter-receiver'],
    writesFirst: 'claim-of-letter',
    handles: true,
    reporterHears: 'reporter-news',
    toldToReporter: true,
    provision: { law: 'denunciation', article: '24.2' },
  },
  'note-receipt': {
    from: ['forwarded'],
    to: 'same',
    by: ['intake', 'approver'],
    fields: { receivedOn: { kind: 'day', optional: true } },
    reads: ['day-of-receipt'],
    stops: ['told-after-forward'],
    starts: ['told-after-forward'],
    toldToReporter: true,
    provision: { law: 'denunciation', article: '26.2' },
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
    reporterHears: 'reporter-news',
    toldToReporter: true,
    provision: { law: 'denunciation', article: '26.2' },
  },
} as const satisfies Record<string, ActRule>;
