import type { Report } from '../../shared/schemas/report.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import type { Rehearsal } from './rehearsal-world.ts';

/** A reminder that is due goes out within a second; what is not out after a minute never will be. */
const PATIENCE = 60_000;

/** The report that is played and what was split off from it, as they stand. */
export type Family = () => Promise<readonly [Report, ...Report[]]>;

const nextRung = (reports: readonly Report[]): number | undefined => {
  const open = reports.filter(({ status }) => !isEnded(status));
  const [next] = open.flatMap((report) => report.nextRung ?? []).sort();
  return next === undefined ? undefined : Date.parse(next);
};

/**
 * Lets time go on to a moment, from one reminder to the next; until nothing more is due where the moment is later than
 * all of them. Answers false as soon as one that is due does not go out: the machine stands still, and waiting longer
 * would only be waiting.
 */
export const timeGoesOn = async (
  until: Date,
  family: Family,
  { clock }: Pick<Rehearsal, 'clock'>,
): Promise<boolean> => {
  for (;;) {
    const next = nextRung(await family());
    if (next === undefined || next > until.getTime()) return true;
    await clock.advanceTo(new Date(Math.max(next, clock.now().getTime()) + PATIENCE));
    const after = nextRung(await family());
    if (after !== undefined && after <= next) return false;
  }
};
