import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  atHour,
  dateInWords,
  daysBetween,
  endOfDay,
  fullDate,
  localDate,
  shortDate,
  startOfDay,
  timeOfDay,
  weekday,
} from '../../shared/domain/local-time.ts';
import { Day } from '../../shared/schemas/primitives.ts';

const instant = fc.date({
  min: new Date('1975-06-14T00:00:00Z'),
  max: new Date('2060-01-01T00:00:00Z'),
  noInvalidDate: true,
});
const date = instant.map(localDate);

describe('a day in Viet Nam', () => {
  test.each([
    ['2026-11-23T16:59:59.999Z', '2026-11-23'],
    ['2026-11-23T17:00:00.000Z', '2026-11-24'],
    ['2026-12-31T17:00:00.000Z', '2027-01-01'],
  ])('at %s it is %s', (moment, day) => {
    expect(localDate(new Date(moment))).toBe(day);
  });

  test.each(['2026-02-30', '2026-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '26-11-23', ''])(
    '%j is none, for form, API and list alike',
    (text) => {
      expect(Day.safeParse(text).success).toBe(false);
    },
  );

  test('29 February is one in a leap year', () => {
    expect(Day.safeParse('2028-02-29').success).toBe(true);
  });

  test('ends at 17:00 UTC', () => {
    expect(endOfDay('2026-12-22').toISOString()).toBe('2026-12-22T17:00:00.000Z');
  });

  test('is the day of the IANA zone, at every moment since 14 June 1975: no summer time, no change of offset', () => {
    const zone = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
    fc.assert(fc.property(instant, (moment) => zone.format(moment) === localDate(moment)));
  });

  test('is 24 hours long, always', () => {
    fc.assert(
      fc.property(date, (day) => endOfDay(day).getTime() - startOfDay(day).getTime() === 24 * 3_600_000),
    );
  });

  test('holds each of its hours', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 23 }), (day, hour) => localDate(atHour(day, hour)) === day),
    );
  });
});

describe('counting days', () => {
  test.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 366, '2029-03-01'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2027-01-01', -1, '2026-12-31'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test('one after another follows the weekday', () => {
    fc.assert(fc.property(date, (day) => weekday(addDays(day, 1)) === (weekday(day) + 1) % 7));
  });
});

describe('counting months', () => {
  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-10-31', 6, '2027-04-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2027-03-31', -1, '2027-02-28'],
    ['2027-01-15', -2, '2026-11-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

describe('dates in words', () => {
  test.each([
    ['2026-12-08', 'thứ Ba 08/12/2026', 'Tuesday 8 December 2026'],
    ['2026-12-06', 'Chủ nhật 06/12/2026', 'Sunday 6 December 2026'],
    ['2028-02-29', 'thứ Ba 29/02/2028', 'Tuesday 29 February 2028'],
  ])('%s is %s, or %s', (day, vi, en) => {
    expect(dateInWords(day, 'vi')).toBe(vi);
    expect(dateInWords(day, 'en')).toBe(en);
  });

  test('leave out what the place makes plain', () => {
    expect(shortDate('2026-12-22', 'vi')).toBe('22/12');
    expect(shortDate('2026-12-02', 'en')).toBe('2 December');
    expect(fullDate('2026-12-22', 'vi')).toBe('22/12/2026');
    expect(fullDate('2026-12-22', 'en')).toBe('22 December 2026');
  });

  test('the time is the time in Viet Nam', () => {
    expect(timeOfDay(new Date('2026-11-23T02:14:00Z'))).toBe('09:14');
    expect(timeOfDay(new Date('2026-11-23T17:05:00Z'))).toBe('00:05');
  });
});
