import { CaseError, isCaseError, statusOf } from '../../shared/domain/errors.ts';
import { decided, DECISIONS, type Decision } from '../../shared/domain/rules/decide.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { RuleChange } from '../../shared/schemas/rules/rule-change.ts';
import { changePath } from '../../web/layout/officer-paths.ts';
import { refusedKey } from '../../web/rules/change-notices.ts';
import { seeOther } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import { recomputeClocks } from './recompute-clocks.ts';
import type { OfficerPageFunction } from '../sign-in/officer-session.ts';
import { problemsOf } from './check-content.ts';
import { rulesNow } from './rules-now.ts';
import { changeAnswer, changeNamed, DONE } from './show-change.ts';
import { fieldReader, typedIn } from './typed-fields.ts';

/** Reports recounted while the administrator waits, a few seconds; the job does the rest. */
const MOST_AT_ONCE = 100;

/** Puts a confirmed change into force: publishes it for every function and recounts clocks. Repeating it is harmless. */
const takeEffect = async (world: ConsoleWorld): Promise<void> => {
  await world.stores.rules.publish();
  await recomputeClocks(world, MOST_AT_ONCE);
};

/** Whether the same person already made this decision: then publishing may have failed, but not the decision. */
const wasDone = ({ state, decidedBy }: RuleChange, decision: Decision, { id }: Officer): boolean =>
  decision === 'confirm' && state === 'confirmed' && decidedBy === id;

/** @throws CaseError rule.* · input.reason · conflict.stale when another administrator decided meanwhile */
const decide = async (
  change: RuleChange,
  decision: Decision,
  reason: string,
  officer: Officer,
  world: ConsoleWorld,
): Promise<void> => {
  if (wasDone(change, decision, officer)) return takeEffect(world);
  const next = decided(change, decision, {
    by: officer.id,
    at: world.clock.now(),
    ...(reason !== '' && { reason }),
  });
  if (decision === 'confirm') {
    const problems = problemsOf(change.content, await rulesNow(world), world.settings);
    if (problems.length > 0)
      throw new CaseError('rule.stands-no-more', 'Other rules have changed since.', { id: change.id });
  }
  await world.stores.rules.put(next);
  if (decision === 'confirm') await takeEffect(world);
};

/** An administrator confirms, declines or withdraws a proposal; a refusal comes back with the typed text. */
export const decideRule: OfficerPageFunction = async (request, session, world) => {
  const decision = DECISIONS.find((one) => one === request.params['decision']);
  if (decision === undefined) throw new CaseError('missing.page', 'There is no such decision.');
  const change = await changeNamed(request.params['id'], world);
  const typed = typedIn(session.values);
  const reason = fieldReader(typed).text('decision');
  try {
    await decide(change, decision, reason, session.officer, world);
  } catch (error) {
    const refused = isCaseError(error) ? refusedKey(error.code) : undefined;
    if (refused === undefined) throw error;
    const now = await changeNamed(change.id, world);
    // The same person clicked twice at once.
    if (isCaseError(error) && error.code === 'conflict.stale' && wasDone(now, decision, session.officer))
      return seeOther(`${changePath(change.id)}?${DONE}=${decision}`);
    return changeAnswer(now, session, world, { refused, typed: reason, status: statusOf(error) });
  }
  return seeOther(`${changePath(change.id)}?${DONE}=${decision}`);
};
