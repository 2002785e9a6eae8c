import type { Clock } from '../../schemas/rules/clock.ts';
import { dueMoment } from '../clocks/count-days.ts';
import { ruleOf } from '../clocks/resolve-rules.ts';
import type { CalendarAndRules } from '../report/report-clocks.ts';

/** The present rules and those before the last change; undefined before the first change. */
interface RulesWithFormer extends CalendarAndRules {
  readonly formerRules: () => RulesWithFormer | undefined;
}

/**
 * The latest rules that give a clock's date. When rules change, a clock that ended keeps its date and one that runs
 * keeps it until the recount, so the explanation must use the rules that counted them. Undefined when no known rules
 * give that date: the software or its settings were different then.
 */
export const countedBy = (clock: Clock, rules: RulesWithFormer): CalendarAndRules | undefined => {
  for (let book: RulesWithFormer | undefined = rules; book !== undefined; book = book.formerRules()) {
    if (dueMoment(ruleOf(clock, book.rules), clock, book.calendar).toISOString() === clock.due) return book;
  }
  return undefined;
};
