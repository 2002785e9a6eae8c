import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import type { NoticeText } from '../../shared/reference/notices.ts';
import type { Undelivered } from '../../shared/schemas/correspondence.ts';
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
export const keepUndelivered = (
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
export const deliver = async (
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
