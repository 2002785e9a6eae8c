import type { LocalDate } from '../../shared/schemas/clock.ts';

/** A day typed in three boxes; `'empty'` when nothing was typed, `'not-a-date'` when it is not in the calendar. */
export const readDay = (day = '', month = '', year = ''): LocalDate | 'empty' | 'not-a-date' => {
  const typed = [day, month, year].map((text) => text.trim());
  if (typed.every((text) => text === '')) return 'empty';
  const [d = '', m = '', y = ''] = typed;
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^(19|20)\d\d$/.test(y)) return 'not-a-date';
  const date = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  // 31 February parses in some engines as 3 March: only what comes back the same is a day.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : 'not-a-date';
};
