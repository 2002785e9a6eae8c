import { describe, expect, test } from 'vitest';
import { calendarProblems } from '../../../shared/domain/rules/calendar-problems.ts';
import { clockProblems } from '../../../shared/domain/rules/clock-problems.ts';
import { postProblems } from '../../../shared/domain/rules/post-problems.ts';
import { calendarFor } from '../../../shared/reference/calendars.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { ClockOverride, LadderRung } from '../../../shared/schemas/rules/clock.ts';
import type { Post } from '../../../shared/schemas/rules/jurisdiction.ts';
import type { RuleContent } from '../../../shared/schemas/rules/rule-change.ts';
import { aPost } from '../../support/a-rule-change.ts';

const act = 'Thông báo 5000/TB-BNV ngày 20/11/2026';
const source = act;
const name = { vi: 'Tết', en: 'Tết' };
type Swap = readonly [worked: string, freed: string];
const off = (dates: readonly string[]) => dates.map((date) => ({ date, name, act }));
const swapsOf = (swaps: readonly Swap[]) => swaps.map(([date, insteadOf]) => ({ date, insteadOf, act }));
const year = (daysOff: readonly string[], swaps: readonly Swap[] = [], of = 2027): RuleContent => ({
  kind: 'calendar-year',
  year: of,
  daysOff: off(daysOff),
  swaps: swapsOf(swaps),
});
const own = (daysOff: readonly string[], swaps: readonly Swap[] = []): RuleContent => ({
  kind: 'calendar-days',
  daysOff: off(daysOff),
  swaps: swapsOf(swaps),
});

/** The calendar for a proposal of 2027: no days of that year, and a worked Saturday of the province's own. */
const beside = calendarFor({
  saturdayMorning: false,
  extraDaysOff: [{ date: '2027-12-17', name, act }],
  swaps: [{ date: '2027-10-16', insteadOf: '2027-10-15', act }],
  announcedYears: [2027],
});

describe('an announcement', () => {
  test.each<[string, RuleContent, string[]]>([
    ['that is sound', year(['2027-01-01', '2027-02-04'], [['2027-01-09', '2027-01-04']]), []],
    ['of a year before the Labour Code in force', year(['2020-01-01'], [], 2020), ['year year-range']],
    ['of a year after the last lunar date', year(['2051-01-01'], [], 2051), ['year year-range']],
    ['of the first year of the calendar', year(['2021-01-01'], [], 2021), []],
    ['of the last year of the calendar', year(['2050-01-03'], [], 2050), []],
    ['with a day off of the province’s own', year(['2027-12-17']), []],
    ['of no year', year(['2027-01-01'], [], Number.NaN), ['year year-range']],
    ['without a day', year([]), ['off-0-date no-days']],
    ['with 31 February', year(['2027-01-01', '2027-02-31']), ['off-1-date day']],
    ['with a date twice', year(['2027-01-01', '2027-01-01']), ['off-1-date date-twice']],
    ['with a date of another year', year(['2027-01-01', '2028-01-03']), ['off-1-date other-year']],
    ['with a day that the province works', year(['2027-10-16']), ['off-0-date off-is-worked']],
    [
      'with a worked weekday',
      year(['2027-01-01'], [['2027-01-06', '2027-01-04']]),
      ['swap-0-date worked-weekday'],
    ],
    [
      'with a worked Saturday that is a holiday of its own',
      year(['2027-05-01'], [['2027-05-01', '2027-04-29']]),
      ['swap-0-date worked-holiday'],
    ],
    [
      'with a free Sunday',
      year(['2027-01-01'], [['2027-01-09', '2027-01-10']]),
      ['swap-0-insteadOf freed-weekend'],
    ],
    [
      'with a free day that is a holiday of the province',
      year(['2027-01-01'], [['2027-01-09', '2027-12-17']]),
      ['swap-0-insteadOf freed-holiday'],
    ],
    [
      'with one Saturday worked for two days',
      year(
        ['2027-01-01'],
        [
          ['2027-01-09', '2027-01-04'],
          ['2027-01-09', '2027-01-05'],
        ],
      ),
      ['swap-1-date date-twice'],
    ],
    [
      'with one day made free for two Saturdays',
      year(
        ['2027-01-01'],
        [
          ['2027-01-09', '2027-01-04'],
          ['2027-01-16', '2027-01-04'],
        ],
      ),
      ['swap-1-insteadOf date-twice'],
    ],
    [
      'with a free day that is a holiday of its own',
      year(['2027-01-01'], [['2027-01-09', '2027-01-01']]),
      ['swap-0-insteadOf freed-holiday'],
    ],
    [
      'with a free day in the next year',
      year(['2027-01-01'], [['2027-12-25', '2028-01-03']]),
      ['swap-0-insteadOf other-year'],
    ],
  ])('%s', (_what, content, expected) => {
    const problems =
      content.kind === 'calendar-year' || content.kind === 'calendar-days'
        ? calendarProblems(content, beside)
        : [];
    expect(problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual(expected);
  });
});

describe('the province’s own days', () => {
  test.each<[string, RuleContent, string[]]>([
    ['may lie in any year', own(['2026-12-18', '2027-12-16'], [['2026-12-26', '2026-12-28']]), []],
    ['may be none at all', own([]), []],
    ['cannot be a holiday already', own(['2026-09-02']), ['off-0-date already-off']],
    ['cannot be an estimated holiday', own(['2028-01-26']), ['off-0-date already-off']],
    [
      'cannot work a Saturday a second time',
      own([], [['2027-10-16', '2027-10-14']]),
      ['swap-0-date already-swapped'],
    ],
    [
      'cannot free a day a second time',
      own([], [['2027-10-23', '2027-10-15']]),
      ['swap-0-insteadOf already-swapped'],
    ],
    ['cannot be a day that a swap frees', own(['2027-10-15']), ['off-0-date already-swapped']],
    ['may swap over New Year', own([], [['2028-01-08', '2027-12-31']]), []],
    [
      'cannot leave the calendar',
      own(['2020-12-31', '2051-01-02']),
      ['off-0-date year-range', 'off-1-date year-range'],
    ],
    ['may lie on its first and its last day', own(['2021-01-04', '2050-12-30']), []],
    [
      'cannot work on an estimated holiday',
      own([], [['2028-04-30', '2028-04-27']]),
      ['swap-0-date worked-holiday'],
    ],
  ])('%s', (_what, content, expected) => {
    const problems = content.kind === 'calendar-days' ? calendarProblems(content, beside) : [];
    expect(problems.map(({ field, problem }) => `${field} ${problem}`)).toEqual(expected);
  });
});

test('a calendar without estimates and without limits forbids only its own days', () => {
  const content = own(['2027-02-05', '2051-01-02', '2027-12-17']);
  if (content.kind !== 'calendar-days') throw new Error('not the province’s own days');
  expect(calendarProblems(content, { daysOff: beside.daysOff, workedDays: [] })).toEqual([
    { field: 'off-2-date', problem: 'already-off' },
  ]);
});

describe('an override of a clock', () => {
  type Tells = LadderRung['tells'];
  const rung = (kind: LadderRung['kind'], workingDays: number, tells: Tells = 'holder'): LadderRung => ({
    ...{ id: `${kind}-${String(workingDays)}-${tells}`, kind, workingDays, tells },
  });
  test.each<[string, ClockOverride, string[]]>([
    ['that is sound', { id: 'triage', length: 2, inForceFrom: '2027-01-01', source }, []],
    ['that confirms the draft', { id: 'triage', source }, []],
    ['of a length that the law fixes', { id: 'tell-citizen', length: 12, source }, ['length fixed']],
    [
      'of a way of counting that the law fixes',
      { id: 'corruption-request', extendedCounts: 'on-top', source },
      ['extendedCounts fixed'],
    ],
    [
      'that tells the level above of nothing any more',
      { id: 'answer-124', ladder: [rung('due', 0)], source },
      ['rung-0-kind no-escalation'],
    ],
    ['of four years and more', { id: 'triage', length: 1000, source }, ['length shorter-than-length']],
    ['without source', { id: 'triage', length: 2, source: ' ' }, ['source source']],
    [
      'of the law’s length and without escalation',
      { id: 'answer-124', length: 12, ladder: [rung('due', 0)], source },
      ['length fixed', 'rung-0-kind no-escalation'],
    ],
    ['from 31 February', { id: 'triage', length: 2, inForceFrom: '2027-02-31', source }, ['inForceFrom day']],
    [
      'from before the rule',
      { id: 'triage', length: 2, inForceFrom: '2017-01-02', source },
      ['inForceFrom day'],
    ],
    [
      'with a reminder on the wrong side',
      { id: 'triage', ladder: [rung('before', 1)], source },
      ['rung-0-days rung-sign'],
    ],
    [
      'with an alarm in time',
      { id: 'triage', ladder: [rung('due', 0), rung('overdue', 0)], source },
      ['rung-1-days rung-sign'],
    ],
    [
      'with reminders on all sides',
      {
        id: 'triage',
        ladder: [
          rung('before', -1),
          rung('due', 0),
          rung('overdue', 1),
          rung('overdue', 2),
          rung('overdue', 1, 'head'),
          rung('escalate', 1),
        ],
        source,
      },
      [],
    ],
    [
      'with a reminder before the end on the last day, and an end after it',
      { id: 'triage', ladder: [rung('before', 0), rung('due', 1)], source },
      ['rung-0-days rung-sign', 'rung-1-days rung-sign'],
    ],
    [
      'with a rung twice',
      { id: 'triage', ladder: [rung('due', 0), rung('overdue', 1), rung('overdue', 1)], source },
      ['rung-2-days rung-twice'],
    ],
  ])('%s', (_what, override, expected) => {
    expect(clockProblems(override, CLOCK_RULES).map(({ field, problem }) => `${field} ${problem}`)).toEqual(
      expected,
    );
  });
});

describe('a line of the list of posts', () => {
  const later = aPost({ inForceFrom: '2027-06-01', mark: 'T', setBy: act });
  const posts = [aPost({ inForceTo: '2027-05-31' }), later];
  const line = (change: Partial<Post>): Post => ({ ...later, ...change });
  const { setBy: _setBy, ...withoutAct } = later;
  test.each<[string, Post, string[]]>([
    ['that follows the last', line({ inForceFrom: '2028-01-01' }), []],
    ['that mends one from its own first day', line({ row: 'J3' }), []],
    ['that ends before the next begins', line({ inForceFrom: '2027-01-01', inForceTo: '2027-03-31' }), []],
    ['of one day', line({ inForceFrom: '2028-01-01', inForceTo: '2028-01-01' }), []],
    ['of a post that has no line yet', line({ id: 'another', inForceFrom: '2027-01-01' }), []],
    ['without act', { ...withoutAct, inForceFrom: '2028-01-01' }, ['setBy act']],
    ['with a blank for its act', line({ setBy: ' ' }), ['setBy act']],
    [
      'with an impossible last day',
      line({ inForceFrom: '2028-01-01', inForceTo: '2028-02-30' }),
      ['inForceTo day'],
    ],
    [
      'with an impossible day',
      line({ inForceFrom: '2027-02-30', inForceTo: '2027-03-31' }),
      ['inForceFrom day'],
    ],
    [
      'that ends before it begins',
      line({ inForceFrom: '2028-01-01', inForceTo: '2027-12-31' }),
      ['inForceTo reversed'],
    ],
    ['that would swallow a later one', line({ inForceFrom: '2027-01-01' }), ['inForceFrom post-overlap']],
  ])('%s', (_what, post, expected) => {
    expect(postProblems(post, posts).map(({ field, problem }) => `${field} ${problem}`)).toEqual(expected);
  });
});
