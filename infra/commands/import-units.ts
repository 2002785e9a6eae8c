import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mauUnits } from '../provinces/mau-units.ts';
import { checkRows } from '../units/check-rows.ts';
import { compileDefaultUnits, IMPORTED_UNITS } from '../units/compile-default.ts';
import { differences } from '../units/difference.ts';
import { readUnitsFolder } from '../units/folder-source.ts';
import { readNsoTable, type SlipFound } from '../units/nso-source.ts';
import { type Problem, type SourceRows, tablesOf } from '../units/source-rows.ts';
import { withTypeChanges } from '../units/type-changes.ts';
import { compileUnits, joinTables } from '../../shared/domain/places/compile-units.ts';
import { parseCompiled } from '../../shared/domain/places/parse-compiled.ts';
import { writeAtomically } from '../data-folder/atomic-file.ts';
import { problemLine } from '../../shared/tables/table.ts';

interface ImportSettings {
  /** A folder of JSON files, or the National Statistics Office's table as CSV. */
  readonly source: string;
  /** The file that is replaced. */
  readonly target: string;
  readonly dryRun: boolean;
  readonly acceptCorrections: boolean;
}

interface ImportResult {
  readonly installed: boolean;
  /** A single problem refuses the whole import. */
  readonly problems: readonly Problem[];
  readonly corrections: readonly SlipFound[];
  readonly difference: { readonly units: readonly string[]; readonly oldUnits: readonly string[] };
}

const readSource = ({
  source,
  acceptCorrections,
}: ImportSettings): { rows: SourceRows; problems: Problem[]; slips: SlipFound[] } => {
  const isFolder = statSync(source, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? { ...readUnitsFolder(source), slips: [] } : readNsoTable(source, acceptCorrections);
};

/**
 * Checks a whole source and only then replaces the installed file, by renaming a finished one, so that the file is
 * never incomplete.
 */
export const importUnits = async (settings: ImportSettings): Promise<ImportResult> => {
  const { rows, problems: reading, slips } = readSource(settings);
  // With unreadable rows, wrong counts and orphans would only repeat those problems.
  const problems = reading.length > 0 ? reading : checkRows(rows);
  const corrections = slips.filter(({ corrected }) => corrected);
  if (problems.length > 0)
    return { installed: false, problems, corrections, difference: { units: [], oldUnits: [] } };
  const compiled = compileUnits(joinTables(withTypeChanges(tablesOf(rows)), mauUnits));
  const before = parseCompiled(await compileDefaultUnits(settings.target));
  const difference = differences(before, compiled);
  // In a dry run too: a source that it accepts must not fail in the real run.
  const text = JSON.stringify(compiled);
  parseCompiled(text);
  if (!settings.dryRun) {
    mkdirSync(path.dirname(settings.target), { recursive: true });
    writeAtomically(settings.target, text);
  }
  return { installed: !settings.dryRun, problems, corrections, difference };
};

/** Enough to see the problem; a wrong encoding can affect ten thousand lines. */
const SHOWN = 40;

const shown = (lines: readonly string[]): string[] =>
  lines.length <= SHOWN
    ? [...lines]
    : [...lines.slice(0, SHOWN), `… ${String(lines.length - SHOWN)} dòng nữa · more`];

/** The outcome for the operator, Vietnamese first. */
export const importReport = (
  { problems, corrections, difference, installed }: ImportResult,
  target: string,
): string => {
  const correctedLines = corrections.map(
    ({ problem: { line, what } }) => `  dòng ${String(line)}: ${what.vi} · line ${String(line)}: ${what.en}`,
  );
  if (problems.length > 0)
    return [
      `KHÔNG NHẬP: ${String(problems.length)} lỗi; dữ liệu đang dùng giữ nguyên · refused, nothing was changed`,
      ...shown(problems.map((problem) => problemLine(problem.file, problem))),
    ].join('\n');
  const { units, oldUnits } = difference;
  return [
    ...(corrections.length > 0 ? ['Đã sửa theo danh sách · corrected as listed:', ...correctedLines] : []),
    `Khác với dữ liệu đang dùng · changes: ${String(units.length)} xã hiện nay · of today, ${String(oldUnits.length)} xã cũ · old`,
    ...shown([...units, ...oldUnits].map((line) => `  ${line}`)),
    installed ? `Đã nhập vào · installed in ${target}` : 'Chạy thử, chưa nhập · dry run, nothing was changed',
  ].join('\n');
};

const USAGE = `npm run units:import -- <thư mục hoặc tệp CSV · folder or CSV file>
  --dry-run             kiểm tra, không ghi · check only
  --accept-corrections  sửa các lỗi đã biết của bảng Tổng cục Thống kê · put known slips right
  --data <thư mục>      dùng cho máy này thay vì bản triển khai · for this machine's data folder`;

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        'accept-corrections': { type: 'boolean', default: false },
        data: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
};

const run = async (): Promise<number> => {
  const { values, positionals } = readArguments() ?? { values: undefined, positionals: [] };
  const [source] = positionals;
  if (values === undefined || source === undefined || positionals.length > 1) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const target = values.data === undefined ? IMPORTED_UNITS : path.join(values.data, 'units.json');
  const result = await importUnits({
    ...{ source, target, dryRun: values['dry-run'] },
    acceptCorrections: values['accept-corrections'],
  });
  process.stdout.write(`${importReport(result, path.relative('.', target))}\n`);
  return result.problems.length > 0 ? 1 : 0;
};

if (import.meta.main) process.exitCode = await run();
