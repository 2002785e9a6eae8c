import type { Gazetteer } from '../gazetteer.ts';
import type { Mention } from './find-candidates.ts';
import type { Worth } from './score.ts';
import type { Reading } from './rank-records.ts';
import type { ReadQuery } from './tokenise.ts';
import { idOfUse, kindOfUse, USE } from '../names/name-uses.ts';

/**
 * Whether the commune's name may stand for the district or the province of that name: "Cầu Giấy" without its type word
 * and without another word for the district, "Bến Tre" without another for the province, alone or in the position of a
 * province. A district counts only in the province that is named or searched (`oneProvince`), if any.
 */
const mayBeWider = (
  { record, commune, district, province }: Reading,
  { uses, useFrom, provinceOf, provinceOfDistrict }: Gazetteer,
  oneProvince: boolean,
): boolean => {
  if (commune === undefined || commune.mention.hint !== undefined) return false;
  const { name, start } = commune.mention;
  const isLast = district === undefined || district.mention.start < start;
  const isSettled = oneProvince || province !== undefined;
  return uses.subarray(useFrom[name], useFrom[name + 1]).some((use) => {
    const kind = kindOfUse(use);
    if (kind === USE.record) return false;
    if (kind !== USE.district) return province === undefined && isLast;
    return district === undefined && (!isSettled || provinceOfDistrict[idOfUse(use)] === provinceOf[record]);
  });
};

const namesOf = ({ commune, district, province }: Reading): Mention[] =>
  [commune, district, province].flatMap((worth) => worth?.mention ?? []);

/** Every letter is used by the commune, its context or their type words: nothing is left to correct. */
const explainsAll = (reading: Reading, { letters }: ReadQuery): boolean =>
  namesOf(reading).reduce((sum, { from, end }) => sum + end - from, 0) >= letters.length;

/**
 * The commune and its context are adjacent and no letters next to the commune are unexplained, so a search with more
 * typos cannot help. Words further away (a sentence around the address) do not count.
 */
const standsTogether = (reading: Reading, { broken }: ReadQuery): boolean => {
  if (reading.commune === undefined || (reading.district ?? reading.province) === undefined) return false;
  const used = namesOf(reading).sort((a, b) => a.from - b.from);
  if (used.some((mention, at) => at > 0 && mention.from !== used[at - 1]?.end)) return false;
  const { mention } = reading.commune;
  // Without its type word, "Thanh Sơn, Phú Thọ" may be the district of a misspelt commune before it.
  const leftClean =
    mention.hint === undefined
      ? mention !== used[0] || mention.from === 0
      : mention.hint.levels.includes('commune');
  return leftClean && (mention !== used.at(-1) || broken[mention.end] === 1);
};

/** Whether a search with more typos allowed could still find something better. */
export const isClear = (reading: Reading | undefined, query: ReadQuery): boolean =>
  reading !== undefined && (explainsAll(reading, query) || standsTogether(reading, query));

/** The letters of a district or province that follow their type word without an error. */
export const settledLetters = (reading: Reading | undefined, { letters }: ReadQuery): Uint8Array => {
  const settled = new Uint8Array(letters.length);
  for (const worth of [reading?.district, reading?.province])
    if (worth?.mention.errors === 0 && worth.mention.hint !== undefined)
      settled.fill(1, worth.mention.from, worth.mention.end);
  return settled;
};

/** How many matched letters a reading must be ahead to be preselected. */
const SURE_MARGIN = 1.5;
/** Marks may be missing or wrong; one letter may be wrong in a longer name whose district has no error. */
const SURE_COST = 0.5;
const SURE_COST_WITH_DISTRICT = 1.2;
const LONG_NAME = 7;

const isNearlyAsTyped = ({ mention, cost }: Worth, district: Worth | undefined): boolean =>
  cost < SURE_COST ||
  (cost < SURE_COST_WITH_DISTRICT &&
    mention.end - mention.start >= LONG_NAME &&
    district?.mention.errors === 0);

/**
 * Whether the first reading may be preselected in a form. Never when its old commune was split, when the source cannot
 * know that, or when the words may name a district or province: then a person chooses.
 */
export const isSure = (
  first: Reading | undefined,
  second: Reading | undefined,
  gazetteer: Gazetteer,
  query: ReadQuery,
  oneProvince: boolean,
): boolean => {
  if (first?.commune === undefined || !isClear(first, query)) return false;
  const { hint } = first.commune.mention;
  return (
    (hint === undefined || hint.levels.includes('commune')) &&
    !mayBeWider(first, gazetteer, oneProvince) &&
    isNearlyAsTyped(first.commune, first.district) &&
    [first.district, first.province].every((worth) => (worth?.mention.errors ?? 0) < 2) &&
    gazetteer.targetsOf(first.record).length === 1 &&
    !gazetteer.isApproximate(first.record) &&
    (second === undefined || first.score - second.score >= SURE_MARGIN)
  );
};
