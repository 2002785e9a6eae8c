import type { Clock, ClockRule, LocalDate, RungKind } from '../../schemas/rules/clock.ts';
import { addDays, daysBetween, localDate, weekday } from '../local-time.ts';
import type { ReasonOff, WorkingCalendar } from '../working-calendar.ts';
import { countDays, countsDays } from './count-days.ts';
import { dueDate } from './due.ts';
import { rungsOf } from './rungs.ts';

export interface GridDay {
  readonly date: LocalDate;
  readonly kind: 'start' | 'counted' | 'off' | 'paused' | 'due' | 'outside';
  /** Why a day of kind 'off' does not count. */
  readonly reason?: ReasonOff;
  /** Reminders that fall on this day. */
  readonly rungs: readonly RungKind[];
}

/** Monday of the week of a date: weeks are shown from Monday to Sunday. */
const mondayOf = (date: LocalDate): LocalDate => addDays(date, -((weekday(date) + 6) % 7));

type Marked = Pick<GridDay, 'kind' | 'reason'>;

/**
 * The days between start and due day with their kinds. If the last day of a period was moved, it is shown as off,
 * although it was counted, because readers look there for the reason.
 */
const markedDays = (clock: Clock, rule: ClockRule, calendar: WorkingCalendar): Map<LocalDate, Marked> => {
  const start = localDate(new Date(clock.startedAt));
  const due = dueDate(clock);
  const marked = new Map<LocalDate, Marked>();
  if (countsDays(rule)) {
    const { days, lastDay } = countDays(rule, clock, calendar);
    for (const { date, kind } of days) {
      const isCounted = kind === 'counted' && (date !== lastDay || calendar.isWorkingDay(date));
      const reason = isCounted ? undefined : calendar.reasonOff(date);
      if (kind === 'paused') marked.set(date, { kind: 'paused' });
      else marked.set(date, reason === undefined ? { kind: 'counted' } : { kind: 'off', reason });
    }
  } else {
    for (let date = start; date < due; date = addDays(date, 1)) marked.set(date, { kind: 'counted' });
  }
  marked.set(start, { kind: 'start' });
  marked.set(due, { kind: 'due' });
  return marked;
};

/** The small calendar beside a due date: whole weeks, Monday to Sunday, from start to due day. */
export const calendarGrid = (clock: Clock, rule: ClockRule, calendar: WorkingCalendar): GridDay[][] => {
  const marked = markedDays(clock, rule, calendar);
  const dates = [...marked.keys()].sort();
  const monday = mondayOf(dates[0] ?? dueDate(clock));
  const weeks = Math.floor(daysBetween(monday, dates.at(-1) ?? monday) / 7) + 1;
  const rungs = rungsOf(clock, rule, calendar);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, day): GridDay => {
      const date = addDays(monday, week * 7 + day);
      return {
        date,
        ...(marked.get(date) ?? { kind: 'outside' }),
        rungs: rungs.filter(({ at }) => localDate(at) === date).map(({ kind }) => kind),
      };
    }),
  );
};
