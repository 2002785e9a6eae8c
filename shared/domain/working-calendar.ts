import type { LocalDate } from '../schemas/rules/clock.ts';
import type { CalendarDays, WorkedDay } from '../schemas/rules/calendar.ts';
import type { Words } from '../schemas/primitives.ts';
import { CaseError } from './errors.ts';
import { addDays, isWeekend, weekday, yearOf } from './local-time.ts';

/** Why a day is not worked. */
export type ReasonOff =
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly name: Words; readonly act: Words; readonly estimate: boolean }
  | { readonly kind: 'swap'; readonly workedInstead: LocalDate; readonly act: Words };

/**
 * The days on which State and Party offices work. A date outside the calendar's years is refused with
 * `input.calendar-year`: weekends alone would give a due date that looks right but is wrong.
 */
export interface WorkingCalendar {
  isWorkingDay(date: LocalDate): boolean;
  /** Undefined on a working day. */
  reasonOff(date: LocalDate): ReasonOff | undefined;
  /** The swap that makes a weekly day off a working day. */
  reasonWorked(date: LocalDate): WorkedDay | undefined;
  /** The nth working day after the date, which is itself not counted; before it when n is negative. */
  addWorkingDays(date: LocalDate, n: number): LocalDate;
  /** Working days after `from` up to and including `to`; negative when `to` is earlier. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
  /** Whether the year's days off are computed, not announced. */
  isEstimate(date: LocalDate): boolean;
}

/** The holidays of the calendar; each year is computed when it is first used. */
const holidaysOf = ({ daysOff, estimate, years }: CalendarDays) => {
  const byDate = new Map<LocalDate, ReasonOff>();
  const estimated = new Set<number>();
  const ready = new Set<number>();
  for (const day of daysOff) {
    const isEstimate = day.estimate === true;
    byDate.set(day.date, { kind: 'holiday', name: day.name, act: day.act, estimate: isEstimate });
    if (isEstimate) estimated.add(yearOf(day.date));
  }

  const makeReady = (year: number): void => {
    if (ready.has(year)) return;
    if (years !== undefined && (year < years[0] || year > years[1])) {
      const [first, last] = years;
      throw new CaseError('input.calendar-year', `no calendar for ${String(year)}`, { year, first, last });
    }
    for (const { date, name, act } of estimate?.(year) ?? []) {
      estimated.add(year);
      if (!byDate.has(date)) byDate.set(date, { kind: 'holiday', name, act, estimate: true });
    }
    ready.add(year);
  };

  return {
    on: (date: LocalDate): ReasonOff | undefined => {
      makeReady(yearOf(date));
      return byDate.get(date);
    },
    areEstimated: (date: LocalDate): boolean => {
      makeReady(yearOf(date));
      return estimated.has(yearOf(date));
    },
  };
};

/** Reports of one day count the same periods, so the results of a few days are remembered. */
const MOST_REMEMBERED = 1000;

/**
 * Makes a working calendar from its days off and its swaps (a working day made free against a worked
 * weekly day off). Saturday and Sunday are the weekly days off.
 * @throws CaseError `input.calendar-swap` when the worked day of a swap is not a Saturday or Sunday, when the day made
 * free is one, when either is a holiday, or is already in another swap.
 */
export const createCalendar = (days: CalendarDays): WorkingCalendar => {
  const holidays = holidaysOf(days);
  const worked = new Map<LocalDate, WorkedDay>();
  const freed = new Map<LocalDate, ReasonOff>();
  for (const swap of days.workedDays) {
    const { date, insteadOf, act } = swap;
    const isTwice = worked.has(date) || freed.has(insteadOf);
    const isHoliday = holidays.on(date) !== undefined || holidays.on(insteadOf) !== undefined;
    if (isWeekend(insteadOf) || !isWeekend(date) || isHoliday || isTwice) {
      throw new CaseError('input.calendar-swap', `${date} cannot be worked instead of ${insteadOf}`, {
        date,
        insteadOf,
      });
    }
    worked.set(date, swap);
    freed.set(insteadOf, { kind: 'swap', workedInstead: date, act });
  }

  const isWeeklyDayOff = (date: LocalDate): boolean =>
    isWeekend(date) && !(weekday(date) === 6 && days.saturdayMorning === true);

  const reasonOff = (date: LocalDate): ReasonOff | undefined => {
    const named = holidays.on(date) ?? freed.get(date);
    if (named !== undefined) return named;
    return isWeeklyDayOff(date) && !worked.has(date) ? { kind: 'weekend' } : undefined;
  };
  const isWorkingDay = (date: LocalDate): boolean => reasonOff(date) === undefined;

  const counted = new Map<string, LocalDate>();
  const addWorkingDays = (date: LocalDate, n: number): LocalDate => {
    const key = `${date} ${String(n)}`;
    const known = counted.get(key);
    if (known !== undefined) return known;
    const found = countedFrom(date, n);
    if (counted.size === MOST_REMEMBERED) counted.clear();
    counted.set(key, found);
    return found;
  };
  const countedFrom = (date: LocalDate, n: number): LocalDate => {
    const step = Math.sign(n);
    let day = date;
    for (let left = Math.abs(n); left > 0;) {
      day = addDays(day, step);
      if (isWorkingDay(day)) left -= 1;
    }
    return day;
  };

  const workingDaysBetween = (from: LocalDate, to: LocalDate): number => {
    if (to < from) return 0 - workingDaysBetween(to, from); // the unary minus would make -0 of 0
    let count = 0;
    for (let day = from; day < to;) {
      day = addDays(day, 1);
      if (isWorkingDay(day)) count += 1;
    }
    return count;
  };

  return {
    isWorkingDay,
    reasonOff,
    reasonWorked: (date) => worked.get(date),
    addWorkingDays,
    workingDaysBetween,
    isEstimate: holidays.areEstimated,
  };
};
