import { locate } from '../../shared/domain/jurisdiction/locate.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Candidate, Report } from '../../shared/schemas/report.ts';
import type { World } from '../ports.ts';

/** Who may be competent for a report, by what is known of it today. */
export const lookUp = (
  { subject, standing, crimeSignsAt, happenedOn, excludedBodies }: Report,
  bodies: readonly Body[],
  { clock, jurisdiction }: Pick<World, 'clock' | 'jurisdiction'>,
): Candidate[] =>
  locate(
    { subject, standing, crimeSigns: crimeSignsAt !== undefined },
    {
      actDate: happenedOn,
      today: localDate(clock.now()),
      table: jurisdiction,
      bodies,
      excluded: excludedBodies,
    },
  );
