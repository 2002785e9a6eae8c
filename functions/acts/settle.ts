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
 * Sees to what the entries of a report's log still owe: the report leaves a body that may not have it, those linked
 * with it are closed alike, and whoever is owed a notice gets it. It may break off anywhere; the retried step, the second press, the next act and the reconcile job call it again, and it begins where it was
 * (docs/adr/0007). So everybody is told at least once, and again only after a failure.
 * @throws CaseError partner.* when a directory, the store or the machine did not answer
 */
export const settle = async (report: Report, world: SettlingWorld): Promise<Report> => {
  // First of all: nobody hears of a report that is closed to them.
  const moved = await leaveClosedBody(report, world);
  if (moved !== undefined) return moved;
  const cursor = await world.stores.told.get(report.id);
  const mayBeClosed = entriesAfter(report, cursor).some((entry) => ruleOfEntry(entry)?.harmless !== true);
  return announce(mayBeClosed ? await shareExclusion(report, world) : report, world);
};

/** The same, and the machine looks again where it waits for what is no longer so. */
export const settleAndWake = async (report: Report, world: SettlingWorld): Promise<Report> =>
  wake(await settle(report, world), world);

/**
 * A report that has just come in to a Front body of which nobody may have it goes to the next higher one (J12); one
 * that only the Front at the centre may have ends, since that one works outside this system. The citizens' function
 * cannot know that: it may not list officers, so it does not see which posts they hold.
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
