import type { RecordProblem } from '../../shared/domain/records/record-problem.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { RECORD } from '../../web/directory/field-names.ts';
import type { FormProblem } from '../../web/directory/record-form.tsx';
import { recordProblem } from './form-texts.ts';

/**
 * The problems that adding or replacing a record causes in the list; older problems elsewhere do not prevent the
 * change. The record is placed last, so that of two conflicting records the problem is reported at it.
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
  // The key has only the values in the problem's sentence: a changed telephone number makes no new problem.
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
