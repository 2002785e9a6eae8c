import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/local-time.ts';
import { movedClocks } from '../../../shared/domain/rules/preview.ts';
import { movesIn, movesText, type Move } from '../../../shared/domain/rules/recount.ts';
import { CLOCK_IDS } from '../../../shared/schemas/rules/clock.ts';

const move = fc
  .tuple(fc.constantFrom(...CLOCK_IDS), fc.nat(3000), fc.integer({ min: -9, max: 9 }))
  .filter(([, , by]) => by !== 0)
  .map(([rule, at, by]): Move => {
    const from = addDays('2026-01-01', at);
    return { rule, from, to: addDays(from, by) };
  });

describe('moves', () => {
  test('are written into the log and read again', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        expect(movesIn(movesText(moves))).toEqual(moves);
      }),
    );
    expect(movesIn('nothing:2026-01-01>2026-01-02 triage:soon>later')).toEqual([]);
  });

  test('are counted by rule and direction: none is lost, and the first to be due stands for its group', () => {
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
});
