import { headingKey } from '../../shared/tables/headings.ts';
import { refused, type ReadTable, type TableProblem, type TableRow } from '../../shared/tables/table.ts';
import { NSO_COLUMNS } from './nso-row.ts';

/** A title and the names of the table's two halves are above the headings; with more rows it is another table. */
const LOOKED_AT = 10;

const COLUMNS = Object.values(NSO_COLUMNS);
const LEADS = headingKey(NSO_COLUMNS.newCode.heading);
const ORDER = COLUMNS.map(({ at, heading }) => `${String(at)} "${heading}"`).join(', ');

const misplaced = (line: number, found: string, { at, heading }: (typeof COLUMNS)[number]): TableProblem => ({
  ...{ line, column: at, heading: found === '' ? undefined : found },
  what: { vi: `cột này phải là "${heading}"`, en: `this column must be "${heading}"` },
  todo: {
    vi: `đặt các cột đúng chỗ: ${ORDER}`,
    en: `put the columns in their places: ${ORDER}`,
  },
});

/** The lines below the headings of the transition table; each heading must be at its column. */
export const belowHeadings = (rows: readonly TableRow[]): ReadTable => {
  const at = rows.slice(0, LOOKED_AT).findIndex(({ cells }) => cells.map(headingKey).includes(LEADS));
  const headings = rows[at];
  if (headings === undefined)
    return refused(
      { line: rows[0]?.line ?? 1, column: 1 },
      {
        vi: `không thấy dòng tiêu đề có cột "${NSO_COLUMNS.newCode.heading}"`,
        en: `there is no line of headings with a column "${NSO_COLUMNS.newCode.heading}"`,
      },
      {
        vi: `nhập bảng chuyển đổi xã cũ – xã mới, giữ nguyên dòng tiêu đề; các cột: ${ORDER}`,
        en: `import the transition table with its headings; the columns are: ${ORDER}`,
      },
    );
  const { line, cells } = headings;
  const problems = COLUMNS.flatMap((column) => {
    const found = cells[column.at - 1] ?? '';
    return headingKey(found) === headingKey(column.heading) ? [] : [misplaced(line, found, column)];
  });
  return problems.length > 0 ? { problems } : { rows: rows.slice(at + 1) };
};
