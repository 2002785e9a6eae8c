import type { RuleChange, RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import type { World } from '../ports.ts';
import { rulebookOf, compatibleChanges, type Rulebook } from '../rulebook.ts';
import { confirmedContents } from '../../shared/domain/rules/amend.ts';

/** The rules at this moment; the rules that functions remember may be a minute old. */
export interface RulesNow {
  readonly changes: readonly RuleChange[];
  /** The contents of the changes in force, in their order. */
  readonly contents: readonly RuleContent[];
  readonly book: Rulebook;
  /** The ids of these changes. */
  readonly inForce: ReadonlySet<string>;
}

export const rulesNow = async ({
  stores,
  settings,
}: Pick<World, 'stores' | 'settings'>): Promise<RulesNow> => {
  const changes = await stores.rules.changes();
  const contents = compatibleChanges(settings, confirmedContents(changes));
  const inForce = changes.filter(({ content }) => contents.includes(content)).map(({ id }) => id);
  return { changes, contents, book: rulebookOf(settings, contents), inForce: new Set(inForce) };
};
