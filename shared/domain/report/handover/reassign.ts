import type { Body } from '../../../schemas/body.ts';
import type { WatchedClock, LocalDate } from '../../../schemas/rules/clock.ts';
import type { Officer, Role } from '../../../schemas/officer.ts';
import type { Report } from '../../../schemas/report.ts';
import { isEnded, type Status } from '../../../schemas/status.ts';
import { OWN_TIME } from '../acts/act-fields.ts';
import { excludedBodies, holdsOfficeOf, isExcluded } from '../../jurisdiction/exclude.ts';
import { higherOpen } from '../../jurisdiction/tree-of-bodies.ts';
import { nextVerifier, openOfRole, verifiersAtWork, type Successor } from './next-verifier.ts';

/** The bodies and officers on a day. The caller looks them up, so that these functions stay pure. */
export interface Directory {
  readonly bodies: readonly Body[];
  readonly officers: readonly Officer[];
  readonly day: LocalDate;
}

/** The consequences for a report when it is closed to more people, or when an officer leaves. */
export interface PassedOn {
  readonly set: Partial<Report>;
  readonly facts: Readonly<Record<string, string>>;
  readonly unassigned: boolean;
  /** A new wait begins, for other people, even if the status stays the same. */
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

/** In these statuses a report that moves starts again with the triage; later ones keep their status. */
const BEFORE_REFERRAL: ReadonlySet<Status> = new Set([
  'received',
  'verifying',
  'locating',
  'choosing-body',
  'awaiting-approval',
]);
/** Later statuses that wait for the Front; a Party body is not told a second time that it must act. */
const FRONT_WAITS: ReadonlySet<Status> = new Set(['answered', 'contested', 'forwarded']);
/** In these statuses the findings of an officer who is shut out do not count, and verification starts again. */
const VERIFYING: ReadonlySet<Status> = new Set(['verifying', 'locating']);
/** Without officers of these roles a Front body cannot go on. */
const NEEDED: readonly Role[] = ['intake', 'approver'];

export const union = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
];

/**
 * Exclusions only grow: a person or body that was shut out stays so, whatever is known now. Holders of the office are
 * stored by name, because the rows of lists have no standing.
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
 * The Front body that has to take a report over because the present one may not have it (domain §4, J12); undefined
 * when it may, or when none is above.
 */
const movesTo = (report: Report, directory: Directory): Body | undefined => {
  if (!mustMove(report, directory)) return undefined;
  const to = higherOpen(report.frontBody, directory.bodies, report.excludedBodies, directory.day);
  // A case that a Party body has cannot end at the centre; it stays, and an administrator can name another officer.
  return to !== undefined && (BEFORE_REFERRAL.has(report.status) || to.level !== 'central') ? to : undefined;
};

/** The report's Front if it is the one at the centre and no one has been asked to work on the report yet. */
const atTheCentre = ({ status, frontBody }: Report, { bodies }: Directory): Body | undefined =>
  status === 'received' ? bodies.find(({ id, level }) => id === frontBody && level === 'central') : undefined;

/** Whether a report has to move or end because no one at its present body may have it. */
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
 * The Front at the centre works outside this system: a report that no lower Front may have ends there. No one here may
 * read it, so no one hands it over, and the entry says that it ended outside, not that it moved.
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
  // In later statuses the approver and the intake need no verifier.
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

/** Whether an act clarified the subject or shut someone out: only then is it checked again who may have the report. */
export const isClearer = (before: Report, after: Report): boolean =>
  !same(before.subject, after.subject) ||
  !same(before.standing, after.standing) ||
  !same(before.excludedBodies, after.excludedBodies) ||
  !same(before.excludedOfficers, after.excludedOfficers);

/**
 * Decides again to whom a report is closed and how it continues: at the next higher Front body that is not shut out
 * (domain §4, J12), with another verifier, or with the triage. `after` is the report after the act. If no Front body
 * may have it, it stays and is closed; `apply` decides by the actor whether that is allowed.
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
  // The report has ended, so it is closed and does not move.
  if (isEnded(now.status)) return closing(NOTHING_FOLLOWS);
  return closing(
    assignmentEnds(before, now, directory, successor)
      ? reassigned(now, successor, directory)
      : NOTHING_FOLLOWS,
  );
};
