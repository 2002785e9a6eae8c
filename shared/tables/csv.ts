import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { refused, type ReadTable, type TableRow } from './table.ts';

const lineEnds = (text: string): number => text.split('\n').length - 1;

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '');

const SEPARATOR_LINE = /^sep=(.)?$/i;

/** Excel's own first line, "sep=;", which names the separator and is not a row. */
const namesSeparator = ({ line, cells: [first = '', ...others] }: TableRow): boolean =>
  line === 1 && SEPARATOR_LINE.test(first) && others.every((cell) => cell === '');

/**
 * Values separated by a character, as of RFC 4180; every kind of line end. Empty lines are left out. `quotes`: `lax`
 * keeps a quotation mark inside a cell, since statistical tables have them.
 */
export const readCsv = (
  text: string,
  { delimiter = ',', quotes = 'strict' }: { delimiter?: string; quotes?: 'strict' | 'lax' } = {},
): ReadTable => {
  // The parser counts a DOS line end inside a cell twice.
  const plain = text.replaceAll(/\r\n?/g, '\n');
  const rows: TableRow[] = [];
  let ended = 0;
  const keep = (cells: readonly string[], { lines }: InfoRecord): null => {
    // The parser gives the last line of a record; a quoted cell may contain line ends.
    rows.push({ line: lines - lineEnds(cells.join('')), cells });
    ended = lines;
    return null;
  };
  try {
    parse(plain, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: quotes === 'lax',
      skip_empty_lines: true,
      record_delimiter: '\n',
      on_record: keep,
    });
    return { rows: rows.filter((row) => !isBlank(row) && !namesSeparator(row)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // The parser notices an unclosed quotation mark only at the end; it is in the first line that was not read.
    const unread = plain.split('\n').slice(ended);
    const line =
      ended +
      Math.max(
        unread.findIndex((one) => one.trim() !== ''),
        0,
      ) +
      1;
    return refused(
      { line, column: Number(error.index ?? 0) + 1 },
      { vi: 'dấu ngoặc kép không khớp', en: 'a quotation mark does not fit' },
      {
        vi: 'đặt cả ô trong ngoặc kép, và viết "" cho một dấu ngoặc kép bên trong',
        en: 'quote the whole cell, and write "" for a quotation mark inside',
      },
    );
  }
};

const SEPARATORS = [',', ';', '\t'];

/**
 * The separator that the first line names, else the most frequent of the three in the first line with any, since no
 * heading of ours contains one.
 */
export const delimiterOf = (text: string): string => {
  const lines = text.split(/[\r\n]+/, 5);
  const [, named] = SEPARATOR_LINE.exec(lines[0] ?? '') ?? [];
  if (named !== undefined) return named;
  const parts = (line: string, separator: string): number => line.split(separator).length;
  const first = lines.find((line) => SEPARATORS.some((separator) => line.includes(separator))) ?? '';
  return SEPARATORS.toSorted((one, other) => parts(first, other) - parts(first, one))[0] ?? ',';
};

const written = (cell: string): string =>
  /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** CSV in UTF-8 with a byte order mark: without it Excel reads the file as Windows-1258. */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`);
