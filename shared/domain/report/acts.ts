import type { Values } from '../../schemas/fields.ts';
import type { Role } from '../../schemas/officer.ts';
import type { ActRule, Doer } from './act-rule.ts';
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

const isRole = (doer: Doer): doer is Role => doer !== 'reporter' && doer !== 'system';

export type ActName = keyof typeof ACTS;
export type ActInput<A extends ActName> = Values<(typeof ACTS)[A]['fields']>;

export const ACT_NAMES = Object.keys(ACTS) as readonly ActName[];
/** Acts that some officer does on a form of the report's page. A sealed part is opened on a page of its own. */
export type OfficerAct = Exclude<
  { [A in ActName]: Extract<(typeof ACTS)[A]['by'][number], Role> extends never ? never : A }[ActName],
  'open-part'
>;
/** Names of all questions on officers' forms. */
export type OfficerField = { [A in OfficerAct]: keyof (typeof ACTS)[A]['fields'] & string }[OfficerAct];

/** The rule seen through its general type, for code that treats all acts alike. */
export const actRule = (act: ActName): ActRule => ACTS[act];

const OFFICER_ACTS: ReadonlySet<string> = new Set(
  ACT_NAMES.filter((act) => act !== 'open-part' && actRule(act).by.some(isRole)),
);
const OFFICER_FIELDS: ReadonlySet<string> = new Set(
  ACT_NAMES.filter((act) => OFFICER_ACTS.has(act)).flatMap((act) => Object.keys(ACTS[act].fields)),
);

export const isOfficerAct = (name: string): name is OfficerAct => OFFICER_ACTS.has(name);
export const isOfficerField = (name: string): name is OfficerField => OFFICER_FIELDS.has(name);
