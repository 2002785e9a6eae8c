import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readUnitsFolder } from '../../infra/units/folder-source.ts';
import { importUnits } from '../../infra/commands/import-units.ts';

const root = mkdtempSync(join(tmpdir(), 'units-folder-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

type Row = Record<string, unknown>;
const GOOD = {
  provinces: [{ code: '01', name: 'Hà Nội', fullName: 'Thành phố Hà Nội', type: 'thanh_pho' }],
  communes: [
    { code: '00004', name: 'Ba Đình', fullName: 'Phường Ba Đình', type: 'phuong', province: '01' },
    { code: '00008', name: 'Ngọc Hà', type: 'phuong', province: '01' },
  ],
  old_provinces: [{ code: '01', fullName: 'Thành phố Hà Nội' }],
  old_districts: [{ code: '001', fullName: 'Quận Ba Đình', province: '01' }],
  old_communes: [
    {
      ...{ code: '00001', key: '00001', fullName: 'Phường Phúc Xá', district: '001', province: '01' },
      to: [{ code: '00004' }],
    },
  ],
  former_names: [] as Row[],
} satisfies Record<string, Row[]>;
type File = keyof typeof GOOD;

/** One row per line, so that line and row differ only by the bracket before them. */
const folderWith = (file?: File, text?: (rows: readonly Row[]) => string): string => {
  mkdirSync(join(root, 'units'), { recursive: true });
  const written = (rows: readonly Row[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  for (const [name, rows] of Object.entries<readonly Row[]>(GOOD))
    writeFileSync(join(root, 'units', `${name}.json`), name === file && text ? text(rows) : written(rows));
  return join(root, 'units');
};
const changed = (file: File, row: number, change: Row): string =>
  folderWith(
    file,
    (rows) =>
      `[\n${rows.map((one, at) => JSON.stringify(at === row ? { ...one, ...change } : one)).join(',\n')}\n]`,
  );
const problemsOf = (folder: string): string[] =>
  readUnitsFolder(folder).problems.map(
    ({ file, line, column, what }) => `${file} ${String(line)}:${String(column)} ${what.vi}`,
  );

describe('A folder of units', () => {
  test('is read in one spelling', () => {
    const { rows, problems } = readUnitsFolder(
      changed('communes', 1, { name: ' Ngọc   Hà'.normalize('NFD') }),
    );
    expect(problems).toEqual([]);
    expect(rows.units.map(({ row }) => row.name)).toEqual(['Ba Đình', 'Ngọc Hà']);
  });

  test.each<[string, File, number, Row, string]>([
    [
      'an old commune that went nowhere',
      'old_communes',
      0,
      { to: [] },
      'old_communes.json 2:97 phải có ít nhất một xã hiện nay, ví dụ [{ "code": "00004" }]',
    ],
    [
      'a code without its zeros',
      'communes',
      0,
      { code: '4' },
      'communes.json 2:9 phải là mã 5 chữ số trong ngoặc kép',
    ],
    [
      'a code that is a number',
      'communes',
      1,
      { code: 8 },
      'communes.json 3:9 phải là mã 5 chữ số trong ngoặc kép',
    ],
    [
      'a name over two lines',
      'communes',
      1,
      { name: 'Ngọc\nHà' },
      'communes.json 3:24 phải là chữ trên một dòng, từ 1 đến 80 ký tự',
    ],
    [
      'a name with its type',
      'communes',
      1,
      { name: 'Phường Ngọc Hà' },
      'communes.json 3:24 phải là tên không kèm loại, ví dụ "Sài Gòn"',
    ],
    [
      'a full name of another commune',
      'communes',
      0,
      { name: 'Phường Giảng Võ' },
      'communes.json 2:53 phải là loại và tên của chính dòng này, ví dụ "Phường Sài Gòn"',
    ],
    [
      'a day in words',
      'communes',
      1,
      { since: 'hôm qua', type20250701: 'xa' },
      'communes.json 3:74 phải là ngày có trong lịch, ví dụ "2026-09-20"',
    ],
    [
      'a day that is in no calendar',
      'communes',
      1,
      { since: '2026-13-45', type20250701: 'xa' },
      'communes.json 3:74 phải là ngày có trong lịch, ví dụ "2026-09-20"',
    ],
    [
      'a day without the type before it',
      'communes',
      1,
      { since: '2026-09-20' },
      'communes.json 3:74 "since" và "type20250701" phải đi cùng nhau',
    ],
    [
      'an old commune without its type',
      'old_communes',
      0,
      { fullName: 'Phúc Xá' },
      'old_communes.json 2:42 phải bắt đầu bằng loại, ví dụ "Thị trấn Sa Pa", "Quận 1", "Tỉnh An Giang"',
    ],
  ])('with %s is refused at the field', (_, file, row, change, problem) => {
    expect(problemsOf(changed(file, row, change)).join('; ')).toBe(problem);
  });

  test.each<[string, File, (rows: readonly Row[]) => string, string]>([
    [
      'a district twice',
      'old_districts',
      (rows) => JSON.stringify([...rows, { ...rows[0], fullName: 'Quận Tây Hồ' }]),
      'old_districts.json 1:59 mã huyện 001 đã có ở dòng 1',
    ],
    [
      'an old province twice',
      'old_provinces',
      (rows) => JSON.stringify([...rows, { ...rows[0], fullName: 'Tỉnh Hà Tây' }]),
      'old_provinces.json 1:46 mã tỉnh cũ 01 đã có ở dòng 1',
    ],
    [
      'a comma that is missing',
      'communes',
      () => '[\n{"code":"00004" "name":"Ba Đình"}\n]',
      'communes.json 2:17 từ đây không đọc được như JSON',
    ],
    [
      'an end that is missing',
      'communes',
      () => '[\n{"code":"00004",\n',
      'communes.json 3:1 từ đây không đọc được như JSON',
    ],
    ['no list', 'communes', () => '{}', 'communes.json 1:1 không phải danh sách'],
    [
      'something else than rows',
      'communes',
      (rows) => `[\n7, "x",\n${JSON.stringify(rows[0])}]`,
      'communes.json 2:1 phải là một đối tượng { … }; communes.json 2:4 phải là một đối tượng { … }',
    ],
  ])('with %s is refused at its place', (_, file, text, problem) => {
    expect(problemsOf(folderWith(file, text)).join('; ')).toBe(problem);
  });

  test('that could not be installed fails a dry run too', async () => {
    const source = changed('communes', 1, { since: '2026-13-45', type20250701: 'xa' });
    const settings = { source, target: join(root, 'units.json'), acceptCorrections: false };
    for (const dryRun of [true, false]) {
      const { problems, installed } = await importUnits({ ...settings, dryRun });
      expect([problems.length > 0, installed]).toEqual([true, false]);
    }
  });
});
