import type { Values } from '../../schemas/fields.ts';
import type { ActRule } from './act-rule.ts';
import { ANY_TIME } from './acts-at-any-time.ts';
import { CLOSING } from './acts-of-closing.ts';
import { LETTERS } from './acts-of-letters.ts';
import { REFERRAL } from './acts-of-referral.ts';
import { TRIAGE } from './acts-of-triage.ts';
import { VERIFICATION } from './acts-of-verification.ts';

/** The life of a report as a table: every act, from where, to where, by whom, with which questions and clocks. */
export const ACTS = {
  ...TRIAGE,
  ...VERIFICATION,
  ...LETTERS,
  ...REFERRAL,
  ...CLOSING,
  ...ANY_TIME,
} as const satisfies Record<string, ActRule>;

export type ActName = keyof typeof ACTS;
export type ActInput<A extends ActName> = Values<(typeof ACTS)[A]['fields']>;

export const ACT_NAMES = Object.keys(ACTS) as readonly ActName[];
/** The rule seen through its general type, for code that treats all acts alike. */
export const actRule = (act: ActName): ActRule => ACTS[act];
