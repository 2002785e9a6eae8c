import { join } from 'node:path';
import * as z from 'zod/mini';
import { type OldUnit, Province, ProvinceType, Unit, UnitType } from '../../shared/schemas/place.ts';
import { readJsonRows } from './json-rows.ts';
import type { Located, Problem, SourceRows } from './source-rows.ts';

/** The day the units of today came into being (Resolution 202/2025/QH15): the first entry of a history. */
const REFORM = '2025-07-01';

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
          { type: type20250701, from: REFORM },
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
  const oldUnits: Located<OldUnit & { oldCode: string | undefined }>[] = [];
  const aliases: OldUnit[] = [];
  const byKey = new Map<string, readonly string[]>();
  for (const { at, row } of oldCommunes.rows) {
    const district = districts.get(row.district);
    const province = provinceNames.get(district?.province ?? '');
    if (district === undefined || province === undefined) {
      problems.push({
        ...at,
        what: `district ${row.district} is in no list`,
        todo: 'add it to old_districts.json or correct the code',
      });
      continue;
    }
    const to = row.to.map(({ code }) => code);
    const old = { name: row.fullName, district: district.fullName, province, to };
    byKey.set(row.key, to);
    oldUnits.push({ at, row: { ...old, oldCode: row.code ?? undefined } });
    aliases.push(...(row.variants ?? []).map((name) => ({ ...old, name })));
  }
  for (const { row } of former.rows) {
    const to = [...new Set((row.oldCommunes ?? []).flatMap((key) => byKey.get(key) ?? []))];
    const { fullName: name, district, province } = row;
    if (to.length > 0) aliases.push({ name, district, province, to, approximate: true });
  }
  const rows: SourceRows = {
    source: 'folder',
    asOf:
      [
        REFORM,
        ...communes.rows.flatMap(({ row }) => row.since ?? []),
        ...provinces.rows.flatMap(({ row }) => row.since ?? []),
      ]
        .sort()
        .at(-1) ?? REFORM,
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
