import { canSee } from '../../shared/domain/access.ts';
import { endOfDay, localDate } from '../../shared/domain/local-time.ts';
import { absentUntil, onDuty, type OnDuty } from '../../shared/domain/stand-in.ts';
import type { QueueRow } from '../../shared/store/reports/queue-row.ts';
import type { WorkflowWorld } from '../ports.ts';
import { tellOfficer } from '../notices/tell.ts';

const MOST_CASES = 1000;

const rowsOf = (officer: OnDuty, { stores }: WorkflowWorld): Promise<QueueRow[]> => {
  const mine = (row: QueueRow) => canSee(officer, row);
  return officer.role === 'liaison'
    ? stores.reports.referredTo(officer.body, MOST_CASES, mine)
    : stores.reports.openOf(officer.body, MOST_CASES, mine);
};

/**
 * One mail in the morning for officers who chose it: counts only, from the present queue. Nothing is stored for it, so
 * a failed digest loses nothing. Absent officers get none; their substitute's digest counts their work.
 */
export const dailyDigest = async (world: WorkflowWorld): Promise<{ told: number }> => {
  const now = world.clock.now();
  const soon = endOfDay(world.calendar.addWorkingDays(localDate(now), 3)).toISOString();
  const today = localDate(now);
  const officers = await world.stores.directory.officers();
  const readers = officers.filter(
    (officer) => officer.active && officer.mail === 'digest' && absentUntil(officer, today) === undefined,
  );
  let told = 0;
  for (const officer of readers) {
    const rows = await rowsOf(onDuty(officer, officers, today), world);
    if (rows.length === 0) continue;
    const overdue = rows.filter(({ due }) => due !== undefined && due <= now.toISOString()).length;
    const dueSoon = rows.filter(
      ({ due }) => due !== undefined && due > now.toISOString() && due <= soon,
    ).length;
    await tellOfficer(
      officer,
      { kind: 'digest', overdue, soon: dueSoon, open: rows.length },
      `digest-${today}`,
      undefined,
      world,
    );
    told += 1;
  }
  return { told };
};
