import { isCaseError } from '../../shared/domain/errors.ts';
import { apply } from '../../shared/domain/report/apply.ts';
import { mustShare } from '../../shared/domain/report/shared-exclusion.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import { directoryNow } from '../directory/directory-now.ts';
import { goOn, mustGoOn } from '../tasks/onward.ts';
import { shareExclusion } from '../tasks/share-exclusion.ts';
import type { ActingWorld } from './acting-world.ts';
import { tellOf } from './after-act.ts';

/** More than a body has open. A list shared out to its shards loses count near the largest integer. */
const EVERY = 1_000_000;
/** Someone else's write in between is no reason to leave a report with whoever left. */
const TRIES = 4;

/** Gives one report on, if it is still theirs; a repetition finds nothing to do. */
const handOverOne = async (
  id: string,
  from: Officer,
  to: string | undefined,
  world: ActingWorld,
): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    const report = await world.stores.reports.get(id);
    if (report?.assignee !== from.id || isEnded(report.status)) return;
    const facts = {
      now: world.clock.now(),
      handedOver: { from: from.id, to },
      directory: await directoryNow(world),
    };
    const handed = apply(report, 'hand-over', {}, { kind: 'system' }, facts, world);
    try {
      await world.stores.reports.save(handed);
    } catch (error) {
      if (isCaseError(error) && error.code === 'conflict.stale' && tries < TRIES) continue;
      throw error;
    }
    await tellOf(handed, 'hand-over', world);
    if (mustGoOn(report, handed)) await goOn(handed, world);
    if (mustShare(report, handed)) await shareExclusion(handed, world);
    return;
  }
};

/**
 * All open reports assigned to an officer go to the successor where they are open to them, else to the next verifier,
 * else back to the triage. It answers nothing: an administrator, who asks for it, sees no report and no number of them.
 * Doing it again is harmless.
 * @throws the first error met, after every report was tried
 */
export const handOverCases = async (
  from: Officer,
  to: string | undefined,
  world: ActingWorld,
): Promise<void> => {
  const rows = await world.stores.reports.openOf(from.body, EVERY, ({ assignee }) => assignee === from.id);
  const errors: unknown[] = [];
  for (const { id } of rows)
    await handOverOne(id, from, to, world).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
};
