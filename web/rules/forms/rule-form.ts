import type { Problem } from '../../../shared/domain/rules/problem.ts';

/** What was typed, by name of the field. Rows are numbered from 0: `off-3-date`. */
export type Typed = Readonly<Record<string, string>>;

/** Kinds of rows and their fields. */
const ROWS = {
  off: ['date', 'vi', 'en', 'act'],
  swap: ['date', 'insteadOf', 'act'],
  rung: ['kind', 'days', 'tells'],
} as const;
export type RowKind = keyof typeof ROWS;

/** More is no list that a person types. */
export const MOST_ROWS = 60;

/** Name of the field that says how many empty rows to show. */
export const MORE = 'more';
export const BUTTON = 'do';
/** The form as a whole, for what is wrong with none of its fields. */
export const PROPOSAL = 'proposal';
export type Button = 'more' | 'preview' | 'propose';

/** The rows of a kind, each with its fields; a field that is not there is empty. */
export const rowsIn = (kind: RowKind, typed: Typed): Typed[] => {
  const numbers = Object.keys(typed).flatMap((name) => {
    const [, at] = new RegExp(`^${kind}-(\\d{1,2})-`).exec(name) ?? [];
    return at === undefined ? [] : [Number(at)];
  });
  return Array.from({ length: Math.min(MOST_ROWS, Math.max(-1, ...numbers) + 1) }, (_, at) =>
    Object.fromEntries(ROWS[kind].map((field) => [field, typed[`${kind}-${String(at)}-${field}`] ?? ''])),
  );
};

/** The same rows as fields again, numbered anew. */
export const typedRows = (kind: RowKind, rows: readonly Typed[]): Typed =>
  Object.fromEntries(
    rows.flatMap((row, at) =>
      ROWS[kind].map((field) => [`${kind}-${String(at)}-${field}`, row[field] ?? '']),
    ),
  );

export interface RuleForm {
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}
