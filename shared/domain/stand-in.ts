import type { LocalDate } from '../schemas/rules/clock.ts';
import type { Officer } from '../schemas/officer.ts';

/** An officer with the absent colleagues whose work they do today; without that list an officer does only their own. */
export type OnDuty = Officer & { readonly standsInFor?: readonly string[] };

const absenceOn = ({ absences = [] }: Officer, day: LocalDate) =>
  absences.find(({ from, to }) => from <= day && day <= to);

/** The last day of an absence that covers the day; undefined when the officer is present. */
export const absentUntil = (officer: Officer, day: LocalDate): LocalDate | undefined =>
  absenceOn(officer, day)?.to;

/** The officer on a day. An absent officer replaces no one: a chain of substitutes would end with a stranger. */
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

/** Whether this officer does the work that is assigned to `assignee` today. */
export const worksFor = (officer: OnDuty, assignee: string | undefined): boolean =>
  assignee !== undefined && (assignee === officer.id || officer.standsInFor?.includes(assignee) === true);
