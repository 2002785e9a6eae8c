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
 * Why a Party body's officer may not act: the open referral is not theirs. The table of acts knows the role only, and
 * a body whose answer was contested has the same role as the one that now examines it.
 */
export const refuseOtherBody = ({ hops }: Report, by: Actor): CaseError | undefined => {
  if (by.kind !== 'officer' || by.role !== 'liaison') return undefined;
  const hop = hops.at(-1);
  return hop?.body === by.body && hop.returnedAt === undefined
    ? undefined
    : new CaseError('rule.other-body', 'This report is not before this Party body.');
};

/** The places of the open referral's own entries in the log, from its sending on. */
const entriesOfHop = ({ events }: Report): number[] => {
  const sent = events.findLastIndex(({ act }) => act === 'refer');
  return events.flatMap(({ act }, at) => (at >= sent && (act in REFERRAL || act in CLOSING) ? [at] : []));
};

/**
 * What a Party body's form carries instead of the report's version, which counts the reporter's messages and the
 * Front's openings too: how many entries its own referral has.
 */
export const hopVersion = (report: Report): number => entriesOfHop(report).length;

/** The version of the report to which that number belongs now: nothing of the referral was written after it. */
export const versionAtHop = (report: Report, posted: number): number =>
  entriesOfHop(report)[posted] ?? report.version;
