import { canSee } from '../../shared/domain/access.ts';
import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import { isExcluded, mailboxIsClosed } from '../../shared/domain/jurisdiction/exclude.ts';
import { higherOpen } from '../../shared/domain/jurisdiction/tree-of-bodies.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { outsideIn } from '../../shared/domain/report/ended-outside.ts';
import { holderOf } from '../../shared/domain/report/waits.ts';
import { absentUntil, onDuty, type OnDuty } from '../../shared/domain/stand-in.ts';
import { noticeText, type Notice, type NoticeText } from '../../shared/reference/notices.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { LadderRung } from '../../shared/schemas/clock.ts';
import type { Undelivered } from '../../shared/schemas/correspondence.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { WorkflowWorld } from '../ports.ts';
import { handOver } from './hand-over.ts';

export type TellingWorld = Pick<
  WorkflowWorld,
  'clock' | 'random' | 'settings' | 'stores' | 'outgoing' | 'contacts' | 'log'
>;

/** The first try again comes after a quarter of an hour; the job widens the gaps. */
const FIRST_RETRY = 15 * 60_000;

interface Delivery {
  readonly by: 'email' | 'sms';
  readonly address: string;
  readonly to: Undelivered['to'];
}

/** Shows where people look that someone was not told; `retryAt` absent: only a person can still tell them. */
const keepUndelivered = (
  { to, by }: Omit<Delivery, 'address'>,
  { subject, text }: Pick<NoticeText, 'subject' | 'text'>,
  reportId: string | undefined,
  retryAt: Date | undefined,
  { stores, clock, random }: TellingWorld,
): Promise<void> =>
  stores.undelivered.put({
    id: bytesToCrockford(random(17)).slice(0, 26),
    ...(reportId !== undefined && { reportId }),
    ...{ to, by, subject, text },
    firstTriedAt: clock.now().toISOString(),
    tries: 1,
    ...(retryAt !== undefined && { retryAt: retryAt.toISOString() }),
  });

/** Failing mail never blocks a case: it is kept, tried again by the reconcile job, and shown where people look. */
const deliver = async (
  delivery: Delivery,
  words: Pick<NoticeText, 'subject' | 'text'>,
  reportId: string | undefined,
  world: TellingWorld,
): Promise<void> => {
  try {
    await handOver({ by: delivery.by, address: delivery.address, ...words }, world);
  } catch (error) {
    world.log.error('a notice was not taken', error, reportId === undefined ? {} : { report: reportId });
    const again = new Date(world.clock.now().getTime() + FIRST_RETRY);
    await keepUndelivered(delivery, words, reportId, again, world);
  }
};

/** Tells one officer the way they chose. A digest's reader is told once a day instead. */
export const tellOfficer = async (
  officer: Officer,
  notice: Notice,
  reportId: string | undefined,
  world: TellingWorld,
): Promise<void> => {
  const { subject, text, sms } = noticeText(notice);
  const to = { officer: officer.id };
  if (officer.mail === 'now' || (notice.kind === 'digest' && officer.mail === 'digest')) {
    await deliver({ by: 'email', address: officer.email, to }, { subject, text }, reportId, world);
  }
  if (officer.sms && officer.phone !== undefined && world.settings.sms.enabled && notice.kind !== 'digest') {
    await deliver({ by: 'sms', address: officer.phone, to }, { subject, text: sms }, reportId, world);
  }
};

/** Whoever is excluded from a report is not told of it, whatever their post (P6); whoever is away reads no mail. */
const mayBeTold = (officer: Officer, report: Report, today: string): boolean =>
  officer.active && !isExcluded(officer, report) && absentUntil(officer, today) === undefined;

/** Officers, and bodies written to at their own address because nobody of theirs signs in here. */
interface Audience {
  readonly officers: readonly Officer[];
  readonly bodies: readonly Body[];
}

const NOBODY: Audience = { officers: [], bodies: [] };

/** Officers who may be told of a report, and everyone: whoever is missing from the first may read a mailbox. */
interface Staff {
  readonly told: readonly OnDuty[];
  readonly everyone: readonly Officer[];
}

/** The heads of a body; where it has none, its mailbox, so that no alarm goes nowhere. */
const headsOf = (body: Body | undefined, { told, everyone }: Staff, report: Report): Audience => {
  if (body === undefined || report.excludedBodies.includes(body.id)) return NOBODY;
  const heads = told.filter(
    (one) => one.body === body.id && (one.role === 'approver' || one.role === 'liaison'),
  );
  if (heads.length > 0) return { officers: heads, bodies: [] };
  return mailboxIsClosed(body.id, report, everyone) ? NOBODY : { officers: [], bodies: [body] };
};

/** Who a rung tells: whoever holds the report, the head of that body, or the head of the next higher one. */
const audience = async (
  report: Report,
  tells: LadderRung['tells'],
  { stores, clock }: TellingWorld,
): Promise<Audience> => {
  if (tells === 'reporter') return NOBODY;
  const today = localDate(clock.now());
  const [bodies, everyone] = await Promise.all([stores.directory.bodies(), stores.directory.officers()]);
  const told = everyone
    .filter((officer) => mayBeTold(officer, report, today))
    .map((officer) => onDuty(officer, everyone, today));
  const staff = { told, everyone };
  const body = (id: string | undefined) => bodies.find((one) => one.id === id);
  const holder = holderOf(report);
  const held = body(holder?.body ?? report.frontBody);
  const front = body(report.frontBody);
  // A Party body that cannot be told leaves it to the Front, which has to find another.
  const heads =
    [held, front].map((one) => headsOf(one, staff, report)).find((one) => one !== NOBODY) ?? NOBODY;
  if (tells === 'head') return heads;
  if (tells === 'holder') {
    // Whoever has the task before them: a verifier's own, or their substitute's.
    const holders = told.filter(
      (officer) => officer.role === holder?.role && officer.body === holder.body && canSee(officer, report),
    );
    return holders.length > 0 ? { officers: holders, bodies: [] } : heads;
  }
  const above = [held, front].map((one) =>
    headsOf(one && higherOpen(one.id, bodies, report.excludedBodies, today), staff, report),
  );
  return { officers: above.flatMap((one) => one.officers), bodies: above.flatMap((one) => one.bodies) };
};

/** A body that has neither officers nor a mailbox must be told by a person: silence would hide an escalation. */
const tellBody = async (body: Body, notice: Notice, report: Report, world: TellingWorld): Promise<void> => {
  const officers = await world.stores.directory.officers();
  const signsIn = officers.some((officer) => officer.active && officer.body === body.id);
  const { subject, text } = noticeText(notice, signsIn ? 'signs-in' : 'has-no-account');
  const to = { by: 'email', to: { body: body.id } } as const;
  return body.email === undefined
    ? keepUndelivered(to, { subject, text }, report.id, undefined, world)
    : deliver({ ...to, address: body.email }, { subject, text }, report.id, world);
};

/** Tells the offices: each person and mailbox once, even when they are in several audiences. */
export const tellOffices = async (
  report: Report,
  tells: readonly LadderRung['tells'][],
  notice: Notice,
  world: TellingWorld,
): Promise<void> => {
  await tellAll(
    report,
    await Promise.all(tells.map((group) => audience(report, group, world))),
    notice,
    world,
  );
};

/** Tells the heads of one body, or its mailbox; nobody when the report is closed to it. */
export const tellHeads = async (
  report: Report,
  bodyId: string,
  notice: Notice,
  world: TellingWorld,
): Promise<void> => {
  const [bodies, everyone] = await Promise.all([
    world.stores.directory.bodies(),
    world.stores.directory.officers(),
  ]);
  const told = everyone.filter((officer) => mayBeTold(officer, report, localDate(world.clock.now())));
  const body = bodies.find(({ id }) => id === bodyId);
  await tellAll(report, [headsOf(body, { told, everyone }, report)], notice, world);
};

/** Where an act ended the report outside this system: its reporter has to write there, and that Front hears so. */
export const tellEndOutside = async (report: Report, world: TellingWorld): Promise<void> => {
  const event = report.events.at(-1);
  const outside = event === undefined ? undefined : outsideIn(event);
  if (outside === undefined) return;
  await tellReporter(report, 'reporter-news', world);
  await tellHeads(report, outside, { kind: 'ended-outside', number: report.number }, world);
};

const tellAll = async (
  report: Report,
  groups: readonly Audience[],
  notice: Notice,
  world: TellingWorld,
): Promise<void> => {
  const people = new Map(groups.flatMap(({ officers }) => officers).map((officer) => [officer.id, officer]));
  const bodies = new Map(groups.flatMap((group) => group.bodies).map((body) => [body.id, body]));
  await Promise.all([
    ...[...people.values()].map((officer) => tellOfficer(officer, notice, report.id, world)),
    ...[...bodies.values()].map((body) => tellBody(body, notice, report, world)),
  ]);
};

/** Tells the reporter that there is something to read, if they left an address. */
export const tellReporter = async (
  report: Report,
  kind: 'reporter-news' | 'reporter-question' | 'reporter-result' | 'reporter-date-moved',
  world: TellingWorld,
): Promise<void> => {
  if (report.enclosed.contact === undefined) return;
  // The address was left with the whole report; a part of it has none of its own.
  const whole = report.parent ?? report.id;
  const contact = await world.stores.correspondence.contactOf(whole);
  if (contact === undefined || (contact.by === 'sms' && !world.settings.sms.enabled)) return;
  const address = await world.contacts.open(contact.sealed, whole);
  const { subject, text, sms } = noticeText({ kind });
  const words = { subject, text: contact.by === 'sms' ? sms : text };
  await deliver({ by: contact.by, address, to: { contactOf: whole } }, words, report.id, world);
};
