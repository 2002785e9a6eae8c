import { effectsOf, entriesAfter } from '../../shared/domain/report/effects.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { send, type TellingWorld } from '../notices/tell.ts';
import type { World } from '../ports.ts';

export type SettlingWorld = TellingWorld & Pick<World, 'calendar' | 'executions'>;

/**
 * Sends the notices that the entries after the cursor owe, then moves the cursor: after a failure they are sent again,
 * with the same ids.
 */
export const announce = async (report: Report, world: SettlingWorld): Promise<Report> => {
  const entries = entriesAfter(report, await world.stores.told.get(report.id));
  const owed = entries.flatMap((event) =>
    effectsOf(event, report, world.rules).map((effect, at) => ({
      effect,
      id: `${report.id}-${String(event.n)}-${String(at)}`,
    })),
  );
  for (const { effect, id } of owed) await send(effect, id, report, world);
  // A linked report is compared with its family once for new entries, not at every later act.
  const isCompared = report.linked.length > 0 && entries.length > 0;
  if (owed.length > 0 || isCompared) await world.stores.told.put(report.id, report.events.length);
  return report;
};
