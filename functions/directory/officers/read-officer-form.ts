import { said } from '../../../shared/domain/records/record-problem.ts';
import * as z from 'zod/mini';
import { Absence, Officer } from '../../../shared/schemas/officer.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import { OFFICER_COLUMNS } from '../../../shared/tables/officer-columns.ts';
import { listOf } from '../../../web/casework/acts/typed-values.ts';
import { ABSENCE } from '../../../web/directory/field-names.ts';
import type { AbsenceTexts } from '../../../web/directory/officer-form-page.tsx';
import type { FormProblem } from '../../../web/directory/record-form.tsx';
import { officersWords } from '../../../web/words/officers.ts';
import { textIn, type FormValues } from '../../sign-in/form-values.ts';
import { recordProblem, textsIn, textsOf } from '../form-texts.ts';
import { readForm } from '../read-form.ts';

/** Other posts held come from a list; the form does not change them. */
const COLUMNS = OFFICER_COLUMNS.filter(({ field }) => field !== 'holds');
const TypedOfficer = z.omit(Officer, { active: true, absences: true, holds: true });

const tick = (value: boolean): string => (value ? 'yes' : 'no');

export const officerTexts = (officer: Officer): Record<string, string> => ({
  ...textsOf(officer, COLUMNS),
  sms: tick(officer.sms),
  active: tick(officer.active),
});

export const absenceTexts = ({ absences = [] }: Officer): AbsenceTexts[] =>
  absences.map(({ from, to, substitute = '' }) => ({ from, to, substitute }));

/** The posted rows of absences, without empty ones. */
const absencesIn = (values: FormValues): AbsenceTexts[] =>
  listOf(values, ABSENCE.from)
    .map((from, at) => ({
      from,
      to: listOf(values, ABSENCE.to)[at] ?? '',
      substitute: listOf(values, ABSENCE.substitute)[at] ?? '',
    }))
    .filter(({ from, to }) => from !== '' || to !== '');

const readAbsence = (
  { from, to, substitute }: AbsenceTexts,
  language: Language,
): { absence: Absence } | { problem: FormProblem } => {
  const read = Absence.safeParse({ from, to, ...(substitute !== '' && { substitute }) });
  if (read.success) return { absence: read.data };
  const problem =
    from !== '' && to !== '' && to < from
      ? recordProblem({ field: 'absences', ...said('officers.absenceReversed', from) }, language)
      : { field: 'absences', sentence: officersWords(language).directory.officers.absenceDays };
  return { problem };
};

/** The typed texts, and the officer that they give. */
interface ReadOfficer {
  readonly texts: Readonly<Record<string, string>>;
  readonly absences: readonly AbsenceTexts[];
  readonly problems: readonly FormProblem[];
  /** Undefined if a field cannot be read. */
  readonly officer: Officer | undefined;
  /** The officer without the fields that cannot be read, to check the others. */
  readonly nearest: Officer | undefined;
  /** The fields that cannot be read. */
  readonly unread: ReadonlySet<string>;
}

/** Reads the form of `before`, or of a new officer. */
export const readOfficerForm = (
  values: FormValues,
  before: Officer | undefined,
  language: Language,
): ReadOfficer => {
  const typed = textsIn(values, COLUMNS);
  const texts = {
    ...typed,
    id: before?.id ?? typed.id,
    sms: tick(textIn(values, 'sms') === 'yes'),
    active: tick(textIn(values, 'active') === 'yes'),
  };
  const absences = absencesIn(values);
  const rows = absences.map((row) => readAbsence(row, language));
  const former = before === undefined ? {} : officerTexts(before);
  const read = readForm(texts, former, COLUMNS, TypedOfficer, language);
  const wrongRows = rows.flatMap((row) => ('problem' in row ? [row.problem] : []));
  const problems = [...read.problems, ...wrongRows];
  const unread = new Set([...read.unread, ...wrongRows.map(({ field }) => field)]);
  if (read.nearest === undefined)
    return { texts, absences, problems, unread, officer: undefined, nearest: undefined };
  const away = rows.flatMap((row) => ('absence' in row ? [row.absence] : []));
  const nearest: Officer = {
    ...read.nearest,
    active: texts.active === 'yes',
    ...(before?.holds !== undefined && { holds: before.holds }),
    ...(away.length > 0 && { absences: away }),
  };
  const officer = problems.length > 0 ? undefined : nearest;
  return { texts, absences, problems, unread, officer, nearest };
};
