import type { Body } from '../../schemas/body.ts';
import type { Event, Report } from '../../schemas/report.ts';

/** The Front outside this system where the entry ended a report, because no one inside may have it. */
export const outsideIn = ({ facts }: Event): string | undefined => {
  const body = facts?.['outside'];
  return typeof body === 'string' ? body : undefined;
};

/** The Front that a reporter has to write to; undefined unless the report ended outside this system. */
export const endedOutside = (report: Report): string | undefined =>
  report.events.flatMap((event) => outsideIn(event) ?? []).at(-1);

/** The same for a new report that the first step of the workflow will end outside. */
export const endsOutside = (report: Report, bodies: readonly Body[]): Body | undefined => {
  const front = endedOutside(report) ?? (report.status === 'received' ? report.frontBody : undefined);
  return bodies.find(({ id, level }) => id === front && level === 'central');
};
