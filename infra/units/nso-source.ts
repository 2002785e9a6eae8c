import { basename } from 'node:path';
import { splitFullName, typeOfLetter } from '../../shared/domain/places/names/unit-names.ts';
import { REFORM_DAY } from '../../shared/reference/unit-corrections.ts';
import type { Province, Unit } from '../../shared/schemas/place.ts';
import { delimiterOf, readCsv } from '../../shared/tables/csv.ts';
import { contradictions } from './nso-consistency.ts';
import { belowHeadings } from './nso-headings.ts';
import { corrected, nameAndCode, nsoRow, type NsoRow, problemsIn, slipIn, spotOf } from './nso-row.ts';
import type { Located, OldRow, Problem, SourceRows } from './source-rows.ts';
import { readSourceText } from './source-text.ts';

const bareName = (cell: string): string => splitFullName(nameAndCode(cell)?.name ?? cell).bare;

const firstOf = <T>(
  rows: readonly NsoRow[],
  keyOf: (row: NsoRow) => string,
  make: (row: NsoRow) => Located<T>,
) => [...Map.groupBy(rows, keyOf).values()].flatMap(([first]) => (first === undefined ? [] : [make(first)]));

const provinceOf = (row: NsoRow): Located<Province> => {
  const { name, code } = nameAndCode(row.cells.province) ?? { name: row.cells.province, code: '' };
  return {
    at: spotOf(row, 'province'),
    row: { code, name: bareName(name), type: splitFullName(name).letter === 'c' ? 'thanh_pho' : 'tinh' },
  };
};

const unitOf = (row: NsoRow): Located<Unit> => {
  const { letter, bare } = splitFullName(row.cells.newName);
  return {
    at: spotOf(row, 'newCode'),
    row: {
      ...{ code: row.cells.newCode, name: bare, type: typeOfLetter(letter) },
      province: nameAndCode(row.cells.province)?.code ?? '',
    },
  };
};

/** Joins the rows of one old commune: several targets mean a split. */
const oldOf = (rows: readonly NsoRow[]): Located<OldRow>[] =>
  [
    ...Map.groupBy(rows, ({ cells }) => `${cells.oldCode} ${cells.oldName} ${cells.district}`).values(),
  ].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { cells } = first;
    const district = nameAndCode(cells.district)?.name ?? cells.district;
    return [
      {
        at: spotOf(first, 'oldCode'),
        row: {
          // An island district had no communes, so the district itself is the row.
          ...{ name: cells.oldName === '' ? district : cells.oldName, district },
          province: nameAndCode(cells.oldProvince)?.name ?? cells.oldProvince,
          to: [...new Set(group.map((row) => row.cells.newCode))],
          oldCode: cells.oldCode === '' ? undefined : cells.oldCode,
        },
      },
    ];
  });

/** A known error of the published table, and whether it was corrected. */
export interface SlipFound {
  readonly problem: Problem;
  readonly corrected: boolean;
}

/**
 * Reads the National Statistics Office's transition table (CSV). Its known errors are problems with their lines,
 * unless the operator accepts the corrections.
 */
export const readNsoTable = (
  path: string,
  acceptCorrections: boolean,
): { rows: SourceRows; problems: Problem[]; slips: SlipFound[] } => {
  const file = basename(path);
  const source = readSourceText(path);
  const nothing = { source: file, asOf: REFORM_DAY, provinces: [], units: [], oldUnits: [], aliases: [] };
  if ('problem' in source) return { rows: nothing, problems: [source.problem], slips: [] };
  const table = readCsv(source.text, { delimiter: delimiterOf(source.text), quotes: 'lax' });
  const lines = 'problems' in table ? table : belowHeadings(table.rows);
  if ('problems' in lines)
    return { rows: nothing, problems: lines.problems.map((problem) => ({ file, ...problem })), slips: [] };
  const slips: SlipFound[] = [];
  const read = lines.rows.flatMap((csv) => nsoRow(file, csv) ?? []);
  const rows = read.flatMap((row) => {
    const slip = slipIn(row);
    if (slip === undefined) return [row];
    const what = {
      vi: `lỗi đã biết của bảng: "${slip.wrong}", đúng là "${slip.right}"`,
      en: `a known slip of the published table: "${slip.wrong}" should read "${slip.right}"`,
    };
    const todo = {
      vi: 'sửa ô này, hoặc thêm --accept-corrections',
      en: 'correct the cell, or add --accept-corrections',
    };
    slips.push({ problem: { ...spotOf(row, slip.field), what, todo }, corrected: acceptCorrections });
    // A row with a known error is not compared with others.
    return acceptCorrections ? [corrected(row, slip)] : [];
  });
  const problems = [...rows.flatMap(problemsIn), ...contradictions(rows)];
  return {
    slips,
    problems: acceptCorrections ? problems : [...slips.map(({ problem }) => problem), ...problems],
    rows: {
      ...nothing,
      provinces: firstOf(rows, ({ cells }) => nameAndCode(cells.province)?.code ?? '', provinceOf),
      units: firstOf(rows, ({ cells }) => cells.newCode, unitOf),
      oldUnits: oldOf(rows),
    },
  };
};
