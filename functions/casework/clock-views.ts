import { calendarGrid } from '../../shared/domain/clocks/calendar-grid.ts';
import { isOverdue } from '../../shared/domain/clocks/due.ts';
import { explainClock } from '../../shared/domain/clocks/explain-clock.ts';
import { ruleOf } from '../../shared/domain/clocks/resolve-rules.ts';
import { rungsOf } from '../../shared/domain/clocks/rungs.ts';
import type { Clock } from '../../shared/schemas/clock.ts';
import type { ClockView } from '../../web/casework/clock-card.tsx';
import type { World } from '../ports.ts';

/** Clocks with what a page says of them; the explanation is counted by the same code as the due day itself. */
export const clockViews = (
  clocks: readonly Clock[],
  { rules, calendar, clock }: Pick<World, 'rules' | 'calendar' | 'clock'>,
): ClockView[] =>
  clocks.map((one) => {
    const rule = ruleOf(one, rules);
    return {
      clock: one,
      rule,
      overdue: isOverdue(one, clock.now()),
      steps: explainClock(one, rule, calendar),
      grid: calendarGrid(one, rule, calendar),
      rungs: rungsOf(one, rule, calendar),
    };
  });
