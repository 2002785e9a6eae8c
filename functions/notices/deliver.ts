import type { NoticeText } from '../../web/words/notices.ts';
import type { Undelivered } from '../../shared/schemas/correspondence.ts';
import type { WorkflowWorld } from '../ports.ts';
import { sendOutgoing } from './send-outgoing.ts';

export type TellingWorld = Pick<
  WorkflowWorld,
  'clock' | 'rules' | 'settings' | 'stores' | 'outgoing' | 'contacts' | 'log'
>;

/** The first retry comes after a quarter of an hour; the job makes the gaps longer. */
const FIRST_RETRY = 15 * 60_000;

interface Delivery {
  /** Names the notice and the recipient; together with the way it is the same at every try of one message. */
  readonly id: string;
  readonly by: 'email' | 'sms';
  readonly address: string;
  readonly to: Undelivered['to'];
}

/** Stores a message for retry and for the list of undelivered ones; without `retryAt` only an officer can still tell them. */
export const keepUndelivered = (
  { id, to, by }: Omit<Delivery, 'address'>,
  { subject, text }: Pick<NoticeText, 'subject' | 'text'>,
  reportId: string | undefined,
  retryAt: Date | undefined,
  { stores, clock }: TellingWorld,
): Promise<void> =>
  stores.undelivered.put({
    id: `${id}-${by}`,
    ...(reportId !== undefined && { reportId }),
    ...{ to, by, subject, text },
    firstTriedAt: clock.now().toISOString(),
    tries: 1,
    ...(retryAt !== undefined && { retryAt: retryAt.toISOString() }),
  });

/** Sends a message. Failing mail never blocks a case: it is stored, the reconcile job retries it, and the report shows it. */
export const deliver = async (
  delivery: Delivery,
  words: Pick<NoticeText, 'subject' | 'text'>,
  reportId: string | undefined,
  world: TellingWorld,
): Promise<void> => {
  try {
    const { id, by, address } = delivery;
    await sendOutgoing({ id: `${id}-${by}`, by, address, ...words }, world);
  } catch (error) {
    world.log.error('a notice was not taken', error, reportId === undefined ? {} : { report: reportId });
    const again = new Date(world.clock.now().getTime() + FIRST_RETRY);
    await keepUndelivered(delivery, words, reportId, again, world);
  }
};
