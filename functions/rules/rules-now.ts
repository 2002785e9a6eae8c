import { confirmedContents } from '../../shared/domain/rules/confirmed.ts';
import type { RuleChange, RuleContent } from '../../shared/schemas/rule-change.ts';
import type { World } from '../ports.ts';
import { rulebookOf, standing, type Rulebook } from '../rulebook.ts';

/** The rules at this very moment; what the functions remember of them may be a minute old. */
export interface RulesNow {
  readonly changes: readonly RuleChange[];
  /** What was confirmed and stands, in its order. */
  readonly contents: readonly RuleContent[];
  readonly book: Rulebook;
}

export const rulesNow = async ({
  stores,
  settings,
}: Pick<World, 'stores' | 'settings'>): Promise<RulesNow> => {
  const changes = await stores.rules.changes();
  const contents = standing(settings, confirmedContents(changes));
  return { changes, contents, book: rulebookOf(settings, contents) };
};
