import type { LocalDate } from '../schemas/rules/clock.ts';
import type { CalendarDays, DayOff, ProvinceCalendar, WorkedDay } from '../schemas/rules/calendar.ts';
import type { Words } from '../schemas/primitives.ts';
import {
  ANNOUNCED_DAYS_OFF,
  ANNOUNCED_SWAPS,
  ANNOUNCED_YEARS,
  CULTURE_DAY,
  HOLIDAYS,
  LABOUR_CODE,
  makeUpOf,
} from './holidays.ts';
import { LUNAR_HOLIDAYS } from './holidays-lunar.ts';

/** From the Labour Code in force (it brought the day beside 2 September) to the last lunar dates. */
export const CALENDAR_YEARS = [2021, 2050] as const;

const shifted = (date: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const weekday = (date: LocalDate): number => new Date(date).getUTCDay();

/**
 * The five days of Tết as the announcements of 2021 to 2026 chose them: two before the first day and three
 * from it, but one and four when it is a Tuesday, so that the whole week is free.
 */
const daysOfTet = (first: LocalDate): LocalDate[] => {
  const before = weekday(first) === 2 ? 1 : 2;
  return [0, 1, 2, 3, 4].map((day) => shifted(first, day - before));
};

/** The free day beside 2 September: the side that the announcements of 2021 to 2026 chose for that weekday. */
const besideNationalDay = (year: number): LocalDate =>
  [0, 1, 4].includes(weekday(`${String(year)}-09-02`)) ? `${String(year)}-09-03` : `${String(year)}-09-01`;

/**
 * Days off of a year computed by rule (Labour Code Art. 111.3 and 112; Resolution 28/2026/QH16 from 2026). Swaps
 * cannot be predicted. Empty outside CALENDAR_YEARS.
 */
export const estimatedDaysOff = (year: number): DayOff[] => {
  const lunar = LUNAR_HOLIDAYS[year];
  if (lunar === undefined) return [];
  const [tet, hungKings] = lunar;
  const on = (monthAndDay: string): LocalDate => `${String(year)}-${monthAndDay}`;
  const named = (name: Words, ...dates: readonly LocalDate[]): DayOff[] =>
    dates.map((date) => ({ date, name, ...(name === HOLIDAYS.culture ? CULTURE_DAY : LABOUR_CODE) }));

  const holidays = [
    ...named(HOLIDAYS.newYear, on('01-01')),
    ...named(HOLIDAYS.tet, ...daysOfTet(on(tet))),
    ...named(HOLIDAYS.hungKings, on(hungKings)),
    ...named(HOLIDAYS.victory, on('04-30')),
    ...named(HOLIDAYS.labour, on('05-01')),
    ...named(HOLIDAYS.national, on('09-02'), besideNationalDay(year)),
    ...(year >= 2026 ? named(HOLIDAYS.culture, on('11-24')) : []),
  ];

  const taken = new Set(holidays.map(({ date }) => date));
  const isWeekend = (date: LocalDate): boolean => weekday(date) % 6 === 0;
  const makeUps = holidays
    .filter(({ date }) => isWeekend(date))
    .map(({ date, name }) => {
      let madeUpOn = date;
      while (isWeekend(madeUpOn) || taken.has(madeUpOn)) madeUpOn = shifted(madeUpOn, 1);
      taken.add(madeUpOn);
      return makeUpOf(madeUpOn, name);
    });

  return [...holidays, ...makeUps];
};

const inBoth = (text: string): Words => ({ vi: text, en: text });

/**
 * The days of a province's working calendar, for `createCalendar`: announced years, estimates for other years, and the
 * province's additions. For a year that the province entered as announced, only its own entries count.
 */
export const calendarFor = (province: ProvinceCalendar): CalendarDays => {
  const own = new Set(province.announcedYears);
  const announced = new Set([...ANNOUNCED_YEARS, ...own]);
  const isNational = ({ date }: { readonly date: LocalDate }): boolean => !own.has(Number(date.slice(0, 4)));
  return {
    daysOff: [
      ...ANNOUNCED_DAYS_OFF.filter(isNational),
      // T, because the province enters the days from the text of the act.
      ...province.extraDaysOff.map((day): DayOff => ({ ...day, act: inBoth(day.act), mark: 'T' })),
    ],
    workedDays: [
      ...ANNOUNCED_SWAPS.filter(isNational),
      ...(province.swaps ?? []).map((swap): WorkedDay => ({ ...swap, act: inBoth(swap.act), mark: 'T' })),
    ],
    saturdayMorning: province.saturdayMorning,
    estimate: (year) => (announced.has(year) ? [] : estimatedDaysOff(year)),
    years: CALENDAR_YEARS,
  };
};
