import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import { holderOf } from '../../shared/domain/report/waits.ts';
import { noticeText, type Notice, type NoticeText } from '../../shared/reference/notices.ts';
import type { LadderRung } from '../../shared/schemas/clock.ts';
import type { Undelivered } from '../../shared/schemas/correspondence.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { WorkflowWorld } from '../ports.ts';

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

const hand = (
  delivery: Delivery,
  words: Pick<NoticeText, 'subject' | 'text'>,
  { outgoing }: TellingWorld,
): Promise<void> =>
  delivery.by === 'email'
    ? outgoing.mail({ to: delivery.address, subject: words.subject, text: words.text })
    : outgoing.sms({ to: delivery.address, text: words.text });

/** Failing mail never blocks a case: it is kept, tried again by the reconcile job, and shown where people look. */
const deliver = async (
  delivery: Delivery,
  words: Pick<NoticeText, 'subject' | 'text'>,
  reportId: string | undefined,
  world: TellingWorld,
): Promise<void> => {
  try {
    await hand(delivery, words, world);
  } catch (error) {
    const now = world.clock.now();
    world.log.error('a notice was not taken', error, reportId === undefined ? {} : { report: reportId });
    await world.stores.undelivered.put({
      id: bytesToCrockford(world.random(17)).slice(0, 26),
      ...(reportId !== undefined && { reportId }),
      to: delivery.to,
      by: delivery.by,
      ...words,
      firstTriedAt: now.toISOString(),
      tries: 1,
      retryAt: new Date(now.getTime() + FIRST_RETRY).toISOString(),
    });
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

/** Whoever is excluded from a report is not told of it, whatever their post (P6). */
const mayBeTold = (officer: Officer, report: Report): boolean =>
  officer.active &&
  !report.excludedBodies.includes(officer.body) &&
  !report.excludedOfficers.includes(officer.id);

const superiorOf = async (body: string, { stores }: TellingWorld): Promise<string | undefined> =>
  (await stores.directory.bodies()).find(({ id }) => id === body)?.superior;

/** Who a rung tells: whoever holds the report, the head of that body, or the head of the next higher one. */
const audience = async (
  report: Report,
  tells: LadderRung['tells'],
  world: TellingWorld,
): Promise<Officer[]> => {
  const holder = holderOf(report);
  const officers = (await world.stores.directory.officers()).filter((officer) => mayBeTold(officer, report));
  const heads = (body: string | undefined) =>
    officers.filter(
      (officer) => officer.body === body && (officer.role === 'approver' || officer.role === 'liaison'),
    );
  switch (tells) {
    case 'holder':
      return officers.filter(
        ({ id, role, body }) =>
          role === holder?.role &&
          body === holder.body &&
          (holder.officer === undefined || holder.officer === id),
      );
    case 'head':
      return heads(holder?.body ?? report.frontBody);
    case 'next-level': {
      const [above, frontAbove] = await Promise.all([
        superiorOf(holder?.body ?? report.frontBody, world),
        superiorOf(report.frontBody, world),
      ]);
      return heads(above).concat(above === frontAbove ? [] : heads(frontAbove));
    }
    case 'reporter':
      return [];
  }
};

/** Tells the offices: each person once, even when they are in several audiences. */
export const tellOffices = async (
  report: Report,
  tells: readonly LadderRung['tells'][],
  notice: Notice,
  world: TellingWorld,
): Promise<void> => {
  const people = new Map<string, Officer>();
  for (const group of tells)
    for (const officer of await audience(report, group, world)) people.set(officer.id, officer);
  await Promise.all([...people.values()].map((officer) => tellOfficer(officer, notice, report.id, world)));
};

/** Tells the reporter that there is something to read, if they left an address. */
export const tellReporter = async (
  report: Report,
  kind: 'reporter-news' | 'reporter-question' | 'reporter-result',
  world: TellingWorld,
): Promise<void> => {
  if (report.enclosed.contact === undefined) return;
  const contact = await world.stores.correspondence.contactOf(report.id);
  if (contact === undefined || (contact.by === 'sms' && !world.settings.sms.enabled)) return;
  const address = await world.contacts.open(contact.sealed, report.id);
  const { subject, text, sms } = noticeText({ kind });
  const words = { subject, text: contact.by === 'sms' ? sms : text };
  await deliver({ by: contact.by, address, to: { contactOf: report.id } }, words, report.id, world);
};
