import type { Words } from '../schemas/primitives.ts';

/** A line of a table as it was handed in. */
export interface TableRow {
  /** Line of the file, or row of the sheet, from 1; where a line goes over several, its first. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Something that keeps a file from being read, and what its sender can do about it. */
export interface TableProblem {
  readonly line: number;
  /** Cell of the line, from 1; where the bytes are wrong, the byte of the line. */
  readonly column: number;
  /** The column's heading, where it has one. */
  readonly heading?: string | undefined;
  readonly what: Words;
  readonly todo: Words;
}

/** A file's lines, or why there are none. */
export type ReadTable =
  { readonly rows: readonly TableRow[] } | { readonly problems: readonly TableProblem[] };

export const refused = (
  spot: { readonly line: number; readonly column: number; readonly heading?: string | undefined },
  what: Words,
  todo: Words,
): { readonly problems: readonly TableProblem[] } => ({ problems: [{ ...spot, what, todo }] });

/** Where something stands in a file, what is wrong and what to do, Vietnamese first. */
export const problemLine = (file: string, { line, column, heading, what, todo }: TableProblem): string => {
  const [at, cell] = [String(line), `${String(column)}${heading === undefined ? '' : ` (${heading})`}`];
  return [
    `  ${file}, dòng ${at}, cột ${cell}: ${what.vi}`,
    `      → ${todo.vi}`,
    `    line ${at}, column ${cell}: ${what.en}`,
    `      → ${todo.en}`,
  ].join('\n');
};
