import type { ClockOverride, ClockRule, LadderRung } from '../../schemas/rules/clock.ts';
import { fieldOf, isCaseError, type ErrorCode } from '../errors.ts';
import { ruleInForce, resolveRules, type ClockRules } from '../clocks/resolve-rules.ts';
import { isRealDay } from './calendar-problems.ts';
import type { Problem, ProblemCode } from './problem.ts';
import { FOR_EVER } from '../in-force.ts';

const SAID: Readonly<Partial<Record<ErrorCode, ProblemCode>>> = {
  'input.clock-rule-fixed': 'fixed',
  'input.clock-rule': 'shorter-than-length',
  'input.clock-source': 'source',
  'input.clock-overlap': 'day',
};

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
const silenceProblems = ({ ladder }: ClockOverride, before: ClockRule | undefined): Problem[] => {
  const goesUp = (rungs: readonly LadderRung[] = []) => rungs.some(({ kind }) => kind === 'escalate');
  return ladder !== undefined && goesUp(before?.ladder) && !goesUp(ladder)
    ? [{ field: 'rung-0-kind', problem: 'no-escalation' }]
    : [];
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
  if (inForceFrom !== undefined && !isRealDay(inForceFrom))
    problems.push({ field: 'inForceFrom', problem: 'day' });
  if (before === undefined) problems.push({ field: 'inForceFrom', problem: 'day' });
  if (problems.length > 0) return problems;
  const silence = silenceProblems(override, before);
  try {
    resolveRules(rules, [override]);
    return silence;
  } catch (error) {
    if (!isCaseError(error)) throw error;
    return [{ field: fieldOf(error) ?? 'length', problem: SAID[error.code] ?? 'stands-no-more' }, ...silence];
  }
};
