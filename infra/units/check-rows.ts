import type { Located, Problem, SourceRows, Spot } from './source-rows.ts';

/** The country since 1 July 2025 (Resolution 202/2025/QH15, Decision 19/2025/QĐ-TTg) and its communes before. */
const COUNTRY = { provinces: 34, units: 3321, oldUnits: 10_035 } as const;

const whole = (source: string): Spot => ({ file: source, line: 1, column: 1 });

const counted = (source: string, what: string, found: number, expected: number): Problem[] =>
  found === expected
    ? []
    : [
        {
          ...whole(source),
          what: `có ${String(found)} ${what}, phải có ${String(expected)} · found ${String(found)}, expected ${String(expected)}`,
          todo: 'nhập bảng đầy đủ của cả nước · import the whole country',
        },
      ];

const twice = <T>(
  rows: readonly Located<T>[],
  keyOf: (row: T) => string | undefined,
  what: string,
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
    return [
      {
        ...at,
        what: `${what} ${key} đã có ở dòng ${String(before.line)} · already on line ${String(before.line)}`,
        todo: 'bỏ dòng thừa hoặc sửa mã · drop the row or correct the code',
      },
    ];
  });
};

/** Everything that keeps a source from being installed, beyond what reading it found. */
export const checkRows = (rows: SourceRows): Problem[] => {
  const { source, provinces, units, oldUnits } = rows;
  const provinceCodes = new Set(provinces.map(({ row }) => row.code));
  const unitCodes = new Set(units.map(({ row }) => row.code));
  const reached = new Set(oldUnits.flatMap(({ row }) => row.to));
  const coded = new Set(oldUnits.flatMap(({ row }) => row.oldCode ?? []));
  const lost = (at: Spot, what: string): Problem => ({
    ...at,
    what,
    todo: 'sửa mã hoặc bổ sung dòng còn thiếu · correct the code or add the missing row',
  });
  return [
    ...counted(source, 'tỉnh, thành phố', provinceCodes.size, COUNTRY.provinces),
    ...counted(source, 'xã, phường, đặc khu', unitCodes.size, COUNTRY.units),
    ...counted(source, 'mã xã cũ', coded.size, COUNTRY.oldUnits),
    ...twice(provinces, (row) => row.code, 'mã tỉnh'),
    ...twice(units, (row) => row.code, 'mã xã'),
    ...twice(oldUnits, (row) => row.oldCode, 'mã xã cũ'),
    ...units.flatMap(({ at, row }) =>
      provinceCodes.has(row.province)
        ? []
        : [lost(at, `${row.name} (${row.code}) thuộc tỉnh ${row.province} không có · province in no list`)],
    ),
    ...oldUnits.flatMap(({ at, row }) =>
      row.to
        .filter((code) => !unitCodes.has(code))
        .map((code) => lost(at, `${row.name} nhập vào mã ${code} không có · target in no list`)),
    ),
    ...units.flatMap(({ at, row }) =>
      reached.has(row.code)
        ? []
        : [lost(at, `không xã cũ nào nhập vào ${row.name} (${row.code}) · no old commune leads to it`)],
    ),
  ];
};
