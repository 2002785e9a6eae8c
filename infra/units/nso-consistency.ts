import type { Words } from '../../shared/schemas/primitives.ts';
import { type NsoColumn, type NsoRow, nameAndCode, spotOf } from './nso-row.ts';
import type { Problem } from './source-rows.ts';

interface Rule {
  /** The subject of a rule; rows with an empty subject are left out. */
  readonly subject: (cells: NsoRow['cells']) => string;
  readonly column: NsoColumn;
  readonly called: Words;
}

const codeIn = (cell: string): string => nameAndCode(cell)?.code ?? '';

const UNIT: Words = { vi: 'mã xã', en: 'commune code' };
const OLD_UNIT: Words = { vi: 'mã xã cũ', en: 'code of an old commune' };
const DISTRICT: Words = { vi: 'huyện', en: 'district' };
const OLD_PROVINCE: Words = { vi: 'tỉnh cũ', en: 'old province' };

/** All rows of a subject must have the same value. */
const RULES: readonly Rule[] = [
  { subject: ({ newCode }) => newCode, column: 'newName', called: UNIT },
  { subject: ({ newCode }) => newCode, column: 'province', called: UNIT },
  { subject: ({ oldCode }) => oldCode, column: 'oldName', called: OLD_UNIT },
  { subject: ({ oldCode }) => oldCode, column: 'district', called: OLD_UNIT },
  { subject: ({ district }) => codeIn(district), column: 'oldProvince', called: DISTRICT },
  { subject: ({ oldProvince }) => codeIn(oldProvince), column: 'oldProvince', called: OLD_PROVINCE },
];

/** The first row with the most frequent value. */
const commonest = (rows: readonly NsoRow[], column: NsoColumn): NsoRow | undefined => {
  const groups = [...Map.groupBy(rows, ({ cells }) => cells[column]).values()];
  return groups.reduce((best, next) => (next.length > best.length ? next : best))[0];
};

/**
 * Rows that contradict others. They show a mistyped code: two old communes with one code, or one district in two
 * provinces. If two values are equally frequent, it is unclear which is wrong, so both lines are named.
 */
export const contradictions = (rows: readonly NsoRow[]): Problem[] =>
  RULES.flatMap(({ subject, column, called }) =>
    [...Map.groupBy(rows, ({ cells }) => subject(cells))].flatMap(([key, group]) => {
      if (key === '' || group.every(({ cells }) => cells[column] === group[0]?.cells[column])) return [];
      const usual = commonest(group, column);
      if (usual === undefined) return [];
      const [line, said] = [String(usual.line), usual.cells[column]];
      return group
        .filter(({ cells }) => cells[column] !== said)
        .map((row) => ({
          ...spotOf(row, column),
          what: {
            vi: `${called.vi} ${key}: "${row.cells[column]}", nhưng dòng ${line} ghi "${said}"`,
            en: `${called.en} ${key}: "${row.cells[column]}", but line ${line} says "${said}"`,
          },
          todo: {
            vi: 'sửa mã hoặc tên ở một trong hai dòng',
            en: 'correct the code or the name on one of the two lines',
          },
        }));
    }),
  );
