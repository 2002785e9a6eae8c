import { CsvError, parse, type InfoRecord } from 'csv-parse/sync';
import { refused, type ReadTable, type TableRow } from './table.ts';

const lineEnds = (text: string): number => text.split('\n').length - 1;

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '');

/**
 * Values separated by a character, as of RFC 4180; every kind of line end. Lines without a word are left out.
 * `quotes`: `lax` takes a quotation mark inside a cell as it is, since statistical tables have them.
 */
export const readCsv = (
  text: string,
  { delimiter = ',', quotes = 'strict' }: { delimiter?: string; quotes?: 'strict' | 'lax' } = {},
): ReadTable => {
  const rows: TableRow[] = [];
  const keep = (cells: readonly string[], { lines }: InfoRecord): null => {
    // The parser counts to the end of a record; a quoted cell may hold line ends.
    rows.push({ line: lines - lineEnds(cells.join('')), cells });
    return null;
  };
  try {
    parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: quotes === 'lax',
      skip_empty_lines: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: keep,
    });
    return { rows: rows.filter((row) => !isBlank(row)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [line, column] = [Number(error.lines ?? 1), Number(error.index ?? 0) + 1];
    return refused(
      { line, column },
      { vi: 'dấu ngoặc kép không khớp', en: 'a quotation mark does not fit' },
      {
        vi: 'đặt cả ô trong ngoặc kép, và viết "" cho một dấu ngoặc kép bên trong',
        en: 'quote the whole cell, and write "" for a quotation mark inside',
      },
    );
  }
};

/** Whichever of the three the first line has most of: no heading of ours contains one. */
export const delimiterOf = (text: string): string => {
  const [first = ''] = text.split(/[\r\n]/, 1);
  return (
    [',', ';', '\t'].toSorted((one, other) => first.split(other).length - first.split(one).length)[0] ?? ','
  );
};

const written = (cell: string): string =>
  /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** CSV in UTF-8 with a byte order mark: without it Excel takes the file for Windows-1258. */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  new TextEncoder().encode(`\uFEFF${rows.map((cells) => `${cells.map(written).join(',')}\r\n`).join('')}`);
