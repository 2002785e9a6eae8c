import type { SettlingWorld } from '../acts/announce.ts';
import { walkReports } from './recount-walk.ts';
import { rulesNow } from './rules-now.ts';
import { needsRecount } from '../../shared/domain/rules/recount.ts';

/** The result of a run, for the log. */
interface Recomputed {
  readonly changes: number;
  readonly looked: number;
  readonly moved: number;
}

/** About ten minutes of the fifteen that a job may take, with a mail for every report. */
const MOST_RECOUNTED = 5000;

/**
 * Recounts the clocks of all open reports for every confirmed change that is not finished. It may be interrupted, run
 * twice, or run in parallel: dates move once. It publishes too, in case the confirming request failed before it did.
 */
export const recomputeClocks = async (world: SettlingWorld, most = MOST_RECOUNTED): Promise<Recomputed> => {
  const { changes, book } = await rulesNow(world);
  const open = changes
    .filter(needsRecount)
    .toSorted((one, other) => (one.decidedAt ?? '').localeCompare(other.decidedAt ?? ''));
  if (open.length === 0) return { changes: 0, looked: 0, moved: 0 };
  await world.stores.rules.publish();
  let looked = 0;
  let moved = 0;
  for (const change of open) {
    const done = await walkReports(change, book, world, most);
    looked += done.looked;
    moved += done.moved;
  }
  return { changes: open.length, looked, moved };
};
