import type { LocalDate } from '../../schemas/rules/clock.ts';
import type { Report } from '../../schemas/report.ts';
import { localDate } from '../local-time.ts';

/** First and last day of an act; they are equal if it took one day. */
export interface DaysOfAct {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The days of the act as far as they are known; else the day of receipt. */
export const daysOfAct = ({
  happenedOn,
  happenedUntil,
  receivedAt,
}: Pick<Report, 'happenedOn' | 'happenedUntil' | 'receivedAt'>): DaysOfAct => {
  const from = happenedOn ?? happenedUntil ?? localDate(new Date(receivedAt));
  return { from, to: happenedUntil ?? from };
};
