import { isWatched, type Clock, type ClockId, type WatchedClock } from '../../schemas/rules/clock.ts';
import type { Report } from '../../schemas/report.ts';

/** Whether the reporter may expect what a clock watches, and by when. Inner alarms are the offices' own affair. */
const TOLD = {
  acknowledge: true,
  triage: true,
  'unprocessed-alarm': false,
  'verify-and-refer': true,
  'tell-citizen': true,
  'forward-denunciation': true,
  'told-after-forward': true,
  'receipt-of-referral': true,
  'answer-124': true,
  'close-report': true,
  contest: true,
  'review-contest': true,
  'crime-signs': false,
} as const satisfies Record<WatchedClock, boolean>;
export type ToldClock = { [Id in WatchedClock]: (typeof TOLD)[Id] extends true ? Id : never }[WatchedClock];

const isTold = (id: ClockId): id is ToldClock => isWatched(id) && TOLD[id];

/** Of these, what begins with the report itself: the receipt tells it. */
const AT_RECEIPT = [
  'acknowledge',
  'triage',
  'verify-and-refer',
  'tell-citizen',
] as const satisfies readonly ToldClock[];
export type ReceiptClock = (typeof AT_RECEIPT)[number];

export const isToldAtReceipt = (what: ToldClock): what is ReceiptClock =>
  AT_RECEIPT.some((told) => told === what);

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
