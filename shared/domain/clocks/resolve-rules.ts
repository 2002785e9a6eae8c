import {
  ClockRule,
  type Clock,
  type ClockId,
  type ClockOverride,
  type LocalDate,
} from '../../schemas/clock.ts';
import { CaseError } from '../errors.ts';
import { localDate } from '../local-time.ts';

/** The clock table a deployment works by; an id may stand in several rows, one for each span in force. */
export type ClockRules = readonly ClockRule[];

const overridden = (rule: ClockRule, override: ClockOverride): ClockRule => {
  const { id, source, ...set } = override;
  for (const part of ['length', 'extendedCounts'] as const) {
    if (set[part] !== undefined && !rule.openToProvince.includes(part)) {
      throw new CaseError('input.clock-rule-fixed', `the law fixes the ${part} of ${id}`, {
        id,
        part,
        article: rule.article ?? '',
        law: rule.law.en,
      });
    }
  }
  const { length = rule.length, ladder = rule.ladder, extendedCounts = rule.extendedCounts } = set;
  const result = ClockRule.safeParse({ ...rule, length, ladder, extendedCounts, setBy: source });
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => issue.message);
  throw new CaseError('input.clock-rule', `the override of ${id} cannot stand`, { id, problems });
};

/**
 * The national table with a province's settings. A ladder may be replaced on any rule; a length or a way of
 * counting only where the law leaves it open.
 * @throws CaseError `input.clock-rule-fixed` for a part that the law fixes, `input.clock-rule` when the
 * result is not a rule, `input.clock-rule-unknown` for an id that is not in the table.
 */
export const resolveRules = (table: ClockRules, overrides: readonly ClockOverride[]): ClockRules => {
  const unknown = overrides.find(({ id }) => !table.some((rule) => rule.id === id));
  if (unknown !== undefined) {
    throw new CaseError('input.clock-rule-unknown', `no clock rule ${unknown.id}`, { id: unknown.id });
  }
  return table.map((rule) => {
    const override = overrides.find(({ id }) => id === rule.id);
    return override === undefined ? rule : overridden(rule, override);
  });
};

/** The row of a rule in force on a day; nothing where the law did not yet, or no longer, set this clock. */
export const ruleInForce = (rules: ClockRules, id: ClockId, on: LocalDate): ClockRule | undefined =>
  rules.find(
    (rule) =>
      rule.id === id && rule.inForceFrom <= on && (rule.inForceTo === undefined || on <= rule.inForceTo),
  );

/**
 * The rule a clock runs by: the row in force on the day it started.
 * @throws CaseError `missing.clock-rule` when the table has lost that row.
 */
export const ruleOf = (clock: Pick<Clock, 'rule' | 'startedAt'>, rules: ClockRules): ClockRule => {
  const on = localDate(new Date(clock.startedAt));
  const rule = ruleInForce(rules, clock.rule, on);
  if (rule === undefined) {
    throw new CaseError('missing.clock-rule', `no rule ${clock.rule} in force on ${on}`, {
      id: clock.rule,
      on,
    });
  }
  return rule;
};
