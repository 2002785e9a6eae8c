import type { LocalDate } from '../schemas/rules/clock.ts';
import type { Officer } from '../schemas/officer.ts';

/** An officer with the absent colleagues whose work they do today. Whoever comes without that list does their own only. */
export type OnDuty = Officer & { readonly standsInFor?: readonly string[] };

const absenceOn = ({ absences = [] }: Officer, day: LocalDate) =>
  absences.find(({ from, to }) => from <= day && day <= to);

/** The last day of an absence that covers the day; undefined when the officer is there. */
export const absentUntil = (officer: Officer, day: LocalDate): LocalDate | undefined =>
  absenceOn(officer, day)?.to;

/** The officer as they stand on a day. Who is away stands in for nobody: a chain of substitutes would end with a stranger. */
export const onDuty = (officer: Officer, colleagues: readonly Officer[], day: LocalDate): OnDuty => {
  if (absenceOn(officer, day) !== undefined) return officer;
  const standsInFor = colleagues
    .filter(
      (other) =>
        other.id !== officer.id &&
        other.active &&
        other.role === officer.role &&
        other.body === officer.body &&
        absenceOn(other, day)?.substitute === officer.id,
    )
    .map(({ id }) => id);
  return standsInFor.length === 0 ? officer : { ...officer, standsInFor };
};

/** Whether work that is assigned to an officer is this officer's today. */
export const worksFor = (officer: OnDuty, assignee: string | undefined): boolean =>
  assignee !== undefined && (assignee === officer.id || officer.standsInFor?.includes(assignee) === true);
