import { splitFullName } from '../../shared/domain/places/unit-names.ts';
import { NSO_SLIPS, type NsoSlip } from '../../shared/reference/unit-corrections.ts';
import type { CsvRow } from './csv.ts';
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
export const nsoRow = (file: string, { line, cells }: CsvRow): NsoRow | undefined => {
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

/** What is wrong with a row by itself. An old code may be missing: island districts and a strip of coast had none. */
export const problemsIn = (row: NsoRow): Problem[] => {
  const { cells } = row;
  const checks: [boolean, NsoColumn, string, string][] = [
    [
      /^\d{5}$/.test(cells.newCode),
      'newCode',
      `mã "${cells.newCode}" không đủ 5 chữ số`,
      'a code has 5 digits',
    ],
    [
      isNewUnit(cells.newName),
      'newName',
      `"${cells.newName}" thiếu loại xã, phường, đặc khu`,
      'no type word',
    ],
    [
      nameAndCode(cells.province) !== undefined,
      'province',
      `"${cells.province}" không có mã tỉnh`,
      'no code',
    ],
    [
      nameAndCode(cells.district) !== undefined,
      'district',
      `"${cells.district}" không có mã huyện`,
      'no code',
    ],
    [
      nameAndCode(cells.oldProvince) !== undefined,
      'oldProvince',
      `"${cells.oldProvince}" không có mã tỉnh`,
      'no code',
    ],
    [
      cells.oldCode === '' || /^\d{5}$/.test(cells.oldCode),
      'oldCode',
      `mã "${cells.oldCode}" không đủ 5 chữ số`,
      'a code has 5 digits',
    ],
    [
      cells.oldCode === '' || isOldUnit(cells.oldName),
      'oldName',
      `"${cells.oldName}" thiếu loại xã, phường, thị trấn`,
      'no type word',
    ],
  ];
  return checks.flatMap(([fits, column, vi, en]) =>
    fits ? [] : [{ ...spotOf(row, column), what: `${vi} · ${en}`, todo: 'sửa ô này · correct this cell' }],
  );
};
