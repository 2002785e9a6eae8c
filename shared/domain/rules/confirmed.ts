import type { RuleChange, RuleContent } from '../../schemas/rules/rule-change.ts';

/** What was confirmed, in the order of confirming: a later change adds to the earlier or replaces it. */
export const confirmedContents = (changes: readonly RuleChange[]): RuleContent[] =>
  changes
    .filter(({ state }) => state === 'confirmed')
    .toSorted((one, other) => (one.decidedAt ?? '').localeCompare(other.decidedAt ?? ''))
    .map(({ content }) => content);
