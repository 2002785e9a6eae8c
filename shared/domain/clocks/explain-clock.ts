import type { Clock, ClockEvent, ClockRule, ClockUnit, LocalDate } from '../../schemas/rules/clock.ts';
import type { Words } from '../../schemas/primitives.ts';
import { localDate, yearOf } from '../local-time.ts';
import type { ReasonOff, WorkingCalendar } from '../working-calendar.ts';
import { countDays, countsDays, lengthOf, type CountedDay, type Counting } from './count-days.ts';
import { dueDate } from './due.ts';

type Pause = Clock['pauses'][number];
type None = Readonly<Record<string, never>>;

interface StepParams {
  rule: Pick<ClockRule, 'length' | 'unit' | 'term' | 'counts' | 'law' | 'article' | 'mark' | 'setBy'>;
  start: { readonly event: ClockEvent; readonly at: string; readonly countsDays: boolean };
  'first-day': None;
  weekend: None;
  holiday: { readonly name: Words; readonly act: Words; readonly estimate: boolean };
  swap: { readonly workedInstead: LocalDate; readonly act: Words };
  'worked-day': { readonly insteadOf: LocalDate; readonly act: Words };
  /** `days`: how many days did not count; absent for clocks of hours. */
  pause: { readonly from: string; readonly to: string; readonly days?: number };
  paused: { readonly from: string };
  extension: { readonly at: string; readonly length: number; readonly unit: ClockUnit };
  /** Dates: the last day of the period and the working day it moves to. */
  roll: { readonly reason: ReasonOff; readonly counts: ClockRule['counts'] };
  moved: None;
  /** The given rules lead to a day other than the clock's. */
  'other-rules': None;
  estimate: { readonly years: readonly number[] };
  /** `counted`: days of the length; absent where the days are not known. */
  result: { readonly due: string; readonly counted?: number; readonly unit: ClockUnit };
}
export type StepCode = keyof StepParams;

/**
 * One step of how a due date was computed; `explanationSentences` puts it into words. `dates` are the days of the
 * step, in the order of counting.
 */
export type ExplanationStep<Code extends StepCode = StepCode> = {
  [C in Code]: {
    readonly code: C;
    readonly dates: readonly LocalDate[];
    readonly params: Readonly<StepParams[C]>;
  };
}[Code];

const skippedStep = (reason: ReasonOff, dates: readonly LocalDate[]): ExplanationStep => {
  switch (reason.kind) {
    case 'weekend':
      return { code: 'weekend', dates, params: {} };
    case 'swap':
      return { code: 'swap', dates, params: { workedInstead: reason.workedInstead, act: reason.act } };
    case 'holiday':
      return {
        code: 'holiday',
        dates,
        params: { name: reason.name, act: reason.act, estimate: reason.estimate },
      };
  }
};

/** One step for all days skipped for one reason: all weekends, or a holiday of several days. */
const skippedSteps = (days: readonly CountedDay[]): ExplanationStep[] => {
  const groups = new Map<string, { reason: ReasonOff; dates: LocalDate[] }>();
  for (const { date, reason } of days) {
    if (reason === undefined) continue;
    const key =
      reason.kind === 'weekend'
        ? reason.kind
        : reason.kind === 'swap'
          ? date
          : `${reason.name.vi} ${reason.act.vi}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { reason, dates: [date] });
    else group.dates.push(date);
  }
  return [...groups.values()].map(({ reason, dates }) => skippedStep(reason, dates));
};

const workedSteps = (days: readonly CountedDay[], calendar: WorkingCalendar): ExplanationStep[] =>
  days.flatMap(({ date, kind }): ExplanationStep[] => {
    const swap = kind === 'counted' ? calendar.reasonWorked(date) : undefined;
    if (swap === undefined) return [];
    return [{ code: 'worked-day', dates: [date], params: { insteadOf: swap.insteadOf, act: swap.act } }];
  });

const pauseStep = ({ from, to }: Pause, counting: Counting | undefined): ExplanationStep => {
  const first = localDate(new Date(from));
  if (to === undefined) return { code: 'paused', dates: [first], params: { from } };
  const last = localDate(new Date(to));
  const days = counting?.days.filter(
    ({ kind, date }) => kind === 'paused' && first <= date && date < last,
  ).length;
  return {
    code: 'pause',
    dates: [first, last],
    params: days === undefined ? { from, to } : { from, to, days },
  };
};

const extensionSteps = ({ extended }: Clock, { unit }: ClockRule): ExplanationStep[] => {
  if (extended === undefined) return [];
  const { at, length } = extended;
  return [{ code: 'extension', dates: [localDate(new Date(at))], params: { at, length, unit } }];
};

const rollSteps = (
  { lastDay, dueDay }: Counting,
  rule: ClockRule,
  calendar: WorkingCalendar,
): ExplanationStep[] => {
  const reason = calendar.reasonOff(lastDay);
  if (reason === undefined) return [];
  return [{ code: 'roll', dates: [lastDay, dueDay], params: { reason, counts: rule.counts } }];
};

/** The counted years whose calendar is not yet announced; a date in them may still change. */
const estimateSteps = (counting: Counting, calendar: WorkingCalendar): ExplanationStep[] => {
  const estimated = counting.days.filter(({ date }) => calendar.isEstimate(date));
  const years = [...new Set(estimated.map(({ date }) => yearOf(date)))].sort((one, other) => one - other);
  return years.length === 0 ? [] : [{ code: 'estimate', dates: [], params: { years } }];
};

const countedOf = (counting: Counting | undefined, rule: ClockRule, clock: Clock): number =>
  counting === undefined || rule.unit === 'calendar-month'
    ? lengthOf(rule, clock)
    : counting.days.filter(({ kind }) => kind === 'counted').length;

/**
 * How the due date of a clock was computed: rule, start, first day, every skipped day with its reason and act, worked
 * weekend days, pauses, extension, the move from a day off, dates told before, result. It counts the days itself, as
 * `startClock` does. If this rule and calendar lead to a day other than the clock's, it says so and names no days; the
 * result is always the date that the clock holds.
 */
export const explainClock = (clock: Clock, rule: ClockRule, calendar: WorkingCalendar): ExplanationStep[] => {
  const { length, unit, term, counts, law, article, mark, setBy, startsOn } = rule;
  const { startedAt, due } = clock;
  const inDays = countsDays(rule);
  const now = inDays ? countDays(rule, clock, calendar) : undefined;
  const isOther = now !== undefined && now.dueDay !== dueDate(clock);
  const counting = isOther ? undefined : now;
  const firstDay = counting?.days.find(({ kind }) => kind === 'counted');
  return [
    { code: 'rule', dates: [], params: { length, unit, term, counts, law, article, mark, setBy } },
    {
      code: 'start',
      dates: [localDate(new Date(startedAt))],
      params: { event: startsOn, at: startedAt, countsDays: inDays },
    },
    ...(firstDay === undefined ? [] : [{ code: 'first-day', dates: [firstDay.date], params: {} } as const]),
    ...(counting === undefined ? [] : skippedSteps(counting.days)),
    ...(counting === undefined || unit !== 'working-day' ? [] : workedSteps(counting.days, calendar)),
    ...clock.pauses.map((pause) => pauseStep(pause, counting)),
    ...extensionSteps(clock, rule),
    ...(counting === undefined ? [] : rollSteps(counting, rule, calendar)),
    ...(clock.previousDue ?? []).map(
      (old) => ({ code: 'moved', dates: [dueDate({ due: old })], params: {} }) as const,
    ),
    ...(counting === undefined ? [] : estimateSteps(counting, calendar)),
    ...(isOther ? [{ code: 'other-rules', dates: [], params: {} } as const] : []),
    {
      code: 'result',
      dates: [dueDate(clock)],
      params: { due, unit, ...(!isOther && { counted: countedOf(counting, rule, clock) }) },
    },
  ];
};
