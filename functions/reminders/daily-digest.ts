import { canSee } from '../../shared/domain/access.ts';
import { endOfDay, localDate } from '../../shared/domain/local-time.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { QueueRow } from '../../shared/store/stores.ts';
import type { WorkflowWorld } from '../ports.ts';
import { tellOfficer } from '../tasks/tell.ts';

const MOST = 1000;

const rowsOf = (officer: Officer, { stores }: WorkflowWorld): Promise<QueueRow[]> =>
  officer.role === 'liaison'
    ? stores.reports.referredTo(officer.body, MOST)
    : stores.reports.openOf(officer.body, MOST);

/**
 * One mail in the morning for those who chose it: counts only, from the queue as it stands. Nothing is kept for it, so
 * a digest that fails loses nothing.
 */
export const dailyDigest = async (world: WorkflowWorld): Promise<{ told: number }> => {
  const now = world.clock.now();
  const soon = endOfDay(world.calendar.addWorkingDays(localDate(now), 3)).toISOString();
  const readers = (await world.stores.directory.officers()).filter(
    ({ active, mail }) => active && mail === 'digest',
  );
  let told = 0;
  for (const officer of readers) {
    const rows = (await rowsOf(officer, world)).filter((row) => canSee(officer, row));
    if (rows.length === 0) continue;
    const overdue = rows.filter(({ due }) => due !== undefined && due <= now.toISOString()).length;
    const dueSoon = rows.filter(
      ({ due }) => due !== undefined && due > now.toISOString() && due <= soon,
    ).length;
    await tellOfficer(
      officer,
      { kind: 'digest', overdue, soon: dueSoon, open: rows.length },
      undefined,
      world,
    );
    told += 1;
  }
  return { told };
};
