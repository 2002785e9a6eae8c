import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulebookFrom, rulebookOf, compatibleChanges } from '../../../functions/rulebook.ts';
import {
  amendedCalendar,
  amendedOverrides,
  amendedPosts,
  confirmedContents,
  replacedLine,
} from '../../../shared/domain/rules/amend.ts';
import { addDays, yearOf } from '../../../shared/domain/local-time.ts';
import { calendarFor, estimatedDaysOff } from '../../../shared/reference/calendars.ts';
import { POSTS } from '../../../shared/reference/posts.ts';
import type { ProvinceCalendar } from '../../../shared/schemas/rules/calendar.ts';
import type { Post } from '../../../shared/schemas/rules/jurisdiction.ts';
import type { RuleContent } from '../../../shared/schemas/rules/rule-change.ts';
import { aPost, aRuleChange, anAnnouncement } from '../../support/a-rule-change.ts';
import { overlap } from '../../../shared/domain/in-force.ts';

const act = 'Thông báo 5000/TB-BNV ngày 20/11/2026';
const name = { vi: 'Tết', en: 'Tết' };
const plain: ProvinceCalendar = { saturdayMorning: false, extraDaysOff: [] };
const settings = { calendar: plain, clockOverrides: [] };
const daysOf = (contents: readonly RuleContent[], year: number) => {
  const { daysOff, estimate } = calendarFor(amendedCalendar(plain, contents));
  return [...daysOff, ...(estimate?.(year) ?? [])]
    .map(({ date }) => date)
    .filter((date) => yearOf(date) === year);
};
const ownDays = (...dates: string[]): RuleContent => ({
  kind: 'calendar-days',
  daysOff: dates.map((date) => ({ date, name, act })),
  swaps: [],
});

describe('what administrators confirmed of the calendar', () => {
  test('an announcement takes the place of that year’s estimate, and of no other’s', () => {
    const contents = [anAnnouncement(2027, ['2027-01-01', '2027-02-04'])];
    expect(daysOf(contents, 2027)).toEqual(['2027-01-01', '2027-02-04']);
    expect(daysOf(contents, 2028)).toEqual(estimatedDaysOff(2028).map(({ date }) => date));
    const { calendar } = rulebookOf(settings, contents);
    expect(calendar.isEstimate('2027-02-05')).toBe(false);
    expect(calendar.isWorkingDay('2027-02-05')).toBe(true);
    expect(calendar.isEstimate('2028-02-05')).toBe(true);
  });

  test('the last announcement of a year stands for the whole year', () => {
    const contents = [anAnnouncement(2027, ['2027-01-01']), anAnnouncement(2027, ['2027-02-08'])];
    expect(daysOf(contents, 2027)).toEqual(['2027-02-08']);
  });

  test('the last list of the province’s own days stands for all of them', () => {
    const contents = [ownDays('2026-10-10', '2026-12-19'), ownDays('2026-12-18')];
    expect(daysOf(contents, 2026)).toContain('2026-12-18');
    expect(daysOf(contents, 2026)).not.toContain('2026-12-19');
  });

  test('own days stay when the year is announced', () => {
    const contents = [ownDays('2027-12-17'), anAnnouncement(2027, ['2027-01-01'])];
    expect(daysOf(contents, 2027).toSorted()).toEqual(['2027-01-01', '2027-12-17']);
  });

  test('the last decision on Saturday mornings counts', () => {
    const hours = (saturdayMorning: boolean): RuleContent => ({ kind: 'office-hours', saturdayMorning, act });
    expect(amendedCalendar(plain, [hours(true)]).saturdayMorning).toBe(true);
    expect(amendedCalendar(plain, [hours(true), hours(false)]).saturdayMorning).toBe(false);
    expect(amendedCalendar(plain, [hours(true), ownDays('2026-12-18')]).saturdayMorning).toBe(true);
    expect(amendedCalendar({ ...plain, saturdayMorning: true }, []).saturdayMorning).toBe(true);
  });

  test('what the settings say stays beside it', () => {
    const swaps = [{ date: '2027-10-16', insteadOf: '2027-10-15', act }];
    const settled = { ...plain, extraDaysOff: [{ date: '2027-12-17', name, act }], swaps };
    expect(amendedCalendar(settled, [])).toEqual({ ...settled, announcedYears: [] });
    const announcement = anAnnouncement(2027, [], [{ date: '2027-01-09', insteadOf: '2027-01-04' }]);
    expect(amendedCalendar({ ...settled, announcedYears: [2025, 2027] }, [announcement])).toEqual({
      ...settled,
      swaps: [...swaps, { date: '2027-01-09', insteadOf: '2027-01-04', act }],
      announcedYears: [2025, 2027],
    });
  });
});

test('overrides of clocks come after those of the settings, in the order of confirming', () => {
  const override = (length: number): RuleContent => ({
    kind: 'clock',
    override: { id: 'triage', length, source: act },
  });
  const [first] = [{ id: 'triage', length: 1, source: act } as const];
  expect(amendedOverrides([first], [override(2), override(3)]).map(({ length }) => length)).toEqual([
    1, 2, 3,
  ]);
});

test('confirmed are those that were confirmed, oldest decision first', () => {
  const changes = [
    aRuleChange({
      content: ownDays('2026-12-03'),
      state: 'confirmed',
      decidedAt: '2026-11-03T00:00:00.000Z',
    }),
    aRuleChange({ content: ownDays('2026-12-02'), state: 'proposed' }),
    aRuleChange({
      content: ownDays('2026-12-01'),
      state: 'confirmed',
      decidedAt: '2026-11-02T00:00:00.000Z',
    }),
    aRuleChange({ content: ownDays('2026-12-04'), state: 'declined', decidedAt: '2026-11-01T00:00:00.000Z' }),
  ];
  expect(confirmedContents(changes)).toEqual([ownDays('2026-12-01'), ownDays('2026-12-03')]);
  expect(confirmedContents(changes.toReversed())).toEqual([ownDays('2026-12-01'), ownDays('2026-12-03')]);
});

describe('lines of the list of posts', () => {
  const base = aPost();
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2021-01-02', days));
  const line = fc.tuple(day, fc.option(fc.integer({ min: 0, max: 900 }))).map(([from, length]): Post => ({
    ...base,
    mark: 'T',
    setBy: act,
    inForceFrom: from,
    ...(length !== null && { inForceTo: addDays(from, length) }),
  }));

  test('never overlap, and on its days the last line confirmed holds', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 8 }), day, (lines, on) => {
        const posts = amendedPosts(
          [base],
          lines.map((post): RuleContent => ({ kind: 'post', post })),
        );
        for (const [at, one] of posts.entries())
          for (const other of posts.slice(at + 1)) expect(overlap(one, other)).toBe(false);
        const covers = (post: Post) => post.inForceFrom <= on && (post.inForceTo ?? '9999') >= on;
        const last = lines.at(-1);
        if (last !== undefined && covers(last)) expect(posts.find(covers)).toEqual(last);
      }),
    );
  });

  const draft = aPost();
  const until = aPost({ inForceTo: '2026-06-30' });
  const later = aPost({ inForceFrom: '2026-07-01', row: 'J3' });
  test.each<[string, Post[], Post, Post[], Post | undefined]>([
    ['ends the line before it', [draft], later, [until, later], draft],
    ['replaces the line of its own first day', [until, later], { ...later, row: 'J4' }, [until], later],
    ['follows a line that has ended', [until], later, [until, later], undefined],
  ])('a new line %s', (_does, posts, line, expected, replaced) => {
    const after = amendedPosts(posts, [{ kind: 'post', post: line }]);
    expect(after).toEqual([...expected.filter((post) => post !== line), line]);
    expect(replacedLine([{ ...draft, id: 'another' }, ...posts], line)).toBe(replaced);
  });

  test('of another post do not change', () => {
    const other: RuleContent = { kind: 'post', post: { ...base, id: 'another', inForceFrom: '2026-01-01' } };
    expect(amendedPosts(POSTS, [other])).toEqual([...POSTS, other.post]);
  });
});

describe('the rulebook in force', () => {
  const swapOn = (holiday: string): RuleContent => ({
    kind: 'calendar-days',
    daysOff: [],
    swaps: [{ date: holiday, insteadOf: '2027-01-05', act }],
  });

  test('leaves out a change that cannot stand any more, and lives by the others', async () => {
    const holidayOnIt = anAnnouncement(2027, ['2027-01-09']);
    const contents = [swapOn('2027-01-09'), holidayOnIt, ownDays('2026-12-18')];
    expect(() => rulebookOf(settings, contents.slice(0, 2))).toThrow(
      expect.objectContaining({ code: 'input.calendar-swap' }),
    );
    // The last list of own days replaces the swap, so all changes are compatible again.
    expect(compatibleChanges(settings, contents)).toEqual(contents);
    expect(compatibleChanges(settings, contents.slice(0, 2))).toEqual([swapOn('2027-01-09')]);
    const book = await rulebookFrom(settings, () => Promise.resolve(contents.slice(0, 2)))();
    expect(book.calendar.isWorkingDay('2027-01-09')).toBe(true);
  });
});
