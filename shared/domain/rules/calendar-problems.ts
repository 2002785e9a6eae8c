import type { LocalDate } from '../../schemas/rules/clock.ts';
import type { CalendarDays } from '../../schemas/rules/calendar.ts';
import type { RuleContent } from '../../schemas/rules/rule-change.ts';
import { Day } from '../../schemas/primitives.ts';
import { isWeekend, yearOf } from '../local-time.ts';
import type { Problem, ProblemCode } from './problem.ts';

type CalendarContent = Extract<RuleContent, { kind: 'calendar-year' | 'calendar-days' }>;

/** Whether a day exists: 31 February has the right form but does not. */
export const isRealDay = (text: string): boolean => Day.safeParse(text).success;

interface Known {
  readonly years: readonly [number, number];
  /** Days off in this proposal. */
  readonly off: ReadonlySet<LocalDate>;
  /** Whether a day is off by the rest of the calendar. */
  readonly besideOff: (date: LocalDate) => boolean;
  readonly besideWorked: ReadonlySet<LocalDate>;
  readonly besideFreed: ReadonlySet<LocalDate>;
}

const knownOf = ({ daysOff }: CalendarContent, beside: CalendarDays): Known => {
  const listed = new Set(beside.daysOff.map(({ date }) => date));
  const isEstimated = (day: LocalDate) => beside.estimate?.(yearOf(day)).some(({ date }) => date === day);
  return {
    years: beside.years ?? [0, 9999],
    off: new Set(daysOff.map(({ date }) => date)),
    besideOff: (date) => listed.has(date) || isEstimated(date) === true,
    besideWorked: new Set(beside.workedDays.map(({ date }) => date)),
    besideFreed: new Set(beside.workedDays.map(({ insteadOf }) => insteadOf)),
  };
};

/** The problem of a day in any field. */
const dayProblem = (date: LocalDate, year: number | undefined, { years }: Known): ProblemCode | undefined => {
  if (!isRealDay(date)) return 'day';
  if (year !== undefined && yearOf(date) !== year) return 'other-year';
  return yearOf(date) < years[0] || yearOf(date) > years[1] ? 'year-range' : undefined;
};

const workedProblem = (date: LocalDate, { off, besideOff, besideWorked }: Known): ProblemCode | undefined => {
  if (!isWeekend(date)) return 'worked-weekday';
  if (besideWorked.has(date)) return 'already-swapped';
  return off.has(date) || besideOff(date) ? 'worked-holiday' : undefined;
};

const freedProblem = (date: LocalDate, { off, besideOff, besideFreed }: Known): ProblemCode | undefined => {
  if (isWeekend(date)) return 'freed-weekend';
  if (besideFreed.has(date)) return 'already-swapped';
  return off.has(date) || besideOff(date) ? 'freed-holiday' : undefined;
};

/**
 * The problems of days off and swaps, field by field; `off-3-date` is the date of the fourth day off. A worked day
 * must be a weekly day off and no holiday, a day made free a working day (Labour Code Art. 111.3).
 * @param beside the calendar without this proposal and without the year's estimate
 */
export const calendarProblems = (content: CalendarContent, beside: CalendarDays): Problem[] => {
  const known = knownOf(content, beside);
  const year = content.kind === 'calendar-year' ? content.year : undefined;
  if (year !== undefined && !(year >= known.years[0] && year <= known.years[1]))
    return [{ field: 'year', problem: 'year-range' }];
  if (content.kind === 'calendar-year' && content.daysOff.length === 0)
    return [{ field: 'off-0-date', problem: 'no-days' }];

  const named = new Set<LocalDate>();
  const at = (
    field: string,
    date: LocalDate,
    more: (date: LocalDate) => ProblemCode | undefined,
  ): Problem[] => {
    const twice = named.has(date) ? 'date-twice' : undefined;
    named.add(date);
    const problem = dayProblem(date, year, known) ?? twice ?? more(date);
    return problem === undefined ? [] : [{ field, problem }];
  };
  return [
    ...content.daysOff.flatMap(({ date }, row) =>
      at(`off-${String(row)}-date`, date, () => {
        if (known.besideWorked.has(date)) return 'off-is-worked';
        if (known.besideFreed.has(date)) return 'already-swapped';
        return content.kind === 'calendar-days' && known.besideOff(date) ? 'already-off' : undefined;
      }),
    ),
    ...content.swaps.flatMap(({ date, insteadOf }, row) => {
      // A day off that a swap names again is reported at the swap, as a holiday.
      if (known.off.has(date)) named.delete(date);
      if (known.off.has(insteadOf)) named.delete(insteadOf);
      return [
        ...at(`swap-${String(row)}-date`, date, () => workedProblem(date, known)),
        ...at(`swap-${String(row)}-insteadOf`, insteadOf, () => freedProblem(insteadOf, known)),
      ];
    }),
  ];
};
