import type { Report } from '../../schemas/report.ts';
import { localDate } from '../local-time.ts';

/** The day of the act as far as it is known; else the day of receipt. */
export const dayOfAct = ({ happenedOn, receivedAt }: Pick<Report, 'happenedOn' | 'receivedAt'>): string =>
  happenedOn ?? localDate(new Date(receivedAt));
