import * as z from 'zod/mini';
import { CaseError } from '../../shared/domain/errors.ts';
import { localDate, startOfDay } from '../../shared/domain/local-time.ts';
import type { WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import { after } from './duration.ts';

const DAY = 86_400_000;
/** The jobs run for every hour in between, so a jump of years would take minutes. */
const LONGEST_JUMP = 400 * DAY;

const Move = z.union([
  z.strictObject({ advance: z.string().check(z.maxLength(40)) }),
  z.strictObject({ workingDays: z.int().check(z.minimum(1), z.maximum(300)) }),
  z.strictObject({ to: z.iso.datetime({ offset: true }) }),
]);

const refused = (sentence: string): CaseError => new CaseError('input.clock', sentence);

/** The same time of day on the nth working day from now. */
export const workingDaysOn = (now: Date, n: number, calendar: WorkingCalendar): Date => {
  const today = localDate(now);
  const timeOfDay = now.getTime() - startOfDay(today).getTime();
  return new Date(startOfDay(calendar.addWorkingDays(today, n)).getTime() + timeOfDay);
};

/**
 * The requested target of the clock: `{"advance":"P20D"}` (ISO 8601), `{"workingDays":20}` or `{"to":"<instant>"}`.
 * @throws CaseError input.clock for any other value, a past moment, or one more than 400 days ahead
 */
export const moveTarget = (asked: unknown, now: Date, calendar: WorkingCalendar): Date => {
  const move = Move.safeParse(asked).data;
  if (move === undefined)
    throw refused('Send {"advance":"P20D"}, {"workingDays":20} or {"to":"2026-12-22T09:00:00+07:00"}.');
  const target =
    'advance' in move
      ? after(now, move.advance)
      : 'to' in move
        ? new Date(move.to)
        : workingDaysOn(now, move.workingDays, calendar);
  if (target === undefined)
    throw refused('"advance" must be an ISO 8601 duration, such as PT1H, P1D or P20D.');
  if (!(target.getTime() - now.getTime() <= LONGEST_JUMP))
    throw refused('The clock moves at most 400 days at a time.');
  if (target < now) throw refused(`The clock moves ahead only; it is ${now.toISOString()} now.`);
  return target;
};
