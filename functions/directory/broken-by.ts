import type { RecordProblem } from '../../shared/domain/records/record-problem.ts';
import type { Language } from '../../shared/schemas/words.ts';
import type { FormProblem } from '../../web/directory/record-form.tsx';
import { formProblem } from './form-texts.ts';

/**
 * What putting a record in, or in its former place, breaks in the list; what stood broken before, elsewhere, does not
 * keep the change from being made.
 */
export const brokenBy = <T extends { readonly id: string; readonly name: string }>(
  after: T,
  records: readonly T[],
  check: (records: readonly T[]) => readonly RecordProblem<string>[],
  language: Language,
  isNew = false,
): FormProblem[] => {
  const keyOf = ({ row, field, what }: RecordProblem<string>) => `${String(row)} ${field} ${what.vi}`;
  const before = new Set(check(records).map(keyOf));
  const changed = isNew ? [...records, after] : records.map((one) => (one.id === after.id ? after : one));
  return check(changed).flatMap((problem) => {
    const at = changed[problem.row];
    if (at === after) return [formProblem(problem, language)];
    if (at === undefined || before.has(keyOf(problem))) return [];
    // It stands at another record: this form has no field of it, and begins with the name.
    return [{ field: 'name', sentence: `${at.name} (${at.id}): ${formProblem(problem, language).sentence}` }];
  });
};
