import { addDays, addMonths, localDate, startOfDay } from '../../shared/domain/local-time.ts';

/** The limited number of digits keeps every result within four-digit years. */
const SHAPE =
  /^P(?!$)(?:(\d{1,3})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?!$)(?:(\d{1,7})H)?(?:(\d{1,9})M)?(?:(\d{1,10})S)?)?$/;

/**
 * The instant an ISO 8601 duration (`P20D`, `PT1H30M`, `P1M`) after another: years, months and days by the calendar of
 * Viet Nam, at the same time of day. Undefined for any other text.
 */
export const after = (from: Date, duration: string): Date | undefined => {
  const found = SHAPE.exec(duration);
  if (found === null) return undefined;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map((digits: string | undefined) => Number(digits ?? 0));
  const date = localDate(from);
  const timeOfDay = from.getTime() - startOfDay(date).getTime();
  const day = addDays(addMonths(date, 12 * years + months), 7 * weeks + days);
  return new Date(startOfDay(day).getTime() + timeOfDay + ((hours * 60 + minutes) * 60 + seconds) * 1000);
};
