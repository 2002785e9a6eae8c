import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { Body } from '../shared/schemas/body.ts';
import { ListedOfficer, type Officer } from '../shared/schemas/officer.ts';
import { ProvinceSettings } from '../shared/schemas/province.ts';
import { BODY_COLUMNS } from '../shared/tables/body-columns.ts';
import { readRecords, type Column } from '../shared/tables/columns.ts';
import { OFFICER_COLUMNS } from '../shared/tables/officer-columns.ts';
import { readTable } from '../shared/tables/read-table.ts';
import { problemLine } from '../shared/tables/table.ts';
import { StartRefused } from './data-folder/folder-state.ts';

const SettingsFile = z.object({ settings: ProvinceSettings });

/** The initial bodies and officers of a province; later its administrators keep them. */
export interface Directory {
  readonly bodies: readonly Body[];
  readonly officers: readonly Officer[];
}

const PROVINCES = new URL('./provinces/', import.meta.url);
const BODIES = '-bodies.csv';

/** Codes of the provinces that have both settings and initial lists. */
export const provinceCodes = (folder = PROVINCES): string[] => {
  const files = readdirSync(folder);
  return files
    .filter((file) => file.endsWith(BODIES))
    .map((file) => file.slice(0, -BODIES.length))
    .filter((code) => files.includes(`${code}.ts`) && files.includes(`${code}-officers.csv`));
};

const listIn = async <F extends string, T>(
  file: string,
  columns: readonly Column<F>[],
  schema: z.ZodMiniType<T>,
): Promise<readonly T[]> => {
  const table = await readTable(readFileSync(new URL(file, PROVINCES)));
  const { records, problems } =
    'problems' in table ? { ...table, records: [] } : readRecords(table.rows, columns, schema);
  if (problems.length > 0)
    throw new StartRefused(problems.map((problem) => problemLine(file, problem)).join('\n'));
  return records;
};

/**
 * The province's settings and its initial directory, read in the same way as an import.
 * @throws StartRefused when a list has a mistake, at its line and column
 */
export const provinceFiles = async (
  code: string,
): Promise<{ settings: ProvinceSettings; directory: Directory }> => {
  const settings: unknown = await import(`./provinces/${code}.ts`);
  const bodies = await listIn(`${code}-bodies.csv`, BODY_COLUMNS, Body);
  const officers = await listIn(`${code}-officers.csv`, OFFICER_COLUMNS, ListedOfficer);
  return {
    ...SettingsFile.parse(settings),
    directory: { bodies, officers: officers.map((officer) => ({ ...officer, active: true })) },
  };
};
