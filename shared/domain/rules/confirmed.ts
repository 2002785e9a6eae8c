import type { RuleChange, RuleContent } from '../../schemas/rules/rule-change.ts';

/** The confirmed changes in the order of confirmation: a later one adds to an earlier one or replaces it. */
export const confirmedContents = (changes: readonly RuleChange[]): RuleContent[] =>
  changes
    .filter(({ state }) => state === 'confirmed')
    .toSorted((one, other) => (one.decidedAt ?? '').localeCompare(other.decidedAt ?? ''))
    .map(({ content }) => content);
