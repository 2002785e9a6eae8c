import { CaseError } from '../../errors.ts';

/** The day somebody else received it: not before it was sent, not after today. @throws CaseError input.future-date · input.before-sending */
export const refuseOtherDays = (receivedAt: Date, sentAt: string, now: Date): void => {
  const field = 'receivedOn';
  if (receivedAt > now)
    throw new CaseError('input.future-date', 'The date of receipt lies in the future.', { field });
  if (receivedAt.toISOString() < sentAt)
    throw new CaseError('input.before-sending', 'The date of receipt lies before the sending.', { field });
};
