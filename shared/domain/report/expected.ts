import { isWatched, type Clock, type ClockId, type WatchedClock } from '../../schemas/rules/clock.ts';
import type { Report } from '../../schemas/report.ts';

/** Whether the reporter's page shows a clock as something to expect. Inner alarms concern the offices only. */
const EXPECTED = {
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
export type ExpectedClock = {
  [Id in WatchedClock]: (typeof EXPECTED)[Id] extends true ? Id : never;
}[WatchedClock];

const isExpected = (id: ClockId): id is ExpectedClock => isWatched(id) && EXPECTED[id];

/** Those that start with the report, so that the receipt shows them. */
const AT_RECEIPT = [
  'acknowledge',
  'triage',
  'verify-and-refer',
  'tell-citizen',
] as const satisfies readonly ExpectedClock[];
export type ReceiptClock = (typeof AT_RECEIPT)[number];

export const isOnReceipt = (what: ExpectedClock): what is ReceiptClock =>
  AT_RECEIPT.some((told) => told === what);

export interface Expectation {
  readonly what: ExpectedClock;
  /** The end of the day (ISO instant). */
  readonly due: string;
  readonly clock: Clock;
}

/** The steps ahead that have a date, the nearest first. */
export const expected = (report: Report): Expectation[] =>
  report.clocks
    .filter(({ state }) => state === 'running')
    .flatMap((clock) => (isExpected(clock.rule) ? [{ what: clock.rule, due: clock.due, clock }] : []))
    .toSorted((one, other) => one.due.localeCompare(other.due));
