import type { Event, Report } from '../../shared/schemas/report.ts';

const HOUR = 3_600_000;

const byOfficer = (event: Event, act: string) =>
  event.act === act && event.by.kind === 'officer' ? event.by : undefined;

/**
 * Whether an officer may open the identity now (P9): they asked for it, another officer of a different role granted
 * that request, and the grant is less than an hour old. A grant covers all requests since the grant before it.
 */
export const identityIsGranted = (
  { events }: Pick<Report, 'events'>,
  officerId: string,
  now: Date,
): boolean => {
  const at = events.findLastIndex((event) => byOfficer(event, 'grant-identity') !== undefined);
  const grant = events[at];
  if (grant === undefined || now.getTime() - Date.parse(grant.at) >= HOUR) return false;
  const granter = byOfficer(grant, 'grant-identity');
  const before = events.findLastIndex(
    (event, index) => index < at && byOfficer(event, 'grant-identity') !== undefined,
  );
  return events.slice(before + 1, at).some((event) => {
    const asker = byOfficer(event, 'ask-identity');
    return asker?.id === officerId && asker.id !== granter?.id && asker.role !== granter?.role;
  });
};
