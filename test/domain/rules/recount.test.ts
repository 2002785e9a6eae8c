import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetClock, startClock } from '../../../shared/domain/clocks/change-clock.ts';
import { dueDate } from '../../../shared/domain/clocks/due.ts';
import { addDays } from '../../../shared/domain/local-time.ts';
import { duesOf } from '../../../shared/domain/report/report-clocks.ts';
import {
  movesIn,
  movesText,
  needsRecount,
  recounted,
  type Move,
} from '../../../shared/domain/rules/recount.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import { CLOCK_IDS, type Clock, type ClockId } from '../../../shared/schemas/rules/clock.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import type { RuleChange, RuleContent } from '../../../shared/schemas/rules/rule-change.ts';
import { aReport } from '../../support/a-report.ts';
import { aPost, aRuleChange, anAnnouncement } from '../../support/a-rule-change.ts';
import { morning, national, ruleNamed } from '../clocks/national-clocks.ts';

const walk = { since: '2026-11-23T02:00:00.000Z', total: 9, done: 9, failed: 0, moved: 1 };
const finished = { ...walk, finishedAt: '2026-11-23T03:00:00.000Z' };
const ofPosts: RuleContent = { kind: 'post', post: aPost() };

describe('running clocks wait for a recount', () => {
  test.each<[string, Partial<RuleChange>, boolean]>([
    ['once a change is confirmed', { state: 'confirmed' }, true],
    ['while the recount goes on', { state: 'confirmed', recount: walk }, true],
    ['no more once it is complete', { state: 'confirmed', recount: finished }, false],
    ['not while a change is proposed', { state: 'proposed' }, false],
    ['not when it was declined', { state: 'declined' }, false],
    ['not when it changes posts', { state: 'confirmed', content: ofPosts }, false],
    ['also after another version', { state: 'confirmed', content: { kind: 'deployment', rules: 'x' } }, true],
    ['also after an announcement', { state: 'confirmed', content: anAnnouncement(2027, []) }, true],
  ])('%s', (_when, change, expected) => {
    expect(needsRecount(aRuleChange(change))).toBe(expected);
  });
});

describe('the clocks of a report, recounted', () => {
  const began = morning('2026-11-23');
  const old = { calendar: national, rules: CLOCK_RULES };
  /** The table with another length for one rule. */
  const withLength = (id: ClockId, length: number) => ({
    ...old,
    rules: CLOCK_RULES.map((rule) => (rule.id === id ? { ...rule, length } : rule)),
  });
  const [triage, verify] = [ruleNamed('triage'), ruleNamed('verify-and-refer')];
  const clocks: readonly Clock[] = [
    startClock(triage, began, national),
    startClock(verify, began, national),
    meetClock(startClock(ruleNamed('acknowledge'), began, national), morning('2026-11-24')),
  ];
  const reportWith = (some: readonly Clock[], different: Partial<Report> = {}): Report =>
    aReport({ clocks: [...some], ...duesOf(some, old), ...different });

  test('move where a rule has changed, and only there', () => {
    const now = withLength('triage', triage.length + 1);
    const { clocks: anew, before, moves, changed } = recounted(reportWith(clocks), now);
    expect(anew.map(dueDate)).toEqual(['2026-11-30', '2026-12-01', '2026-11-25']);
    expect(before).toEqual(clocks.slice(0, 1));
    expect(moves).toEqual([{ rule: 'triage', from: '2026-11-27', to: '2026-11-30' }]);
    expect(changed).toBe(true);
  });

  test('stay the same under the same rules, and need no write', () => {
    expect(recounted(reportWith(clocks), old)).toEqual({ clocks, before: [], moves: [], changed: false });
  });

  test('move once: a second run changes nothing', () => {
    const now = withLength('triage', triage.length + 1);
    const first = recounted(reportWith(clocks), now).clocks;
    const second = recounted(reportWith(first, duesOf(first, now)), now);
    expect(second).toMatchObject({ clocks: first, moves: [], changed: false });
  });

  test('are written also when only a reminder or the date of the queue has moved', () => {
    const { nextRung, due } = duesOf(clocks, old);
    const earlier = '2026-11-01T00:00:00.000Z';
    expect(recounted(reportWith(clocks, { nextRung: earlier }), old)).toMatchObject({
      moves: [],
      changed: true,
    });
    expect(recounted(reportWith(clocks, { due: earlier }), old)).toMatchObject({ moves: [], changed: true });
    expect(recounted(reportWith(clocks, { nextRung, due }), old).changed).toBe(false);
  });

  test('keep the date on which they ended, also when their rule is known no more', () => {
    const met = clocks.slice(2);
    const without = { ...old, rules: CLOCK_RULES.filter(({ id }) => id !== 'acknowledge') };
    expect(recounted(reportWith(met), without)).toMatchObject({ clocks: met, changed: false });
    expect(recounted(reportWith(met), withLength('acknowledge', 9))).toMatchObject({
      clocks: met,
      moves: [],
    });
  });
});

describe('moves in the log', () => {
  const move = fc
    .tuple(fc.constantFrom(...CLOCK_IDS), fc.nat(3000), fc.integer({ min: -9, max: 9 }))
    .map(([rule, at, by]): Move => {
      const from = addDays('2026-01-01', at);
      return { rule, from, to: addDays(from, by) };
    });

  test('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        expect(movesIn(movesText(moves))).toEqual(moves);
      }),
    );
  });

  test('look as the log shows them', () => {
    const to = '2026-12-23';
    expect(
      movesText([
        { rule: 'answer-124', from: '2026-12-22', to },
        { rule: 'triage', from: '2026-12-24', to },
      ]),
    ).toBe('answer-124:2026-12-22>2026-12-23 triage:2026-12-24>2026-12-23');
  });

  test.each([
    ['an unknown clock', 'nothing:2026-01-01>2026-01-02'],
    ['words for days', 'triage:soon>later'],
    ['something before', '(triage:2026-01-01>2026-01-02'],
    ['something after', 'triage:2026-01-01>2026-01-02)'],
    ['nothing', ''],
  ])('are not read from text with %s', (_what, text) => {
    expect(movesIn(text)).toEqual([]);
  });
});
