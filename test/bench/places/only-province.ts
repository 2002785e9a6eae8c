import type { UnitTables } from '../../../shared/schemas/place.ts';

/** The part of the tables for one province: its communes and the old ones that went into them. */
export const onlyProvince = (tables: UnitTables, code: string): UnitTables => {
  const units = tables.units.filter(({ province }) => province === code);
  const own = new Set(units.map((unit) => unit.code));
  return {
    ...tables,
    provinces: tables.provinces.filter((province) => province.code === code),
    units,
    oldUnits: tables.oldUnits.flatMap((old) => {
      const to = old.to.filter((target) => own.has(target));
      return to.length === 0 ? [] : [{ ...old, to }];
    }),
  };
};
