import type { CompiledUnits, OldUnit, UnitTables } from '../../schemas/place.ts';
import { CaseError } from '../errors.ts';
import { compileNames } from './names/compile-names.ts';
import { letterOfType, splitFullName } from './names/unit-names.ts';

/** Gives each distinct key a position, in order of first appearance. */
const numbering = () => {
  const positions = new Map<string, number>();
  return {
    of: (key: string): number => {
      const known = positions.get(key);
      if (known !== undefined) return known;
      positions.set(key, positions.size);
      return positions.size - 1;
    },
    keys: () => [...positions.keys()],
  };
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Puts the rows of one district together, so that its name is stored once. */
const byDistrict = (a: OldUnit, b: OldUnit): number =>
  compare(a.province, b.province) || compare(a.district, b.district) || compare(a.name, b.name);

/**
 * Turns rows into the compact form that is deployed.
 *
 * @throws CaseError input.unit-orphan when a row points at a province or commune that is not in the tables, or
 * nowhere: the importers check this earlier, with line numbers.
 */
export const compileUnits = (tables: UnitTables): CompiledUnits => {
  const provinces = new Map(tables.provinces.map(({ code }, position) => [code, position]));
  const units = tables.units.toSorted((a, b) => compare(a.code, b.code));
  const positions = new Map(units.map(({ code }, position) => [code, position]));
  const find = (map: ReadonlyMap<string, number>, code: string, row: string): number => {
    const position = map.get(code);
    if (position === undefined)
      throw new CaseError('input.unit-orphan', `${row} points at ${code}`, { row, code });
    return position;
  };
  const oldUnits = tables.oldUnits.toSorted(byDistrict);
  const oldProvinces = numbering();
  const districts = numbering();
  const districtOf = oldUnits.map((old) =>
    districts.of(`${String(oldProvinces.of(old.province))}\t${old.district}`),
  );
  const names = oldUnits.map(({ name }) => splitFullName(name));
  const targets = oldUnits.map(({ name, to }) => {
    if (to.length === 0) throw new CaseError('input.unit-orphan', `${name} leads nowhere`, { row: name });
    return to.map((code) => find(positions, code, name));
  });
  const approximate = oldUnits.flatMap((old, position) => (old.approximate === true ? [position] : []));
  const districtKeys = districts.keys().map((key) => key.split('\t'));
  const columns: Omit<CompiledUnits, 'names'> = {
    format: 2,
    source: tables.source,
    asOf: tables.asOf,
    provinces: [...tables.provinces],
    units: {
      codes: units.map(({ code }) => code).join('\n'),
      names: units.map(({ name }) => name).join('\n'),
      types: units.map(({ type }) => letterOfType(type)).join(''),
      provinces: units.map(({ province, name }) => find(provinces, province, name)),
      histories: Object.fromEntries(
        units.flatMap(({ code, typeHistory }) => (typeHistory === undefined ? [] : [[code, typeHistory]])),
      ),
    },
    oldProvinces: oldProvinces.keys().join('\n'),
    districts: {
      names: districtKeys.map((key) => key[1] ?? '').join('\n'),
      provinces: districtKeys.map((key) => Number(key[0])),
    },
    oldUnits: {
      names: names.map(({ bare }) => bare).join('\n'),
      types: names.map(({ letter }) => letter).join(''),
      districts: districtOf,
      targets: targets.map((list) => list[0] ?? 0),
      furtherTargets: Object.fromEntries(
        targets.flatMap((list, position) => (list.length > 1 ? [[String(position), list.slice(1)]] : [])),
      ),
      approximate: approximate.length === oldUnits.length && approximate.length > 0 ? 'all' : approximate,
    },
  };
  return { ...columns, names: compileNames(columns) };
};

/** Joins two sources: the country and a province of examples, whose codes are not real ones. */
export const joinTables = (first: UnitTables, second: UnitTables): UnitTables => ({
  source: `${first.source} + ${second.source}`,
  asOf: first.asOf,
  provinces: [...first.provinces, ...second.provinces],
  units: [...first.units, ...second.units],
  oldUnits: [...first.oldUnits, ...second.oldUnits],
});
