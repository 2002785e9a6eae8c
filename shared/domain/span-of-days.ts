import type { LocalDate } from '../schemas/rules/clock.ts';

export type DayFault = 'input.future-date' | 'input.dates-reversed';

/**
 * What is wrong with the first and the last day of something that has happened: a day that has not come yet, or an
 * end before its beginning. Of a day that is not known nothing is wrong.
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
