import type { Body } from '../../schemas/body.ts';
import type { LocalDate } from '../../schemas/rules/clock.ts';
import type { HeldPost } from '../../schemas/rules/jurisdiction.ts';
import type { Officer } from '../../schemas/officer.ts';
import type { Report, Standing, Subject } from '../../schemas/report.ts';
import { frontsInWords } from './named-in-words.ts';

/** The input of the decision: a whole report, or a row of a list, which has no standing. */
export type Closable = Pick<Report, 'subject' | 'excludedBodies' | 'excludedOfficers'> & {
  readonly standing?: Report['standing'];
};

/** A post at a body, as the report or an officer's record names it; either of the two may be missing. */
interface Office {
  readonly body?: string | undefined;
  readonly post?: string | undefined;
}

/** Whether a body is the one complained about, or the inspection commission of that committee. */
const sharesOffice = (body: Body, about: string): boolean =>
  body.id === about || (body.kind === 'inspection' && body.party === about);

/** The subject's bodies: the one complained about and those of the posts they hold now, not of former posts. */
const bodiesOf = (subject: Subject, standing: Standing | undefined, day: LocalDate | undefined): string[] => {
  const held = (standing?.posts ?? []).filter(({ to }) => to === undefined || day === undefined || to >= day);
  return [subject.body, ...held.map(({ body }) => body)].filter((body) => body !== undefined);
};

/**
 * The bodies a report is closed to because it is about them or about a body that shares their office (domain §4, J12).
 * Known at intake, before anyone opens it, also if only the reporter's own words say Mặt trận. Bodies of any kind,
 * since an officer may belong to any.
 */
export const excludedBodies = (
  subject: Subject,
  bodies: readonly Body[],
  standing?: Standing,
  day?: LocalDate,
): string[] => {
  const about = [...bodiesOf(subject, standing, day), ...frontsInWords(subject, bodies)];
  return bodies.filter((body) => about.some((one) => sharesOffice(body, one))).map(({ id }) => id);
};

/** A value that one side lacks may be equal; a value that both sides have must be equal, and at least one must be. */
const mayBeSame = (held: HeldPost, about: Office): boolean => {
  const pairs = [
    [held.body, about.body],
    [held.post, about.post],
  ] as const;
  const known = pairs.filter(([one, other]) => one !== undefined && other !== undefined);
  return known.length > 0 && known.every(([one, other]) => one === other);
};

/** Whether an officer holds, besides their work here, a post that the report is about. */
export const holdsOfficeOf = (
  { holds = [] }: Pick<Officer, 'holds'>,
  { subject, standing }: Closable,
): boolean => {
  const offices: readonly Office[] = [{ body: subject.body, post: subject.post }, ...(standing?.posts ?? [])];
  return holds.some((held) => offices.some((about) => mayBeSame(held, about)));
};

/**
 * Whether a report does not exist for an officer of any role (P6, J12): their body is complained about or shares that
 * office, they hold the post complained about, or they stepped aside. Pages, lists, counts, acts and mail all use it.
 */
export const isExcluded = (officer: Pick<Officer, 'id' | 'body' | 'holds'>, report: Closable): boolean =>
  report.excludedBodies.includes(officer.body) ||
  report.subject.body === officer.body ||
  report.excludedOfficers.includes(officer.id) ||
  holdsOfficeOf(officer, report);

/**
 * Whether a notice may not go to a body's own address: the report is closed to the body, or to one of its people, who
 * may read that mailbox (P6).
 */
export const mailboxIsClosed = (body: string, report: Closable, officers: readonly Officer[]): boolean =>
  report.excludedBodies.includes(body) ||
  officers.some((officer) => officer.active && officer.body === body && isExcluded(officer, report));

/**
 * Bodies that may not receive a report: it is closed to the body, or to all its officers who would handle it. The next
 * higher body receives it instead (domain §4, J12).
 */
export const bodiesClosedTo = (report: Closable, officers: readonly Officer[]): string[] => {
  const liaisons = officers.filter(({ active, role }) => active && role === 'liaison');
  const open = new Set(liaisons.filter((one) => !isExcluded(one, report)).map(({ body }) => body));
  const without = liaisons.map(({ body }) => body).filter((body) => !open.has(body));
  return [...new Set([...report.excludedBodies, ...without])];
};
