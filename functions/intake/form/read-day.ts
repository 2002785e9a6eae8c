import type { LocalDate } from '../../../shared/schemas/rules/clock.ts';

/** The content of the three boxes of a date. */
export type TypedDay =
  { readonly is: 'empty' | 'not-a-date' } | { readonly is: 'day'; readonly day: LocalDate };

/** A day typed in three boxes, day and month with or without a zero before them, the year with four digits. */
export const readDay = (day = '', month = '', year = ''): TypedDay => {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (d === '' && m === '' && y === '') return { is: 'empty' };
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^(19|20)\d\d$/.test(y)) return { is: 'not-a-date' };
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // Some engines parse 31 February as 3 March, so the day must come back unchanged.
  const isReal = !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
  return isReal ? { is: 'day', day: date } : { is: 'not-a-date' };
};

/** The day, if one was typed. */
export const dayIn = (typed: TypedDay): LocalDate | undefined => (typed.is === 'day' ? typed.day : undefined);
