import type { Report } from '../../../schemas/report.ts';
import { CaseError } from '../../errors.ts';
import { localDate } from '../../local-time.ts';
import { type ChangesOf, refuseOtherDays } from './change.ts';
import type { LETTERS } from '../acts/acts-of-letters.ts';

/** @throws CaseError rule.no-referral when nothing was forwarded */
const forwarded = ({ forwarding }: Report): NonNullable<Report['forwarding']> => {
  if (forwarding === undefined)
    throw new CaseError('rule.no-referral', 'This denunciation was not forwarded.');
  return forwarding;
};

export const LETTERS_CHANGES: ChangesOf<keyof typeof LETTERS> = {
  'forward-denunciation': (_report, { body, letter }, { now }) => ({
    set: { forwarding: { body, letter, at: now.toISOString() } },
    facts: { body, letter },
  }),
  'note-receipt': (report, _input, { now, receivedAt = now }) => {
    const forwarding = forwarded(report);
    refuseOtherDays(receivedAt, forwarding.at, now);
    return {
      set: { forwarding: { ...forwarding, receivedAt: receivedAt.toISOString() } },
      facts: { body: forwarding.body, on: localDate(receivedAt) },
    };
  },
  'note-outcome': (report, { letter, summary }, { now }) => {
    const forwarding = forwarded(report);
    return {
      set: { forwarding: { ...forwarding, notice: { letter, summary, at: now.toISOString() } } },
      facts: { body: forwarding.body, letter },
    };
  },
};
