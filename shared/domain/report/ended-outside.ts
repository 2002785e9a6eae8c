import type { Body } from '../../schemas/body.ts';
import type { Event, Report } from '../../schemas/report.ts';

/** The Front outside this system where a report ends because nobody inside may have it, by the entry that ended it. */
export const outsideIn = ({ facts }: Event): string | undefined => {
  const body = facts?.['outside'];
  return typeof body === 'string' ? body : undefined;
};

/** Where a reporter has to write themselves; undefined unless the report ended outside this system. */
export const endedOutside = (report: Report): string | undefined =>
  report.events.flatMap((event) => outsideIn(event) ?? []).at(-1);

/** The same for a report that has just come in, and that the first step of its life will end there. */
export const endsOutside = (report: Report, bodies: readonly Body[]): Body | undefined => {
  const front = endedOutside(report) ?? (report.status === 'received' ? report.frontBody : undefined);
  return bodies.find(({ id, level }) => id === front && level === 'central');
};
