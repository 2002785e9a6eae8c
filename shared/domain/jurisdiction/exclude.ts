import type { Body } from '../../schemas/body.ts';
import type { LocalDate } from '../../schemas/rules/clock.ts';
import type { HeldPost } from '../../schemas/rules/jurisdiction.ts';
import type { Officer } from '../../schemas/officer.ts';
import type { Report, Standing, Subject } from '../../schemas/report.ts';
import { frontsInWords } from './named-in-words.ts';

/** What the decision looks at: a whole report, or a row of a list, which does not carry the standing. */
export type Closable = Pick<Report, 'subject' | 'excludedBodies' | 'excludedOfficers'> & {
  readonly standing?: Report['standing'];
};

/** A post at a body, as the report or an officer's record names it; either half may be missing. */
interface Office {
  readonly body?: string | undefined;
  readonly post?: string | undefined;
}

/** Whether a body works in the office of the one complained about: itself, or that committee's inspection commission. */
const sharesOffice = (body: Body, about: string): boolean =>
  body.id === about || (body.kind === 'inspection' && body.party === about);

/** Bodies where the subject is: the one complained about, and those of the posts they hold now. A post they left no longer ties them. */
const bodiesOf = (subject: Subject, standing: Standing | undefined, day: LocalDate | undefined): string[] => {
  const held = (standing?.posts ?? []).filter(({ to }) => to === undefined || day === undefined || to >= day);
  return [subject.body, ...held.map(({ body }) => body)].filter((body) => body !== undefined);
};

/**
 * The bodies a report is closed to because it is about them or about whoever shares their office (domain §4, J12):
 * known at intake, before anyone opens it, also where only the reporter's own words say Mặt trận. Any kind of body,
 * since an officer may sit at any.
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

/** What is missing on either side may be the same; what is given on both must be, and something must be. */
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
 * Whether a report does not exist for an officer, whatever their role (P6, J12): their body is complained about or
 * shares that office, they hold the post complained about, or they stepped aside. The one decision, for pages, lists,
 * counts, acts and mail.
 */
export const isExcluded = (officer: Pick<Officer, 'id' | 'body' | 'holds'>, report: Closable): boolean =>
  report.excludedBodies.includes(officer.body) ||
  report.subject.body === officer.body ||
  report.excludedOfficers.includes(officer.id) ||
  holdsOfficeOf(officer, report);

/**
 * Whether a body may not be written to at its own address: the report is closed to it, or to one of its people, who reads
 * that mailbox (P6).
 */
export const mailboxIsClosed = (body: string, report: Closable, officers: readonly Officer[]): boolean =>
  report.excludedBodies.includes(body) ||
  officers.some((officer) => officer.active && officer.body === body && isExcluded(officer, report));

/**
 * Bodies that may not receive a report: those it is closed to, and those where it is closed to everyone who would have it
 * before them. The next higher one receives it in their place (domain §4, J12).
 */
export const bodiesClosedTo = (report: Closable, officers: readonly Officer[]): string[] => {
  const liaisons = officers.filter(({ active, role }) => active && role === 'liaison');
  const open = new Set(liaisons.filter((one) => !isExcluded(one, report)).map(({ body }) => body));
  const without = liaisons.map(({ body }) => body).filter((body) => !open.has(body));
  return [...new Set([...report.excludedBodies, ...without])];
};
