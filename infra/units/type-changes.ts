import { REFORM_DAY, TYPE_CHANGES } from '../../shared/reference/unit-corrections.ts';
import type { UnitTables } from '../../shared/schemas/place.ts';

interface Typed<T extends string> {
  readonly code: string;
  readonly type: T;
  readonly typeHistory?: { type: T; from: string }[] | undefined;
}

/** Keeps a unit whose source has a history, or that the change does not concern. */
const changed = <T extends string, U extends Typed<T>>(unit: U, type: T, from: string): U =>
  unit.typeHistory !== undefined || unit.type === type
    ? unit
    : {
        ...unit,
        type,
        typeHistory: [
          { type: unit.type, from: REFORM_DAY },
          { type, from },
        ],
      };

/**
 * Updates tables of 1 July 2025 to today's types. The Statistics Office's table and the npm package are both of that
 * day; the changes of 2026 affected types only.
 */
export const withTypeChanges = (tables: UnitTables): UnitTables => {
  const changes = TYPE_CHANGES.filter(({ from }) => from > tables.asOf);
  const ofUnit = new Map(
    changes.flatMap((change) => change.units.codes.map((code) => [code, change] as const)),
  );
  const ofProvince = new Map(changes.map((change) => [change.province.code, change]));
  return {
    ...tables,
    asOf: changes.at(-1)?.from ?? tables.asOf,
    provinces: tables.provinces.map((province) => {
      const change = ofProvince.get(province.code);
      return change === undefined ? province : changed(province, change.province.type, change.from);
    }),
    units: tables.units.map((unit) => {
      const change = ofUnit.get(unit.code);
      return change === undefined ? unit : changed(unit, change.units.type, change.from);
    }),
  };
};
