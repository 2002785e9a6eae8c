import type { Words } from '../../shared/schemas/primitives.ts';
import type { Located, Problem, SourceRows, Spot } from './source-rows.ts';

/** The country since 1 July 2025 (Resolution 202/2025/QH15, Decision 19/2025/QĐ-TTg) and its communes before. */
const COUNTRY = { provinces: 34, units: 3321, oldUnits: 10_035 } as const;

const UNIT_CODE: Words = { vi: 'mã xã', en: 'commune code' };
const OLD_CODE: Words = { vi: 'mã xã cũ', en: 'code of an old commune' };
const PROVINCE_CODE: Words = { vi: 'mã tỉnh', en: 'province code' };

const counted = (source: string, what: Words, found: number, expected: number): Problem[] =>
  found === expected
    ? []
    : [
        {
          ...{ file: source, line: 1, column: 1 },
          what: {
            vi: `có ${String(found)} ${what.vi}, phải có ${String(expected)}`,
            en: `there are ${String(found)} ${what.en}, there must be ${String(expected)}`,
          },
          todo: { vi: 'nhập bảng đầy đủ của cả nước', en: 'import the table of the whole country' },
        },
      ];

/** Rows with the key of an earlier row. */
export const twice = <T>(
  rows: readonly Located<T>[],
  keyOf: (row: T) => string | undefined,
  what: Words,
): Problem[] => {
  const first = new Map<string, Spot>();
  return rows.flatMap(({ at, row }) => {
    const key = keyOf(row);
    if (key === undefined) return [];
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, at);
      return [];
    }
    const line = String(before.line);
    return [
      {
        ...at,
        what: {
          vi: `${what.vi} ${key} đã có ở dòng ${line}`,
          en: `${what.en} ${key} is on line ${line} already`,
        },
        todo: { vi: 'bỏ dòng thừa hoặc sửa mã', en: 'drop the row or correct the code' },
      },
    ];
  });
};

/** A row that refers to an entry that the source does not have. */
export const lost = (at: Spot, what: Words): Problem => ({
  ...at,
  what,
  todo: { vi: 'sửa mã hoặc thêm dòng còn thiếu', en: 'correct the code or add the missing row' },
});

/** Every problem that prevents installing a source, besides those of reading it. */
export const checkRows = (rows: SourceRows): Problem[] => {
  const { source, provinces, units, oldUnits } = rows;
  const provinceCodes = new Set(provinces.map(({ row }) => row.code));
  const unitCodes = new Set(units.map(({ row }) => row.code));
  const reached = new Set(oldUnits.flatMap(({ row }) => row.to));
  const coded = new Set(oldUnits.flatMap(({ row }) => row.oldCode ?? []));
  return [
    ...counted(
      source,
      { vi: 'tỉnh, thành phố', en: 'provinces and cities' },
      provinceCodes.size,
      COUNTRY.provinces,
    ),
    ...counted(source, { vi: 'xã, phường, đặc khu', en: 'communes' }, unitCodes.size, COUNTRY.units),
    ...counted(source, { vi: 'mã xã cũ', en: 'codes of old communes' }, coded.size, COUNTRY.oldUnits),
    ...twice(provinces, (row) => row.code, PROVINCE_CODE),
    ...twice(units, (row) => row.code, UNIT_CODE),
    ...twice(oldUnits, (row) => row.oldCode, OLD_CODE),
    ...units.flatMap(({ at, row: { name, code, province } }) =>
      provinceCodes.has(province)
        ? []
        : [
            lost(at, {
              vi: `${name} (${code}) thuộc tỉnh ${province}, không có tỉnh này`,
              en: `${name} (${code}) lies in province ${province}, which is in no list`,
            }),
          ],
    ),
    ...oldUnits.flatMap(({ at, row }) =>
      row.to
        .filter((code) => !unitCodes.has(code))
        .map((code) =>
          lost(at, {
            vi: `${row.name} nhập vào mã ${code}, không có xã này`,
            en: `${row.name} went into ${code}, which is in no list`,
          }),
        ),
    ),
    ...units.flatMap(({ at, row: { name, code } }) =>
      reached.has(code)
        ? []
        : [
            lost(at, {
              vi: `không xã cũ nào nhập vào ${name} (${code})`,
              en: `no old commune went into ${name} (${code})`,
            }),
          ],
    ),
  ];
};
