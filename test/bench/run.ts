import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { freshBuild } from '../../local/service/fresh-build.ts';
import type { BenchRow } from './bench-row.ts';
import { casePageRows } from './case-page.ts';
import { checkRows } from './checks.ts';
import { countRows } from './counts.ts';
import { hiddenReportRows } from './hidden-report.ts';
import { localRows } from './local-run.ts';
import { placesRows } from './places/places.ts';
import { startRows } from './start-cost.ts';
import { submitCallRows } from './submit-calls.ts';
import { submitRows } from './submit-cost.ts';
import { wireRows } from './wire.ts';

/**
 * `npm run bench`: the performance table from one run, each row with its floor. `npm run bench -- C1 S2` runs only
 * these; `--with-tests` also runs the whole test suite to count its CPU seconds.
 */
const asked = process.argv.slice(2);
const withTests = asked.includes('--with-tests');

/** The rows of each group; a group runs if one of its rows is requested. */
const GROUPS: readonly {
  readonly ids: readonly string[];
  readonly rows: (wanted: ReadonlySet<string>) => Promise<BenchRow[]>;
}[] = [
  { ids: ['C1', 'C2', 'C4', 'C7'], rows: countRows },
  { ids: ['S1', 'S2'], rows: startRows },
  { ids: ['S3', 'S4'], rows: submitRows },
  { ids: ['A1'], rows: submitCallRows },
  { ids: ['Q1', 'Q2'], rows: casePageRows },
  { ids: ['W1'], rows: wireRows },
  { ids: ['P1'], rows: placesRows },
  { ids: ['P6'], rows: hiddenReportRows },
  { ids: ['L1'], rows: localRows },
  { ids: ['D1'], rows: () => checkRows(withTests) },
];

const ids = asked.filter((word) => !word.startsWith('--')).map((word) => word.toUpperCase());
const known = GROUPS.flatMap((group) => group.ids);
const unknown = ids.filter((id) => !known.includes(id));
if (unknown.length > 0)
  throw new Error(`There is no row ${unknown.join(', ')}; the rows are ${known.join(', ')}.`);
const wanted = new Set(ids.length === 0 ? known : ids);

const met = ({ value, budget, better }: BenchRow): string => {
  if (value === undefined || budget === undefined) return '';
  return (better === 'higher' ? value >= budget : value <= budget) ? 'met' : 'MISSED';
};

const line = (row: BenchRow): string => {
  const { id, what, floor, value, budget, unit, better, note = '' } = row;
  const figure = (number: number | undefined) => (number === undefined ? '–' : String(number)).padStart(9);
  const limit = budget === undefined ? '' : `${better === 'higher' ? '≥' : '≤'} ${String(budget)}`;
  return [
    id.padEnd(3),
    what.padEnd(62),
    figure(floor),
    figure(value),
    unit.padEnd(3),
    limit.padStart(9),
    met(row).padEnd(6),
    note,
  ]
    .join(' ')
    .trimEnd();
};

await freshBuild();
console.log(
  line({ id: '#', what: 'what', unit: '' }).replace(
    / –\s+–$/,
    '    floor     value        budget         note',
  ),
);
const rows: BenchRow[] = [];
for (const group of GROUPS) {
  if (!group.ids.some((id) => wanted.has(id))) continue;
  for (const row of await group.rows(wanted)) {
    if (!wanted.has(row.id)) continue;
    rows.push(row);
    console.log(line(row));
  }
}
const results = path.join(import.meta.dirname, 'results.json');
await writeFile(results, `${JSON.stringify({ node: process.version, rows }, undefined, 2)}\n`);
