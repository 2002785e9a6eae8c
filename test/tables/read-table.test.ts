import * as excel from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Body } from '../../shared/schemas/body.ts';
import { BODY_COLUMNS } from '../../shared/tables/body-columns.ts';
import { readRecords, writeRecords } from '../../shared/tables/columns.ts';
import { writeCsv } from '../../shared/tables/csv.ts';
import { readTable } from '../../shared/tables/read-table.ts';
import { writeXlsx } from '../../shared/tables/xlsx.ts';
import { aTree } from '../support/arbitrary-bodies.ts';

const HEADINGS = BODY_COLUMNS.map(({ headings: [name] }) => name);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** The encoding of most Vietnamese files that are not UTF-8: ê is one byte, its tone another. */
const windows1258 = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((letter) => (letter === 'ệ' ? [0xea, 0xf2] : [letter.charCodeAt(0)])).flat());

const aLine = (change: Record<string, string> = {}, separator = ','): string => {
  const cells: Record<string, string> = {
    ...{
      ma: 'front-mau-1',
      loai: 'Mặt trận',
      cap: 'Xã',
      ten: 'Mặt trận xã Mẫu Một',
      ten_en: 'Front of Mẫu Một',
    },
    ...{ ma_xa: '99001', cap_tren: 'front-mau', cap_uy: 'party-mau-1', hieu_luc_tu: '01/07/2025' },
    ...change,
  };
  return HEADINGS.map((name) => cells[name] ?? '').join(separator);
};

const sheetOf = (
  rows: unknown[][],
  change: (sheet: excel.WorkSheet) => void = () => undefined,
): Uint8Array => {
  const sheet = excel.utils.aoa_to_sheet(rows, { UTC: true });
  change(sheet);
  const book = excel.utils.book_new();
  excel.utils.book_append_sheet(book, sheet, 'Sheet1');
  return new Uint8Array(excel.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

type Sheet = readonly [name: string, rows: unknown[][], hidden?: 'hidden'];
const bookOf = (sheets: readonly Sheet[]): Uint8Array => {
  const book = excel.utils.book_new();
  for (const [name, rows] of sheets)
    excel.utils.book_append_sheet(book, rows.length === 0 ? {} : excel.utils.aoa_to_sheet(rows), name);
  book.Workbook = {
    Sheets: sheets.map(([name, , hidden]) => ({ name, Hidden: hidden === undefined ? 0 : 1 })),
  };
  return new Uint8Array(excel.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

const readBodies = async (bytes: Uint8Array) => {
  const table = await readTable(bytes);
  return 'problems' in table
    ? { records: [], problems: table.problems }
    : readRecords(table.rows, BODY_COLUMNS, Body);
};
const placesOf = async (bytes: Uint8Array) =>
  (await readBodies(bytes)).problems.map(
    ({ line, column, what }) => `${String(line)}:${String(column)} ${what.vi}`,
  );

const EXPECTED: Body = {
  id: 'front-mau-1',
  kind: 'front',
  level: 'commune',
  name: 'Mặt trận xã Mẫu Một',
  nameEn: 'Front of Mẫu Một',
  place: '99001',
  superior: 'front-mau',
  party: 'party-mau-1',
  inForceFrom: '2025-07-01',
};

describe('a list of bodies', () => {
  test.each([
    ['as CSV with commas', utf8([HEADINGS.join(), aLine()].join('\n'))],
    [
      'with a byte order mark, semicolons and DOS line ends',
      utf8(`\uFEFF${HEADINGS.join(';')}\r\n${aLine({}, ';')}\r\n`),
    ],
    [
      'with tabs and lines of nothing but separators',
      utf8(`${HEADINGS.join('\t')}\n\t\t\n\n${aLine({}, '\t')}`),
    ],
    ['with letters and marks apart (NFD)', utf8([HEADINGS.join(), aLine()].join('\n').normalize('NFD'))],
    [
      'with headings as people write them',
      utf8(
        [HEADINGS.join().replace('ten_en', 'Tên tiếng Anh').replace('cap_tren', 'Cấp trên'), aLine()].join(
          '\n',
        ),
      ),
    ],
    [
      'with English headings and values',
      utf8(
        [
          HEADINGS.join().replace('ten_en', 'name_en').replace('loai', 'Kind'),
          aLine({ loai: 'front', cap: 'commune' }),
        ].join('\n'),
      ),
    ],
    [
      'as a sheet of Excel with a true day and a number for the commune',
      sheetOf([
        HEADINGS,
        aLine()
          .split(',')
          .map((cell) =>
            cell === '01/07/2025' ? new Date(Date.UTC(2025, 6, 1)) : cell === '99001' ? 99001 : cell,
          ),
      ]),
    ],
    [
      'with the line of Excel that names the separator',
      utf8(`sep=;\r\n${HEADINGS.join(';')}\r\n${aLine({}, ';')}\r\n`),
    ],
    [
      'from the sheet that can be seen',
      bookOf([
        ['Cũ', [['x']], 'hidden'],
        ['Cơ quan', [HEADINGS, aLine().split(',')]],
        ['Sheet2', []],
      ]),
    ],
  ])('is read %s', async (_, bytes) => {
    const { records, problems } = await readBodies(bytes);
    expect(problems).toEqual([]);
    expect(records).toEqual([EXPECTED]);
  });

  test.each<[string, Uint8Array, string[]]>([
    [
      'Windows-1258',
      windows1258(`${HEADINGS.join()}\r\n${aLine({ loai: 'Mat trện', ten: 'a', ten_en: 'b' })}`),
      ['2:19 không phải UTF-8, có lẽ là Windows-1258'],
    ],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Buffer.from('ma', 'utf16le')]), ['1:1 tệp ở dạng UTF-16']],
    [
      'an old Excel file',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      ['1:1 đây là tệp Excel kiểu cũ (.xls) hoặc có mật khẩu'],
    ],
    ['a broken Excel file', Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9]), ['1:1 không đọc được tệp Excel này']],
    [
      'a quotation mark that does not close',
      utf8(`${HEADINGS.join()}\n${aLine()}\n"front`),
      ['3:1 dấu ngoặc kép không khớp'],
    ],
    [
      'a quotation mark that is noticed lines below',
      utf8(`${HEADINGS.join()}\n\n${aLine({ ten: '"Mặt trận' })}\n${aLine()}\n${aLine({ ten: '"Xã"' })}`),
      ['3:4 dấu ngoặc kép không khớp'],
    ],
    ['nothing in it', utf8(''), ['1:1 tệp không có dòng nào']],
    ['a mark and nothing else in it', utf8('\uFEFF\r\n'), ['1:1 tệp không có dòng nào']],
    ['a PDF', utf8('%PDF-1.4\n'), ['1:1 đây là tệp PDF, không phải bảng']],
    [
      'a title above the headings',
      utf8(`Danh sách cơ quan\n\n${HEADINGS.join()}\n${aLine()}`),
      ['1:1 dòng đầu không phải dòng tiêu đề'],
    ],
    [
      'two sheets that can be seen',
      bookOf([
        ['Hướng dẫn', [['Cách điền']]],
        ['Cơ quan', [HEADINGS, aLine().split(',')]],
      ]),
      ['1:1 tệp có 2 trang tính: "Hướng dẫn", "Cơ quan"'],
    ],
    [
      'a name that is too long',
      utf8(`${HEADINGS.join()}\n${aLine({ ten: 'a'.repeat(201) })}`),
      [`2:4 "${'a'.repeat(60)}…" (201 ký tự) không dùng được`],
    ],
    [
      'a sign that cannot be seen',
      utf8(`${HEADINGS.join()}\n${aLine({ ma: 'front\u200B-mau-1' })}`),
      ['2:1 "front[U+200B]-mau-1" có ký tự không nhìn thấy: U+200B'],
    ],
    [
      'a NUL',
      utf8(`${HEADINGS.join()}\n${aLine({ ten: 'Mặt\0 trận' })}`),
      ['2:4 "Mặt[U+0000] trận" có ký tự không nhìn thấy: U+0000'],
    ],
    ['a column too few', utf8(HEADINGS.filter((name) => name !== 'cap').join()), ['1:14 thiếu cột: cap']],
    ['a column nobody knows', utf8([...HEADINGS, 'mau_sac'].join()), ['1:16 không có cột "mau_sac"']],
    ['a column twice', utf8([...HEADINGS, 'Mã'].join()), ['1:16 cột "ma" có hai lần']],
    ['an empty name', utf8(`${HEADINGS.join()}\n${aLine({ ten: '' })}`), ['2:4 ô để trống']],
    [
      'a kind nobody knows',
      utf8(`${HEADINGS.join()}\n${aLine()}\n${aLine({ loai: 'Hội đồng' })}`),
      ['3:2 "Hội đồng" không dùng được'],
    ],
    [
      'a code whose zero Excel dropped',
      utf8(`${HEADINGS.join()}\n${aLine({ ma_xa: '4012' })}`),
      ['2:6 "4012" không dùng được'],
    ],
    [
      'a day that is in no calendar',
      utf8(`${HEADINGS.join()}\n${aLine({ hieu_luc_tu: '31/02/2026' })}`),
      ['2:9 "31/02/2026" không dùng được'],
    ],
    [
      'a formula that a spreadsheet would run',
      utf8(`${HEADINGS.join()}\n${aLine({ ten: '=1+1' })}`),
      ['2:4 "=1+1" không dùng được'],
    ],
    [
      'an address without a domain',
      utf8(`${HEADINGS.join()}\n${aLine({ email: 'mattran@mau' })}`),
      ['2:11 "mattran@mau" không dùng được'],
    ],
    [
      'a separator outside of quotes',
      utf8(`${HEADINGS.join()}\n${aLine()},more`),
      ['2:16 có 16 ô, dòng tiêu đề có 15'],
    ],
    [
      'merged cells',
      sheetOf([HEADINGS, aLine().split(','), []], (sheet) => {
        sheet['!merges'] = [excel.utils.decode_range('D2:E3')];
      }),
      ['2:4 ô gộp D2:E3'],
    ],
    [
      'a formula in a sheet',
      sheetOf([HEADINGS, aLine().split(',')], (sheet) => {
        sheet.D2 = { t: 's', v: 'x', f: 'A1&"x"' };
      }),
      ['2:4 ô có công thức'],
    ],
    [
      'an error in a sheet',
      sheetOf([HEADINGS, aLine().split(',')], (sheet) => {
        sheet.D2 = { t: 'e', v: 42 };
      }),
      ['2:4 ô báo lỗi #N/A'],
    ],
  ])('with %s is refused at its place', async (_, bytes, places) => {
    expect(await placesOf(bytes)).toEqual(places);
  });

  test('says where the headings are, when they are not in the first row', async () => {
    const { problems } = await readBodies(utf8(`Danh sách\n\n${HEADINGS.join()}\n${aLine()}`));
    expect(problems[0]?.todo.vi).toBe('tiêu đề ở dòng 3: xóa các dòng phía trên');
  });

  test('counts a line end inside a cell once, whichever it is', async () => {
    const rows = [HEADINGS.join(), aLine({ dia_chi: '"Ấp 3\nxã Mẫu"' }), aLine({ cap: 'Huyện' })].join('\n');
    for (const end of ['\n', '\r\n', '\r'])
      expect(await placesOf(utf8(rows.replaceAll('\n', end)))).toEqual(['4:3 "Huyện" không dùng được']);
  });

  test('names the first line of a cell that goes over several', async () => {
    const text = `${HEADINGS.join()}\n${aLine({ dia_chi: '"Ấp 3\nxã Mẫu"' })}\n${aLine({ cap: 'Huyện', dia_chi: '"a\nb"' })}`;
    expect(await placesOf(utf8(text))).toEqual(['4:3 "Huyện" không dùng được']);
  });

  test('written and read again is the same list, as CSV and as Excel', async () => {
    await fc.assert(
      fc.asyncProperty(aTree, async (bodies) => {
        const rows = writeRecords(bodies, BODY_COLUMNS);
        for (const bytes of [writeCsv(rows), writeXlsx(rows, 'Cơ quan')]) {
          const { records, problems } = await readBodies(bytes);
          expect(problems).toEqual([]);
          expect(records).toEqual(bodies);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('opens right in Excel: CSV with a byte order mark, every cell of a sheet a text', () => {
    const rows = writeRecords([{ ...EXPECTED, place: '00042' }], BODY_COLUMNS);
    expect([...writeCsv(rows).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const sheet = excel.read(writeXlsx(rows, 'Cơ quan'), { type: 'array', cellNF: true }).Sheets['Cơ quan'];
    expect(sheet?.F2).toMatchObject({ t: 's', v: '00042', z: '@' });
  });
});
