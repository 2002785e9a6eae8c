import { splitFullName } from '../../shared/domain/places/names/unit-names.ts';
import { NSO_SLIPS, type NsoSlip } from '../../shared/reference/unit-corrections.ts';
import type { Words } from '../../shared/schemas/primitives.ts';
import { shortened } from '../../shared/tables/shown-text.ts';
import type { TableRow } from '../../shared/tables/table.ts';
import { normalName } from './normal-name.ts';
import type { Problem, Spot } from './source-rows.ts';

/** Columns of the National Statistics Office's transition table, from 1 as a spreadsheet counts them. */
export const NSO_COLUMNS = {
  province: { at: 1, heading: 'Tỉnh, thành phố' },
  newName: { at: 2, heading: 'Tên Xã mới' },
  newCode: { at: 3, heading: 'Mã Xã mới' },
  oldName: { at: 4, heading: 'Tên Xã cũ' },
  oldCode: { at: 5, heading: 'Mã Xã cũ' },
  district: { at: 7, heading: 'Quận/huyện' },
  oldProvince: { at: 8, heading: 'Tỉnh cũ' },
} as const;
export type NsoColumn = keyof typeof NSO_COLUMNS;

/** One row of the table: an old commune (or a part of it) and the commune it went into. */
export interface NsoRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<NsoColumn, string>>;
}

const NAME_AND_CODE = /^(.+?)\s*\((\d{2,3})\)$/;

/** "Huyện Gia Lâm (018)" → name and code; undefined for a cell of another form. */
export const nameAndCode = (cell: string): { name: string; code: string } | undefined => {
  const [, name, code] = NAME_AND_CODE.exec(cell) ?? [];
  return name === undefined || code === undefined ? undefined : { name: normalName(name), code };
};

export const spotOf = (
  { file, line }: Pick<NsoRow, 'file' | 'line'>,
  column: NsoColumn,
): Spot & { heading: string } => ({
  ...{ file, line },
  ...{ column: NSO_COLUMNS[column].at, heading: NSO_COLUMNS[column].heading },
});

/** Whether a line only names a province, as a heading of its rows. */
const isProvinceLine = (cells: readonly string[]): boolean =>
  cells.every((cell, at) => at === NSO_COLUMNS.province.at - 1 || cell.trim() === '');

/** A line below the headings; undefined if it only names a province. */
export const nsoRow = (file: string, { line, cells }: TableRow): NsoRow | undefined => {
  if (isProvinceLine(cells)) return undefined;
  const text = (column: NsoColumn): string => (cells[NSO_COLUMNS[column].at - 1] ?? '').trim();
  const name = (column: NsoColumn): string => normalName(text(column));
  return {
    ...{ file, line },
    cells: {
      ...{ province: name('province'), newName: name('newName'), newCode: text('newCode') },
      ...{ oldName: name('oldName'), oldCode: text('oldCode') },
      ...{ district: name('district'), oldProvince: name('oldProvince') },
    },
  };
};

export const slipIn = ({ cells }: NsoRow): NsoSlip | undefined =>
  NSO_SLIPS.find(
    ({ newCode, oldCode, field, wrong }) =>
      newCode === cells.newCode && oldCode === cells.oldCode && wrong === cells[field],
  );

export const corrected = (row: NsoRow, { field, right }: NsoSlip): NsoRow => ({
  ...row,
  cells: { ...row.cells, [field]: right },
});

const isNewUnit = (name: string): boolean => {
  const { letter, bare } = splitFullName(name);
  return ['x', 'p', 'd'].includes(letter) && splitFullName(bare).letter === '-';
};
const isOldUnit = (name: string): boolean => ['x', 'p', 't'].includes(splitFullName(name).letter);

interface CellRule {
  readonly column: NsoColumn;
  readonly fits: (cell: string, cells: NsoRow['cells']) => boolean;
  readonly expects: Words;
}

const isCode = (cell: string): boolean => /^\d{5}$/.test(cell);
const hasCode = (cell: string): boolean => NAME_AND_CODE.test(cell);

const FIVE_DIGITS: Words = {
  vi: 'phải là mã 5 chữ số; Excel có thể đã bỏ số 0 ở đầu',
  en: 'must be a code of 5 digits; Excel may have dropped a leading zero',
};
const withCode = (example: string): Words => ({
  vi: `phải là tên kèm mã, ví dụ "${example}"`,
  en: `must be a name with its code, such as "${example}"`,
});
const PROVINCE = withCode('Thành phố Hà Nội (01)');

/** An old code may be missing: island districts and a strip of coast had none. */
const CELL_RULES: readonly CellRule[] = [
  { column: 'newCode', fits: isCode, expects: FIVE_DIGITS },
  {
    ...{ column: 'newName', fits: isNewUnit },
    expects: {
      vi: 'phải bắt đầu bằng Xã, Phường hoặc Đặc khu, một lần',
      en: 'must begin with Xã, Phường or Đặc khu, once',
    },
  },
  { column: 'province', fits: hasCode, expects: PROVINCE },
  { column: 'district', fits: hasCode, expects: withCode('Quận Ba Đình (001)') },
  { column: 'oldProvince', fits: hasCode, expects: PROVINCE },
  { column: 'oldCode', fits: (cell) => cell === '' || isCode(cell), expects: FIVE_DIGITS },
  {
    ...{ column: 'oldName', fits: (cell, { oldCode }) => oldCode === '' || isOldUnit(cell) },
    expects: {
      vi: 'phải bắt đầu bằng Xã, Phường hoặc Thị trấn',
      en: 'must begin with Xã, Phường or Thị trấn',
    },
  },
];

const saidOf = (cell: string): Words =>
  cell === ''
    ? { vi: 'ô để trống', en: 'the cell is empty' }
    : { vi: `"${shortened(cell)}"`, en: `"${shortened(cell)}"` };

export const problemsIn = (row: NsoRow): Problem[] =>
  CELL_RULES.filter(({ column, fits }) => !fits(row.cells[column], row.cells)).map(({ column, expects }) => {
    const said = saidOf(row.cells[column]);
    return {
      ...spotOf(row, column),
      what: { vi: `${said.vi}: ${expects.vi}`, en: `${said.en}: ${expects.en}` },
      todo: { vi: 'sửa ô này', en: 'correct this cell' },
    };
  });
