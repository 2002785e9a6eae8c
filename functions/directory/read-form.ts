import type * as z from 'zod/mini';
import type { Language } from '../../shared/schemas/primitives.ts';
import { readRecord, type Column } from '../../shared/tables/columns.ts';
import type { FormProblem } from '../../web/directory/record-form.tsx';
import { formProblem } from './form-texts.ts';

interface ReadOver<T> {
  /** The new record; undefined if a field could not be read. */
  readonly record: T | undefined;
  /** The record with the former text in fields that could not be read, so that the others can be checked. */
  readonly nearest: T | undefined;
  readonly problems: readonly FormProblem[];
  /** The fields that could not be read. */
  readonly unread: ReadonlySet<string>;
}

/** Reads the texts of a form in place of those of the record that it changes. */
export const readForm = <F extends string, T>(
  texts: Readonly<Record<F, string>>,
  former: Readonly<Partial<Record<F, string>>>,
  columns: readonly Column<F>[],
  schema: z.ZodMiniType<T>,
  language: Language,
): ReadOver<T> => {
  const read = readRecord(texts, columns, schema);
  if ('record' in read) return { record: read.record, nearest: read.record, problems: [], unread: new Set() };
  const unread = new Set<string>(read.problems.map(({ field }) => field));
  const patched = Object.fromEntries(
    columns.map(({ field }) => [field, unread.has(field) ? (former[field] ?? '') : texts[field]]),
  ) as Record<F, string>;
  const again = readRecord(patched, columns, schema);
  return {
    record: undefined,
    nearest: 'record' in again ? again.record : undefined,
    problems: read.problems.map((problem) => formProblem(problem, language)),
    unread,
  };
};
