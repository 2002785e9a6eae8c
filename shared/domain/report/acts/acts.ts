import type { Values } from '../../../schemas/fields.ts';
import type { Role } from '../../../schemas/officer.ts';
import type { ActRule, Doer } from './act-rule.ts';
import { ANY_TIME } from './acts-at-any-time.ts';
import { CLOSING } from './acts-of-closing.ts';
import { LETTERS } from './acts-of-letters.ts';
import { REFERRAL } from './acts-of-referral.ts';
import { TRIAGE } from './acts-of-triage.ts';
import { VERIFICATION } from './acts-of-verification.ts';
import type { Report } from '../../../schemas/report.ts';

/** The life of a report as a table: every act with its statuses, doers, questions and clocks. */
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
/** The rule with its general type, for code that treats all acts in the same way. */
export const actRule = (act: ActName): ActRule => ACTS[act];

const isAct = (name: string): name is ActName => Object.hasOwn(ACTS, name);
/** The rule of an entry of the log; undefined for the first one, `receive`, which is not an act. */
export const ruleOfEntry = ({ act }: { readonly act: string }): ActRule | undefined =>
  isAct(act) ? ACTS[act] : undefined;

type DoneBy<A extends ActName> = (typeof ACTS)[A]['by'][number];
type HasColumn<Column extends string> = {
  [A in ActName]: (typeof ACTS)[A] extends { readonly [C in Column]: true } ? A : never;
}[ActName];

/** Acts with a form on the officer's page of a report. Other acts belong to the reporter or the workflow. */
export type OfficerAct = Exclude<
  { [A in ActName]: Extract<DoneBy<A>, Role> extends never ? never : A }[ActName],
  HasColumn<'noForm'>
>;
export type ReporterAct = { [A in ActName]: 'reporter' extends DoneBy<A> ? A : never }[ActName];
/** Acts that the reporter's own page shows. */
export type ToldAct = HasColumn<'toldToReporter'>;

/** Names of all questions on officers' forms. */
export type OfficerField = { [A in OfficerAct]: keyof (typeof ACTS)[A]['fields'] & string }[OfficerAct];

const OFFICER_ACTS: ReadonlySet<string> = new Set(
  ACT_NAMES.filter((act) => actRule(act).noForm !== true && actRule(act).by.some(isRole)),
);
const OFFICER_FIELDS: ReadonlySet<string> = new Set(
  ACT_NAMES.filter((act) => OFFICER_ACTS.has(act)).flatMap((act) => Object.keys(ACTS[act].fields)),
);

export const isOfficerAct = (name: string): name is OfficerAct => OFFICER_ACTS.has(name);
export const isOfficerField = (name: string): name is OfficerField => OFFICER_FIELDS.has(name);

/** Whether the reporter may do this in the report's present status. */
export const ruleAllows = (report: Report, act: ReporterAct): boolean =>
  actRule(act).from.includes(report.status);
