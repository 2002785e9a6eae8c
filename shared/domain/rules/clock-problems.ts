import type { ClockOverride, ClockRule, LadderRung } from '../../schemas/rules/clock.ts';
import { isCaseError } from '../errors.ts';
import { ruleInForce, resolveRules, type ClockRules } from '../clocks/resolve-rules.ts';
import { isRealDay } from './calendar-problems.ts';
import type { Problem } from './problem.ts';
import { FOR_EVER } from '../in-force.ts';

const rungProblems = ({ ladder = [] }: ClockOverride): Problem[] =>
  ladder.flatMap(({ kind, workingDays, tells }, row) => {
    const fits = kind === 'before' ? workingDays < 0 : kind === 'due' ? workingDays === 0 : workingDays > 0;
    const twice = ladder
      .slice(0, row)
      .some((one) => one.kind === kind && one.workingDays === workingDays && one.tells === tells);
    const problem = !fits ? 'rung-sign' : twice ? 'rung-twice' : undefined;
    return problem === undefined ? [] : [{ field: `rung-${String(row)}-days`, problem }];
  });

/** If the present ladder escalates, the new one must too: without escalation no one enforces the duty. */
const silenceProblems = (ladder: readonly LadderRung[], before: ClockRule): Problem[] => {
  const goesUp = (rungs: readonly LadderRung[]) => rungs.some(({ kind }) => kind === 'escalate');
  return goesUp(before.ladder) && !goesUp(ladder) ? [{ field: 'rung-0-kind', problem: 'no-escalation' }] : [];
};

/**
 * The problems of an override of a clock, field by field.
 * @param rules the table in force now
 */
export const clockProblems = (override: ClockOverride, rules: ClockRules): Problem[] => {
  const { id, inForceFrom, source } = override;
  const before = ruleInForce(rules, id, inForceFrom ?? FOR_EVER);
  const problems = rungProblems(override);
  if (source.trim() === '') problems.push({ field: 'source', problem: 'source' });
  if (before === undefined || (inForceFrom !== undefined && !isRealDay(inForceFrom)))
    return [...problems, { field: 'inForceFrom', problem: 'day' }];
  if (problems.length > 0) return problems;
  const silence = silenceProblems(override.ladder ?? before.ladder, before);
  try {
    resolveRules(rules, [override]);
    return silence;
  } catch (error) {
    if (isCaseError(error) && error.code === 'input.clock-rule-fixed')
      return [{ field: error.details.field, problem: 'fixed' }, ...silence];
    if (isCaseError(error) && error.code === 'input.clock-rule')
      return [{ field: error.details.field, problem: 'shorter-than-length' }, ...silence];
    throw error;
  }
};
