import type { Clock, LocalDate } from '../../schemas/rules/clock.ts';
import { localDate } from '../local-time.ts';

/** The day on which a due moment falls. A day ends at 24:00, the first moment of the next: hence the millisecond. */
export const dueDate = ({ due }: Pick<Clock, 'due'>): LocalDate => localDate(new Date(Date.parse(due) - 1));

/**
 * Whether the duty was still owed when its time ran out: now for a running clock, at its end for one that
 * ended. A clock that is paused, or ended while paused, is in time: an overdue clock cannot be paused.
 */
export const isOverdue = (clock: Clock, now: Date): boolean => {
  if (clock.pauses.some(({ to }) => to === undefined)) return false;
  const until = clock.endedAt === undefined ? now.getTime() : Date.parse(clock.endedAt);
  return until >= Date.parse(clock.due);
};
