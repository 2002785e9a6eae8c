import type { LocalDate } from '../../../schemas/rules/clock.ts';
import type { Officer, Role } from '../../../schemas/officer.ts';
import type { Report } from '../../../schemas/report.ts';
import { isExcluded } from '../../jurisdiction/exclude.ts';
import { absentUntil, onDuty, worksFor } from '../../stand-in.ts';

/** How to find the successor of an officer who may not, or does not want to, keep a report. */
export interface Successor {
  /** `triage`: no one, the triage assigns it again · `next`: another verifier of the body. */
  readonly by: 'triage' | 'next';
  /** The officer to replace; the search starts after them in the order of ids. */
  readonly leaver?: string;
  /** The successor that a person asked for; used if the report is open to them. */
  readonly wanted?: string | undefined;
}

/** Officers of a role at the report's Front body who may see it. */
export const openOfRole = (role: Role, report: Report, officers: readonly Officer[]): Officer[] =>
  officers.filter(
    (officer) =>
      officer.active &&
      officer.role === role &&
      officer.body === report.frontBody &&
      !isExcluded(officer, report),
  );

/** Verifiers who are present and work on reports that are assigned to them or to an absent colleague. */
export const verifiersAtWork = (report: Report, officers: readonly Officer[], day: LocalDate): Officer[] =>
  openOfRole('verifier', report, officers).filter(
    (officer) =>
      absentUntil(officer, day) === undefined && worksFor(onDuty(officer, officers, day), report.assignee),
  );

/** The next present verifier in the order of ids. Work is not counted, because no query ranks persons. */
export const nextVerifier = (
  report: Report,
  { leaver = '', wanted }: Successor,
  officers: readonly Officer[],
  day: LocalDate,
): Officer | undefined => {
  const open = openOfRole('verifier', report, officers)
    .filter(({ id }) => id !== leaver && id !== report.assignee)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const there = open.filter((officer) => absentUntil(officer, day) === undefined);
  return open.find(({ id }) => id === wanted) ?? there.find(({ id }) => id > leaver) ?? there[0];
};
