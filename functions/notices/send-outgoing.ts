import { CaseError } from '../../shared/domain/errors.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { Outgoing, World } from '../ports.ts';

interface Handed {
  readonly id: string;
  readonly by: 'email' | 'sms';
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Sends one message to the partner. One SMS costs as much as a hundred reports, so a day has an allowance.
 * @throws CaseError partner.mail or partner.sms when it was not accepted, also when the allowance is used up
 */
export const sendOutgoing = async (
  { id, by, address, subject, text }: Handed,
  {
    outgoing,
    stores,
    settings,
    clock,
  }: Pick<World, 'stores' | 'settings' | 'clock'> & { readonly outgoing: Outgoing },
): Promise<void> => {
  if (by === 'email') {
    await outgoing.mail({ id, to: address, subject, text });
    return;
  }
  if (!(await stores.quota.take(localDate(clock.now()), settings.sms.mostPerDay))) {
    throw new CaseError('partner.sms', 'The allowance of SMS for today is used up.', { reason: 'allowance' });
  }
  await outgoing.sms({ id, to: address, text });
};
