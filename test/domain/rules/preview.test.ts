import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/local-time.ts';
import { movedClocks } from '../../../shared/domain/rules/preview.ts';
import type { Move } from '../../../shared/domain/rules/recount.ts';
import { CLOCK_IDS } from '../../../shared/schemas/rules/clock.ts';

const moveBy = (rule: Move['rule'], from: string, by: number): Move => ({
  rule,
  from,
  to: addDays(from, by),
});
const move = fc
  .tuple(fc.constantFrom(...CLOCK_IDS), fc.nat(3000), fc.integer({ min: -9, max: 9 }))
  .filter(([, , by]) => by !== 0)
  .map(([rule, at, by]) => moveBy(rule, addDays('2026-01-01', at), by));

test('moves are counted by rule and direction: none is lost, and the first to be due stands for its group', () => {
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      const groups = movedClocks(moves);
      expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(moves.length);
      for (const { rule, later, earliest, days } of groups) {
        const same = moves.filter((one) => one.rule === rule && one.to > one.from === later);
        expect(same.every(({ from }) => from >= earliest.from)).toBe(true);
        expect(days[0]).toBeLessThanOrEqual(days[1]);
      }
      expect(new Set(groups.map(({ rule, later }) => `${rule} ${String(later)}`)).size).toBe(groups.length);
    }),
  );
});

test('the rule with the most moves comes first, with the fewest and the most days of each direction', () => {
  const moves = [
    moveBy('triage', '2026-12-01', -1),
    moveBy('answer-124', '2026-12-22', 2),
    moveBy('answer-124', '2026-12-20', 5),
    moveBy('answer-124', '2026-12-24', 1),
    moveBy('triage', '2026-12-02', 3),
    moveBy('triage', '2026-12-03', 4),
  ];
  expect(movedClocks(moves)).toEqual([
    {
      rule: 'answer-124',
      later: true,
      count: 3,
      days: [1, 5],
      earliest: { from: '2026-12-20', to: '2026-12-25' },
    },
    {
      rule: 'triage',
      later: true,
      count: 2,
      days: [3, 4],
      earliest: { from: '2026-12-02', to: '2026-12-05' },
    },
    {
      rule: 'triage',
      later: false,
      count: 1,
      days: [1, 1],
      earliest: { from: '2026-12-01', to: '2026-11-30' },
    },
  ]);
});
