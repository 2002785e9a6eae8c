import type * as z from 'zod/mini';
import type { Words } from '../schemas/primitives.ts';
import { headingsOf, NO_HEADINGS, type Headed } from './headings.ts';
import { MOST_QUOTED, shortened, unseenIn } from './shown-text.ts';
import type { TableProblem, TableRow } from './table.ts';

/** One column of a list: its headings, its allowed values, and how they are read and written. */
export interface Column<Field extends string> extends Headed<Field> {
  /** A cell may not be empty. */
  readonly required?: true;
  /** The allowed values, as the second half of "write …". */
  readonly expects: Words;
  /** Answers undefined for an invalid text. Without it the text is the value. */
  readonly read?: (text: string) => unknown;
  /** Without it the value is the text. */
  readonly write?: (value: unknown) => string;
}

type Texts<Field extends string> = Readonly<Partial<Record<Field, string>>>;

/** A cell with an invalid value. */
interface CellProblem<Field extends string> {
  readonly field: Field;
  readonly what: Words;
  readonly todo: Words;
}

const todoOf = ({ expects }: Column<string>): Words => ({
  vi: `ghi ${expects.vi}`,
  en: `write ${expects.en}`,
});

const missing = <F extends string>(column: Column<F>): CellProblem<F> => ({
  field: column.field,
  what: { vi: 'ô để trống', en: 'the cell is empty' },
  todo: todoOf(column),
});

const notUnderstood = <F extends string>(column: Column<F>, text: string): CellProblem<F> => {
  const [shown, unseen] = [shortened(text), unseenIn(text).join(', ')];
  const { field } = column;
  if (unseen !== '')
    return {
      field,
      what: {
        vi: `"${shown}" có ký tự không nhìn thấy: ${unseen}`,
        en: `"${shown}" holds a sign that cannot be seen: ${unseen}`,
      },
      todo: { vi: 'xóa ô rồi gõ lại bằng tay', en: 'empty the cell and type it again by hand' },
    };
  const size = (letters: string): string =>
    text.length > MOST_QUOTED ? ` (${String(text.length)} ${letters})` : '';
  return {
    field,
    what: {
      vi: `"${shown}"${size('ký tự')} không dùng được`,
      en: `"${shown}"${size('letters')} cannot be used`,
    },
    todo: todoOf(column),
  };
};

/**
 * One record from the texts of a file or a form: each column reads its text, the schema checks the record, and every
 * problem names its field.
 */
export const readRecord = <F extends string, T>(
  texts: Texts<F>,
  columns: readonly Column<F>[],
  schema: z.ZodMiniType<T>,
): { record: T } | { problems: CellProblem<F>[] } => {
  const values: Record<string, unknown> = {};
  const problems: CellProblem<F>[] = [];
  for (const column of columns) {
    const text = texts[column.field] ?? '';
    if (text === '') {
      if (column.required) problems.push(missing(column));
      continue;
    }
    const value = column.read === undefined ? text : column.read(text);
    if (value === undefined) problems.push(notUnderstood(column, text));
    else values[column.field] = value;
  }
  if (problems.length > 0) return { problems };
  const read = schema.safeParse(values);
  if (read.success) return { record: read.data };
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  return {
    problems: columns
      .filter(({ field }) => wrong.has(field))
      .map((column) => notUnderstood(column, texts[column.field] ?? '')),
  };
};

/** The records of a file's rows, each with its position. */
export interface ReadRecords<F extends string, T> {
  readonly records: readonly T[];
  readonly problems: readonly TableProblem[];
  /** The position of a field of the n-th record. */
  readonly spotOf: (row: number, field: F) => Pick<TableProblem, 'line' | 'column' | 'heading'>;
}

const overlong = ({ line, cells }: TableRow, width: number): TableProblem => ({
  line,
  column: width + 1,
  what: {
    vi: `có ${String(cells.length)} ô, dòng tiêu đề có ${String(width)}`,
    en: `has ${String(cells.length)} cells, the headings are ${String(width)}`,
  },
  todo: { vi: 'đặt ô có dấu phân cách trong ngoặc kép', en: 'quote the cell that contains the separator' },
});

/** An empty list is a mistake; with `--end-missing` it would end all records. */
const withoutRows = (heading: TableRow): TableProblem => ({
  line: heading.line,
  column: 1,
  what: {
    vi: 'tệp chỉ có dòng tiêu đề, không có dòng nào bên dưới',
    en: 'the file has its headings only, and no line below them',
  },
  todo: {
    vi: 'ghi mỗi mục một dòng dưới dòng tiêu đề',
    en: 'write a line for each entry below the headings',
  },
});

/** Reads the rows under their headings. If there is a problem, no row of the file may be used. */
export const readRecords = <F extends string, T>(
  rows: readonly TableRow[],
  columns: readonly Column<F>[],
  schema: z.ZodMiniType<T>,
): ReadRecords<F, T> => {
  const [heading = NO_HEADINGS, ...lines] = rows;
  const { places, problems: ofHeading } = headingsOf(rows, columns);
  const spotAt = (line: number, field: F) => ({
    line,
    column: (places.get(field) ?? 0) + 1,
    heading: columns.find((column) => column.field === field)?.headings[0],
  });
  const problems = [...ofHeading];
  if (ofHeading.length === 0 && lines.length === 0) problems.push(withoutRows(heading));
  const records: T[] = [];
  const kept: number[] = [];
  for (const row of ofHeading.length > 0 ? [] : lines) {
    const surplus = row.cells.slice(heading.cells.length).some((cell) => cell !== '');
    if (surplus) problems.push(overlong(row, heading.cells.length));
    const texts = Object.fromEntries(
      [...places].map(([field, at]) => [field, row.cells[at] ?? '']),
    ) as Texts<F>;
    const read = readRecord(texts, columns, schema);
    if ('record' in read) {
      records.push(read.record);
      kept.push(row.line);
    } else
      problems.push(...read.problems.map(({ field, ...said }) => ({ ...spotAt(row.line, field), ...said })));
  }
  return {
    records,
    problems: problems.toSorted((one, other) => one.line - other.line),
    spotOf: (row, field) => spotAt(kept[row] ?? heading.line, field),
  };
};

const written = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The headings and a row for each record, as texts. */
export const writeRecords = <F extends string>(
  records: readonly Readonly<Partial<Record<F, unknown>>>[],
  columns: readonly Column<F>[],
): string[][] => [
  columns.map(({ headings: [name] }) => name),
  ...records.map((record) =>
    columns.map(({ field, write = written }) => (record[field] === undefined ? '' : write(record[field]))),
  ),
];
