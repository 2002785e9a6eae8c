import { describe, expect, test } from 'vitest';
import { resolveRules, ruleInForce, ruleOf } from '../../../shared/domain/clocks/resolve-rules.ts';
import { ACT_NAMES, actRule } from '../../../shared/domain/report/acts/acts.ts';
import { clocksOnReceipt } from '../../../shared/domain/report/report-clocks.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import {
  CLOCK_IDS,
  ClockRule,
  isWatched,
  type ClockId,
  type ClockOverride,
} from '../../../shared/schemas/rules/clock.ts';
import { aRule, morning, national } from './national-clocks.ts';

const source = 'Quyết định 01-QĐ/MTTQ ngày 05/01/2026';
const resolved = (override: Omit<ClockOverride, 'source'>): ClockRule | undefined =>
  resolveRules(CLOCK_RULES, [{ ...override, source }]).find(({ id }) => id === override.id);

describe('the clock table', () => {
  test('has every clock, each row sound', () => {
    expect(CLOCK_RULES.map(({ id }) => id).sort()).toEqual([...CLOCK_IDS].sort());
    for (const rule of CLOCK_RULES) expect(ClockRule.parse(rule)).toEqual(rule);
  });

  test.each<[ClockId, number, string, string | undefined, string]>([
    ['answer-124', 20, 'working-day', '8.2', 'T'],
    ['tell-citizen', 10, 'working-day', '28.1', 'T'],
    ['forward-denunciation', 5, 'working-day', '24.2', 'T'],
    ['told-after-forward', 20, 'calendar-day', '26.2', 'T'],
    ['corruption-request', 15, 'calendar-day', '74.2', 'T'],
    ['acknowledge', 1, 'working-day', undefined, 'D'],
    ['triage', 3, 'working-day', undefined, 'D'],
    ['verify-and-refer', 5, 'working-day', undefined, 'D'],
    ['unprocessed-alarm', 45, 'calendar-day', '41.3b', 'T'],
    ['crime-signs', 0, 'at-once', '27', 'T'],
    ['danger', 0, 'at-once', '27', 'T'],
    ['breach-notice', 72, 'hour', '23', 'S'],
    ['contest', 30, 'calendar-day', undefined, 'D'],
    ['plan-issued', 1, 'calendar-day', '3.3', 'T'],
    ['plan-notice', 15, 'calendar-day', '7.3', 'T'],
    ['their-report', 7, 'calendar-day', '7.3', 'T'],
    ['result-report', 15, 'calendar-day', '9.1', 'T'],
    ['half-year', 15, 'calendar-day', '30.1', 'D'],
  ])('%s is %i %s by article %s, %s', (id, length, unit, article, mark) => {
    expect(CLOCK_RULES.find((rule) => rule.id === id)).toMatchObject({ length, unit, mark });
    expect(CLOCK_RULES.find((rule) => rule.id === id)?.article).toBe(article);
  });

  test('watches the clocks that an act or a report’s arrival starts, and no other', () => {
    const time = { calendar: national, rules: CLOCK_RULES };
    const started = new Set<ClockId>([
      ...ACT_NAMES.map(actRule).flatMap(({ starts = [] }) => starts),
      ...(['feedback', 'denunciation'] as const).flatMap((kind) =>
        clocksOnReceipt(morning('2026-11-23'), kind, time).map(({ rule }) => rule),
      ),
    ]);
    expect([...started].sort()).toEqual(CLOCK_IDS.filter(isWatched).sort());
  });

  test('quotes every law with its number and date', () => {
    for (const { law } of CLOCK_RULES.filter(({ mark }) => mark !== 'D')) {
      expect(law.vi).toMatch(/\d+.*\/.* ngày \d\d\/\d\d\/\d{4}$/);
      expect(law.en).toMatch(/\d+.*\/.* of \d{1,2} [A-Z][a-z]+ \d{4}$/);
    }
  });

  test('is written in composed Vietnamese', () => {
    const text = JSON.stringify(CLOCK_RULES);
    expect(text.normalize('NFC')).toBe(text);
  });
});

describe('a rule is refused', () => {
  test.each<[string, Partial<ClockRule>]>([
    ['without law', { law: { vi: '', en: '' } }],
    ['with an empty law', { law: { vi: ' ', en: ' ' } }],
    ['marked as read without an article', { article: undefined }],
    ['without a length', { length: 0 }],
    ['with a longer length that does not say how it counts', { extendedCounts: undefined }],
    ['with a longer length in all that is shorter', { extendedLength: 10 }],
    ['that may be extended by no longer length', { extendedLength: undefined, extendedCounts: undefined }],
    [
      'with a reminder before on the wrong side',
      { ladder: [{ id: 'a', kind: 'before', workingDays: 1, tells: 'head' }] },
    ],
    ['with a due rung on another day', { ladder: [{ id: 'a', kind: 'due', workingDays: 1, tells: 'head' }] }],
    [
      'with an overdue rung in time',
      { ladder: [{ id: 'a', kind: 'overdue', workingDays: 0, tells: 'head' }] },
    ],
    [
      'with two rungs of one name',
      {
        ladder: [
          { id: 'a', kind: 'due', workingDays: 0, tells: 'head' },
          { id: 'a', kind: 'due', workingDays: 0, tells: 'holder' },
        ],
      },
    ],
  ])('%s', (_why, changes) => {
    expect(ClockRule.safeParse(aRule(changes)).success).toBe(false);
  });
});

describe('a province', () => {
  test('sets a length that the law leaves open, and by which act', () => {
    expect(resolved({ id: 'triage', length: 2 })).toMatchObject({ length: 2, setBy: source });
    expect(resolved({ id: 'half-year', length: 10 })).toMatchObject({ length: 10, setBy: source });
  });

  test('says how the longer answer counts', () => {
    expect(resolved({ id: 'answer-124', extendedCounts: 'on-top' })).toMatchObject({
      extendedCounts: 'on-top',
      length: 20,
    });
  });

  test('replaces a ladder, of any rule', () => {
    const ladder = [{ id: 'due', kind: 'due', workingDays: 0, tells: 'head' }] as const;
    expect(resolved({ id: 'tell-citizen', ladder: [...ladder] })?.ladder).toEqual(ladder);
  });

  test('confirms a draft by changing nothing', () => {
    expect(resolved({ id: 'contest' })).toMatchObject({ length: 30, mark: 'D', setBy: source });
  });

  test('leaves the other rules alone', () => {
    const rules = resolveRules(CLOCK_RULES, [{ id: 'triage', length: 2, source }]);
    expect(rules.filter(({ id }) => id !== 'triage')).toEqual(
      CLOCK_RULES.filter(({ id }) => id !== 'triage'),
    );
    expect(resolveRules(CLOCK_RULES, [])).toEqual(CLOCK_RULES);
  });

  test.each<Omit<ClockOverride, 'source'>>([
    { id: 'answer-124', length: 25 },
    { id: 'unprocessed-alarm', length: 60 },
    { id: 'breach-notice', length: 96 },
    { id: 'corruption-request', extendedCounts: 'on-top' },
    { id: 'triage', extendedCounts: 'on-top' },
  ])('cannot change what the law fixes: %o', (override) => {
    expect(() => resolved(override)).toThrow(expect.objectContaining({ code: 'input.clock-rule-fixed' }));
  });

  test('cannot make an invalid rule, or one for an unknown clock', () => {
    expect(() => resolved({ id: 'triage', length: 0 })).toThrow(
      expect.objectContaining({
        code: 'input.clock-rule',
        details: expect.objectContaining({ id: 'triage' }) as unknown,
      }),
    );
    expect(() => resolveRules([], [{ id: 'triage', source }])).toThrow(
      expect.objectContaining({ code: 'input.clock-rule-unknown' }),
    );
  });
});

describe('a law that changes', () => {
  const old = aRule({ inForceTo: '2026-12-31' });
  const young = aRule({ length: 15, inForceFrom: '2027-01-01' });
  const rules = [old, young];

  test.each([
    ['2018-02-01', undefined],
    ['2018-02-02', 20],
    ['2026-12-31', 20],
    ['2027-01-01', 15],
  ])('on %s sets %s', (on, length) => {
    expect(ruleInForce(rules, 'answer-124', on)?.length).toBe(length);
  });

  test('does not touch a clock that started under the old one', () => {
    expect(ruleOf({ rule: 'answer-124', startedAt: '2026-12-31T16:59:59.999Z' }, rules)).toBe(old);
    expect(ruleOf({ rule: 'answer-124', startedAt: '2026-12-31T17:00:00.000Z' }, rules)).toBe(young);
  });
});

describe('an override from a day on', () => {
  const inRows = (...overrides: Omit<ClockOverride, 'source'>[]) =>
    resolveRules(
      CLOCK_RULES,
      overrides.map((override) => ({ ...override, source })),
    )
      .filter(({ id }) => id === 'triage')
      .map(({ length, inForceFrom, inForceTo, setBy }) => [
        inForceFrom,
        inForceTo,
        length,
        setBy !== undefined,
      ]);
  const begins = '2018-02-02';

  test.each<[string, Omit<ClockOverride, 'source'>[], unknown[][]]>([
    [
      'splits the row on that day: what began before keeps its rule',
      [{ id: 'triage', length: 2, inForceFrom: '2027-01-01' }],
      [
        [begins, '2026-12-31', 3, false],
        ['2027-01-01', undefined, 2, true],
      ],
    ],
    [
      'and a later one splits again',
      [
        { id: 'triage', length: 2, inForceFrom: '2027-01-01' },
        { id: 'triage', length: 4, inForceFrom: '2028-01-01' },
      ],
      [
        [begins, '2026-12-31', 3, false],
        ['2027-01-01', '2027-12-31', 2, true],
        ['2028-01-01', undefined, 4, true],
      ],
    ],
    [
      'an earlier day confirmed later holds from that day, also over what was set after it',
      [
        { id: 'triage', length: 2, inForceFrom: '2028-01-01' },
        { id: 'triage', length: 4, inForceFrom: '2027-01-01' },
      ],
      [
        [begins, '2026-12-31', 3, false],
        ['2027-01-01', '2027-12-31', 4, true],
        ['2028-01-01', undefined, 4, true],
      ],
    ],
    [
      'without a day it is for all rows',
      [
        { id: 'triage', length: 2, inForceFrom: '2027-01-01' },
        { id: 'triage', length: 5 },
      ],
      [
        [begins, '2026-12-31', 5, true],
        ['2027-01-01', undefined, 5, true],
      ],
    ],
  ])('%s', (_what, overrides, rows) => {
    expect(inRows(...overrides)).toEqual(rows);
  });

  test('keeps the values of an earlier override that it does not set', () => {
    const ladder = [{ id: 'due', kind: 'due', workingDays: 0, tells: 'head' }] as const;
    const rules = resolveRules(CLOCK_RULES, [
      { id: 'triage', length: 2, source },
      { id: 'triage', ladder: [...ladder], inForceFrom: '2027-01-01', source },
    ]);
    expect(ruleInForce(rules, 'triage', '2027-01-01')).toMatchObject({ length: 2, ladder });
  });

  test('is refused when two rows hold on one day, or a row ends before it begins', () => {
    const overlapping = [aRule({ inForceTo: '2027-01-01' }), aRule({ inForceFrom: '2027-01-01' })];
    const code = { code: 'input.clock-overlap' };
    expect(() => resolveRules(overlapping, [])).toThrow(expect.objectContaining(code));
    expect(() => resolveRules([aRule(), aRule()], [])).toThrow(expect.objectContaining(code));
    expect(() => resolveRules([aRule({ inForceTo: '2017-01-01' })], [])).toThrow(
      expect.objectContaining(code),
    );
  });

  test('a clock without source is refused', () => {
    const { article: _, ...without } = aRule();
    for (const rule of [without, aRule({ law: { vi: ' ', en: ' ' } }), aRule({ setBy: ' ' })])
      expect(() => resolveRules([rule], [])).toThrow(expect.objectContaining({ code: 'input.clock-source' }));
  });
});
