import type { Officer } from '../../shared/schemas/officer.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import { directoryNow } from '../directory-now.ts';
import type { ActingWorld } from './acting-world.ts';
import { commit } from './commit.ts';
import { settleAndWake } from './settle.ts';
import { ALL_ROWS } from '../../shared/store/table.ts';

/** Hands one report over, if it is still theirs; a repetition finds nothing to do. */
const handOverOne = async (
  id: string,
  from: Officer,
  to: string | undefined,
  world: ActingWorld,
): Promise<void> => {
  const found = await world.stores.reports.get(id);
  if (found === undefined) return;
  await commit(
    found,
    async (report) => {
      if (report.assignee !== from.id || isEnded(report.status)) return undefined;
      const handedOver = { from: from.id, to };
      const facts = { now: world.clock.now(), handedOver, directory: await directoryNow(world) };
      return { act: 'hand-over', input: {}, by: { kind: 'system' }, facts };
    },
    (changed) => settleAndWake(changed, world),
    world,
  );
};

/**
 * All open reports assigned to an officer go to the successor if they may see them, else to the next verifier, else
 * back to the triage. It answers nothing, because the administrator who asks may not see reports or their number.
 * Repeating it is harmless.
 * @throws the first error, after every report was tried
 */
export const handOverCases = async (
  from: Officer,
  to: string | undefined,
  world: ActingWorld,
): Promise<void> => {
  const rows = await world.stores.reports.openOf(from.body, ALL_ROWS, ({ assignee }) => assignee === from.id);
  const errors: unknown[] = [];
  for (const { id } of rows)
    await handOverOne(id, from, to, world).catch((error: unknown) => errors.push(error));
  if (errors.length > 0) throw errors[0];
};
