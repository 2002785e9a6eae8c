import type { Mention, Mentions } from './find-mentions.ts';
import { type Gazetteer, idOfUse, kindOfUse, USE } from './gazetteer.ts';
import type { Weigh, Worth } from './mention-worth.ts';
import { splitFullName } from './unit-names.ts';

/** One way to read the query: a record, and the words that speak for it. */
export interface Reading {
  readonly record: number;
  readonly score: number;
  readonly commune: Worth | undefined;
  readonly district: Worth | undefined;
  readonly province: Worth | undefined;
}

const WEIGHT = {
  district: 0.85,
  /** A commune of today with its old district: people write it, but the old commune fits better. */
  districtOfToday: 0.8,
  province: 0.85,
  /** Names that stand side by side belong together, in either order. */
  neighbour: 0.9,
  /** The names of today come first where nothing else tells. */
  today: 0.3,
  /** A unit named only through its district or province. */
  contextOnly: 0.85,
  /** Each letter between the names that nothing explains, and the most this may take away. */
  tornLetter: -0.3,
  mostTorn: -3,
  /** A name its source cannot place for certain. */
  approximate: -0.2,
};

const overlap = (a: Mention, b: Mention): boolean => a.from < b.end && b.from < a.end;
const touch = (a: Mention, b: Mention): boolean => a.end === b.from || b.end === a.from;

interface Choice {
  readonly worth: Worth;
  readonly total: number;
}

/** Letters between names of one reading that nothing explains. */
const gap = (used: readonly Mention[]): number => {
  const sorted = used.toSorted((a, b) => a.from - b.from);
  return sorted.reduce((sum, mention, at) => {
    const before = sorted[at - 1];
    return sum + (before === undefined ? 0 : Math.max(0, mention.from - before.end));
  }, 0);
};

/** The best of the context words that does not use letters the others have used. */
const choose = (options: readonly Worth[], weight: number, taken: readonly Mention[]): Choice | undefined => {
  let best: Choice | undefined;
  for (const worth of options) {
    if (taken.some((mention) => overlap(mention, worth.mention))) continue;
    const beside = taken.some((mention) => touch(mention, worth.mention)) ? WEIGHT.neighbour : 0;
    const total = weight * worth.worth + beside;
    if (best === undefined || total > best.total) best = { worth, total };
  }
  return best;
};

/** Scores of all records the mentions allow, unsorted; `province` (a position) keeps to one province. */
export const rankRecords = (
  gazetteer: Gazetteer,
  mentions: Mentions,
  weigh: Weigh,
  province?: number,
): Reading[] => {
  const districtWorths = new Map<number, Worth[]>();
  for (const [id, list] of mentions.districts) {
    const { bare, letter } = splitFullName(gazetteer.districtNames[id] ?? '');
    const worths = list.flatMap((mention) => weigh(mention, 'district', bare, letter) ?? []);
    if (worths.length > 0) districtWorths.set(id, worths);
  }
  const weighProvinces = (
    lists: ReadonlyMap<number, readonly Mention[]>,
    fullName: (id: number) => string,
  ) => {
    const worths = new Map<number, Worth[]>();
    for (const [id, list] of lists) {
      const { bare, letter } = splitFullName(fullName(id));
      worths.set(
        id,
        list.flatMap((mention) => weigh(mention, 'province', bare, letter) ?? []),
      );
    }
    return worths;
  };
  const ofToday = weighProvinces(mentions.provinces, (id) => {
    const { name, type } = gazetteer.compiled.provinces[id] ?? { name: '', type: 'tinh' };
    return `${type === 'tinh' ? 'Tỉnh' : 'Thành phố'} ${name}`;
  });
  const ofOld = weighProvinces(mentions.oldProvinces, (id) => gazetteer.oldProvinceNames[id] ?? '');
  const provinceWorths = new Map<number, readonly Worth[]>();
  const provincesOf = (record: number): readonly Worth[] => {
    const today = gazetteer.provinceOf[record] ?? 0;
    const old = gazetteer.oldProvinceOf[record] ?? 255;
    const key = today * 256 + old;
    const known = provinceWorths.get(key);
    if (known !== undefined) return known;
    const worths = [...(ofToday.get(today) ?? []), ...(ofOld.get(old) ?? [])];
    provinceWorths.set(key, worths);
    return worths;
  };

  const read = (record: number, commune: Worth | undefined): Reading => {
    const isToday = record < gazetteer.unitCount;
    const own: Mention[] = commune === undefined ? [] : [commune.mention];
    const chooseDistrict = (taken: readonly Mention[]): Choice | undefined => {
      if (districtWorths.size === 0) return undefined;
      let best: Choice | undefined;
      for (const id of gazetteer.districtsOf[record] ?? []) {
        const options = districtWorths.get(id);
        if (options === undefined) continue;
        const choice = choose(options, isToday ? WEIGHT.districtOfToday : WEIGHT.district, taken);
        if (choice !== undefined && (best === undefined || choice.total > best.total)) best = choice;
      }
      return best;
    };
    const with1 = (choice: Choice | undefined): readonly Mention[] =>
      choice === undefined ? own : [...own, choice.worth.mention];
    const provinces = provincesOf(record);
    let district = chooseDistrict(own);
    let inProvince = choose(provinces, WEIGHT.province, with1(district));
    if (district !== undefined) {
      // A city and its province share a name: the word may be needed for the other one.
      const provinceFirst = choose(provinces, WEIGHT.province, own);
      const districtAfter = chooseDistrict(with1(provinceFirst));
      if (
        (provinceFirst?.total ?? 0) + (districtAfter?.total ?? 0) >
        district.total + (inProvince?.total ?? 0)
      )
        [district, inProvince] = [districtAfter, provinceFirst];
    }
    const context = (district?.total ?? 0) + (inProvince?.total ?? 0);
    const used = [commune, district?.worth, inProvince?.worth].flatMap((worth) => worth?.mention ?? []);
    const torn = Math.max(WEIGHT.mostTorn, WEIGHT.tornLetter * gap(used));
    return {
      record,
      score:
        torn +
        (commune === undefined
          ? WEIGHT.contextOnly * context
          : commune.worth +
            context +
            (isToday ? WEIGHT.today : gazetteer.isApproximate(record) ? WEIGHT.approximate : 0)),
      commune,
      district: district?.worth,
      province: inProvince?.worth,
    };
  };

  const readings: Reading[] = [];
  const { uses, useFrom, recordNames, recordTypes, provinceOf } = gazetteer;
  for (const mention of mentions.records) {
    const until = useFrom[mention.name + 1] ?? 0;
    for (let at = useFrom[mention.name] ?? 0; at < until; at += 1) {
      const use = uses[at] ?? 0;
      if (kindOfUse(use) !== USE.record) continue;
      const record = idOfUse(use);
      if (province !== undefined && provinceOf[record] !== province) continue;
      const commune = weigh(mention, 'commune', recordNames[record] ?? '', recordTypes.charAt(record));
      if (commune !== undefined) readings.push(read(record, commune));
    }
  }
  // "Quận 1" or "Cà Mau" alone, or with a commune nobody knows: the communes there, for choosing by hand.
  if (districtWorths.size > 0 || ofToday.size > 0 || ofOld.size > 0)
    for (let unit = 0; unit < gazetteer.unitCount; unit += 1) {
      if (province !== undefined && provinceOf[unit] !== province) continue;
      const reading = read(unit, undefined);
      if (reading.score > 0) readings.push(reading);
    }
  return readings;
};
