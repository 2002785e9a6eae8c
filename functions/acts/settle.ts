import { ruleOfEntry } from '../../shared/domain/report/acts/acts.ts';
import { entriesAfter } from '../../shared/domain/report/effects.ts';
import { mustLeave } from '../../shared/domain/report/handover/reassign.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { directoryNow } from '../directory-now.ts';
import { announce, type SettlingWorld } from './announce.ts';
import { commit } from './commit.ts';
import { shareExclusion } from './share-exclusion.ts';
import { wake } from './wake.ts';

/**
 * Does what the entries of a report's log still owe: moves the report away from a body that may not have it, closes
 * linked reports in the same way, and sends the notices. It may stop anywhere; a retried step, a second press, the
 * next act and the reconcile job call it again (docs/adr/0014). So everyone is told at least once, and again only
 * after a failure.
 * @throws CaseError partner.* when a directory, the store or the machine did not answer
 */
export const settle = async (report: Report, world: SettlingWorld): Promise<Report> => {
  // This comes first, so that no one is told of a report that is closed to them.
  const moved = await leaveClosedBody(report, world);
  if (moved !== undefined) return moved;
  const cursor = await world.stores.told.get(report.id);
  const mayBeClosed = entriesAfter(report, cursor).some((entry) => ruleOfEntry(entry)?.harmless !== true);
  return announce(mayBeClosed ? await shareExclusion(report, world) : report, world);
};

/** Settles, and wakes the machine if it waits for an outdated status or rung. */
export const settleAndWake = async (report: Report, world: SettlingWorld): Promise<Report> =>
  wake(await settle(report, world), world);

/**
 * If no one at its Front body may have a new report, it goes to the next higher one (J12); if only the Front at the
 * centre may have it, it ends, since that Front works outside this system. The citizens' function cannot decide that:
 * it may not list officers, so it does not know their posts.
 */
const leaveClosedBody = async (report: Report, world: SettlingWorld): Promise<Report | undefined> => {
  if (report.status !== 'received') return undefined;
  const directory = await directoryNow(world);
  if (!mustLeave(report, directory)) return undefined;
  return commit(
    report,
    (found) =>
      Promise.resolve(
        found.status === 'received' && mustLeave(found, directory)
          ? {
              act: 'hand-over',
              input: {},
              by: { kind: 'system' },
              facts: { now: world.clock.now(), directory },
            }
          : undefined,
      ),
    (changed) => settle(changed, world),
    world,
  );
};
