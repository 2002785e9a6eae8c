import { splitFullName } from '../../shared/domain/places/unit-names.ts';
import { NSO_SLIPS, type NsoSlip } from '../../shared/reference/unit-corrections.ts';
import type { TableRow } from '../../shared/tables/table.ts';
import { normalName } from './normal-name.ts';
import type { Problem, Spot } from './source-rows.ts';

/** Columns of the National Statistics Office's transition table, from 1 as a spreadsheet counts them. */
const COLUMN = {
  province: 1,
  newName: 2,
  newCode: 3,
  oldName: 4,
  oldCode: 5,
  district: 7,
  oldProvince: 8,
} as const;
export type NsoColumn = keyof typeof COLUMN;

/** One row of the table: an old commune (or a part of it) and the commune it went into. */
export interface NsoRow {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<NsoColumn, string>>;
}

const NAME_AND_CODE = /^(.+?)\s*\((\d{2,3})\)$/;

/** "Huyện Gia Lâm (018)" → name and code; undefined where the cell is not of that form. */
export const nameAndCode = (cell: string): { name: string; code: string } | undefined => {
  const [, name, code] = NAME_AND_CODE.exec(cell) ?? [];
  return name === undefined || code === undefined ? undefined : { name: normalName(name), code };
};

export const spotOf = ({ file, line }: NsoRow, column: NsoColumn): Spot => ({
  file,
  line,
  column: COLUMN[column],
});

/** Headings and the lines that name a province only have no code of a commune of today. */
export const nsoRow = (file: string, { line, cells }: TableRow): NsoRow | undefined => {
  const text = (column: NsoColumn): string => (cells[COLUMN[column] - 1] ?? '').trim();
  if (!/^\d/.test(text('newCode'))) return undefined;
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

const isNewUnit = (name: string): boolean => ['x', 'p', 'd'].includes(splitFullName(name).letter);
const isOldUnit = (name: string): boolean => ['x', 'p', 't'].includes(splitFullName(name).letter);

interface CellRule {
  readonly column: NsoColumn;
  readonly fits: (cell: string, cells: NsoRow['cells']) => boolean;
  readonly vi: string;
  readonly en: string;
}

const isCode = (cell: string): boolean => /^\d{5}$/.test(cell);
const hasCode = (cell: string): boolean => NAME_AND_CODE.test(cell);

/** An old code may be missing: island districts and a strip of coast had none. */
const CELL_RULES: readonly CellRule[] = [
  { column: 'newCode', fits: isCode, vi: 'mã không đủ 5 chữ số', en: 'a code has 5 digits' },
  { column: 'newName', fits: isNewUnit, vi: 'thiếu loại xã, phường, đặc khu', en: 'no type word' },
  { column: 'province', fits: hasCode, vi: 'không có mã tỉnh', en: 'no province code' },
  { column: 'district', fits: hasCode, vi: 'không có mã huyện', en: 'no district code' },
  { column: 'oldProvince', fits: hasCode, vi: 'không có mã tỉnh', en: 'no province code' },
  {
    ...{ column: 'oldCode', vi: 'mã không đủ 5 chữ số', en: 'a code has 5 digits' },
    fits: (cell) => cell === '' || isCode(cell),
  },
  {
    ...{ column: 'oldName', vi: 'thiếu loại xã, phường, thị trấn', en: 'no type word' },
    fits: (cell, { oldCode }) => oldCode === '' || isOldUnit(cell),
  },
];

/** What is wrong with a row by itself. */
export const problemsIn = (row: NsoRow): Problem[] =>
  CELL_RULES.filter(({ column, fits }) => !fits(row.cells[column], row.cells)).map(({ column, vi, en }) => ({
    ...spotOf(row, column),
    what: `"${row.cells[column]}": ${vi} · ${en}`,
    todo: 'sửa ô này · correct this cell',
  }));
