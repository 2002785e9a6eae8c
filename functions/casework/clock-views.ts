import { calendarGrid } from '../../shared/domain/clocks/calendar-grid.ts';
import { isOverdue } from '../../shared/domain/clocks/due.ts';
import { explainClock } from '../../shared/domain/clocks/explain-clock.ts';
import { ruleOf } from '../../shared/domain/clocks/resolve-rules.ts';
import { rungsOf } from '../../shared/domain/clocks/rungs.ts';
import { countedBy } from '../../shared/domain/rules/counted-by.ts';
import type { Clock } from '../../shared/schemas/rules/clock.ts';
import type { ClockView } from '../../web/casework/clock-card.tsx';
import type { World } from '../ports.ts';

/** Clocks as a page shows them, explained by the rules that counted their due day. */
export const clockViews = (
  clocks: readonly Clock[],
  world: Pick<World, 'rules' | 'calendar' | 'formerRules' | 'clock'>,
): ClockView[] =>
  clocks.map((one) => {
    const { rules, calendar } = countedBy(one, world) ?? world;
    const rule = ruleOf(one, rules);
    return {
      clock: one,
      rule,
      overdue: isOverdue(one, world.clock.now()),
      steps: explainClock(one, rule, calendar),
      grid: calendarGrid(one, rule, calendar),
      rungs: rungsOf(one, rule, calendar),
    };
  });
