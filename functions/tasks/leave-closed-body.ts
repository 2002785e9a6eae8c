import { apply } from '../../shared/domain/report/apply.ts';
import { mustLeave } from '../../shared/domain/report/pass-on.ts';
import { directoryNow } from '../directory/directory-now.ts';
import type { WorkflowWorld } from '../ports.ts';
import { shareExclusion } from './share-exclusion.ts';
import { tellEndOutside } from './tell.ts';

/**
 * A report that has just come in to a Front body of which nobody may have it goes to the next higher one (domain §4,
 * J12); one that only the Front at the centre may have ends, since that one works outside this system. The citizens' function cannot know that: it may not list officers, so it does not see which posts they hold.
 */
export const leaveClosedBody = async (reportId: string, world: WorkflowWorld): Promise<void> => {
  const report = await world.stores.reports.get(reportId);
  if (report?.status !== 'received') return;
  const directory = await directoryNow(world);
  if (!mustLeave(report, directory)) return;
  const facts = { now: world.clock.now(), directory };
  const moved = apply(report, 'hand-over', {}, { kind: 'system' }, facts, world);
  await world.stores.reports.save(moved);
  await tellEndOutside(moved, world);
  await shareExclusion(moved, world);
};
