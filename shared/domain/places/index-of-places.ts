import type { CompiledUnits, Unit, UnitType } from '../../schemas/place.ts';
import { findMentions } from './find-mentions.ts';
import { buildGazetteer } from './gazetteer.ts';
import { createWeigh } from './mention-worth.ts';
import { rankRecords, type Reading } from './rank-records.ts';
import { type ReadQuery, readQuery } from './read-query.ts';
import { createWalk } from './trie-walk.ts';
import { joinFullName, letterOfType, provinceNameOn, typeOfLetter, unitTypeOn } from './unit-names.ts';

export interface PlaceMatch {
  readonly code: string;
  /** With its type word, as of today: "Phường Sài Gòn". */
  readonly name: string;
  readonly province: string;
  readonly provinceCode: string;
  /** Full names of the old communes that went into it; the one that matched first. */
  readonly oldNames: readonly string[];
  /** The old commune that matched went to several communes of today: a person must choose. */
  readonly split: boolean;
  /** The source cannot know whether the old commune was split. */
  readonly approximate: boolean;
  readonly score: number;
  readonly matched: readonly {
    readonly what: 'name' | 'old-name' | 'district' | 'province';
    readonly text: string;
  }[];
  /** May be preselected. Never when split or approximate, nor when another reading is nearly as good. */
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
  /** Best first, at most `limit` (default 8); `province` (a code) keeps to one province. */
  search: (query: string, options?: { province?: string; limit?: number }) => PlaceMatch[];
  /** @param on a day (YYYY-MM-DD): name and type as in force then; without it, the newest. */
  byCode: (code: string, on?: string) => Place | undefined;
  communesOf: (provinceCode: string) => Place[];
  provinces: () => { code: string; name: string }[];
}

const DEFAULT_LIMIT = 8;
/** In matched letters: how far ahead a reading must be to be preselected. */
const SURE_MARGIN = 1.5;
const SURE_COST = 1.2;

/** Every letter is used by the commune, its context or their type words: nothing is left to correct. */
const explains = (reading: Reading | undefined, letters: number): boolean => {
  if (reading === undefined) return false;
  const used = [reading.commune, reading.district, reading.province];
  return (
    used.reduce(
      (sum, worth) => sum + (worth === undefined ? 0 : worth.mention.end - worth.mention.from),
      0,
    ) >= letters
  );
};

/**
 * The commune and its context stand side by side and nothing beside the commune is left over, so that looking
 * for more typos cannot help. Words further away (a sentence around the address) do not count.
 */
const isConvincing = (reading: Reading | undefined, { broken }: ReadQuery): boolean => {
  if (reading?.commune === undefined || (reading.district ?? reading.province) === undefined) return false;
  const used = [reading.commune, reading.district, reading.province].flatMap((worth) => worth?.mention ?? []);
  used.sort((a, b) => a.from - b.from);
  if (used.some((mention, at) => at > 0 && mention.from !== used[at - 1]?.end)) return false;
  const { mention } = reading.commune;
  // Without its type word, "Thanh Sơn, Phú Thọ" may be the district of a misspelt commune before it.
  const leftClean =
    mention.hint === undefined
      ? mention !== used[0] || mention.from === 0
      : mention.hint.levels.includes('commune');
  const rightClean = mention !== used.at(-1) || broken[mention.end] === 1;
  return leftClean && rightClean;
};

const isClear = (reading: Reading | undefined, query: ReadQuery): boolean =>
  explains(reading, query.letters.length) || isConvincing(reading, query);

/** The letters of a district or province that stand behind their type word without an error. */
const settledBy = (reading: Reading | undefined, { letters }: ReadQuery): Uint8Array => {
  const settled = new Uint8Array(letters.length);
  for (const worth of [reading?.district, reading?.province])
    if (worth?.mention.errors === 0 && worth.mention.hint !== undefined)
      settled.fill(1, worth.mention.from, worth.mention.end);
  return settled;
};

export const createPlaceIndex = (compiled: CompiledUnits): PlaceIndex => {
  const gazetteer = buildGazetteer(compiled);
  const walk = createWalk(gazetteer.trie);
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

  const matchOf = (unit: number, reading: Reading, sure: boolean): PlaceMatch => {
    const { record, commune, district, province, score } = reading;
    const { code, name, province: provinceName, provinceCode } = placeAt(unit);
    const old = record >= unitCount;
    const oldNames = (gazetteer.oldOf[unit] ?? []).map(fullNameOf);
    const typed = (worth: Reading['commune']) => worth?.mention;
    const matched: { what: 'name' | 'old-name' | 'district' | 'province'; text: string }[] = [];
    if (typed(commune) !== undefined)
      matched.push({ what: old ? 'old-name' : 'name', text: fullNameOf(record) });
    if (district !== undefined) {
      const id = (gazetteer.districtsOf[record] ?? []).find((candidate) =>
        districtMatches(candidate, district.mention.name),
      );
      if (id !== undefined) matched.push({ what: 'district', text: gazetteer.districtNames[id] ?? '' });
    }
    if (province !== undefined) matched.push({ what: 'province', text: provinceName });
    return {
      code,
      name,
      province: provinceName,
      provinceCode,
      oldNames:
        old && commune !== undefined
          ? [...new Set([fullNameOf(record), ...oldNames])]
          : [...new Set(oldNames)],
      split: old && gazetteer.targetsOf(record).length > 1,
      approximate: gazetteer.isApproximate(record),
      score,
      matched,
      sure,
    };
  };

  const districtMatches = (id: number, name: number): boolean => {
    const until = gazetteer.useFrom[name + 1] ?? 0;
    for (let at = gazetteer.useFrom[name] ?? 0; at < until; at += 1)
      if (gazetteer.uses[at] === ((1 << 24) | id)) return true;
    return false;
  };

  const search: PlaceIndex['search'] = (text, options = {}) => {
    const province =
      options.province === undefined ? undefined : (provincePositions.get(options.province) ?? -1);
    const query = readQuery(text, gazetteer.syllables);
    const weigh = createWeigh(gazetteer, query);
    const bestOf = (limit: 0 | 1 | 2, settled: Uint8Array) => {
      const byUnit = new Map<number, Reading>();
      const mentions = findMentions(gazetteer, walk, query, limit, settled);
      for (const reading of rankRecords(gazetteer, mentions, weigh, province))
        for (const unit of gazetteer.targetsOf(reading.record)) {
          const known = byUnit.get(unit);
          if (known === undefined || reading.score > known.score) byUnit.set(unit, reading);
        }
      return [...byUnit].sort((a, b) => b[1].score - a[1].score);
    };
    let ranked = bestOf(0, new Uint8Array(query.letters.length));
    if (!isClear(ranked[0]?.[1], query)) ranked = bestOf(1, settledBy(ranked[0]?.[1], query));
    if (!isClear(ranked[0]?.[1], query)) ranked = bestOf(2, settledBy(ranked[0]?.[1], query));
    const [first, second] = ranked;
    const isSure =
      first?.[1].commune !== undefined &&
      isClear(first[1], query) &&
      first[1].commune.cost < SURE_COST &&
      gazetteer.targetsOf(first[1].record).length === 1 &&
      !gazetteer.isApproximate(first[1].record) &&
      (second === undefined || first[1].score - second[1].score >= SURE_MARGIN);
    return ranked
      .slice(0, options.limit ?? DEFAULT_LIMIT)
      .map(([unit, reading], rank) => matchOf(unit, reading, rank === 0 && isSure));
  };

  return {
    search,
    byCode: (code, on) => {
      const position = positions.get(code);
      return position === undefined ? undefined : placeAt(position, on);
    },
    communesOf: (provinceCode) => {
      const province = provincePositions.get(provinceCode);
      return unitCodes.flatMap((_, position) =>
        provinceOf[position] === province ? [placeAt(position)] : [],
      );
    },
    provinces: () =>
      compiled.provinces.map((province) => ({ code: province.code, name: provinceNameOn(province) })),
  };
};
