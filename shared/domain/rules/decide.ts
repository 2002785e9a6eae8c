import type { RuleChange } from '../../schemas/rules/rule-change.ts';
import { CaseError } from '../errors.ts';

/** The possible decisions on a proposal. */
export const DECISIONS = ['confirm', 'decline', 'withdraw'] as const;
export type Decision = (typeof DECISIONS)[number];

const BECOMES = {
  confirm: 'confirmed',
  decline: 'declined',
  withdraw: 'withdrawn',
} as const satisfies Record<Decision, RuleChange['state']>;

/** Two eyes: the administrator who proposed a rule may only withdraw it; another one decides on it. */
export const mayDecide = (
  { state, proposedBy }: Pick<RuleChange, 'state' | 'proposedBy'>,
  by: string,
): Decision[] => {
  if (state !== 'proposed') return [];
  return by === proposedBy ? ['withdraw'] : ['confirm', 'decline'];
};

/**
 * The proposal with the decision, with the next version.
 * @throws CaseError `rule.decided` when it was decided before, `rule.two-eyes` when the proposer confirms or declines,
 * `rule.not-proposer` when another withdraws, `input.reason` when it is declined without a reason
 */
export const decided = (
  change: RuleChange,
  decision: Decision,
  { by, at, reason }: { readonly by: string; readonly at: Date; readonly reason?: string },
): RuleChange => {
  const { id, state, proposedBy } = change;
  if (state !== 'proposed') throw new CaseError('rule.decided', 'This was decided before.', { id, state });
  if (!mayDecide(change, by).includes(decision)) {
    throw by === proposedBy
      ? new CaseError('rule.two-eyes', 'Another administrator decides on it.', { id })
      : new CaseError('rule.not-proposer', 'Only whoever proposed it takes it back.', { id });
  }
  if (decision === 'decline' && reason === undefined)
    throw new CaseError('input.reason', 'Say why.', { field: 'decision' });
  return {
    ...change,
    version: change.version + 1,
    state: BECOMES[decision],
    decidedBy: by,
    decidedAt: at.toISOString(),
    ...(reason !== undefined && { decision: reason }),
  };
};
