import { CLOCK_IDS, type Clock, type ClockId, type LocalDate } from '../../schemas/rules/clock.ts';
import type { Report } from '../../schemas/report.ts';
import { recomputeClock } from '../clocks/change-clock.ts';
import { dueDate } from '../clocks/due.ts';
import { ruleOf } from '../clocks/resolve-rules.ts';
import { duesOf, type CalendarAndRules } from '../report/report-clocks.ts';
import type { RuleChange } from '../../schemas/rules/rule-change.ts';

/** Whether running clocks have still to be counted anew for a change. The list of posts has no clocks. */
export const needsRecount = ({ state, content, recount }: RuleChange): boolean =>
  state === 'confirmed' && content.kind !== 'post' && recount?.finishedAt === undefined;

/** A clock whose due day is another one under the rules as they are now. */
export interface Move {
  readonly rule: ClockId;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The clocks of a report counted anew. `before`: the clocks that moved, as they were. */
export interface Recounted {
  readonly clocks: Report['clocks'];
  readonly before: readonly Clock[];
  readonly moves: readonly Move[];
  /** Whether there is anything to write: a date moved, or a reminder's moment did. */
  readonly changed: boolean;
}

/** Counts every clock that has not ended by the rules given; doing it again changes nothing. */
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

/** Moves as the log of a report keeps them: `answer-124:2026-12-22>2026-12-23`, several with a space between. */
export const movesText = (moves: readonly Move[]): string =>
  moves.map(({ rule, from, to }) => `${rule}:${from}>${to}`).join(' ');

/** The same, read again; what is not one is left out. */
export const movesIn = (text: string): Move[] =>
  text.split(' ').flatMap((one) => {
    const [, id, from = '', to = ''] = /^([\w-]+):([\d-]{10})>([\d-]{10})$/.exec(one) ?? [];
    const rule = CLOCK_IDS.find((known) => known === id);
    return rule === undefined ? [] : [{ rule, from, to }];
  });
