import { locate } from '../../shared/domain/jurisdiction/locate.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { bodiesClosedTo } from '../../shared/domain/jurisdiction/exclude.ts';
import type { Directory } from '../../shared/domain/report/handover/reassign.ts';
import type { Candidate, Report } from '../../shared/schemas/report.ts';
import type { World } from '../ports.ts';

/** The bodies that may be competent for a report, by today's knowledge. */
export const lookUp = (
  report: Report,
  { bodies, officers }: Pick<Directory, 'bodies' | 'officers'>,
  { clock, jurisdiction }: Pick<World, 'clock' | 'jurisdiction'>,
): Candidate[] => {
  const { subject, standing, crimeSignsAt, happenedOn } = report;
  return locate(
    { subject, standing, crimeSigns: crimeSignsAt !== undefined },
    {
      actDate: happenedOn,
      today: localDate(clock.now()),
      table: jurisdiction,
      bodies,
      excluded: bodiesClosedTo(report, officers),
    },
  );
};
