import type { Clock, ClockId } from '../../schemas/clock.ts';
import type { Report } from '../../schemas/report.ts';

/** What the reporter may expect, and until when. Reminder clocks and inner alarms are the offices' own affair. */
const TOLD: ReadonlySet<ClockId> = new Set([
  'acknowledge',
  'triage',
  'verify-and-refer',
  'tell-citizen',
  'answer-124',
  'contest',
]);

export interface Expectation {
  readonly what: ClockId;
  /** The end of the day (ISO instant). */
  readonly due: string;
  readonly clock: Clock;
}

/** The steps ahead that have a date, the nearest first. */
export const expected = (report: Report): Expectation[] =>
  report.clocks
    .filter(({ rule, state }) => TOLD.has(rule) && state === 'running')
    .toSorted((one, other) => one.due.localeCompare(other.due))
    .map((clock) => ({ what: clock.rule, due: clock.due, clock }));
