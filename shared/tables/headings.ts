import { fold } from '../domain/places/spelling/fold.ts';
import type { TableProblem, TableRow } from './table.ts';

/** A field with the headings that its column may have. */
export interface Headed<Field extends string> {
  readonly field: Field;
  /** The first is the one that is written; accents, capitals and spaces do not count. */
  readonly headings: readonly [string, ...string[]];
}

/** The headings of a file without any row. */
export const NO_HEADINGS: TableRow = { line: 1, cells: [] };

/** A title may be above the headings; a row further down belongs to another table. */
const LOOKED_AT = 10;

/** A heading in the form for comparison: without accents, capitals and spaces. */
export const headingKey = (text: string): string =>
  fold(text.normalize('NFC'))
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

const namesOf = (columns: readonly Headed<string>[]): string =>
  columns.map(({ headings: [name] }) => name).join(', ');

const columnAt = <F extends string>(key: string, columns: readonly Headed<F>[]): Headed<F> | undefined =>
  columns.find(({ headings }) => headings.some((name) => headingKey(name) === key));

const knowsAny = ({ cells }: TableRow, columns: readonly Headed<string>[]): boolean =>
  cells.some((cell) => columnAt(headingKey(cell), columns) !== undefined);

/** The problem of a first row without headings: a title above them, another sheet, another kind of file. */
const notHeadings = (rows: readonly TableRow[], columns: readonly Headed<string>[]): TableProblem => {
  const [first] = rows;
  const names = namesOf(columns);
  if (first === undefined)
    return {
      ...{ line: 1, column: 1 },
      what: { vi: 'tệp không có dòng nào', en: 'the file has no row' },
      todo: { vi: `ghi dòng tiêu đề: ${names}`, en: `begin with the headings: ${names}` },
    };
  const below = rows.slice(0, LOOKED_AT).find((row) => knowsAny(row, columns));
  return {
    ...{ line: first.line, column: 1 },
    what: { vi: 'dòng đầu không phải dòng tiêu đề', en: 'the first row holds no headings' },
    todo:
      below === undefined
        ? { vi: `bắt đầu bằng dòng tiêu đề: ${names}`, en: `begin with the headings: ${names}` }
        : {
            vi: `tiêu đề ở dòng ${String(below.line)}: xóa các dòng phía trên`,
            en: `the headings are on line ${String(below.line)}: delete the rows above`,
          },
  };
};

/** The position of each column in the first row, which must have every column once and no unknown one. */
export const headingsOf = <F extends string>(rows: readonly TableRow[], columns: readonly Headed<F>[]) => {
  const [heading = NO_HEADINGS] = rows;
  const keys = heading.cells.map(headingKey);
  const places = new Map<F, number>();
  const problems: TableProblem[] = [];
  if (!knowsAny(heading, columns)) return { places, problems: [notHeadings(rows, columns)] };
  const names = namesOf(columns);
  keys.forEach((key, at) => {
    const spot = { line: heading.line, column: at + 1, heading: heading.cells[at] };
    const column = columnAt(key, columns);
    // A column without a heading is allowed here; a word in it is reported at its row.
    if (key === '') return;
    if (column === undefined)
      problems.push({
        ...spot,
        what: {
          vi: `không có cột "${heading.cells[at] ?? ''}"`,
          en: `there is no column "${heading.cells[at] ?? ''}"`,
        },
        todo: { vi: `bỏ cột này; các cột là: ${names}`, en: `drop it; the columns are: ${names}` },
      });
    else if (places.has(column.field))
      problems.push({
        ...spot,
        what: {
          vi: `cột "${column.headings[0]}" có hai lần`,
          en: `the column "${column.headings[0]}" is there twice`,
        },
        todo: { vi: 'bỏ một trong hai', en: 'drop one of the two' },
      });
    else places.set(column.field, at);
  });
  const absent = columns.filter(({ field }) => !places.has(field)).map(({ headings: [name] }) => name);
  if (absent.length > 0)
    problems.push({
      line: heading.line,
      column: heading.cells.length,
      what: { vi: `thiếu cột: ${absent.join(', ')}`, en: `columns are missing: ${absent.join(', ')}` },
      todo: {
        vi: 'thêm các cột này; ô có thể để trống, nhưng cột thì không được thiếu',
        en: 'add them; a cell may be empty, but a missing column would empty it for everybody',
      },
    });
  return { places, problems };
};
