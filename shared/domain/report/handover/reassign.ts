import type { Body } from '../../../schemas/body.ts';
import type { WatchedClock, LocalDate } from '../../../schemas/rules/clock.ts';
import type { Officer, Role } from '../../../schemas/officer.ts';
import type { Report } from '../../../schemas/report.ts';
import { isEnded, type Status } from '../../../schemas/status.ts';
import { OWN_TIME } from '../acts/act-fields.ts';
import { excludedBodies, holdsOfficeOf, isExcluded } from '../../jurisdiction/exclude.ts';
import { higherOpen } from '../../jurisdiction/tree-of-bodies.ts';
import { nextVerifier, openOfRole, verifiersAtWork, type Successor } from './next-verifier.ts';

/** Who and what there is on a day, looked up by the caller so that what follows stays pure. */
export interface Directory {
  readonly bodies: readonly Body[];
  readonly officers: readonly Officer[];
  readonly day: LocalDate;
}

/** What follows for a report from its being closed to more people than before, or from someone's leaving. */
export interface PassedOn {
  readonly set: Partial<Report>;
  readonly facts: Readonly<Record<string, string>>;
  readonly unassigned: boolean;
  /** It waits anew: for others, though the place may have the same name. */
  readonly anew: boolean;
  readonly restarts: readonly WatchedClock[];
}

export const NOTHING_FOLLOWS: PassedOn = {
  set: {},
  facts: {},
  unassigned: false,
  anew: false,
  restarts: [],
};

/** Before a Party body has it, a report that moves begins again with the triage; after that its place is kept. */
const BEFORE_REFERRAL: ReadonlySet<Status> = new Set([
  'received',
  'verifying',
  'locating',
  'choosing-body',
  'awaiting-approval',
]);
/** Later places where the Front is the one that is waited for; a Party body is not told anew that it is its turn. */
const FRONT_WAITS: ReadonlySet<Status> = new Set(['answered', 'contested', 'forwarded']);
/** What somebody who is shut out was finding does not count: it is begun anew. */
const VERIFYING: ReadonlySet<Status> = new Set(['verifying', 'locating']);
/** Without officers of these roles a Front body cannot go on. */
const NEEDED: readonly Role[] = ['intake', 'approver'];

export const union = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
];

/**
 * Exclusions only ever grow: whoever was shut out by what was known before stays so, whatever is known now. Holders of
 * the office are written down by name here, because the rows of lists do not carry the standing.
 */
export const closedTo = (before: Report, after: Report, { bodies, officers, day }: Directory) => ({
  excludedBodies: union(after.excludedBodies, excludedBodies(after.subject, bodies, after.standing, day)),
  excludedOfficers: union(
    after.excludedOfficers,
    officers
      .filter((officer) => holdsOfficeOf(officer, before) || holdsOfficeOf(officer, after))
      .map(({ id }) => id),
  ),
});

/** Whether the Front body itself is shut out, or all its officers of a role that a report needs. */
const mustMove = (report: Report, { officers }: Directory): boolean =>
  report.excludedBodies.includes(report.frontBody) ||
  NEEDED.some(
    (role) =>
      officers.some((one) => one.active && one.role === role && one.body === report.frontBody) &&
      openOfRole(role, report, officers).length === 0,
  );

/**
 * The Front body that has to take a report over from the one that has it, because that one may not (domain §4, J12);
 * undefined when it may, or none is above.
 */
const movesTo = (report: Report, directory: Directory): Body | undefined => {
  if (!mustMove(report, directory)) return undefined;
  const to = higherOpen(report.frontBody, directory.bodies, report.excludedBodies, directory.day);
  // A case that a Party body has cannot end at the centre; it stays where an administrator can name another officer.
  return to !== undefined && (BEFORE_REFERRAL.has(report.status) || to.level !== 'central') ? to : undefined;
};

/** The Front that has a report before anybody was asked to work on it, where that is the one at the centre. */
const atTheCentre = ({ status, frontBody }: Report, { bodies }: Directory): Body | undefined =>
  status === 'received' ? bodies.find(({ id, level }) => id === frontBody && level === 'central') : undefined;

/** Whether a report that stands where it stands has to go elsewhere, or ends, because nobody there may have it. */
export const mustLeave = (report: Report, directory: Directory): boolean =>
  (movesTo(report, directory) ?? atTheCentre(report, directory)) !== undefined;

const moved = (report: Report, to: Body): Omit<PassedOn, 'facts'> => {
  if (!BEFORE_REFERRAL.has(report.status)) {
    const anew = FRONT_WAITS.has(report.status);
    return { set: { frontBody: to.id }, unassigned: true, anew, restarts: [] };
  }
  return {
    set: { frontBody: to.id, status: to.level === 'central' ? 'passed-up' : 'received', candidates: [] },
    unassigned: true,
    anew: true,
    restarts: OWN_TIME,
  };
};

/**
 * The Front at the centre works outside this system: a report that nobody below may have ends there. Nobody hands it over,
 * for nobody here may read it; so the entry says that it ended outside, and not that it was moved.
 */
const factsOf = (report: Report, to: Body): Readonly<Record<string, string>> =>
  BEFORE_REFERRAL.has(report.status) && to.level === 'central' ? { outside: to.id } : { movedTo: to.id };

const assignmentEnds = (
  before: Report,
  after: Report,
  { officers, day }: Directory,
  { leaver }: Successor,
): boolean => {
  if (after.assignee === undefined) return false;
  const assignee = officers.find(({ id }) => id === after.assignee);
  if (after.assignee === leaver || (assignee !== undefined && isExcluded(assignee, after))) return true;
  return (
    verifiersAtWork(before, officers, day).length > 0 && verifiersAtWork(after, officers, day).length === 0
  );
};

const reassigned = (report: Report, successor: Successor, { officers, day }: Directory): PassedOn => {
  const next = successor.by === 'next' ? nextVerifier(report, successor, officers, day) : undefined;
  if (next !== undefined)
    return { ...NOTHING_FOLLOWS, set: { assignee: next.id }, facts: { assignee: next.id } };
  // Further on the approver and the intake can do without a verifier.
  if (!VERIFYING.has(report.status)) return { ...NOTHING_FOLLOWS, unassigned: true };
  return {
    ...NOTHING_FOLLOWS,
    set: { status: 'received' },
    unassigned: true,
    anew: true,
    restarts: ['triage'],
  };
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Whether an act made known more of the subject, or shut somebody out: only then is it asked anew who may have it. */
export const isClearer = (before: Report, after: Report): boolean =>
  !same(before.subject, after.subject) ||
  !same(before.standing, after.standing) ||
  !same(before.excludedBodies, after.excludedBodies) ||
  !same(before.excludedOfficers, after.excludedOfficers);

/**
 * Decides anew to whom a report is closed, and how it goes on: at the next higher Front body that is not shut out
 * (domain §4, J12), with another verifier, or with the triage. `after` is the report as the act itself leaves it. Where no
 * Front body is left that may have it, it stays where it is, closed: whether that may be, `apply` decides by who acts.
 */
export const passOn = (
  before: Report,
  after: Report,
  directory: Directory,
  successor: Successor = { by: 'triage' },
): PassedOn => {
  const closed = closedTo(before, after, directory);
  const now = { ...after, ...closed };
  const closing = (change: PassedOn): PassedOn => ({ ...change, set: { ...closed, ...change.set } });
  const to = movesTo(now, directory) ?? atTheCentre(now, directory);
  if (to !== undefined) return closing({ ...moved(now, to), facts: factsOf(now, to) });
  // Nobody works on it any more; it is only closed.
  if (isEnded(now.status)) return closing(NOTHING_FOLLOWS);
  return closing(
    assignmentEnds(before, now, directory, successor)
      ? reassigned(now, successor, directory)
      : NOTHING_FOLLOWS,
  );
};
