import { dateInWords, localDate } from '../../shared/domain/local-time.ts';
import type { Effect, OfficeNotice } from '../../shared/domain/report/effects.ts';
import { noticeText, type Notice } from '../../web/words/notices.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { ClockId } from '../../shared/schemas/rules/clock.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { audience, headsAt, type Audience } from './audience.ts';
import { deliver, keepUndelivered, type TellingWorld } from './deliver.ts';

export type { TellingWorld } from './deliver.ts';

/** Tells one officer in the way they chose; with `digest` they get a daily mail instead. */
export const tellOfficer = async (
  officer: Officer,
  notice: Notice,
  id: string,
  reportId: string | undefined,
  world: TellingWorld,
): Promise<void> => {
  const { subject, text, sms } = noticeText(notice);
  const whom = { id: `${id}-${officer.id}`, to: { officer: officer.id } };
  if (officer.mail === 'now' || (notice.kind === 'digest' && officer.mail === 'digest')) {
    await deliver({ ...whom, by: 'email', address: officer.email }, { subject, text }, reportId, world);
  }
  if (officer.sms && officer.phone !== undefined && world.settings.sms.enabled && notice.kind !== 'digest') {
    await deliver({ ...whom, by: 'sms', address: officer.phone }, { subject, text: sms }, reportId, world);
  }
};

/** If a body has neither officers nor a mailbox, an officer must tell it: silence would hide an escalation. */
const tellBody = async (
  body: Body,
  notice: Notice,
  id: string,
  report: Report,
  world: TellingWorld,
): Promise<void> => {
  const officers = await world.stores.directory.officers();
  const signsIn = officers.some((officer) => officer.active && officer.body === body.id);
  const { subject, text } = noticeText(notice, signsIn ? 'signs-in' : 'has-no-account');
  const to = { id: `${id}-${body.id}`, by: 'email', to: { body: body.id } } as const;
  return body.email === undefined
    ? keepUndelivered(to, { subject, text }, report.id, undefined, world)
    : deliver({ ...to, address: body.email }, { subject, text }, report.id, world);
};

const tellAll = async (
  report: Report,
  groups: readonly Audience[],
  notice: Notice,
  id: string,
  world: TellingWorld,
): Promise<void> => {
  const people = new Map(groups.flatMap(({ officers }) => officers).map((officer) => [officer.id, officer]));
  const bodies = new Map(groups.flatMap((group) => group.bodies).map((body) => [body.id, body]));
  await Promise.all([
    ...[...people.values()].map((officer) => tellOfficer(officer, notice, id, report.id, world)),
    ...[...bodies.values()].map((body) => tellBody(body, notice, id, report, world)),
  ]);
};

/** Tells the reporter that there is something to read, if they left an address. */
const tellReporter = async (
  report: Report,
  kind: Extract<Effect, { to: 'reporter' }>['kind'],
  id: string,
  world: TellingWorld,
): Promise<void> => {
  if (report.enclosed.contact === undefined) return;
  // The address belongs to the whole report; a part has none.
  const whole = report.parent ?? report.id;
  const contact = await world.stores.correspondence.contactOf(whole);
  if (contact === undefined || (contact.by === 'sms' && !world.settings.sms.enabled)) return;
  const address = await world.contacts.open(contact.sealed, whole);
  const { subject, text, sms } = noticeText({ kind });
  const words = { subject, text: contact.by === 'sms' ? sms : text };
  const delivery = { id: `${id}-reporter`, by: contact.by, address, to: { contactOf: whole } };
  await deliver(delivery, words, report.id, world);
};

/** A notice to offices, with the names and dates for its words. */
const noticeFor = (notice: OfficeNotice, { number }: Report, { rules, clock }: TellingWorld): Notice => {
  const nameOf = (id: ClockId) => rules.find((rule) => rule.id === id)?.name.vi ?? id;
  switch (notice.kind) {
    case 'rung':
      return { ...notice, number, clock: nameOf(notice.clock), due: dateInWords(notice.due, 'vi') };
    case 'chase':
      return { ...notice, number, due: dateInWords(notice.due ?? localDate(clock.now()), 'vi') };
    case 'date-moved': {
      const dates = notice.moves.map(({ rule, from, to }) => ({
        clock: nameOf(rule),
        from: dateInWords(from, 'vi'),
        to: dateInWords(to, 'vi'),
      }));
      return { kind: 'date-moved', number, dates };
    }
    default:
      return { kind: notice.kind, number };
  }
};

/**
 * Sends one owed notice to all its recipients; each message has its own id, the same at every try. A message that a
 * partner does not accept is stored for a retry; no one who is shut out of the report is told.
 * @throws CaseError partner.* when the directory or the vault of addresses did not answer
 */
export const send = async (
  effect: Effect,
  id: string,
  report: Report,
  world: TellingWorld,
): Promise<void> => {
  if (effect.to === 'reporter') {
    await tellReporter(report, effect.kind, id, world);
    return;
  }
  const groups =
    effect.to === 'heads-of'
      ? [await headsAt(effect.body, report, world)]
      : await Promise.all(effect.audiences.map((group) => audience(report, group, world)));
  await tellAll(report, groups, noticeFor(effect.notice, report, world), id, world);
};
