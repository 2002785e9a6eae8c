import type { Event, Report } from '../../schemas/report.ts';

/** The Front outside this system where a report ends because nobody inside may have it, by the entry that ended it. */
export const outsideIn = ({ facts }: Event): string | undefined => {
  const body = facts?.['outside'];
  return typeof body === 'string' ? body : undefined;
};

/** Where a reporter has to write themselves; undefined unless the report ended outside this system. */
export const endedOutside = (report: Report): string | undefined =>
  report.events.flatMap((event) => outsideIn(event) ?? []).at(-1);
