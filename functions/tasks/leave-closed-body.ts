import { localDate } from '../../shared/domain/local-time.ts';
import { apply } from '../../shared/domain/report/apply.ts';
import { movesTo } from '../../shared/domain/report/pass-on.ts';
import type { World } from '../ports.ts';

/**
 * A report that has just come in to a Front body of which nobody may have it goes to the next higher one (domain §4,
 * J12). The citizens' function cannot know that: it may not list officers, so it does not see which posts they hold.
 */
export const leaveClosedBody = async (
  reportId: string,
  world: Pick<World, 'stores' | 'clock' | 'calendar' | 'rules'>,
): Promise<void> => {
  const report = await world.stores.reports.get(reportId);
  if (report?.status !== 'received') return;
  const now = world.clock.now();
  const [bodies, officers] = await Promise.all([
    world.stores.directory.bodies(),
    world.stores.directory.officers(),
  ]);
  const directory = { bodies, officers, day: localDate(now) };
  if (movesTo(report, directory) === undefined) return;
  const moved = apply(report, 'hand-over', {}, { kind: 'system' }, { now, directory }, world);
  await world.stores.reports.save(moved);
};
