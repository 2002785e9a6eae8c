import { read, utils, write, type CellObject, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { refused, type ReadTable, type TableProblem, type TableRow } from './table.ts';

/** The largest sheet that is read; a stray format can give a sheet a million rows. */
const LIMITS = { rows: 20_000, columns: 100 };

/** A cell's text: a day as 2026-11-23, whatever its format; a number without thousands' separators. */
const textOf = ({ v }: CellObject): string => {
  if (v instanceof Date) return v.toISOString().slice(0, '2026-11-23'.length);
  return v === undefined ? '' : String(v).normalize('NFC').trim();
};

const problemIn = (cell: CellObject): Pick<TableProblem, 'what' | 'todo'> | undefined => {
  if (cell.f !== undefined)
    return {
      what: { vi: 'ô có công thức', en: 'the cell holds a formula' },
      todo: {
        vi: 'chép ô rồi dán "chỉ giá trị" (Paste Values)',
        en: 'copy the cell and paste its value only (Paste Values)',
      },
    };
  if (cell.t === 'e')
    return {
      what: { vi: `ô báo lỗi ${cell.w ?? ''}`.trim(), en: `the cell shows an error ${cell.w ?? ''}`.trim() },
      todo: { vi: 'sửa ô này', en: 'correct the cell' },
    };
  return undefined;
};

const rowsOf = (sheet: WorkSheet): ReadTable => {
  const range = utils.decode_range(sheet['!ref'] ?? 'A1');
  const merged = sheet['!merges'] ?? [];
  if (merged.length > 0)
    return {
      problems: merged.map((one) => ({
        line: one.s.r + 1,
        column: one.s.c + 1,
        what: { vi: `ô gộp ${utils.encode_range(one)}`, en: `merged cells ${utils.encode_range(one)}` },
        todo: {
          vi: 'bỏ gộp ô (Unmerge Cells) và ghi đủ từng ô',
          en: 'unmerge the cells and fill each of them in',
        },
      })),
    };
  if (range.e.r >= LIMITS.rows || range.e.c >= LIMITS.columns)
    return refused(
      { line: Math.min(range.e.r, LIMITS.rows) + 1, column: Math.min(range.e.c, LIMITS.columns) + 1 },
      { vi: 'bảng có quá nhiều dòng hoặc cột', en: 'the sheet has too many rows or columns' },
      {
        vi: `xóa dòng, cột thừa; nhiều nhất ${String(LIMITS.rows)} dòng, ${String(LIMITS.columns)} cột`,
        en: `delete what is not needed; at most ${String(LIMITS.rows)} rows and ${String(LIMITS.columns)} columns`,
      },
    );
  const problems: TableProblem[] = [];
  const rows: TableRow[] = [];
  for (let row = 0; row <= range.e.r; row += 1) {
    const cells: string[] = [];
    for (let column = 0; column <= range.e.c; column += 1) {
      const cell = sheet['!data']?.[row]?.[column];
      const problem = cell === undefined ? undefined : problemIn(cell);
      if (problem !== undefined) problems.push({ line: row + 1, column: column + 1, ...problem });
      cells.push(cell === undefined ? '' : textOf(cell));
    }
    if (cells.some((text) => text !== '')) rows.push({ line: row + 1, cells });
  }
  return problems.length > 0 ? { problems } : { rows };
};

/** Names of the visible sheets that are not empty. */
const filledSheets = ({ SheetNames, Sheets, Workbook }: WorkBook): string[] =>
  SheetNames.filter(
    (name, at) => (Workbook?.Sheets?.[at]?.Hidden ?? 0) === 0 && Sheets[name]?.['!ref'] !== undefined,
  );

const oneOf = (names: readonly string[]): ReadTable => {
  const all = names.map((name) => `"${name}"`).join(', ');
  return refused(
    { line: 1, column: 1 },
    {
      vi: `tệp có ${String(names.length)} trang tính: ${all}`,
      en: `the file has ${String(names.length)} sheets: ${all}`,
    },
    {
      vi: 'chỉ để hiện trang tính có danh sách: ẩn (Hide) hoặc xóa các trang khác',
      en: 'leave only the sheet with the list visible: hide or delete the others',
    },
  );
};

/**
 * Rows of the only visible sheet; with several it is unclear which one is meant. A merged cell, a formula or an error
 * is refused at its position.
 */
export const readXlsx = (bytes: Uint8Array): ReadTable => {
  try {
    // A sheet's day has no zone: read as UTC it is the same on every machine.
    const book = read(bytes, { type: 'array', dense: true, cellDates: true, UTC: true });
    const names = filledSheets(book);
    if (names.length > 1) return oneOf(names);
    const sheet = book.Sheets[names[0] ?? ''];
    return sheet === undefined ? { rows: [] } : rowsOf(sheet);
  } catch {
    // For every error of the library in a broken file, the only advice is to save it again.
  }
  return refused(
    { line: 1, column: 1 },
    { vi: 'không đọc được tệp Excel này', en: 'this Excel file cannot be read' },
    {
      vi: 'mở bằng Excel, bỏ mật khẩu nếu có, lưu lại thành .xlsx',
      en: 'open it in Excel, remove any password and save it as .xlsx',
    },
  );
};

/** A workbook of one sheet. Every cell is text, so that Excel keeps the zeros that codes begin with. */
export const writeXlsx = (rows: readonly (readonly string[])[], name: string): Uint8Array => {
  const sheet = utils.aoa_to_sheet(
    rows.map((cells) => cells.map((text) => (text === '' ? null : { t: 's', v: text, z: '@' }))),
  );
  const longest = (column: number) => Math.max(...rows.map((cells) => (cells[column] ?? '').length));
  sheet['!cols'] = (rows[0] ?? []).map((_, column) => ({ wch: Math.min(longest(column), 60) + 2 }));
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name);
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
};
