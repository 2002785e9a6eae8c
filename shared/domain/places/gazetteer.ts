import type { CompiledUnits } from '../../schemas/place.ts';
import { fold } from './fold.ts';
import { buildNameTrie, type NameTrie } from './name-trie.ts';
import { squeezeName } from './read-query.ts';
import { PROVINCE_ALIASES, TYPE_WORDS } from './type-words.ts';
import { provinceNameOn, splitFullName } from './unit-names.ts';

/** What a name can stand for. */
export const USE = { record: 0, district: 1, province: 2, oldProvince: 3, typeWord: 4 } as const;

/** Kind and position in one number, so that the uses of all names are one Int32Array. */
const packUse = (kind: number, id: number): number => (kind << 24) | id;
export const kindOfUse = (use: number): number => use >> 24;
export const idOfUse = (use: number): number => use & 0xffffff;

/**
 * The whole country ready for searching. A *record* is a commune of today (first `unitCount`) or an old one
 * (after them); districts and old provinces are the old ones. Everything is a typed array or a shared string.
 */
export interface Gazetteer {
  readonly compiled: CompiledUnits;
  readonly trie: NameTrie;
  /** Squeezed, sorted; the positions the trie speaks of. */
  readonly names: readonly string[];
  /** 1 where the name is a number (Phường 1). */
  readonly isNumber: Uint8Array;
  readonly uses: Int32Array;
  readonly useFrom: Int32Array;
  readonly syllables: ReadonlySet<string>;
  readonly unitCount: number;
  readonly unitCodes: readonly string[];
  /** Bare name of every record. */
  readonly recordNames: readonly string[];
  readonly recordTypes: string;
  /** Districts of a record: one for an old commune, all it was made of for one of today. */
  readonly districtsOf: readonly (readonly number[])[];
  readonly provinceOf: Uint8Array;
  readonly oldProvinceOf: Uint8Array;
  readonly districtNames: readonly string[];
  readonly oldProvinceNames: readonly string[];
  /** In full, of today. */
  readonly provinceNames: readonly string[];
  /** Old records (as record positions) by unit. */
  readonly oldOf: readonly (readonly number[])[];
  readonly isApproximate: (record: number) => boolean;
  /** Communes of today a record leads to. */
  readonly targetsOf: (record: number) => readonly number[];
}

/** Collects uses under squeezed names, then lays them out in two arrays. */
const useCollector = () => {
  const lists = new Map<string, number[]>();
  return {
    add: (name: string, kind: number, id: number): void => {
      const list = lists.get(name);
      if (list === undefined) lists.set(name, [packUse(kind, id)]);
      else list.push(packUse(kind, id));
    },
    layOut: () => {
      const names = [...lists.keys()].sort();
      const useFrom = new Int32Array(names.length + 1);
      const uses: number[] = [];
      for (const [position, name] of names.entries()) {
        uses.push(...(lists.get(name) ?? []));
        useFrom[position + 1] = uses.length;
      }
      return { names, useFrom, uses: Int32Array.from(uses) };
    },
  };
};

const split = (text: string): string[] => (text === '' ? [] : text.split('\n'));

export const buildGazetteer = (compiled: CompiledUnits): Gazetteer => {
  const { units, districts, oldUnits } = compiled;
  const unitCodes = split(units.codes);
  const unitCount = unitCodes.length;
  const recordNames = [...split(units.names), ...split(oldUnits.names)];
  const provinceOf = new Uint8Array(recordNames.length);
  const oldProvinceOf = new Uint8Array(recordNames.length).fill(255);
  const districtsOf: number[][] = recordNames.map(() => []);
  const oldOf: number[][] = unitCodes.map(() => []);
  const targetsOf = (record: number): readonly number[] => {
    if (record < unitCount) return [record];
    const position = record - unitCount;
    return [oldUnits.targets[position] ?? 0, ...(oldUnits.furtherTargets[position] ?? [])];
  };
  provinceOf.set(units.provinces);
  for (const [position, district] of oldUnits.districts.entries()) {
    const record = unitCount + position;
    const oldProvince = districts.provinces[district] ?? 255;
    oldProvinceOf[record] = oldProvince;
    districtsOf[record] = [district];
    for (const unit of targetsOf(record)) {
      provinceOf[record] = provinceOf[unit] ?? 0;
      oldProvinceOf[unit] = oldProvince;
      oldOf[unit]?.push(record);
      const known = districtsOf[unit];
      if (known !== undefined && !known.includes(district)) known.push(district);
    }
  }

  const collector = useCollector();
  const syllables = new Set<string>();
  const learn = (name: string): void => {
    for (const syllable of fold(name)
      .replace(/['’]/g, '')
      .split(/[^a-z]+/))
      syllables.add(syllable);
  };
  for (const [record, name] of recordNames.entries()) {
    collector.add(squeezeName(name), USE.record, record);
    learn(name);
  }
  const districtNames = split(districts.names);
  for (const [id, full] of districtNames.entries()) {
    const { bare } = splitFullName(full);
    collector.add(squeezeName(bare), USE.district, id);
    learn(full);
  }
  const addProvince = (bare: string, kind: number, id: number): void => {
    const name = squeezeName(bare);
    for (const alias of [name, ...(PROVINCE_ALIASES[name] ?? [])]) collector.add(alias, kind, id);
    learn(bare);
  };
  for (const [id, { name }] of compiled.provinces.entries()) addProvince(name, USE.province, id);
  const oldProvinceNames = split(compiled.oldProvinces);
  for (const [id, full] of oldProvinceNames.entries())
    addProvince(splitFullName(full).bare, USE.oldProvince, id);
  for (const [id, { word }] of TYPE_WORDS.entries()) collector.add(word, USE.typeWord, id);
  learn('phường xã thị trấn đặc khu quận huyện thành phố tỉnh ở tại đường số nhà ngõ thôn xóm ấp bản tổ dân');

  const provinceNames = compiled.provinces.map((province) => provinceNameOn(province));
  const { names, useFrom, uses } = collector.layOut();
  const approximate = oldUnits.approximate === 'all' ? undefined : new Set(oldUnits.approximate);
  return {
    compiled,
    trie: buildNameTrie(names),
    isNumber: Uint8Array.from(names, (name) => (/^\d+$/.test(name) ? 1 : 0)),
    ...{ names, uses, useFrom, syllables, unitCount, unitCodes, recordNames },
    recordTypes: units.types + oldUnits.types,
    ...{
      districtsOf,
      provinceOf,
      oldProvinceOf,
      districtNames,
      oldProvinceNames,
      provinceNames,
      oldOf,
      targetsOf,
    },
    isApproximate: (record) =>
      record >= unitCount && (approximate === undefined || approximate.has(record - unitCount)),
  };
};
