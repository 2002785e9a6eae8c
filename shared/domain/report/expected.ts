import type { Clock, ClockId } from '../../schemas/clock.ts';
import type { Report } from '../../schemas/report.ts';

/** What the reporter may expect, and until when. Inner alarms are the offices' own affair. */
const TOLD = [
  'acknowledge',
  'triage',
  'verify-and-refer',
  'tell-citizen',
  'forward-denunciation',
  'told-after-forward',
  'receipt-of-referral',
  'answer-124',
  'close-report',
  'contest',
  'review-contest',
] as const satisfies readonly ClockId[];
export type ToldClock = (typeof TOLD)[number];

const isTold = (id: ClockId): id is ToldClock => TOLD.some((told) => told === id);

export interface Expectation {
  readonly what: ToldClock;
  /** The end of the day (ISO instant). */
  readonly due: string;
  readonly clock: Clock;
}

/** The steps ahead that have a date, the nearest first. */
export const expected = (report: Report): Expectation[] =>
  report.clocks
    .filter(({ state }) => state === 'running')
    .flatMap((clock) => (isTold(clock.rule) ? [{ what: clock.rule, due: clock.due, clock }] : []))
    .toSorted((one, other) => one.due.localeCompare(other.due));
