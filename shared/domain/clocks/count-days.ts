import type { Clock, ClockRule, LocalDate } from '../../schemas/rules/clock.ts';
import { addDays, addMonths, daysBetween, endOfDay, localDate } from '../local-time.ts';
import type { ReasonOff, WorkingCalendar } from '../working-calendar.ts';

/** The fields of a clock that decide when it is due. */
type Timing = Pick<Clock, 'startedAt' | 'pauses' | 'extended'>;

/**
 * A day between start and due day. If the last day of the period is a day off, `rolled` days follow it; the last of
 * them is the due day.
 */
export interface CountedDay {
  readonly date: LocalDate;
  readonly kind: 'counted' | 'off' | 'paused' | 'rolled';
  readonly reason?: ReasonOff;
}

export interface Counting {
  /** The day of the event, which is not counted (Civil Code Art. 147.2). */
  readonly start: LocalDate;
  /** Every day from the one next to the start to the due day, in the order of counting. */
  readonly days: readonly CountedDay[];
  /** The day on which the length is reached. */
  readonly lastDay: LocalDate;
  /** The last day, or the next working day when that is a day off (Art. 148.5). */
  readonly dueDay: LocalDate;
}

const HOUR = 3_600_000;

/** Whether a clock counts whole days; hours and at-once duties are moments. */
export const countsDays = ({ unit }: ClockRule): boolean => unit !== 'hour' && unit !== 'at-once';

export const lengthOf = (rule: ClockRule, timing: Timing): number => timing.extended?.length ?? rule.length;

/**
 * A pause removes the days from the one on which it begins, which is not a full day, to the one before it ends. So k
 * paused days move the end by k, and pausing and resuming on one day changes nothing.
 */
const isPaused = (pauses: Clock['pauses'], date: LocalDate): boolean =>
  pauses.some(
    ({ from, to }) => to !== undefined && localDate(new Date(from)) <= date && date < localDate(new Date(to)),
  );

const stepOf = (rule: ClockRule): 1 | -1 => (rule.counts === 'before' ? -1 : 1);

/** How many days to count: months are counted as the days up to the corresponding day (Art. 148.3). */
const daysWanted = (rule: ClockRule, timing: Timing, start: LocalDate): number => {
  const length = lengthOf(rule, timing);
  if (rule.unit !== 'calendar-month') return length;
  return Math.abs(daysBetween(start, addMonths(start, stepOf(rule) * length)));
};

/**
 * Counts a clock of days, one by one, so that the due day and its explanation cannot differ. The first day
 * is not counted; working-day clocks skip days off; paused days are skipped by all; a last day on a day off
 * moves to the next working day. A clock that counts back moves to the working day before instead, since a
 * later day would no longer be "at least n days before" (a reading, mark D).
 */
export const countDays = (rule: ClockRule, timing: Timing, calendar: WorkingCalendar): Counting => {
  const step = stepOf(rule);
  const start = localDate(new Date(timing.startedAt));
  const wanted = daysWanted(rule, timing, start);
  const days: CountedDay[] = [];

  let lastDay = start;
  for (let counted = 0; counted < wanted;) {
    lastDay = addDays(lastDay, step);
    const reason = rule.unit === 'working-day' ? calendar.reasonOff(lastDay) : undefined;
    if (reason !== undefined) days.push({ date: lastDay, kind: 'off', reason });
    else if (isPaused(timing.pauses, lastDay)) days.push({ date: lastDay, kind: 'paused' });
    else {
      counted += 1;
      days.push({ date: lastDay, kind: 'counted' });
    }
  }

  let dueDay = lastDay;
  while (!calendar.isWorkingDay(dueDay) || (dueDay !== lastDay && isPaused(timing.pauses, dueDay))) {
    dueDay = addDays(dueDay, step);
    const reason = calendar.reasonOff(dueDay);
    if (reason !== undefined) days.push({ date: dueDay, kind: 'rolled', reason });
    else days.push({ date: dueDay, kind: isPaused(timing.pauses, dueDay) ? 'paused' : 'rolled' });
  }
  return { start, days, lastDay, dueDay };
};

const pausedTime = (pauses: Clock['pauses']): number =>
  pauses.reduce((sum, { from, to }) => sum + (to === undefined ? 0 : Date.parse(to) - Date.parse(from)), 0);

/** Due moments of clocks that were never moved: clocks that begin on one day under one rule are due together. */
const dueOfDay = new WeakMap<WorkingCalendar, WeakMap<ClockRule, Map<LocalDate, number>>>();

const daysOf = (rule: ClockRule, calendar: WorkingCalendar): Map<LocalDate, number> => {
  const ofRules = dueOfDay.get(calendar) ?? new WeakMap<ClockRule, Map<LocalDate, number>>();
  const days = ofRules.get(rule) ?? new Map<LocalDate, number>();
  dueOfDay.set(calendar, ofRules.set(rule, days));
  return days;
};

/** The moment a clock is due: the end of the due day; for hours and at-once duties the exact moment, on any day. */
export const dueMoment = (rule: ClockRule, timing: Timing, calendar: WorkingCalendar): Date => {
  if (!countsDays(rule)) {
    const length = lengthOf(rule, timing) * HOUR + (rule.unit === 'hour' ? pausedTime(timing.pauses) : 0);
    return new Date(Date.parse(timing.startedAt) + length);
  }
  const counted = (): Date => endOfDay(countDays(rule, timing, calendar).dueDay);
  if (timing.pauses.length > 0 || timing.extended !== undefined) return counted();
  const days = daysOf(rule, calendar);
  const start = localDate(new Date(timing.startedAt));
  const due = new Date(days.get(start) ?? counted());
  days.set(start, due.getTime());
  return due;
};
