import type { Said } from '../../shared/domain/records/record-problem.ts';
import { recordSentences } from '../../web/words/records.ts';
import { translated } from '../../shared/schemas/languages.ts';
import { type Words, type Language, typedText } from '../../shared/schemas/primitives.ts';
import type { Column } from '../../shared/tables/columns.ts';
import { REASON } from '../../web/directory/field-names.ts';
import type { FormProblem } from '../../web/directory/record-form.tsx';
import { officersWords } from '../../web/words/officers.ts';
import { textIn, type FormValues } from '../sign-in/form-values.ts';

/** A record as the texts of its form; a choice is its code. */
export const textsOf = <F extends string>(
  record: Readonly<Partial<Record<F, unknown>>>,
  columns: readonly Column<F>[],
): Record<string, string> =>
  Object.fromEntries(
    columns.map(({ field, write }) => {
      const value = record[field];
      return [field, typeof value === 'string' ? value : value === undefined ? '' : (write?.(value) ?? '')];
    }),
  );

/** The posted texts, in the form of a list's cells: NFC and trimmed. */
export const textsIn = <F extends string>(values: FormValues, columns: readonly Column<F>[]) =>
  Object.fromEntries(
    columns.map(({ field }) => [
      field,
      (textIn(values, field) ?? '').normalize('NFC').replaceAll(/\r\n?/g, '\n').trim(),
    ]),
  ) as Record<F, string>;

/** A problem in words, at its field. */
export const formProblem = (
  { field, what, todo }: { readonly field: string; readonly what: Words; readonly todo: Words },
  language: Language,
): FormProblem => ({ field, sentence: `${translated(what, language)}; ${translated(todo, language)}` });

/** A problem of the whole record, at its field. */
export const recordProblem = (
  problem: Said & { readonly field: string },
  language: Language,
): FormProblem => {
  const { what, todo } = recordSentences(problem, language);
  return { field: problem.field, sentence: `${what}; ${todo}` };
};

const ReasonText = typedText(500);

/** The reason for a change, which is required. */
export const reasonIn = (
  values: FormValues,
  language: Language,
): { readonly typed: string; readonly reason: string; readonly problems: readonly FormProblem[] } => {
  const typed = textIn(values, REASON) ?? '';
  const read = ReasonText.safeParse(typed);
  return read.success
    ? { typed, reason: read.data, problems: [] }
    : {
        typed,
        reason: '',
        problems: [{ field: REASON, sentence: officersWords(language).directory.reason.missing }],
      };
};
