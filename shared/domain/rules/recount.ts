import { CLOCK_IDS, type Clock, type ClockId, type LocalDate } from '../../schemas/rules/clock.ts';
import type { Report } from '../../schemas/report.ts';
import { recomputeClock } from '../clocks/change-clock.ts';
import { dueDate } from '../clocks/due.ts';
import { ruleOf } from '../clocks/resolve-rules.ts';
import { duesOf, type CalendarAndRules } from '../report/report-clocks.ts';
import type { RuleChange } from '../../schemas/rules/rule-change.ts';

/** Whether running clocks still have to be recounted for a change. A change of posts affects no clock. */
export const needsRecount = ({ state, content, recount }: RuleChange): boolean =>
  state === 'confirmed' && content.kind !== 'post' && recount?.finishedAt === undefined;

/** A clock whose due day is different under the present rules. */
export interface Move {
  readonly rule: ClockId;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The recounted clocks of a report. `before`: the clocks that moved, with their old dates. */
export interface Recounted {
  readonly clocks: Report['clocks'];
  readonly before: readonly Clock[];
  readonly moves: readonly Move[];
  /** Whether a write is needed: a date or a reminder's moment has moved. */
  readonly changed: boolean;
}

/** Recounts every clock that has not ended by the given rules; a second run changes nothing. */
export const recounted = (report: Report, time: CalendarAndRules): Recounted => {
  const pairs = report.clocks.map((clock) => ({
    clock,
    anew:
      clock.endedAt === undefined ? recomputeClock(clock, ruleOf(clock, time.rules), time.calendar) : clock,
  }));
  const moved = pairs.filter(({ clock, anew }) => anew !== clock);
  const clocks = pairs.map(({ anew }) => anew);
  const dues = duesOf(clocks, time);
  return {
    clocks,
    before: moved.map(({ clock }) => clock),
    moves: moved.map(({ clock, anew }) => ({ rule: clock.rule, from: dueDate(clock), to: dueDate(anew) })),
    changed: moved.length > 0 || dues.nextRung !== report.nextRung || dues.due !== report.due,
  };
};

/** Moves as text for the log: `answer-124:2026-12-22>2026-12-23`, several separated by spaces. */
export const movesText = (moves: readonly Move[]): string =>
  moves.map(({ rule, from, to }) => `${rule}:${from}>${to}`).join(' ');

/** Reads the moves from that text; anything else in it is ignored. */
export const movesIn = (text: string): Move[] =>
  text.split(' ').flatMap((one) => {
    const [, id, from = '', to = ''] = /^([\w-]+):([\d-]{10})>([\d-]{10})$/.exec(one) ?? [];
    const rule = CLOCK_IDS.find((known) => known === id);
    return rule === undefined ? [] : [{ rule, from, to }];
  });
