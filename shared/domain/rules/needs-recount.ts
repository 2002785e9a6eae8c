import type { RuleChange } from '../../schemas/rules/rule-change.ts';

/** Whether running clocks have still to be counted anew for a change. The list of posts has no clocks. */
export const needsRecount = ({ state, content, recount }: RuleChange): boolean =>
  state === 'confirmed' && content.kind !== 'post' && recount?.finishedAt === undefined;
