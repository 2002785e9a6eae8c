import type { Kind } from '../../schemas/rules/catalogue.ts';
import { WATCHED_CLOCKS, type Clock, type WatchedClock } from '../../schemas/rules/clock.ts';
import type { Report } from '../../schemas/report.ts';
import {
  extendClock,
  meetClock,
  pauseClock,
  recomputeClock,
  resumeClock,
  startClock,
  stopClock,
} from '../clocks/change-clock.ts';
import { isOverdue } from '../clocks/due.ts';
import { ruleInForce, ruleOf, type ClockRules } from '../clocks/resolve-rules.ts';
import { nextRung } from '../clocks/rungs.ts';
import { localDate } from '../local-time.ts';
import type { WorkingCalendar } from '../working-calendar.ts';
import { actRule, type ActName, type ACTS } from './acts/acts.ts';

/** The rules for counting dates: the province's calendar and its table of clocks. */
export interface CalendarAndRules {
  readonly calendar: WorkingCalendar;
  readonly rules: ClockRules;
}

/** Clocks that an act starts, without those that it stops and starts again. */
type BegunByAct = {
  [A in ActName]: (typeof ACTS)[A] extends { starts: readonly (infer Begun)[] }
    ? (typeof ACTS)[A] extends { stops: readonly (infer Stopped)[] }
      ? Exclude<Begun, Stopped>
      : Begun
    : never;
}[ActName];
type Arrival = 'every' | 'ordinary' | 'denunciation';

/**
 * Clocks that a report's arrival starts, by its kind: a denunciation is forwarded (domain §3). A watched clock that no
 * act starts must be here, or the file does not compile.
 */
const ON_ARRIVAL: Readonly<Partial<Record<WatchedClock, Arrival>>> = {
  acknowledge: 'every',
  triage: 'every',
  'unprocessed-alarm': 'every',
  'verify-and-refer': 'ordinary',
  'tell-citizen': 'ordinary',
  'forward-denunciation': 'denunciation',
} satisfies Partial<Record<WatchedClock, Arrival>> & Record<Exclude<WatchedClock, BegunByAct>, Arrival>;

const running = (clock: Clock) => clock.state === 'running' || clock.state === 'paused';

/** Starts those of the clocks that are in force on the day. */
const started = (
  ids: readonly WatchedClock[],
  at: Date,
  { calendar, rules }: CalendarAndRules,
  hops: Report['hops'] = [],
) =>
  ids.flatMap((id) => {
    const rule = ruleInForce(rules, id, localDate(at));
    if (rule === undefined) return [];
    return [startClock(rule, at, calendar, rule.perHop === true ? { hop: hops.length - 1 } : {})];
  });

/** The clocks a report's arrival starts. */
export const clocksOnReceipt = (
  receivedAt: Date,
  kind: Kind | undefined,
  time: CalendarAndRules,
): Clock[] => {
  const way = kind === 'denunciation' ? kind : 'ordinary';
  const starting = WATCHED_CLOCKS.filter((id) => ON_ARRIVAL[id] === 'every' || ON_ARRIVAL[id] === way);
  return started(starting, receivedAt, time);
};

interface Moment {
  /** The event that the clocks count from, for example the receipt by the Party body. */
  readonly at: Date;
  readonly now: Date;
  readonly resumes: boolean;
  /** The act ends the report, so nothing is owed any more. */
  readonly ended: boolean;
  readonly time: CalendarAndRules;
  /** Clocks that start again because another body has the report now. */
  readonly restarts?: readonly WatchedClock[];
  /** The clocks before the act, if a reminder has just marked rungs as sent. */
  readonly clocks?: Report['clocks'];
}

/** The report's clocks after an act, by the table of acts. */
export const clocksAfter = (
  report: Report,
  act: ActName,
  { at, now, resumes, ended, time, restarts = [], clocks = report.clocks }: Moment,
): Clock[] => {
  const { calendar, rules } = time;
  const rule = actRule(act);
  const meets = new Set<Clock['rule']>(rule.meets);
  const restarted = new Set<Clock['rule']>([...(rule.stops ?? []), ...restarts]);
  const moved = clocks.map((clock) => {
    const ruleHere = () => ruleOf(clock, rules);
    if (rule.reopens === true && clock.hop === report.hops.length - 1 && ruleHere().perHop)
      return recomputeClock(reopened(clock), ruleHere(), calendar);
    if (!running(clock)) return clock;
    if (meets.has(clock.rule)) return meetClock(clock, now);
    if (ended || restarted.has(clock.rule)) return stopClock(clock, now);
    if (rule.extends === true && ruleHere().extendable) return extendClock(clock, now, ruleHere(), calendar);
    if (rule.pauses === true && ruleHere().pausable && !isOverdue(clock, now)) return pauseClock(clock, now);
    if (resumes && clock.state === 'paused') return resumeClock(clock, now, ruleHere(), calendar);
    return clock;
  });
  if (ended) return moved;
  // A letter of denunciation has other clocks than a report: only a clock that the report has starts again.
  const starts = [...(rule.starts ?? []), ...restarts].filter(
    (id) => !restarted.has(id) || clocks.some((clock) => clock.rule === id),
  );
  return [...moved, ...started(starts, at, time, report.hops)];
};

/** The clock continues as if the answer, which was not one, had not been given. */
const reopened = ({ endedAt: _endedAt, ...clock }: Clock): Clock => ({ ...clock, state: 'running' });

/** The moment of the next wake-up, and the date that the queue is sorted by. */
export const duesOf = (
  clocks: readonly Clock[],
  { calendar, rules }: CalendarAndRules,
): Pick<Report, 'nextRung' | 'due'> => {
  const rung = nextRung(clocks, rules, calendar);
  // The window to contest ends by itself, so its end wakes the machine too.
  const windowEnd = clocks.find((clock) => clock.rule === 'contest' && clock.state === 'running')?.due;
  const wakes = [rung?.toISOString(), windowEnd].filter((at) => at !== undefined).sort();
  const [wake] = wakes;
  const dues = clocks
    .filter((clock) => clock.state === 'running' && clock.rule !== 'unprocessed-alarm')
    .map((clock) => clock.due)
    .sort();
  const [due] = dues;
  return { ...(wake !== undefined && { nextRung: wake }), ...(due !== undefined && { due }) };
};
