import { TOUCHED } from './act-fields.ts';
import type { ActRule } from './act-rule.ts';

/** Acts on a signed letter of denunciation: forwarded once, and the receiver’s notice awaited (Law 25/2018 Art. 24 and 26). */
export const LETTERS = {
  'forward-denunciation': {
    from: ['received'],
    to: 'forwarded',
    by: ['intake', 'approver'],
    fields: {
      body: { kind: 'body' },
      letter: { kind: 'text', most: 60 },
      sameAs: { kind: 'text', most: 60, optional: true },
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
} as const satisfies Record<string, ActRule>;
