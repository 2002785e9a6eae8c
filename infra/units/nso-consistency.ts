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

/** The first of the rows that say what most of them say. */
const commonest = (rows: readonly NsoRow[], column: NsoColumn): NsoRow | undefined => {
  const groups = [...Map.groupBy(rows, ({ cells }) => cells[column]).values()];
  return groups.reduce((best, next) => (next.length > best.length ? next : best))[0];
};

/**
 * Rows that contradict the others. A mistyped code shows in this way: two old communes under one code, or one
 * district in two provinces. Of two said equally often nobody can tell which is wrong, so both lines are named.
 */
export const contradictions = (rows: readonly NsoRow[]): Problem[] =>
  RULES.flatMap(({ subject, column, called }) =>
    [...Map.groupBy(rows, ({ cells }) => subject(cells))].flatMap(([key, group]) => {
      if (key === '' || group.every(({ cells }) => cells[column] === group[0]?.cells[column])) return [];
      const usual = commonest(group, column);
      if (usual === undefined) return [];
      const other = `dòng ${String(usual.line)} ghi "${usual.cells[column]}"`;
      return group
        .filter(({ cells }) => cells[column] !== usual.cells[column])
        .map((row) => ({
          ...spotOf(row, column),
          what: `${called} ${key}: "${row.cells[column]}", nhưng ${other} · line ${String(usual.line)} says otherwise`,
          todo: 'sửa mã hoặc tên ở một trong hai dòng · correct the code or the name on one of the two',
        }));
    }),
  );
