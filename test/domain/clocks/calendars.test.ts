import { existsSync, readFileSync } from 'node:fs';
import * as vnLunar from '@dqcai/vn-lunar';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { localDate, weekday } from '../../../shared/domain/local-time.ts';
import { createCalendar } from '../../../shared/domain/working-calendar.ts';
import { CALENDAR_YEARS, calendarFor, estimatedDaysOff } from '../../../shared/reference/calendars.ts';
import { ANNOUNCED_DAYS_OFF, ANNOUNCED_SWAPS, ANNOUNCED_YEARS } from '../../../shared/reference/holidays.ts';
import { LUNAR_HOLIDAYS } from '../../../shared/reference/holidays-lunar.ts';
import { ProvinceCalendar } from '../../../shared/schemas/rules/calendar.ts';

const [FIRST, LAST] = CALENDAR_YEARS;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index);

const isWeekday = (date: string): boolean => weekday(date) % 6 !== 0;
const weekdaysOff = (days: readonly { date: string }[], year: number): string[] =>
  days
    .map(({ date }) => date)
    .filter((date) => date.startsWith(String(year)) && isWeekday(date))
    .sort();

/** The library's types do not resolve, so a schema parses it and its answers. */
const { getSolarDate } = z
  .object({
    getSolarDate: z.custom<(day: number, month: number, year: number) => unknown>(
      (value) => typeof value === 'function',
    ),
  })
  .parse(vnLunar);
const Solar = z.object({ year: z.number(), month: z.number(), day: z.number() });
const lunar = (year: number, month: number, day: number): string => {
  const solar = Solar.parse(getSolarDate(day, month, year));
  return localDate(new Date(Date.UTC(solar.year, solar.month - 1, solar.day)));
};

describe('lunar holidays', () => {
  test.each([
    [2025, '01-29'],
    [2026, '02-17'],
    [2027, '02-06'],
    [2028, '01-26'],
    [2029, '02-13'],
    [2030, '02-02'],
  ])('Tết %i is on %s', (year, day) => {
    expect(LUNAR_HOLIDAYS[year]?.[0]).toBe(day);
  });

  test.each(YEARS)('%i: Tết and Hùng Kings’ day are those of the Vietnamese calendar', (year) => {
    const [tet, hungKings] = LUNAR_HOLIDAYS[year] ?? [];
    expect(`${String(year)}-${tet ?? ''}`).toBe(lunar(year, 1, 1));
    expect(`${String(year)}-${hungKings ?? ''}`).toBe(lunar(year, 3, 10));
  });

  test('there is a row for each year of the calendar and none beside', () => {
    expect(Object.keys(LUNAR_HOLIDAYS).map(Number)).toEqual(YEARS);
    expect(estimatedDaysOff(LAST + 1)).toEqual([]);
  });
});

describe('announced days off', () => {
  test.each([
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-30 05-01 09-02 09-03'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 09-01 09-02'],
    [2026, '01-01 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 09-01 09-02 11-24'],
  ])('%i has the weekdays %s', (year, days) => {
    expect(
      weekdaysOff(ANNOUNCED_DAYS_OFF, year)
        .map((date) => date.slice(5))
        .join(' '),
    ).toBe(days);
  });

  test('the swaps are the four that are known', () => {
    expect(ANNOUNCED_SWAPS.map(({ insteadOf, date }) => `${insteadOf} ${date}`)).toEqual([
      '2024-04-29 2024-05-04',
      '2025-05-02 2025-04-26',
      '2026-01-02 2026-01-10',
      '2026-08-31 2026-08-22',
    ]);
  });

  test.each(ANNOUNCED_YEARS)('%i would have been estimated rightly, but for swaps', (year) => {
    expect(weekdaysOff(estimatedDaysOff(year), year)).toEqual(weekdaysOff(ANNOUNCED_DAYS_OFF, year));
  });

  test('every day off and swap has an act in both languages and a mark', () => {
    for (const { act, mark } of [...ANNOUNCED_DAYS_OFF, ...ANNOUNCED_SWAPS]) {
      expect(act.vi).toMatch(/\S/);
      expect(act.en).toMatch(/\S/);
      expect(mark).toBe('S');
    }
  });
});

describe('estimated days off', () => {
  test('the rule gives the real days off of 2021 to 2023', () => {
    const days = [2021, 2022, 2023].flatMap((year) => weekdaysOff(estimatedDaysOff(year), year));
    expect(days).toEqual([
      ...['2021-01-01', '2021-02-10', '2021-02-11', '2021-02-12', '2021-02-15', '2021-02-16', '2021-04-21'],
      ...['2021-04-30', '2021-05-03', '2021-09-02', '2021-09-03'],
      ...['2022-01-03', '2022-01-31', '2022-02-01', '2022-02-02', '2022-02-03', '2022-02-04', '2022-04-11'],
      ...['2022-05-02', '2022-05-03', '2022-09-01', '2022-09-02'],
      ...['2023-01-02', '2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26', '2023-05-01'],
      ...['2023-05-02', '2023-05-03', '2023-09-01', '2023-09-04'],
    ]);
  });

  test.each(YEARS.filter((year) => year >= 2026))('%i has twelve working days off, no day twice', (year) => {
    const days = estimatedDaysOff(year);
    const dates = days.map(({ date }) => date);
    expect(new Set(dates).size).toBe(dates.length);
    expect(weekdaysOff(days, year)).toHaveLength(12);
  });

  test('24 November is a day off from 2026 only', () => {
    expect(estimatedDaysOff(2025).map(({ date }) => date)).not.toContain('2025-11-24');
    expect(estimatedDaysOff(2026).map(({ date }) => date)).toContain('2026-11-24');
  });

  test('a holiday on a weekend is made up on the next working day and says so', () => {
    const madeUp = estimatedDaysOff(2028).filter(({ name }) => name.vi.endsWith('(nghỉ bù)'));
    expect(madeUp.map(({ date, name }) => `${date} ${name.en}`)).toEqual([
      '2028-01-03 New Year’s Day (made up)',
      '2028-05-02 Victory Day (made up)',
      '2028-09-04 National Day (made up)',
    ]);
  });
});

const published = new URL('../../../../shared/units/days-off.json', import.meta.url);

describe.skipIf(!existsSync(published))(
  'the table beside the repository (skipped where it is absent)',
  () => {
    const Table = z.object({
      years: z.record(
        z.string(),
        z.object({
          status: z.enum(['announced', 'estimate']),
          daysOff: z.array(z.object({ date: z.string() })),
          swaps: z.array(z.object({ off: z.string(), workday: z.string() })),
        }),
      ),
    });
    const years = existsSync(published)
      ? Object.entries(Table.parse(JSON.parse(readFileSync(published, 'utf8'))).years)
      : [];

    test.each(years)('agrees on %s', (name, { status, daysOff, swaps }) => {
      const year = Number(name);
      const announced = ANNOUNCED_YEARS.includes(year);
      expect(announced).toBe(status === 'announced');
      const ours = announced ? ANNOUNCED_DAYS_OFF : estimatedDaysOff(year);
      expect(weekdaysOff(ours, year)).toEqual(weekdaysOff(daysOff, year));
      expect(
        ANNOUNCED_SWAPS.filter(({ date }) => date.startsWith(name)).map((swap) => [
          swap.insteadOf,
          swap.date,
        ]),
      ).toEqual(swaps.map((swap) => [swap.off, swap.workday]));
    });
  },
);

describe('a province’s calendar', () => {
  const name = { vi: 'Ngày thành lập tỉnh', en: 'Day of the province' };
  const act = 'Quyết định 12/QĐ-UBND ngày 05/01/2027';

  test('adds days off and swaps of its own', () => {
    const settings = ProvinceCalendar.parse({
      saturdayMorning: false,
      extraDaysOff: [{ date: '2026-12-16', name, act }],
      swaps: [{ date: '2026-12-12', insteadOf: '2026-12-14', act }],
    });
    const calendar = createCalendar(calendarFor(settings));
    expect(calendar.reasonOff('2026-12-16')).toMatchObject({ kind: 'holiday', name, act: { vi: act } });
    expect(calendar.isWorkingDay('2026-12-14')).toBe(false);
    expect(calendar.isWorkingDay('2026-12-12')).toBe(true);
    expect(calendar.isWorkingDay('2026-11-24')).toBe(false);
  });

  test('replaces the estimate of a year by its announcement', () => {
    const calendar = createCalendar(
      calendarFor({
        saturdayMorning: false,
        announcedYears: [2027],
        extraDaysOff: [{ date: '2027-02-11', name: { vi: 'Tết', en: 'Tết' }, act }],
      }),
    );
    expect(calendar.isEstimate('2027-06-01')).toBe(false);
    expect(calendar.isWorkingDay('2027-02-11')).toBe(false);
    expect(calendar.isWorkingDay('2027-02-04')).toBe(true);
    expect(calendar.isEstimate('2028-06-01')).toBe(true);
  });

  test('is refused without an act', () => {
    const settings = { saturdayMorning: false, extraDaysOff: [{ date: '2026-12-16', name, act: ' ' }] };
    expect(ProvinceCalendar.safeParse(settings).success).toBe(false);
  });
});
