import { canSee } from '../../shared/domain/access.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { Event, Report } from '../../shared/schemas/report.ts';
import type { World } from '../ports.ts';

/** The linked reports that this officer may see; the others must not even appear to exist (P6). */
export const linkedSeenBy = async (
  officer: OnDuty,
  report: Report,
  { stores }: Pick<World, 'stores'>,
): Promise<string[]> => {
  const linked = await Promise.all(report.linked.map((id) => stores.reports.get(id)));
  return linked.flatMap((other) => (other !== undefined && canSee(officer, other) ? [other.id] : []));
};

/** The log without the entries about hidden parts, because an entry "split off" would reveal them. */
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
