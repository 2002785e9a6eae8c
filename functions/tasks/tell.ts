import { outsideIn } from '../../shared/domain/report/ended-outside.ts';
import { noticeText, type Notice } from '../../shared/reference/notices.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { LadderRung } from '../../shared/schemas/clock.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { audience, headsAt, type Audience } from './audience.ts';
import { deliver, keepUndelivered, type TellingWorld } from './deliver.ts';

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
  await tellAll(report, [await headsAt(bodyId, report, world)], notice, world);
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
