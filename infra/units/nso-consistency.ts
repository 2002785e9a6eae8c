import { type NsoColumn, type NsoRow, nameAndCode, spotOf } from './nso-row.ts';
import type { Problem } from './source-rows.ts';

interface Rule {
  /** What is said about what; rows where the subject is empty are left out. */
  readonly subject: (cells: NsoRow['cells']) => string;
  readonly column: NsoColumn;
  readonly called: string;
}

const codeIn = (cell: string): string => nameAndCode(cell)?.code ?? '';

/** Each subject must be said the same of on all its rows. */
const RULES: readonly Rule[] = [
  { subject: ({ newCode }) => newCode, column: 'newName', called: 'mã xã' },
  { subject: ({ newCode }) => newCode, column: 'province', called: 'mã xã' },
  { subject: ({ oldCode }) => oldCode, column: 'oldName', called: 'mã xã cũ' },
  { subject: ({ oldCode }) => oldCode, column: 'district', called: 'mã xã cũ' },
  { subject: ({ district }) => codeIn(district), column: 'oldProvince', called: 'huyện' },
  { subject: ({ oldProvince }) => codeIn(oldProvince), column: 'oldProvince', called: 'tỉnh cũ' },
];

/** What most rows say of a subject; of two said equally often, the first. */
const commonest = (rows: readonly NsoRow[], column: NsoColumn): string => {
  const counts = new Map<string, number>();
  for (const { cells } of rows) counts.set(cells[column], (counts.get(cells[column]) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};

/**
 * Rows that contradict the others. A mistyped code shows in this way: two old communes under one code, or one
 * district in two provinces.
 */
export const contradictions = (rows: readonly NsoRow[]): Problem[] =>
  RULES.flatMap(({ subject, column, called }) =>
    [...Map.groupBy(rows, ({ cells }) => subject(cells))].flatMap(([key, group]) => {
      if (key === '' || group.every(({ cells }) => cells[column] === group[0]?.cells[column])) return [];
      const common = commonest(group, column);
      return group
        .filter(({ cells }) => cells[column] !== common)
        .map((row) => ({
          ...spotOf(row, column),
          what: `${called} ${key}: "${row.cells[column]}", các dòng khác ghi "${common}" · other rows say otherwise`,
          todo: 'sửa mã hoặc tên · correct the code or the name',
        }));
    }),
  );
