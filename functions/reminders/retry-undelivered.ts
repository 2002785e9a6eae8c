import { isExcluded, mailboxIsClosed } from '../../shared/domain/jurisdiction/exclude.ts';
import type { Undelivered } from '../../shared/schemas/correspondence.ts';
import type { TellingWorld } from '../notices/deliver.ts';
import { sendOutgoing } from '../notices/send-outgoing.ts';

const HOUR = 3_600_000;
/** Waits before the second, third, fourth and fifth try; after that an officer must tell them in another way. */
const GAPS = [HOUR, 4 * HOUR, 12 * HOUR, 24 * HOUR];
const MOST_MESSAGES = 100;

const addressOf = async (
  { to, by }: Undelivered,
  { stores, contacts }: TellingWorld,
): Promise<string | undefined> => {
  if ('officer' in to) {
    const officer = (await stores.directory.officers()).find(({ id }) => id === to.officer);
    return by === 'email' ? officer?.email : officer?.phone;
  }
  if ('body' in to) return (await stores.directory.bodies()).find(({ id }) => id === to.body)?.email;
  const contact = await stores.correspondence.contactOf(to.contactOf);
  return contact === undefined ? undefined : contacts.open(contact.sealed, to.contactOf);
};

/** A recipient who was shut out meanwhile, or left, is not told later either (P6). */
const isClosedTo = async ({ to, reportId }: Undelivered, { stores }: TellingWorld): Promise<boolean> => {
  if (reportId === undefined || 'contactOf' in to) return false;
  const report = await stores.reports.get(reportId);
  if (report === undefined) return false;
  const officers = await stores.directory.officers();
  if ('body' in to) return mailboxIsClosed(to.body, report, officers);
  const officer = officers.find(({ id }) => id === to.officer);
  return officer?.active !== true || isExcluded(officer, report);
};

const tryAgain = async (kept: Undelivered, world: TellingWorld): Promise<void> => {
  const address = (await isClosedTo(kept, world)) ? undefined : await addressOf(kept, world);
  if (address !== undefined) {
    const { id, by, subject, text } = kept;
    await sendOutgoing({ id, by, address, subject, text }, world);
  }
  await world.stores.undelivered.remove(kept);
};

/** Retries the messages that are due; answers the number sent. The others wait longer each time, then the job gives up. */
export const retryUndelivered = async (world: TellingWorld): Promise<number> => {
  const now = world.clock.now();
  let sent = 0;
  for (const kept of await world.stores.undelivered.toRetry(now, MOST_MESSAGES)) {
    try {
      await tryAgain(kept, world);
      sent += 1;
    } catch (error) {
      world.log.error('a notice was not taken again', error, { tries: kept.tries + 1 });
      const gap = GAPS[kept.tries - 1];
      const { retryAt: _past, ...rest } = kept;
      const next = gap === undefined ? {} : { retryAt: new Date(now.getTime() + gap).toISOString() };
      await world.stores.undelivered.put({ ...rest, tries: kept.tries + 1, ...next });
    }
  }
  return sent;
};
