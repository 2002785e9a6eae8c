import type { Problem } from '../../../shared/domain/rules/problem.ts';

/** The typed texts by name of the field. Rows are numbered from 0: `off-3-date`. */
export type Typed = Readonly<Record<string, string>>;

/** Kinds of rows and their fields. */
const ROWS = {
  off: ['date', 'vi', 'en', 'act'],
  swap: ['date', 'insteadOf', 'act'],
  rung: ['kind', 'days', 'tells'],
} as const;
export type RowKind = keyof typeof ROWS;

/** The most rows; no person types more. */
export const MOST_ROWS = 60;

/** Name of the field with the number of empty rows to show. */
export const MORE = 'more';
export const BUTTON = 'do';
/** The whole form, for a problem of no single field. */
export const PROPOSAL = 'proposal';
export type Button = 'more' | 'preview' | 'propose';

/** The rows of a kind with their fields; a missing field is empty. */
export const rowsIn = (kind: RowKind, typed: Typed): Typed[] => {
  const numbers = Object.keys(typed).flatMap((name) => {
    const [, at] = new RegExp(`^${kind}-(\\d{1,2})-`).exec(name) ?? [];
    return at === undefined ? [] : [Number(at)];
  });
  return Array.from({ length: Math.min(MOST_ROWS, Math.max(-1, ...numbers) + 1) }, (_, at) =>
    Object.fromEntries(ROWS[kind].map((field) => [field, typed[`${kind}-${String(at)}-${field}`] ?? ''])),
  );
};

/** The rows as fields again, renumbered. */
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
