import { LANGUAGES } from '../schemas/languages.ts';
import type { LocalDate } from '../schemas/rules/clock.ts';
import type { Language } from '../schemas/primitives.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * Viet Nam keeps the seventh time zone (Decision 134/2002/QĐ-TTg of 14 October 2002, Art. 1) and no summer
 * time; the IANA zone Asia/Ho_Chi_Minh has been +07:00 without a change since 13 June 1975. A constant
 * therefore replaces a time-zone library.
 */
const OFFSET = 7 * HOUR;

const asUtc = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (utc: number): LocalDate => new Date(utc).toISOString().slice(0, 10);

/** The day it is in Viet Nam at that moment. */
export const localDate = (instant: Date): LocalDate => fromUtc(instant.getTime() + OFFSET);

/** That hour of the day in Viet Nam; 24 is the end of the day. */
export const atHour = (date: LocalDate, hour: number): Date => new Date(asUtc(date) + hour * HOUR - OFFSET);

export const startOfDay = (date: LocalDate): Date => atHour(date, 0);

/** 24:00, the moment at which a period that ends on this day is over (Civil Code 2015, Art. 148.6). */
export const endOfDay = (date: LocalDate): Date => atHour(date, 24);

export const addDays = (date: LocalDate, days: number): LocalDate => fromUtc(asUtc(date) + days * DAY);

/** Days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (asUtc(to) - asUtc(from)) / DAY;

/** The same day of another month, or that month's last day where it has no such day (Art. 148.3). */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const start = new Date(asUtc(date));
  const month = start.getUTCMonth() + months;
  const lastDay = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), lastDay)));
};

/** 0 Sunday to 6 Saturday. */
export const weekday = (date: LocalDate): number => new Date(asUtc(date)).getUTCDay();

export const isWeekend = (date: LocalDate): boolean => weekday(date) % 6 === 0;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

const parts = (date: LocalDate): { year: string; month: string; day: string } => ({
  year: date.slice(0, 4),
  month: date.slice(5, 7),
  day: date.slice(8, 10),
});

/** Without year and weekday: '22/12' or '22 December'. */
export const shortDate = (date: LocalDate, language: Language): string => {
  const { month, day } = parts(date);
  return LANGUAGES[language].dayMonth(day, month);
};

/** Without weekday: '22/12/2026' or '22 December 2026'. */
export const fullDate = (date: LocalDate, language: Language): string => {
  const { year, month, day } = parts(date);
  return LANGUAGES[language].fullDate(day, month, year);
};

/** As a person reads it: 'thứ Ba 08/12/2026' or 'Tuesday 8 December 2026'. */
export const dateInWords = (date: LocalDate, language: Language): string =>
  `${LANGUAGES[language].weekdays[weekday(date)] ?? ''} ${fullDate(date, language)}`;

/** The time of day in Viet Nam, '09:14'. */
export const timeOfDay = (instant: Date): string =>
  new Date(instant.getTime() + OFFSET).toISOString().slice(11, 16);
