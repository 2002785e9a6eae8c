import { type Choice, choose, type ContextWords } from './context-words.ts';
import type { Mention } from './find-candidates.ts';
import { type Gazetteer, NO_PROVINCE } from '../gazetteer.ts';
import type { Worth } from './score.ts';

const WEIGHT = {
  district: 0.85,
  /** A commune of today with its old district: people write this, but the old commune fits better. */
  districtOfToday: 0.8,
  province: 0.85,
  /** The cost of each unexplained letter between the names, and the most that they may cost. */
  tornLetter: -0.3,
  mostTorn: -3,
};

/** Unexplained letters between two names. */
const gap = (a: Mention | undefined, b: Mention | undefined): number =>
  a === undefined || b === undefined ? 0 : Math.max(0, b.from - a.end, a.from - b.end);

const tornBy = (letters: number): number => Math.max(WEIGHT.mostTorn, WEIGHT.tornLetter * letters);

/** Between three names the largest distance spans the middle one, so it is left out. */
const tornAcross = (a: Mention | undefined, b: Mention | undefined, c: Mention | undefined): number => {
  const [ab, bc, ac] = [gap(a, b), gap(b, c), gap(a, c)];
  return tornBy(
    a !== undefined && b !== undefined && c !== undefined
      ? ab + bc + ac - Math.max(ab, bc, ac)
      : ab + bc + ac,
  );
};

/** District and province that support a record, and what they add to its score. */
export interface Context {
  readonly district: Choice | undefined;
  readonly province: Choice | undefined;
  readonly total: number;
}

const NO_CONTEXT: Context = { district: undefined, province: undefined, total: 0 };

const contextOf = (
  commune: Mention | undefined,
  district: Choice | undefined,
  province: Choice | undefined,
): Context => {
  const names = (district?.total ?? 0) + (province?.total ?? 0);
  const total = names + tornAcross(commune, district?.worth.mention, province?.worth.mention);
  return { district, province, total };
};

const better = (a: Context, b: Context): Context => (b.total > a.total ? b : a);

/**
 * District and province of a record in the query. A city and its province may share a name, so the word may belong to
 * either: both orders are tried.
 */
const joinContext = (
  commune: Mention | undefined,
  districts: readonly (readonly Worth[])[],
  provinces: readonly Worth[],
  districtWeight: number,
): Context => {
  const district = (other: Mention | undefined): Choice | undefined => {
    let best: Choice | undefined;
    for (const options of districts) {
      const choice = choose(options, districtWeight, commune, other);
      if (choice !== undefined && choice.total > (best?.total ?? 0)) best = choice;
    }
    return best;
  };
  const province = (other: Mention | undefined) => choose(provinces, WEIGHT.province, commune, other);
  const districtFirst = district(undefined);
  const provinceFirst = province(undefined);
  let best = better(NO_CONTEXT, contextOf(commune, districtFirst, undefined));
  best = better(best, contextOf(commune, undefined, provinceFirst));
  if (districtFirst === undefined || provinceFirst === undefined) return best;
  best = better(best, contextOf(commune, districtFirst, province(districtFirst.worth.mention)));
  return better(best, contextOf(commune, district(provinceFirst.worth.mention), provinceFirst));
};

/** Finds the context of any record of the country in one query. */
export const contextFinder = (gazetteer: Gazetteer, { districts, provinces, oldProvinces }: ContextWords) => {
  const joined = new Map<number, readonly Worth[]>();
  const provincesOf = (today: number, old: number): readonly Worth[] => {
    const key = today * 256 + old;
    const known = joined.get(key);
    if (known !== undefined) return known;
    const worths = [...(provinces.get(today) ?? []), ...(oldProvinces.get(old) ?? [])];
    joined.set(key, worths);
    return worths;
  };
  const { provinceOf, oldProvinceOf, districtsOf, unitCount } = gazetteer;
  const [isProvince, isOldProvince] = [new Uint8Array(256), new Uint8Array(256)];
  for (const id of provinces.keys()) isProvince[id] = 1;
  for (const id of oldProvinces.keys()) isOldProvince[id] = 1;
  /** Contexts of records without a commune's name: the same for all records of one district and province. */
  const shared = new Map<number, Context>();
  return (record: number, commune: Mention | undefined): Context => {
    const today = provinceOf[record] ?? NO_PROVINCE;
    const old = oldProvinceOf[record] ?? NO_PROVINCE;
    let inDistricts: (readonly Worth[])[] | undefined;
    let key = today * 256 + old;
    if (districts.size > 0)
      for (const id of districtsOf[record] ?? []) {
        const worths = districts.get(id);
        if (worths === undefined) continue;
        (inDistricts ??= []).push(worths);
        // Exact up to four districts of one commune named in one query.
        key = key * 1000 + id;
      }
    const named = isProvince[today] === 1 || isOldProvince[old] === 1;
    if (inDistricts === undefined && !named) return NO_CONTEXT;
    const known = commune === undefined ? shared.get(key) : undefined;
    if (known !== undefined) return known;
    const weight = record < unitCount ? WEIGHT.districtOfToday : WEIGHT.district;
    const context = joinContext(commune, inDistricts ?? [], named ? provincesOf(today, old) : [], weight);
    if (commune === undefined) shared.set(key, context);
    return context;
  };
};
