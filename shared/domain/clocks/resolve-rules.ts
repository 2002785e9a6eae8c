import {
  ClockRule,
  type Clock,
  type ClockId,
  type ClockOverride,
  type LocalDate,
} from '../../schemas/rules/clock.ts';
import { CaseError } from '../errors.ts';
import { addDays, localDate } from '../local-time.ts';
import { FOR_EVER, isInForce } from '../in-force.ts';

/** The clock table of a deployment; an id may have several rows, one for each time in force. */
export type ClockRules = readonly ClockRule[];

/** Four years of working days. A longer length is a typing error and would end after the calendar's last year. */
const LONGEST = 999;

const overridden = (rule: ClockRule, override: ClockOverride): ClockRule => {
  const { id, source, ...set } = override;
  for (const part of ['length', 'extendedCounts'] as const) {
    if (set[part] !== undefined && !rule.openToProvince.includes(part)) {
      throw new CaseError('input.clock-rule-fixed', `the law fixes the ${part} of ${id}`, {
        field: part,
        id,
        article: rule.article ?? '',
        law: rule.law.en,
      });
    }
  }
  const { length = rule.length, ladder = rule.ladder, extendedCounts = rule.extendedCounts } = set;
  const result = ClockRule.safeParse({ ...rule, length, ladder, extendedCounts, setBy: source });
  if (result.success && length <= LONGEST) return result.data;
  const problems = result.success ? ['too long'] : result.error.issues.map((issue) => issue.message);
  throw new CaseError('input.clock-rule', `the override of ${id} cannot stand`, {
    field: 'length',
    id,
    problems,
  });
};

/**
 * An override that begins on a day splits the row in force on that day: clocks started earlier keep the row that ends
 * the day before, since a clock runs by the row in force when it started.
 */
const rowsUnder = (row: ClockRule, override: ClockOverride): ClockRule[] => {
  const { inForceFrom: from } = override;
  if (row.id !== override.id || (from !== undefined && row.inForceTo !== undefined && row.inForceTo < from))
    return [row];
  if (from === undefined || from <= row.inForceFrom) return [overridden(row, override)];
  return [{ ...row, inForceTo: addDays(from, -1) }, overridden({ ...row, inForceFrom: from }, override)];
};

/** With two rows of one id on one day it would be undefined which one a clock runs by. */
const refuseOverlaps = (rules: ClockRules): void => {
  const ordered = rules.toSorted((one, other) => (one.inForceFrom < other.inForceFrom ? -1 : 1));
  for (const { id, inForceFrom, inForceTo } of ordered) {
    const ends = inForceTo ?? FOR_EVER;
    const others = ordered.filter((rule) => rule.id === id && rule.inForceFrom >= inForceFrom);
    const clashes = others.filter((rule) => rule.inForceFrom <= ends).length > 1;
    if (clashes || ends < inForceFrom) {
      throw new CaseError('input.clock-overlap', `two rows of ${id} hold on one day`, {
        field: 'inForceFrom',
        id,
        from: inForceFrom,
      });
    }
  }
};

const refuseWithoutSource = (rules: ClockRules): void => {
  for (const { id, mark, law, article, setBy } of rules) {
    const named = law.vi.trim() !== '' && law.en.trim() !== '' && setBy?.trim() !== '';
    if (named && (mark === 'D' || article !== undefined)) continue;
    throw new CaseError('input.clock-source', `${id} does not say who set it`, { field: 'source', id });
  }
};

/**
 * The national table with a province's overrides, in their order: a later one adds to an earlier one or replaces its
 * parts. An override may replace the ladder of any rule, but a length or a way of counting only where the law leaves
 * it open.
 * @throws CaseError `input.clock-rule-fixed` for a part that the law fixes, `input.clock-rule` when the
 * result is not a rule, `input.clock-rule-unknown` for an id that is not in the table, `input.clock-overlap` when
 * two rows of one id hold on one day, `input.clock-source` when a row does not say by which act it holds.
 */
export const resolveRules = (table: ClockRules, overrides: readonly ClockOverride[]): ClockRules => {
  const unknown = overrides.find(({ id }) => !table.some((rule) => rule.id === id));
  if (unknown !== undefined) {
    throw new CaseError('input.clock-rule-unknown', `no clock rule ${unknown.id}`, { id: unknown.id });
  }
  const resolved = overrides.reduce<ClockRules>(
    (rules, override) => rules.flatMap((row) => rowsUnder(row, override)),
    table,
  );
  refuseOverlaps(resolved);
  refuseWithoutSource(resolved);
  return resolved;
};

/** The row of a rule in force on a day; undefined if the law does not yet, or no longer, set this clock. */
export const ruleInForce = (rules: ClockRules, id: ClockId, on: LocalDate): ClockRule | undefined =>
  rules.find((rule) => rule.id === id && isInForce(rule, on));

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
