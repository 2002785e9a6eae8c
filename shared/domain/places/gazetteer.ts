import type { CompiledUnits } from '../../schemas/place.ts';
import type { NameUses } from './names/name-uses.ts';
import { buildNameTrie, type NameTrie } from './names/name-trie.ts';
import { TYPE_SYLLABLES } from './spelling/type-words.ts';
import { provinceNameOn } from './names/unit-names.ts';

/** Stands for "no old province" where a position is expected. */
export const NO_PROVINCE = 255;

/**
 * The whole country ready for searching. A *record* is a commune of today (first `unitCount`) or an old one
 * (after them); districts and old provinces are the old ones.
 */
export interface Gazetteer extends NameUses {
  readonly compiled: CompiledUnits;
  /** Over `names`, which are squeezed. */
  readonly trie: NameTrie;
  /** 1 where the name is a number (Phường 1). */
  readonly isNumber: Uint8Array;
  readonly syllables: ReadonlySet<string>;
  readonly unitCount: number;
  readonly unitCodes: readonly string[];
  /** Bare name of every record. */
  readonly recordNames: readonly string[];
  readonly recordTypes: string;
  /** Districts of a record: one for an old commune; for one of today all districts of its old communes. */
  readonly districtsOf: readonly (readonly number[])[];
  readonly provinceOf: Uint8Array;
  readonly oldProvinceOf: Uint8Array;
  /** The province of today that contains an old district. */
  readonly provinceOfDistrict: Uint8Array;
  readonly districtNames: readonly string[];
  readonly oldProvinceNames: readonly string[];
  /** In full, of today. */
  readonly provinceNames: readonly string[];
  readonly isApproximate: (record: number) => boolean;
  /** Communes of today a record leads to. */
  readonly targetsOf: (record: number) => readonly number[];
}

const split = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/** The districts and provinces of records; a commune of today has those of the old communes that went into it. */
const locate = ({ units, districts, oldUnits }: CompiledUnits, unitCount: number) => {
  const count = unitCount + oldUnits.districts.length;
  const provinceOf = new Uint8Array(count);
  const oldProvinceOf = new Uint8Array(count).fill(NO_PROVINCE);
  const provinceOfDistrict = new Uint8Array(districts.provinces.length).fill(NO_PROVINCE);
  // One list a district, shared by all its old communes.
  const alone = districts.provinces.map((_, district) => [district]);
  const districtsOf: number[][] = [];
  for (let unit = 0; unit < unitCount; unit += 1) districtsOf.push([]);
  provinceOf.set(units.provinces);
  for (const [position, district] of oldUnits.districts.entries()) {
    const record = unitCount + position;
    const oldProvince = districts.provinces[district] ?? NO_PROVINCE;
    const reach = (unit: number): void => {
      provinceOf[record] = provinceOf[unit] ?? 0;
      provinceOfDistrict[district] = provinceOf[unit] ?? NO_PROVINCE;
      oldProvinceOf[unit] = oldProvince;
      const known = districtsOf[unit];
      if (known !== undefined && !known.includes(district)) known.push(district);
    };
    oldProvinceOf[record] = oldProvince;
    districtsOf.push(alone[district] ?? []);
    reach(oldUnits.targets[position] ?? 0);
  }
  for (const [position, further] of Object.entries(oldUnits.furtherTargets)) {
    const district = oldUnits.districts[Number(position)] ?? 0;
    for (const unit of further)
      if (districtsOf[unit]?.includes(district) === false) districtsOf[unit].push(district);
  }
  return { provinceOf, oldProvinceOf, provinceOfDistrict, districtsOf };
};

export const buildGazetteer = (compiled: CompiledUnits): Gazetteer => {
  const { units, oldUnits } = compiled;
  const unitCodes = split(units.codes);
  const unitCount = unitCodes.length;
  const recordNames = [...split(units.names), ...split(oldUnits.names)];
  const districtNames = split(compiled.districts.names);
  const oldProvinceNames = split(compiled.oldProvinces);
  const provinceNames = compiled.provinces.map((province) => provinceNameOn(province));

  const names = split(compiled.names.squeezed);
  const useFrom = new Int32Array(names.length + 1);
  for (const [name, count] of compiled.names.counts.entries())
    useFrom[name + 1] = (useFrom[name] ?? 0) + count;
  const syllables = new Set([...compiled.names.syllables.split(' '), ...TYPE_SYLLABLES]);
  const approximate = oldUnits.approximate === 'all' ? undefined : new Set(oldUnits.approximate);
  return {
    ...{ compiled, names, useFrom, syllables, unitCount, unitCodes, recordNames },
    uses: Int32Array.from(compiled.names.uses),
    ...{ districtNames, oldProvinceNames, provinceNames, ...locate(compiled, unitCount) },
    trie: buildNameTrie(names),
    isNumber: Uint8Array.from(names, (name) => (/^\d+$/.test(name) ? 1 : 0)),
    recordTypes: units.types + oldUnits.types,
    isApproximate: (record) =>
      record >= unitCount && (approximate === undefined || approximate.has(record - unitCount)),
    targetsOf: (record) => {
      if (record < unitCount) return [record];
      const position = record - unitCount;
      return [oldUnits.targets[position] ?? 0, ...(oldUnits.furtherTargets[position] ?? [])];
    },
  };
};
