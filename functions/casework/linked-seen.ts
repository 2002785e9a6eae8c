import { canSee } from '../../shared/domain/access.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { Event, Report } from '../../shared/schemas/report.ts';
import type { World } from '../ports.ts';

/** A linked report is named only to who may see it: not even its existence may show (P6). */
export const linkedSeenBy = async (
  officer: OnDuty,
  report: Report,
  { stores }: Pick<World, 'stores'>,
): Promise<string[]> => {
  const linked = await Promise.all(report.linked.map((id) => stores.reports.get(id)));
  return linked.flatMap((other) => (other !== undefined && canSee(officer, other) ? [other.id] : []));
};

/** The log without the entries of parts that are not seen: that something was split off tells of it. */
export const eventsSeen = (
  { events, children = [] }: Pick<Report, 'events' | 'children'>,
  seen: readonly string[],
): Event[] => {
  const splits = events.filter(({ act }) => act === 'split');
  return events.filter((event) => {
    const part = event.act === 'split' ? children[splits.indexOf(event)] : undefined;
    return part === undefined || seen.includes(part);
  });
};
