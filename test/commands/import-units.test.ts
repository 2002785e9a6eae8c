import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readUnitsFolder } from '../../infra/units/folder-source.ts';
import { readNsoTable } from '../../infra/units/nso-source.ts';
import { tablesOf } from '../../infra/units/source-rows.ts';
import { withTypeChanges } from '../../infra/units/type-changes.ts';
import { importReport, importUnits } from '../../infra/commands/import-units.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../../shared/domain/places/parse-compiled.ts';

const SHARED = join(import.meta.dirname, '../../../shared/units');
const present = existsSync(SHARED);

const folder = mkdtempSync(join(tmpdir(), 'units-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const [PROVINCES, UNITS, OLD_UNITS] = [34, 3321, 10_035];
const FIRST_LINE = 3;
/** Enough old communes for a test of a refused line, which comes before the count of the country. */
const FEW = 200;
const unitCode = (unit: number): string => String(10_000 + unit);
const oldCode = (old: number): string => String(20_000 + old);
const provinceOf = (unit: number): string => {
  const code = String(10 + (unit % PROVINCES));
  return `Tỉnh Số ${code} (${code})`;
};

/** The cells of a country that passes every check; line 3 holds the first old commune. */
const rows = Array.from({ length: OLD_UNITS }, (_, old) => {
  const unit = old % UNITS;
  const district = String(100 + (unit % PROVINCES));
  return [
    ...[provinceOf(unit), `Xã Mới ${String(unit)}`, unitCode(unit)],
    ...[`Phường Cũ ${String(old)}`, oldCode(old), 'Nhập toàn bộ'],
    ...[`Huyện Số ${district} (${district})`, provinceOf(unit), ''],
  ];
});
const HEADING = [
  'Đơn vị hành chính từ ngày 01/7/2025,,,Đơn vị hành chính trước ngày 01/7/2025,,,,,',
  '"Tỉnh, thành phố",Tên Xã mới,Mã Xã mới,Tên Xã cũ,Mã Xã cũ,Ghi chú,Quận/huyện,Tỉnh cũ,',
];

type Change = (cells: string[]) => string[];
/** The table, or its first lines, with one line changed. */
const tableWith = (line = 0, change?: Change | 'drop' | 'twice', count = OLD_UNITS): string =>
  [
    ...HEADING,
    ...rows.slice(0, count).flatMap((cells, position) => {
      if (position + FIRST_LINE !== line || change === undefined) return [cells.join(',')];
      if (change === 'drop') return [];
      return change === 'twice' ? [cells.join(','), cells.join(',')] : [change([...cells]).join(',')];
    }),
  ].join('\r\n');

const put =
  (cell: number, text: string): Change =>
  (cells) =>
    cells.with(cell - 1, text);

const target = join(folder, 'units.json');
const importText = (table: string | Uint8Array, dryRun = false) => {
  const source = join(folder, 'bang.csv');
  writeFileSync(source, table);
  return importUnits({ source, target, dryRun, acceptCorrections: false });
};

describe('Importing the transition table', () => {
  test('a valid table is installed whole and replaces the old one', async () => {
    const { installed, problems, difference } = await importText(tableWith());
    expect(problems).toEqual([]);
    expect(installed).toBe(true);
    expect(difference.units).toContain('+ 10007 Xã Mới 7, Tỉnh Số 17');
    const places = createPlaceIndex(parseCompiled(readFileSync(target, 'utf8')));
    expect(places.search('phường cũ 5000, huyện số 127')[0]?.oldNames[0]).toBe('Phường Cũ 5000');
    expect(places.byCode('26740', '2026-11-24')).toBeUndefined();
    expect(places.provinces()).toHaveLength(PROVINCES + 1);
    expect(readdirSync(folder).sort()).toEqual(['bang.csv', 'units.json']);
  });

  test('importing the same again changes nothing', async () => {
    await importText(tableWith());
    expect((await importText(tableWith())).difference).toEqual({ units: [], oldUnits: [] });
  });

  test('an old commune with a second target is split', async () => {
    const more = rows[0]?.with(1, 'Xã Mới 34').with(2, unitCode(34)).join(',') ?? '';
    const { difference } = await importText(`${tableWith()}\r\n${more}`);
    expect(difference.oldUnits).toEqual(['~ Phường Cũ 0, Huyện Số 100, Tỉnh Số 10 10000 → 10000 + 10034']);
    const [first, second] = createPlaceIndex(parseCompiled(readFileSync(target, 'utf8'))).search(
      'Phường Cũ 0, huyện Số 100',
    );
    expect([first?.split, first?.sure, second?.split]).toEqual([true, false, true]);
  });

  test('a byte order mark is ignored', async () => {
    expect((await importText(`\uFEFF${tableWith()}`)).problems).toEqual([]);
  });

  test('a dry run says what would change and writes nothing', async () => {
    rmSync(target, { force: true });
    const result = await importText(tableWith(), true);
    expect(result.difference.units.length).toBeGreaterThan(UNITS);
    expect(existsSync(target)).toBe(false);
    expect(importReport(result, target)).toContain('Chạy thử');
  });

  test('Windows-1258 is refused with its line and column, not guessed', async () => {
    const lines = tableWith(0, undefined, FEW)
      .split('\r\n')
      .map((line) => Buffer.from(line));
    const wrong = Buffer.concat(
      lines.flatMap((line, position) => [
        position === 6 ? Buffer.from('T\xEFnh S\xF4', 'latin1') : line,
        Buffer.from('\r\n'),
      ]),
    );
    const { problems } = await importText(wrong);
    expect(problems).toMatchObject([{ line: 7, column: 2 }]);
    expect(problems[0]?.what.vi).toContain('Windows-1258');
  });

  test('UTF-16 is refused by name', async () => {
    const { problems } = await importText(Buffer.from(`\uFEFF${tableWith(0, undefined, FEW)}`, 'utf16le'));
    expect(problems[0]?.what.vi).toContain('UTF-16');
  });

  test.each([
    ['an old code of four digits', put(5, '2000'), 10, 5],
    ['a commune of today without its type', put(2, 'Mới 7'), 10, 2],
    ['an old commune without its type', put(4, 'Cũ 7'), 10, 4],
    ['a province without its code', put(1, 'Tỉnh Số 17'), 10, 1],
    ['a district in another province than its other rows', put(8, 'Tỉnh Số 18 (18)'), 10, 8],
    ['a district without its code', put(7, 'Huyện Số 107'), 10, 7],
    ['a commune of today with its type twice', put(2, 'Phường Phường Mới 7'), 10, 2],
    ['a code of today that is blank', put(3, ''), 10, 3],
    ['a code of today with a letter', put(3, 'O0007'), 10, 3],
    [
      'a row of which only the old code is left',
      (cells: string[]) => cells.map((cell, at) => (at === 4 ? cell : '')),
      10,
      3,
    ],
  ])('%s is refused at its cell', async (_, change, line, column) => {
    const { installed, problems } = await importText(tableWith(line, change, FEW));
    expect(installed).toBe(false);
    expect(problems.map((problem) => `${String(problem.line)}:${String(problem.column)}`)).toContain(
      `${String(line)}:${String(column)}`,
    );
  });

  test('a split with a missing half is refused, because the whole commune would be in the other half', async () => {
    const half = rows[0]?.with(1, 'Xã Mới 34').with(2, '').join(',') ?? '';
    const { problems } = await importText(`${tableWith(0, undefined, FEW)}\r\n${half}`);
    expect(problems).toMatchObject([{ line: FEW + FIRST_LINE, column: 3, heading: 'Mã Xã mới' }]);
    expect(problems[0]?.what.vi).toMatch(/^ô để trống/);
  });

  test('lines that only name a province are not rows', async () => {
    const [title = '', headings = '', ...others] = tableWith().split('\r\n');
    const named = [title, headings, 'TỈNH SỐ 10 ,,,,,,,,', ...others].join('\r\n');
    expect((await importText(named)).problems).toEqual([]);
  });

  test('semicolons between the cells are read too', async () => {
    const semicolons = tableWith().replaceAll(',', ';').replace('"Tỉnh; thành phố"', '"Tỉnh, thành phố"');
    expect((await importText(semicolons)).problems).toEqual([]);
  });

  test.each<[string, (table: string) => string | Uint8Array, string, [number, number]]>([
    ['an Excel file', () => Uint8Array.from([0x50, 0x4b, 3, 4, 9]), 'đây là tệp Excel', [1, 1]],
    ['a PDF', () => '%PDF-1.4 …', 'đây là tệp PDF, không phải bảng', [1, 1]],
    ['nothing', () => '', 'không thấy dòng tiêu đề có cột "Mã Xã mới"', [1, 1]],
    ['another table', () => 'ma;ten\n1;Hà Nội', 'không thấy dòng tiêu đề có cột "Mã Xã mới"', [1, 1]],
    [
      'a column too many in front',
      (table) =>
        table
          .split('\r\n')
          .map((line) => `x,${line}`)
          .join('\r\n'),
      'cột này phải là "Tỉnh, thành phố"',
      [2, 1],
    ],
  ])('%s is refused for what it is', async (_, change, what, [line, column]) => {
    const { problems, installed } = await importText(change(tableWith(0, undefined, FEW)));
    expect(installed).toBe(false);
    expect(problems[0]).toMatchObject({ line, column, what: { vi: what } });
  });

  test('a problem is told in both languages with file, line, column and what to do', async () => {
    const report = importReport(await importText(tableWith(10, put(3, ''), FEW)), target);
    expect(report).toContain(
      [
        '  bang.csv, dòng 10, cột 3 (Mã Xã mới): ô để trống: phải là mã 5 chữ số; Excel có thể đã bỏ số 0 ở đầu',
        '      → sửa ô này',
        '    line 10, column 3 (Mã Xã mới): the cell is empty: must be a code of 5 digits; Excel may have dropped a leading zero',
        '      → correct this cell',
      ].join('\n'),
    );
  });

  test('one old code for two communes is refused, and both lines are named', async () => {
    const { problems } = await importText(tableWith(10, put(5, oldCode(99)), FEW));
    expect(problems).toMatchObject([
      { line: 102, column: 4 },
      { line: 102, column: 7 },
    ]);
    expect(problems[0]?.what.vi).toContain('dòng 10 ghi "Phường Cũ 7"');
  });

  test('a missing row is refused by the count', async () => {
    const { problems } = await importText(tableWith(OLD_UNITS, 'drop'));
    expect(problems.map(({ what }) => what.vi).join()).toMatch(/10034 mã xã cũ, phải có 10035/);
  });

  test('the same row twice is harmless', async () => {
    expect((await importText(tableWith(20, 'twice'))).problems).toEqual([]);
  });

  test('a refused import leaves what is installed as it was, and no other file', async () => {
    await importText(tableWith());
    const before = readFileSync(target, 'utf8');
    const refused = await importText(tableWith(10, put(3, '99'), FEW));
    expect(refused.installed).toBe(false);
    expect(readFileSync(target, 'utf8')).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(['bang.csv', 'units.json']);
    expect(importReport(refused, target)).toMatch(/^KHÔNG NHẬP: \d+ lỗi/);
  });

  test('a file that is not there is refused', async () => {
    const { problems } = await importUnits({
      source: join(folder, 'none.csv'),
      target,
      dryRun: true,
      acceptCorrections: false,
    });
    expect(problems).toMatchObject([{ file: 'none.csv' }]);
  });
});

describe.skipIf(!present)(
  `The published data ${present ? '' : '(skipped: ../shared/units is not there)'}`,
  () => {
    const table = join(SHARED, 'nso-conversion.csv');
    let fromFolder: ReturnType<typeof readUnitsFolder>;
    beforeAll(() => {
      fromFolder = readUnitsFolder(SHARED);
    });

    test('the table is refused for its known slips, each at its line', async () => {
      const { problems } = await importUnits({
        source: table,
        target,
        dryRun: true,
        acceptCorrections: false,
      });
      expect(problems.map(({ line, column }) => [line, column])).toEqual([
        ...[
          [426, 5],
          [912, 5],
          [1260, 5],
          [6212, 8],
          [7687, 4],
          [7688, 4],
        ],
        ...[
          [7870, 2],
          [7871, 2],
          [9532, 8],
          [10652, 8],
          [11338, 4],
        ],
      ]);
    });

    test('with the corrections accepted it gives the same data as the folder', () => {
      const { rows: read, problems, slips } = readNsoTable(table, true);
      expect([problems.length, slips.length]).toEqual([0, 11]);
      const ours = withTypeChanges(tablesOf(read));
      const theirs = tablesOf(fromFolder.rows);
      expect(ours.units).toEqual(
        theirs.units.toSorted(
          (a, b) =>
            ours.units.findIndex(({ code }) => code === a.code) -
            ours.units.findIndex(({ code }) => code === b.code),
        ),
      );
      expect(ours.asOf).toBe(theirs.asOf);
      const keyed = ({ name, to }: { name: string; to: string[] }) =>
        `${name.replace("' ", "'")} ${to.toSorted().join('+')}`;
      const plain = fromFolder.rows.oldUnits.map(({ row }) => keyed(row)).sort();
      expect(ours.oldUnits.map(keyed).sort()).toEqual(plain);
    });

    test('the folder passes every check', async () => {
      const { problems, difference } = await importUnits({
        source: SHARED,
        target,
        dryRun: true,
        acceptCorrections: false,
      });
      expect(problems).toEqual([]);
      expect(difference.oldUnits.length).toBeGreaterThan(0);
    });
  },
);
