import type { Kind } from '../../schemas/catalogue.ts';
import type { Clock, ClockId } from '../../schemas/clock.ts';
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
import { actRule, type ActName } from './acts.ts';

/** What dates are counted by: the province's calendar and its table of clocks. */
export interface CalendarAndRules {
  readonly calendar: WorkingCalendar;
  readonly rules: ClockRules;
}

/** Clocks that every report's arrival starts, and those of the way it goes: a denunciation is forwarded (domain §3). */
const ON_RECEIPT = ['acknowledge', 'triage', 'unprocessed-alarm'] as const;
const ORDINARY = ['verify-and-refer', 'tell-citizen'] as const;
const DENUNCIATION = ['forward-denunciation'] as const;

const running = (clock: Clock) => clock.state === 'running' || clock.state === 'paused';

/** Starts those of the clocks that are in force on the day; the law of the day decides. */
const started = (
  ids: readonly ClockId[],
  at: Date,
  { calendar, rules }: CalendarAndRules,
  options: { hop?: number } = {},
) =>
  ids.flatMap((id) => {
    const rule = ruleInForce(rules, id, localDate(at));
    return rule === undefined ? [] : [startClock(rule, at, calendar, options)];
  });

/** The clocks a report's arrival starts. */
export const clocksOnReceipt = (receivedAt: Date, kind: Kind | undefined, time: CalendarAndRules): Clock[] =>
  started([...ON_RECEIPT, ...(kind === 'denunciation' ? DENUNCIATION : ORDINARY)], receivedAt, time);

interface Moment {
  /** When the thing happened that the clocks are about, e.g. the receipt by the Party body. */
  readonly at: Date;
  readonly now: Date;
  readonly resumes: boolean;
  /** The act ends the report: nothing is owed any more. */
  readonly ended: boolean;
  readonly time: CalendarAndRules;
  /** Clocks that begin anew because others have the report now. */
  readonly restarts?: readonly ClockId[];
  /** The clocks to begin with, when a reminder has just marked rungs as sent. */
  readonly clocks?: Report['clocks'];
}

/** Only our own service levels wait for the reporter; a period set by law does not stop because we asked something. */
const waitsForReporter = (clock: Clock, { rules }: CalendarAndRules): boolean =>
  ruleOf(clock, rules).mark === 'D' && clock.rule !== 'contest';

/** The report's clocks after an act, by the table of acts. */
export const clocksAfter = (
  report: Report,
  act: ActName,
  { at, now, resumes, ended, time, restarts = [], clocks = report.clocks }: Moment,
): Clock[] => {
  const { calendar, rules } = time;
  const rule = actRule(act);
  const meets = new Set<ClockId>(rule.meets);
  const moved = clocks.map((clock) => {
    if (act === 'send-back-answer' && clock.rule === 'answer-124' && clock.hop === report.hops.length - 1)
      return recomputeClock(reopened(clock), ruleOf(clock, rules), calendar);
    if (!running(clock)) return clock;
    if (meets.has(clock.rule)) return meetClock(clock, now);
    if (ended || rule.stops?.includes(clock.rule) || restarts.includes(clock.rule))
      return stopClock(clock, now);
    if (act === 'extend' && clock.rule === 'answer-124')
      return extendClock(clock, now, ruleOf(clock, rules), calendar);
    if (act === 'ask-reporter' && waitsForReporter(clock, time) && !isOverdue(clock, now))
      return pauseClock(clock, now);
    if (resumes && clock.state === 'paused') return resumeClock(clock, now, ruleOf(clock, rules), calendar);
    return clock;
  });
  if (ended) return moved;
  // A letter of denunciation has other clocks than a report: what is begun anew must have been there.
  const begunAnew = (id: ClockId) => restarts.includes(id) || rule.stops?.includes(id) === true;
  const starts = [...(rule.starts ?? []), ...restarts].filter(
    (id) => !begunAnew(id) || clocks.some((clock) => clock.rule === id),
  );
  return [...moved, ...started(starts, at, time, hopOf(act, report))];
};

/** The answer's clock knows which sending it belongs to; a report that is sent on has several. */
const hopOf = (act: ActName, report: Report): { hop?: number } =>
  act === 'acknowledge-receipt' ? { hop: report.hops.length - 1 } : {};

/** An answer that was no answer: the period goes on as if it had not been given. */
const reopened = ({ endedAt: _endedAt, ...clock }: Clock): Clock => ({ ...clock, state: 'running' });

/** When to wake next, and the date the queue is sorted by. */
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
