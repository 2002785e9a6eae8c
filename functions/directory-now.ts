import { localDate } from '../shared/domain/local-time.ts';
import type { Directory } from '../shared/domain/report/handover/reassign.ts';
import type { World } from './ports.ts';

/** All officers and bodies of today, for acts that may close a report to more of them. */
export const directoryNow = async ({
  stores,
  clock,
}: Pick<World, 'stores' | 'clock'>): Promise<Directory> => {
  const [bodies, officers] = await Promise.all([stores.directory.bodies(), stores.directory.officers()]);
  return { bodies, officers, day: localDate(clock.now()) };
};
