import type { Clock, LocalDate } from '../../schemas/rules/clock.ts';
import { localDate } from '../local-time.ts';

/** The day of a due moment. 24:00 is also the first moment of the next day, so one millisecond is subtracted. */
export const dueDate = ({ due }: Pick<Clock, 'due'>): LocalDate => localDate(new Date(Date.parse(due) - 1));

/**
 * Whether the duty was still owed after its due moment. A clock that is paused, or ended while paused, is in time,
 * because an overdue clock cannot be paused.
 */
export const isOverdue = (clock: Clock, now: Date): boolean => {
  if (clock.pauses.some(({ to }) => to === undefined)) return false;
  const until = clock.endedAt === undefined ? now.getTime() : Date.parse(clock.endedAt);
  return until >= Date.parse(clock.due);
};
