import type { Actor, Hop, Report } from '../../../schemas/report.ts';
import { CaseError } from '../../errors.ts';
import { CLOSING } from '../acts/acts-of-closing.ts';
import { REFERRAL } from '../acts/acts-of-referral.ts';

/** The referral that is open now. @throws CaseError rule.no-referral when there is none */
export const openHop = (report: Report): Hop => {
  const hop = report.hops.at(-1);
  if (hop === undefined || hop.returnedAt !== undefined) {
    throw new CaseError('rule.no-referral', 'This report is not before a Party body.');
  }
  return hop;
};

/** The hops with the open one changed. @throws CaseError rule.no-referral when there is none */
export const withLastHop = (report: Report, change: Partial<Hop>): Hop[] => [
  ...report.hops.slice(0, -1),
  { ...openHop(report), ...change },
];

/**
 * The error for a Party body's officer whose body does not have the open referral. The table of acts checks the role
 * only, and a body whose answer was contested has the same role as the one that now examines it.
 */
export const refuseOtherBody = ({ hops }: Report, by: Actor): CaseError | undefined => {
  if (by.kind !== 'officer' || by.role !== 'liaison') return undefined;
  const hop = hops.at(-1);
  return hop?.body === by.body && hop.returnedAt === undefined
    ? undefined
    : new CaseError('rule.other-body', 'This report is not before this Party body.');
};

/** The positions in the log of the open referral's own entries, from its sending on. */
const entriesOfHop = ({ events }: Report): number[] => {
  const sent = events.findLastIndex(({ act }) => act === 'refer');
  return events.flatMap(({ act }, at) => (at >= sent && (act in REFERRAL || act in CLOSING) ? [at] : []));
};

/**
 * The number of entries of the open referral. A Party body's form has it instead of the report's version, which the
 * reporter's messages and the Front's openings change too.
 */
export const hopVersion = (report: Report): number => entriesOfHop(report).length;

/** The report's version for that number, if no entry of the referral was written after it. */
export const versionAtHop = (report: Report, posted: number): number =>
  entriesOfHop(report)[posted] ?? report.version;
