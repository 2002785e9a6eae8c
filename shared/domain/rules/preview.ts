import type { ClockId, LocalDate } from '../../schemas/rules/clock.ts';
import { daysBetween } from '../local-time.ts';
import type { Move } from './recount.ts';

/** Running clocks of one rule that move the same way. */
export interface MovedClocks {
  readonly rule: ClockId;
  readonly later: boolean;
  readonly count: number;
  /** The least and the most calendar days that they move. */
  readonly days: readonly [number, number];
  /** The one that is due first. */
  readonly earliest: { readonly from: LocalDate; readonly to: LocalDate };
}

/** Moves by rule and direction, rules with the most moves first; of a single case it shows the date only. */
export const movedClocks = (moves: readonly Move[]): MovedClocks[] => {
  const groups = Map.groupBy(moves, ({ rule, from, to }) => `${rule} ${String(to > from)}`);
  return [...groups.values()]
    .map((group) => {
      const first = group.reduce((earliest, move) => (move.from < earliest.from ? move : earliest));
      const days = group.map(({ from, to }) => Math.abs(daysBetween(from, to)));
      return {
        rule: first.rule,
        later: first.to > first.from,
        count: group.length,
        days: [Math.min(...days), Math.max(...days)] as const,
        earliest: { from: first.from, to: first.to },
      };
    })
    .toSorted((one, other) => other.count - one.count);
};
