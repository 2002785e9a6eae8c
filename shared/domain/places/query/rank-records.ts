import { weighContext } from './context-words.ts';
import type { Mention, Mentions } from './find-candidates.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { idOfUse, kindOfUse, USE } from '../names/name-uses.ts';
import type { Weigh, Worth } from './score.ts';
import { type Context, contextFinder } from './record-context.ts';

/** One way to read the query: a record and the words that support it. */
export interface Reading {
  readonly record: number;
  readonly score: number;
  readonly commune: Worth | undefined;
  readonly district: Worth | undefined;
  readonly province: Worth | undefined;
}

const WEIGHT = {
  /** Of otherwise equal readings, names of today come first. */
  today: 0.3,
  /** A name whose commune the source does not know for certain. */
  approximate: -0.2,
  /** A unit named only through its district or province. */
  contextOnly: 0.85,
};

/** Readings this far behind the best are not kept. */
const KEEP = 6;

const usesHint = ({ district, province }: Context, { from, start }: Mention): boolean =>
  [district, province].some((choice) => {
    const used = choice?.worth.mention;
    return used !== undefined && used.from < start && from < used.end;
  });

/** The possible readings of the mentions, within `KEEP` of the best; `province` (a position) keeps to one province. */
export const rankRecords = (
  gazetteer: Gazetteer,
  mentions: Mentions,
  weigh: Weigh,
  province?: number,
): Reading[] => {
  const words = weighContext(gazetteer, mentions, weigh);
  const findContext = contextFinder(gazetteer, words);
  const { uses, useFrom, recordNames, recordTypes, provinceOf, unitCount } = gazetteer;
  const readings: Reading[] = [];
  let best = 0;
  const keep = (reading: Reading): void => {
    readings.push(reading);
    best = Math.max(best, reading.score);
  };

  for (const mention of mentions.records) {
    const atMost = weigh.atMost(mention) + WEIGHT.today;
    if (atMost + words.atMost < best - KEEP) continue;
    const until = useFrom[mention.name + 1] ?? 0;
    for (let at = useFrom[mention.name] ?? 0; at < until; at += 1) {
      const use = uses[at] ?? 0;
      if (kindOfUse(use) !== USE.record) continue;
      const record = idOfUse(use);
      if (province !== undefined && provinceOf[record] !== province) continue;
      if (atMost + words.atMost < best - KEEP) continue;
      const prior =
        record < unitCount ? WEIGHT.today : gazetteer.isApproximate(record) ? WEIGHT.approximate : 0;
      let commune = weigh.as(mention, 'commune', recordNames[record] ?? '', recordTypes.charAt(record));
      let context = findContext(record, mention);
      if (commune?.bare !== undefined && mention.hint?.levels.includes('commune') !== true) {
        // The word before does not belong to a commune; it may be the end of the district's name ("Cây Dương").
        const other = findContext(record, commune.bare.mention);
        if (usesHint(other, mention) && commune.bare.worth + other.total > commune.worth + context.total)
          [commune, context] = [commune.bare, other];
      }
      if (commune === undefined || commune.worth <= 0) continue;
      const score = commune.worth + context.total + prior;
      if (score >= best - KEEP)
        keep({
          record,
          score,
          commune,
          district: context.district?.worth,
          province: context.province?.worth,
        });
    }
  }

  // "Quận 1" or "Cà Mau" alone, or with an unknown commune: lists the communes there to choose from.
  if (WEIGHT.contextOnly * words.atMost > best)
    for (let unit = 0; unit < unitCount; unit += 1) {
      if (province !== undefined && provinceOf[unit] !== province) continue;
      const context = findContext(unit, undefined);
      const score = WEIGHT.contextOnly * context.total;
      if (score > 0 && score >= best - KEEP)
        keep({
          record: unit,
          score,
          commune: undefined,
          district: context.district?.worth,
          province: context.province?.worth,
        });
    }
  return readings.filter(({ score }) => score >= best - KEEP);
};
