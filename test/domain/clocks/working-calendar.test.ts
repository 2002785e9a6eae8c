import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekday } from '../../../shared/domain/local-time.ts';
import { createCalendar } from '../../../shared/domain/working-calendar.ts';
import type { DayOff, WorkedDay } from '../../../shared/schemas/rules/calendar.ts';
import { national } from './national-clocks.ts';

const act = { vi: 'Quyết định 1', en: 'Decision 1' };
const aDayOff = (date: string): DayOff => ({
  date,
  name: { vi: 'Ngày hội', en: 'Festival' },
  act,
  mark: 'T',
});
const aSwap = (insteadOf: string, date: string): WorkedDay => ({ date, insteadOf, act, mark: 'T' });

const date = fc.integer({ min: 0, max: 365 * 25 }).map((days) => addDays('2023-06-01', days));
const some = fc.integer({ min: 0, max: 60 });

describe('working days after a date', () => {
  test.each([
    [5, '2026-12-01'],
    [7, '2026-12-03'],
    [10, '2026-12-08'],
    [20, '2026-12-22'],
    [30, '2027-01-06'],
  ])('Monday 23/11/2026 and %i working days is %s', (days, due) => {
    expect(national.addWorkingDays('2026-11-23', days)).toBe(due);
    expect(national.workingDaysBetween('2026-11-23', due)).toBe(days);
  });

  test.each([
    ['over Tết 2026', '2026-02-13', 1, '2026-02-23'],
    ['over Tết 2025', '2025-01-24', 2, '2025-02-04'],
    ['counting the Saturday worked for 31/8', '2026-08-21', 1, '2026-08-22'],
    ['over 31/8 to 2/9/2026', '2026-08-28', 1, '2026-09-03'],
    ['over 29/4 to 1/5/2024', '2024-04-26', 1, '2024-05-02'],
    ['counting Saturday 4/5/2024', '2024-05-03', 1, '2024-05-04'],
    ['over the holiday made up on Monday 27/4/2026', '2026-04-24', 1, '2026-04-28'],
    ['over a leap day', '2028-02-28', 2, '2028-03-01'],
    ['from a Sunday', '2026-11-22', 1, '2026-11-23'],
  ])('%s: %s and %i is %s', (_why, from, days, to) => {
    expect(national.addWorkingDays(from, days)).toBe(to);
  });

  test('n and then m are n and m together', () => {
    fc.assert(
      fc.property(date, some, some, (from, n, m) => {
        expect(national.addWorkingDays(national.addWorkingDays(from, n), m)).toBe(
          national.addWorkingDays(from, n + m),
        );
      }),
    );
  });

  test('never end on a day off', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -60, max: 60 }), (from, n) => {
        if (n !== 0) expect(national.isWorkingDay(national.addWorkingDays(from, n))).toBe(true);
      }),
    );
  });

  test('a later date or a longer length never ends earlier', () => {
    fc.assert(
      fc.property(date, some, some, some, (from, later, n, more) => {
        const end = national.addWorkingDays(from, n);
        expect(national.addWorkingDays(addDays(from, later), n) >= end).toBe(true);
        expect(national.addWorkingDays(from, n + more) >= end).toBe(true);
      }),
    );
  });

  test('are found again by counting between, in both directions', () => {
    fc.assert(
      fc.property(date, some, (from, n) => {
        expect(national.workingDaysBetween(from, national.addWorkingDays(from, n))).toBe(n);
        const workingDay = national.addWorkingDays(from, 1);
        const before = national.addWorkingDays(workingDay, -n);
        expect(national.addWorkingDays(before, n)).toBe(workingDay);
        expect(national.workingDaysBetween(workingDay, before)).toBe(0 - n);
      }),
    );
  });
});

describe('why a day is off', () => {
  test('every day is worked or has a reason', () => {
    fc.assert(
      fc.property(date, (day) => national.isWorkingDay(day) === (national.reasonOff(day) === undefined)),
    );
  });

  test('a weekend, a holiday with its name and act, a swap with the day worked instead', () => {
    expect(national.reasonOff('2026-11-28')).toEqual({ kind: 'weekend' });
    expect(national.reasonOff('2026-11-24')).toMatchObject({
      kind: 'holiday',
      name: { vi: 'Ngày Văn hóa Việt Nam' },
      act: { vi: 'Nghị quyết 28/2026/QH16' },
      estimate: false,
    });
    expect(national.reasonOff('2026-01-02')).toMatchObject({
      kind: 'swap',
      workedInstead: '2026-01-10',
      act: { vi: 'Công văn 12729/VPCP-KGVX ngày 25/12/2025' },
    });
  });

  test('a worked Saturday names the day it makes free; other days do not', () => {
    expect(national.reasonWorked('2026-08-22')).toMatchObject({ insteadOf: '2026-08-31' });
    expect(national.reasonWorked('2026-08-24')).toBeUndefined();
  });

  test('a year that has not been announced is an estimate, whole', () => {
    expect(national.isEstimate('2026-12-31')).toBe(false);
    expect(national.isEstimate('2027-06-15')).toBe(true);
    expect(national.reasonOff('2027-02-08')).toMatchObject({ kind: 'holiday', estimate: true });
  });
});

describe('a calendar of one’s own', () => {
  test('knows only weekends when nothing is given', () => {
    const plain = createCalendar({ daysOff: [], workedDays: [] });
    fc.assert(fc.property(date, (day) => plain.isWorkingDay(day) === ![0, 6].includes(weekday(day))));
  });

  test('marks a year by an estimated day off in it', () => {
    const calendar = createCalendar({
      daysOff: [{ ...aDayOff('2027-05-05'), estimate: true }],
      workedDays: [],
    });
    expect(calendar.isEstimate('2027-09-09')).toBe(true);
    expect(calendar.isEstimate('2026-09-09')).toBe(false);
  });

  test('counts Saturdays where offices work on Saturday mornings, but no holiday on one', () => {
    const calendar = createCalendar({
      daysOff: [aDayOff('2026-12-05')],
      workedDays: [],
      saturdayMorning: true,
    });
    expect(calendar.isWorkingDay('2026-11-28')).toBe(true);
    expect(calendar.isWorkingDay('2026-11-29')).toBe(false);
    expect(calendar.isWorkingDay('2026-12-05')).toBe(false);
  });

  test('computes a year only when a date falls in it, and once', () => {
    const asked: number[] = [];
    const calendar = createCalendar({
      daysOff: [aDayOff('2027-05-05')],
      workedDays: [],
      estimate: (year) => {
        asked.push(year);
        return [{ ...aDayOff(`${String(year)}-05-05`), name: { vi: 'Dự kiến', en: 'Estimated' } }];
      },
    });
    expect(asked).toEqual([]);
    expect(calendar.isWorkingDay('2028-05-05')).toBe(false);
    expect(calendar.addWorkingDays('2028-05-04', 3)).toBe('2028-05-10');
    expect(asked).toEqual([2028]);
    // An entered day overrides a computed one.
    expect(calendar.reasonOff('2027-05-05')).toMatchObject({ name: { en: 'Festival' }, estimate: false });
  });

  test.each([
    ['a working day is not worked instead of another', aSwap('2026-12-01', '2026-12-02')],
    ['a weekend is not made free', aSwap('2026-12-05', '2026-12-12')],
    ['a holiday is not worked', aSwap('2026-12-01', '2026-12-19')],
  ])('%s', (_rule, swap) => {
    const daysOff = [aDayOff('2026-12-19')];
    expect(() => createCalendar({ daysOff, workedDays: [swap] })).toThrow(
      expect.objectContaining({ code: 'input.calendar-swap' }),
    );
  });

  test.each([
    ['one Saturday worked for two days', aSwap('2026-12-02', '2026-12-05')],
    ['one day made free by two Saturdays', aSwap('2026-12-01', '2026-12-12')],
    ['a holiday made free', aSwap('2026-12-03', '2026-12-12')],
  ])('refuses %s', (_what, second) => {
    const workedDays = [aSwap('2026-12-01', '2026-12-05'), second];
    expect(() => createCalendar({ daysOff: [aDayOff('2026-12-03')], workedDays })).toThrow(
      expect.objectContaining({ code: 'input.calendar-swap' }),
    );
  });

  test.each(['2020-12-31', '2051-01-01', '1990-06-01'])('refuses %s, of which it knows nothing', (day) => {
    expect(() => national.isWorkingDay(day)).toThrow(
      expect.objectContaining({ code: 'input.calendar-year' }),
    );
    expect(() => national.isEstimate(day)).toThrow(expect.objectContaining({ code: 'input.calendar-year' }));
  });
});
