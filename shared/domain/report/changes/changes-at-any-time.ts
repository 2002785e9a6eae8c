import { nothing, type ChangesOf } from './change.ts';
import type { ANY_TIME } from '../acts/acts-at-any-time.ts';

/** The changes of acts that keep a report's status. */
export const ANY_TIME_CHANGES: ChangesOf<keyof typeof ANY_TIME> = {
  'reporter-message': nothing,
  'tell-reporter': nothing,
  note: nothing,
  'open-part': (_report, input) => ({ facts: { part: input.part } }),
  'ask-identity': nothing,
  'grant-identity': nothing,
  'crime-signs': (_report, _input, { now, candidates }) => ({
    set: {
      crimeSignsAt: now.toISOString(),
      ...(candidates !== undefined && { candidates: [...candidates] }),
    },
  }),
  'crime-signs-filed': (_report, input) => ({ facts: { letter: input.letter } }),
  remind: nothing,
  recount: nothing,
};
