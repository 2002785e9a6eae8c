import { describe, expect, test } from 'vitest';
import { startClock } from '../../../shared/domain/clocks/change-clock.ts';
import { duesOf } from '../../../shared/domain/report/report-clocks.ts';
import { countedBy } from '../../../shared/domain/rules/counted-by.ts';
import { dueDate } from '../../../shared/domain/clocks/due.ts';
import { movesIn, needsRecount, recounted } from '../../../shared/domain/rules/recount.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { RuleChange } from '../../../shared/schemas/rules/rule-change.ts';
import { aReport } from '../../support/a-report.ts';
import { aPost, aRuleChange } from '../../support/a-rule-change.ts';
import { morning, national, ruleNamed } from '../clocks/national-clocks.ts';

const began = morning('2026-11-23');
const at = began.toISOString();
/** The rules of clocks with another length for the triage. */
const rulesWith = (length: number) =>
  CLOCK_RULES.map((rule) => (rule.id === 'triage' ? { ...rule, length } : rule));
const time = (length: number) => ({ calendar: national, rules: rulesWith(length) });
const triage = startClock(ruleNamed('triage'), began, national);
const other = startClock(ruleNamed('tell-citizen'), began, national);
const ended = { ...triage, state: 'met', endedAt: at } as const;
const walk = { since: at, total: 1, done: 1, failed: 0, moved: 1 };
const withClocks = (...clocks: (typeof triage)[]) =>
  aReport({ clocks, ...duesOf(clocks, time(ruleNamed('triage').length)) });

describe('a confirmed change of the rules', () => {
  const post = { kind: 'post', post: aPost() } as const;

  test.each<[string, Partial<RuleChange>, boolean]>([
    ['that is confirmed', { state: 'confirmed' }, true],
    ['whose recount has begun', { state: 'confirmed', recount: walk }, true],
    ['whose recount is finished', { state: 'confirmed', recount: { ...walk, finishedAt: at } }, false],
    ['that is only proposed', { state: 'proposed' }, false],
    ['of posts', { state: 'confirmed', content: post }, false],
  ])('%s needs a recount, or not', (_which, change, needs) => {
    expect(needsRecount(aRuleChange(change))).toBe(needs);
  });

  test('moves the clocks that run, and keeps the others as they are', () => {
    const { clocks, before, moves, changed } = recounted(withClocks(ended, other, triage), time(7));
    expect(clocks.slice(0, 2)).toEqual([ended, other]);
    expect(clocks[2]?.due).toBe(startClock({ ...ruleNamed('triage'), length: 7 }, began, national).due);
    expect(before).toEqual([triage]);
    const [from, to] = [dueDate(triage), dueDate(clocks[2] ?? triage)];
    expect(from < to).toBe(true);
    expect(moves).toEqual([{ rule: 'triage', from, to }]);
    expect(changed).toBe(true);
  });

  test('changes nothing where no date moves, also at the second run', () => {
    const report = withClocks(triage);
    const present = time(ruleNamed('triage').length);
    expect(recounted(report, present)).toEqual({ clocks: [triage], before: [], moves: [], changed: false });
    const once = recounted(report, time(7)).clocks;
    const after = { ...report, clocks: once, ...duesOf(once, time(7)) };
    expect(recounted(after, time(7))).toMatchObject({ clocks: once, moves: [], changed: false });
  });

  test.each(['nextRung', 'due'] as const)('is written where only the %s of the report is another', (name) => {
    const report = { ...withClocks(triage), [name]: at };
    expect(recounted(report, time(ruleNamed('triage').length))).toMatchObject({ moves: [], changed: true });
  });
});

test('the date of a clock is explained by the newest rules that give it', () => {
  const books = [7, 5, ruleNamed('triage').length, ruleNamed('triage').length].map(time);
  const chained = (from: number): Parameters<typeof countedBy>[1] => ({
    ...(books[from] ?? time(1)),
    formerRules: () => (from + 1 < books.length ? chained(from + 1) : undefined),
  });
  expect(countedBy(triage, chained(0))?.rules).toBe(books[2]?.rules);
  expect(countedBy(triage, chained(2))?.rules).toBe(books[2]?.rules);
  expect(countedBy({ ...triage, due: at }, chained(0))).toBeUndefined();
});

test.each([
  ['x triage:2026-12-01>2026-12-02 y', 1],
  ['(triage:2026-12-01>2026-12-02', 0],
  ['triage:2026-12-01>2026-12-02)', 0],
  ['triage:2026-12-01>2026-12-021', 0],
  ['', 0],
])('of “%s” %d moves are read', (text, count) => {
  expect(movesIn(text)).toHaveLength(count);
});
