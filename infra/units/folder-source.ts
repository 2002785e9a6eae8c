import { join } from 'node:path';
import * as z from 'zod/mini';
import { type OldUnit, Province, ProvinceType, Unit, UnitType } from '../../shared/schemas/place.ts';
import { REFORM_DAY } from '../../shared/reference/unit-corrections.ts';
import { readJsonRows } from './json-rows.ts';
import type { Located, OldRow, Problem, SourceRows } from './source-rows.ts';

const since = { since: z.optional(z.string()) };
const ProvinceRow = z.object({ ...Province.shape, ...since, type20250701: z.optional(ProvinceType) });
const CommuneRow = z.object({ ...Unit.shape, ...since, type20250701: z.optional(UnitType) });
const Named = z.object({ code: z.string(), fullName: z.string(), province: z.string() });
const OldProvinceRow = z.object({ code: z.string(), fullName: z.string() });
const OldCommuneRow = z.object({
  code: z.nullable(z.string()),
  key: z.string(),
  fullName: z.string(),
  district: z.string(),
  province: z.string(),
  to: z.array(z.object({ code: z.string() })),
  variants: z.optional(z.array(z.string())),
});
const FormerRow = z.object({
  fullName: z.string(),
  district: z.string(),
  province: z.string(),
  oldCommunes: z.optional(z.array(z.string())),
});

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

/** Reads the folder shape: provinces, communes, old_provinces, old_districts, old_communes, former_names (.json). */
export const readUnitsFolder = (folder: string): { rows: SourceRows; problems: Problem[] } => {
  const read = <T>(name: string, schema: z.ZodMiniType<T>) =>
    readJsonRows(join(folder, `${name}.json`), schema);
  const provinces = read('provinces', ProvinceRow);
  const communes = read('communes', CommuneRow);
  const oldProvinces = read('old_provinces', OldProvinceRow);
  const oldDistricts = read('old_districts', Named);
  const oldCommunes = read('old_communes', OldCommuneRow);
  const former = read('former_names', FormerRow);
  const problems = [provinces, communes, oldProvinces, oldDistricts, oldCommunes, former].flatMap(
    (file) => file.problems,
  );

  const provinceNames = new Map(oldProvinces.rows.map(({ row }) => [row.code, row.fullName]));
  const districts = new Map(oldDistricts.rows.map(({ row }) => [row.code, row]));
  const oldUnits: Located<OldRow>[] = [];
  const aliases: OldUnit[] = [];
  const byKey = new Map<string, readonly string[]>();
  for (const { at, row } of oldCommunes.rows) {
    const district = districts.get(row.district);
    const province = provinceNames.get(district?.province ?? '');
    if (district === undefined || province === undefined) {
      problems.push({
        ...at,
        what: `huyện ${row.district} không có trong danh sách · district in no list`,
        todo: 'thêm vào old_districts.json hoặc sửa mã · add it there or correct the code',
      });
      continue;
    }
    if (district.province !== row.province)
      problems.push({
        ...at,
        what: `tỉnh ${row.province} khác tỉnh ${district.province} của huyện · province differs from its district's`,
        todo: 'sửa mã tỉnh hoặc mã huyện · correct one of the codes',
      });
    const to = row.to.map(({ code }) => code);
    const old = { name: row.fullName, district: district.fullName, province, to };
    byKey.set(row.key, to);
    oldUnits.push({ at, row: { ...old, oldCode: row.code ?? undefined } });
    aliases.push(...(row.variants ?? []).map((name) => ({ ...old, name })));
  }
  for (const { at, row } of former.rows) {
    const lost = (row.oldCommunes ?? []).filter((key) => !byKey.has(key));
    if (lost.length > 0)
      problems.push({
        ...at,
        what: `trỏ tới xã cũ không có: ${lost.join(', ')} · points at old communes in no list`,
        todo: 'sửa oldCommunes · correct oldCommunes',
      });
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
