import type { ActName } from '../acts/acts.ts';
import type { ChangesOf } from './change.ts';
import { ANY_TIME_CHANGES } from './changes-at-any-time.ts';
import { CLOSING_CHANGES } from './changes-of-closing.ts';
import { LETTERS_CHANGES } from './changes-of-letters.ts';
import { REFERRAL_CHANGES } from './changes-of-referral.ts';
import { TRIAGE_CHANGES } from './changes-of-triage.ts';
import { VERIFICATION_CHANGES } from './changes-of-verification.ts';

/** One function per act, for what it changes besides the status. */
export const CHANGES: ChangesOf<ActName> = {
  ...TRIAGE_CHANGES,
  ...VERIFICATION_CHANGES,
  ...LETTERS_CHANGES,
  ...REFERRAL_CHANGES,
  ...CLOSING_CHANGES,
  ...ANY_TIME_CHANGES,
};
