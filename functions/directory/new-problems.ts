import type { RecordProblem } from '../../shared/domain/records/record-problem.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { RECORD } from '../../web/directory/field-names.ts';
import type { FormProblem } from '../../web/directory/record-form.tsx';
import { recordProblem } from './form-texts.ts';

/**
 * What putting a record in, or in its former place, breaks in the list; what stood broken before, elsewhere, does not
 * keep the change from being made. The record stands last, so that of two that cannot be side by side it is the one
 * that is spoken of: the other did nothing.
 */
export const newProblems = <T extends { readonly id: string; readonly name: string }>(
  after: T,
  records: readonly T[],
  check: (records: readonly T[]) => readonly RecordProblem<string>[],
  language: Language,
  isNew = false,
): FormProblem[] => {
  const others = isNew ? records : records.filter(({ id }) => id !== after.id);
  const former = isNew ? [] : records.filter(({ id }) => id === after.id);
  // What is said of it, not all that is known: another telephone breaks nothing anew.
  const keyOf = (problem: RecordProblem<string>) =>
    `${String(problem.row)} ${recordProblem(problem, language).sentence} ${problem.field}`;
  const before = new Set(check([...others, ...former]).map(keyOf));
  return check([...others, after]).flatMap((problem) => {
    const other = others[problem.row];
    if (other === undefined) return [recordProblem(problem, language)];
    if (before.has(keyOf(problem))) return [];
    const { sentence } = recordProblem(problem, language);
    return [{ field: RECORD, sentence: `${other.name} (${other.id}): ${sentence}` }];
  });
};
