import { join } from 'node:path';
import type * as z from 'zod/mini';
import { REFORM_DAY } from '../../shared/reference/unit-corrections.ts';
import type { OldUnit } from '../../shared/schemas/place.ts';
import { lost, twice } from './check-rows.ts';
import {
  CommuneRow,
  FormerRow,
  OldCommuneRow,
  OldDistrictRow,
  OldProvinceRow,
  ProvinceRow,
} from './folder-rows.ts';
import { readJsonRows } from './json-rows.ts';
import type { Located, OldRow, Problem, SourceRows } from './source-rows.ts';

interface Dated<T> {
  readonly type: T;
  readonly type20250701?: T | undefined;
  readonly since?: string | undefined;
}

const historyOf = <T>({
  type,
  type20250701,
  since: from,
}: Dated<T>): { typeHistory?: { type: T; from: string }[] } =>
  type20250701 === undefined || from === undefined
    ? {}
    : {
        typeHistory: [
          { type: type20250701, from: REFORM_DAY },
          { type, from },
        ],
      };

/** Reads a folder with provinces, communes, old_provinces, old_districts, old_communes, former_names (.json). */
export const readUnitsFolder = (folder: string): { rows: SourceRows; problems: Problem[] } => {
  const read = <T>(name: string, schema: z.ZodMiniType<T>) =>
    readJsonRows(join(folder, `${name}.json`), schema);
  const provinces = read('provinces', ProvinceRow);
  const communes = read('communes', CommuneRow);
  const oldProvinces = read('old_provinces', OldProvinceRow);
  const oldDistricts = read('old_districts', OldDistrictRow);
  const oldCommunes = read('old_communes', OldCommuneRow);
  const former = read('former_names', FormerRow);
  const problems = [
    ...[provinces, communes, oldProvinces, oldDistricts, oldCommunes, former].flatMap(
      (file) => file.problems,
    ),
    ...twice(oldProvinces.rows, ({ code }) => code, { vi: 'mã tỉnh cũ', en: 'code of an old province' }),
    ...twice(oldDistricts.rows, ({ code }) => code, { vi: 'mã huyện', en: 'district code' }),
  ];

  const provinceNames = new Map(oldProvinces.rows.map(({ row }) => [row.code, row.fullName]));
  const districts = new Map(oldDistricts.rows.map(({ row }) => [row.code, row]));
  const oldUnits: Located<OldRow>[] = [];
  const aliases: OldUnit[] = [];
  const byKey = new Map<string, readonly string[]>();
  for (const { at, row } of oldCommunes.rows) {
    const district = districts.get(row.district);
    const province = provinceNames.get(district?.province ?? '');
    if (district === undefined || province === undefined) {
      problems.push(
        lost(at, {
          vi: `huyện ${row.district} không có trong old_districts.json, hoặc tỉnh của huyện không có trong old_provinces.json`,
          en: `district ${row.district} is not in old_districts.json, or its province not in old_provinces.json`,
        }),
      );
      continue;
    }
    if (district.province !== row.province)
      problems.push({
        ...at,
        what: {
          vi: `tỉnh ${row.province} khác tỉnh ${district.province} của huyện ${row.district}`,
          en: `province ${row.province} differs from ${district.province} of district ${row.district}`,
        },
        todo: { vi: 'sửa mã tỉnh hoặc mã huyện', en: 'correct one of the codes' },
      });
    const to = row.to.map(({ code }) => code);
    const old = { name: row.fullName, district: district.fullName, province, to };
    byKey.set(row.key, to);
    oldUnits.push({ at, row: { ...old, oldCode: row.code ?? undefined } });
    aliases.push(...(row.variants ?? []).map((name) => ({ ...old, name })));
  }
  for (const { at, row } of former.rows) {
    const unknown = (row.oldCommunes ?? []).filter((key) => !byKey.has(key)).join(', ');
    if (unknown !== '')
      problems.push(
        lost(at, {
          vi: `"oldCommunes" trỏ tới xã cũ không có: ${unknown}`,
          en: `"oldCommunes" points at old communes in no list: ${unknown}`,
        }),
      );
    const to = [...new Set((row.oldCommunes ?? []).flatMap((key) => byKey.get(key) ?? []))];
    const { fullName: name, district, province } = row;
    if (to.length > 0) aliases.push({ name, district, province, to, approximate: true });
  }
  const rows: SourceRows = {
    source: 'folder',
    asOf:
      [
        REFORM_DAY,
        ...communes.rows.flatMap(({ row }) => row.since ?? []),
        ...provinces.rows.flatMap(({ row }) => row.since ?? []),
      ]
        .sort()
        .at(-1) ?? REFORM_DAY,
    provinces: provinces.rows.map(({ at, row }) => ({
      at,
      row: { code: row.code, name: row.name, type: row.type, ...historyOf(row) },
    })),
    units: communes.rows.map(({ at, row }) => ({
      at,
      row: { code: row.code, name: row.name, type: row.type, province: row.province, ...historyOf(row) },
    })),
    oldUnits,
    aliases,
  };
  return { rows, problems };
};
