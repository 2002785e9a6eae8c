import type { LocalDate } from '../../../schemas/rules/clock.ts';
import type { Officer, Role } from '../../../schemas/officer.ts';
import type { Report } from '../../../schemas/report.ts';
import { isExcluded } from '../../jurisdiction/exclude.ts';
import { absentUntil, onDuty, worksFor } from '../../stand-in.ts';

/** Who takes over from an officer who may not, or will not, have a report any longer. */
export interface Successor {
  /** `triage`: nobody by rule, it is given anew · `next`: another verifier of the body. */
  readonly by: 'triage' | 'next';
  /** Whose place is taken; the order begins after them. */
  readonly leaver?: string;
  /** Asked for by a person; taken where the report is open to them. */
  readonly wanted?: string | undefined;
}

/** Officers of a role at the report's Front body to whom it is open. */
export const openOfRole = (role: Role, report: Report, officers: readonly Officer[]): Officer[] =>
  officers.filter(
    (officer) =>
      officer.active &&
      officer.role === role &&
      officer.body === report.frontBody &&
      !isExcluded(officer, report),
  );

/** Verifiers who are there and do what is assigned, themselves or in the place of whoever is away. */
export const verifiersAtWork = (report: Report, officers: readonly Officer[], day: LocalDate): Officer[] =>
  openOfRole('verifier', report, officers).filter(
    (officer) =>
      absentUntil(officer, day) === undefined && worksFor(onDuty(officer, officers, day), report.assignee),
  );

/** The next verifier who is there, in the order of their ids: nobody's work is counted, because no query ranks a person. */
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
