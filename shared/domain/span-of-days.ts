import type { LocalDate } from '../schemas/rules/clock.ts';

export type DayFault = 'input.future-date' | 'input.dates-reversed';

/**
 * The faults of the first and the last day of a past event: a future day, or an end before the beginning. An unknown
 * day has no fault.
 */
export const faultsOfDays = (
  first: LocalDate | undefined,
  last: LocalDate | undefined,
  today: LocalDate,
): { readonly first?: DayFault; readonly last?: DayFault } => {
  const isReversed = first !== undefined && last !== undefined && last < first;
  return {
    ...(first !== undefined && first > today && { first: 'input.future-date' }),
    ...(last !== undefined && last > today
      ? { last: 'input.future-date' }
      : isReversed && { last: 'input.dates-reversed' }),
  };
};
