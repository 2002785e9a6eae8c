import type { Clock } from '../../schemas/rules/clock.ts';
import { dueMoment } from '../clocks/count-days.ts';
import { ruleOf } from '../clocks/resolve-rules.ts';
import type { CalendarAndRules } from '../report/report-clocks.ts';

/** Rules, and those that held before the last change of them; undefined before the first. */
interface RulesWithFormer extends CalendarAndRules {
  readonly formerRules: () => RulesWithFormer | undefined;
}

/**
 * The latest rules by which a clock's date comes out. A clock that ended keeps its date when the rules change, and one
 * that runs keeps it until the recount comes by: both are explained by what they were counted by. Undefined when no
 * rules known here give that date: the software or its settings were others then.
 */
export const countedBy = (clock: Clock, rules: RulesWithFormer): CalendarAndRules | undefined => {
  for (let book: RulesWithFormer | undefined = rules; book !== undefined; book = book.formerRules()) {
    if (dueMoment(ruleOf(clock, book.rules), clock, book.calendar).toISOString() === clock.due) return book;
  }
  return undefined;
};
