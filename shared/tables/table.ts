import type { Words } from '../schemas/primitives.ts';

/** A line of an uploaded table. */
export interface TableRow {
  /** Line of the file, or row of the sheet, from 1; the first one if a row covers several lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A problem that prevents reading a file, and what its sender can do about it. */
export interface TableProblem {
  readonly line: number;
  /** Cell of the line, from 1; for wrong bytes, the byte of the line. */
  readonly column: number;
  /** The column's heading, if it has one. */
  readonly heading?: string | undefined;
  readonly what: Words;
  readonly todo: Words;
}

/** A file's lines, or its problems. */
export type ReadTable =
  { readonly rows: readonly TableRow[] } | { readonly problems: readonly TableProblem[] };

export const refused = (
  spot: { readonly line: number; readonly column: number; readonly heading?: string | undefined },
  what: Words,
  todo: Words,
): { readonly problems: readonly TableProblem[] } => ({ problems: [{ ...spot, what, todo }] });

/** A problem in a file: its position, the error and what to do, Vietnamese first. */
export const problemLine = (file: string, { line, column, heading, what, todo }: TableProblem): string => {
  const [at, cell] = [String(line), `${String(column)}${heading === undefined ? '' : ` (${heading})`}`];
  return [
    `  ${file}, dòng ${at}, cột ${cell}: ${what.vi}`,
    `      → ${todo.vi}`,
    `    line ${at}, column ${cell}: ${what.en}`,
    `      → ${todo.en}`,
  ].join('\n');
};
