import type { CompiledUnits, Unit, UnitType } from '../../schemas/place.ts';
import { buildGazetteer } from './gazetteer.ts';
import { idOfUse, kindOfUse, USE } from './names/name-uses.ts';
import { createOldRecords } from './old-records.ts';
import { createSearch, type RankedUnit } from './query/search-units.ts';
import { joinFullName, letterOfType, provinceNameOn, typeOfLetter, unitTypeOn } from './names/unit-names.ts';

/** The official spelling of the names in the query that led to the commune. */
interface Matched {
  readonly what: 'code' | 'name' | 'old-name' | 'district' | 'province';
  readonly text: string;
}

export interface PlaceMatch {
  readonly code: string;
  /** With its type word: "Phường Sài Gòn". */
  readonly name: string;
  readonly province: string;
  readonly provinceCode: string;
  /** Full names of the old communes that went into it; the one that matched first. */
  readonly oldNames: readonly string[];
  /** The matching old commune was split over several communes of today: a person must choose. */
  readonly split: boolean;
  /** The source cannot know whether the old commune was split. */
  readonly approximate: boolean;
  readonly score: number;
  readonly matched: readonly Matched[];
  /** May be preselected; never if split or approximate, or if another reading is nearly as good. */
  readonly sure: boolean;
}

export interface Place {
  readonly code: string;
  readonly name: string;
  readonly province: string;
  readonly provinceCode: string;
  readonly type: UnitType;
}

export interface PlaceIndex {
  /**
   * Best first, at most `limit` (default 8); `province` (a code) keeps to one province. Names are those in force `on`
   * a day; without it the newest, even future ones.
   */
  search: (query: string, options?: { province?: string; limit?: number; on?: string }) => PlaceMatch[];
  /** @param on a day (YYYY-MM-DD): name and type as in force then */
  byCode: (code: string, on: string) => Place | undefined;
  /** As `byCode`, every commune of a province. */
  communesOf: (provinceCode: string, on: string) => Place[];
  /** The province of a commune; undefined for an unknown code. */
  provinceOf: (code: string) => string | undefined;
  provinces: () => { code: string; name: string }[];
}

const DEFAULT_LIMIT = 8;

export const createPlaceIndex = (compiled: CompiledUnits): PlaceIndex => {
  const gazetteer = buildGazetteer(compiled);
  const searchUnits = createSearch(gazetteer);
  const oldRecords = createOldRecords(gazetteer);
  const { unitCount, unitCodes, recordNames, recordTypes, provinceOf } = gazetteer;
  const positions = new Map(unitCodes.map((code, position) => [code, position]));
  const provincePositions = new Map(compiled.provinces.map(({ code }, position) => [code, position]));

  const unitAt = (position: number): Pick<Unit, 'type' | 'typeHistory'> => ({
    type: typeOfLetter(recordTypes.charAt(position)),
    typeHistory: compiled.units.histories[unitCodes[position] ?? ''],
  });

  const placeAt = (position: number, on?: string): Place => {
    const type = unitTypeOn(unitAt(position), on);
    const province = compiled.provinces[provinceOf[position] ?? 0];
    return {
      code: unitCodes[position] ?? '',
      name: joinFullName(letterOfType(type), recordNames[position] ?? ''),
      province: province === undefined ? '' : provinceNameOn(province, on),
      provinceCode: province?.code ?? '',
      type,
    };
  };

  const fullNameOf = (record: number): string =>
    joinFullName(recordTypes.charAt(record), recordNames[record] ?? '');

  /** The district of the record that a name means. */
  const districtNamed = (record: number, name: number): string | undefined => {
    const { uses, useFrom, districtsOf, districtNames } = gazetteer;
    const named = [...uses.subarray(useFrom[name], useFrom[name + 1])]
      .filter((use) => kindOfUse(use) === USE.district)
      .map(idOfUse);
    const id = districtsOf[record]?.find((district) => named.includes(district));
    return id === undefined ? undefined : districtNames[id];
  };

  const matchOf = ({ unit, reading, sure }: RankedUnit, on?: string): PlaceMatch => {
    const { record, commune, district, province, score } = reading;
    const { type: _, ...place } = placeAt(unit, on);
    const isOld = record >= unitCount;
    const fullName = isOld ? fullNameOf(record) : place.name;
    const matched: Matched[] = [];
    if (commune !== undefined) matched.push({ what: isOld ? 'old-name' : 'name', text: fullName });
    const districtName = district === undefined ? undefined : districtNamed(record, district.mention.name);
    if (districtName !== undefined) matched.push({ what: 'district', text: districtName });
    if (province !== undefined) matched.push({ what: 'province', text: place.province });
    const oldNames = Array.from(oldRecords(unit), fullNameOf);
    return {
      ...place,
      oldNames: [...new Set(isOld ? [fullName, ...oldNames] : oldNames)],
      split: gazetteer.targetsOf(record).length > 1,
      approximate: gazetteer.isApproximate(record),
      ...{ score, matched, sure },
    };
  };

  /** The query is only a code. Never sure: before the reform the commune with that code was another one, or smaller. */
  const codeMatch = (unit: number, on?: string): PlaceMatch => {
    const code = unitCodes[unit] ?? '';
    const named = { commune: undefined, district: undefined, province: undefined };
    const match = matchOf({ unit, reading: { record: unit, score: code.length, ...named }, sure: false }, on);
    return { ...match, matched: [{ what: 'code', text: code }] };
  };

  return {
    search: (query, { province, limit = DEFAULT_LIMIT, on } = {}) => {
      // An unknown code finds nothing, rather than the whole country.
      const position = province === undefined ? undefined : (provincePositions.get(province) ?? -1);
      const coded = positions.get(query.trim());
      if (coded !== undefined)
        return (position ?? provinceOf[coded]) === provinceOf[coded] ? [codeMatch(coded, on)] : [];
      return searchUnits(query, limit, position).map((ranked) => matchOf(ranked, on));
    },
    byCode: (code, on) => {
      const position = positions.get(code);
      return position === undefined ? undefined : placeAt(position, on);
    },
    communesOf: (provinceCode, on) => {
      const province = provincePositions.get(provinceCode);
      return unitCodes.flatMap((_, position) =>
        provinceOf[position] === province ? [placeAt(position, on)] : [],
      );
    },
    provinceOf: (code) => compiled.provinces[provinceOf[positions.get(code) ?? -1] ?? -1]?.code,
    provinces: () =>
      compiled.provinces.map((province) => ({ code: province.code, name: provinceNameOn(province) })),
  };
};
