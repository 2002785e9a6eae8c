import type { Mention, Mentions } from './find-candidates.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { Weigh, Worth } from './score.ts';
import type { Level } from '../spelling/type-words.ts';
import { splitFullName } from '../names/unit-names.ts';

/** Adjacent names belong together, in either order. */
const NEIGHBOUR = 0.9;

/** A context word and what it adds to a reading. */
export interface Choice {
  readonly worth: Worth;
  readonly total: number;
}

const usesLetters = (taken: Mention | undefined, from: number, end: number): boolean =>
  taken !== undefined && taken.from < end && from < taken.end;

const touches = (a: Mention | undefined, b: Mention): boolean =>
  a !== undefined && (a.end === b.from || b.end === a.from);

/** The best word whose letters no other name of the reading uses. */
export const choose = (
  options: readonly Worth[] | undefined,
  weight: number,
  first: Mention | undefined,
  second: Mention | undefined,
): Choice | undefined => {
  if (options === undefined) return undefined;
  let best: Worth | undefined;
  let bestTotal = 0;
  for (const option of options) {
    const { start, end } = option.mention;
    if (usesLetters(first, start, end) || usesLetters(second, start, end)) continue;
    const hinted =
      !usesLetters(first, option.mention.from, start) && !usesLetters(second, option.mention.from, start);
    const worth = hinted ? option : option.bare;
    if (worth === undefined || worth.worth <= 0) continue;
    const beside = touches(first, worth.mention) || touches(second, worth.mention) ? NEIGHBOUR : 0;
    const total = weight * worth.worth + beside;
    if (total > bestTotal) [best, bestTotal] = [worth, total];
  }
  return best === undefined ? undefined : { worth: best, total: bestTotal };
};

/** The districts and provinces a query mentions, weighed once for all records. */
export interface ContextWords {
  readonly districts: ReadonlyMap<number, readonly Worth[]>;
  readonly provinces: ReadonlyMap<number, readonly Worth[]>;
  readonly oldProvinces: ReadonlyMap<number, readonly Worth[]>;
  /** The most that context can add to a record. */
  readonly atMost: number;
}

const highest = (...maps: ReadonlyMap<number, readonly Worth[]>[]): number => {
  let most = 0;
  for (const map of maps)
    for (const worths of map.values())
      for (const { worth, bare } of worths) most = Math.max(most, worth, bare?.worth ?? 0);
  return most;
};

export const weighContext = (gazetteer: Gazetteer, mentions: Mentions, weigh: Weigh): ContextWords => {
  const weighAll = (
    lists: ReadonlyMap<number, readonly Mention[]>,
    level: Level,
    fullNames: readonly string[],
  ): Map<number, Worth[]> => {
    const worths = new Map<number, Worth[]>();
    for (const [id, list] of lists) {
      const { bare, letter } = splitFullName(fullNames[id] ?? '');
      const weighed = list.flatMap((mention) => weigh.as(mention, level, bare, letter) ?? []);
      if (weighed.length > 0) worths.set(id, weighed);
    }
    return worths;
  };
  const districts = weighAll(mentions.districts, 'district', gazetteer.districtNames);
  const provinces = weighAll(mentions.provinces, 'province', gazetteer.provinceNames);
  const oldProvinces = weighAll(mentions.oldProvinces, 'province', gazetteer.oldProvinceNames);
  return {
    ...{ districts, provinces, oldProvinces },
    atMost: highest(districts) + highest(provinces, oldProvinces) + 2 * NEIGHBOUR,
  };
};
