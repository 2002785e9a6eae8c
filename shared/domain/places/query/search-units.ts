import { isClear, isSure, settledLetters } from './disambiguate.ts';
import { findMentions } from './find-candidates.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { createWeigh } from './score.ts';
import { rankRecords, type Reading } from './rank-records.ts';
import { readQuery } from './tokenise.ts';
import { createWalk, type ErrorLimit } from '../names/trie-walk.ts';

/** A commune of today (a position) with the best reading that leads to it. */
export interface RankedUnit {
  readonly unit: number;
  readonly reading: Reading;
  readonly sure: boolean;
}

/** Best first. `province` is a position; without it the whole country is searched. */
type SearchUnits = (query: string, limit: number, province?: number) => RankedUnit[];

/**
 * Searches without errors first, and with more errors only while a part of the query stays unexplained: a correct
 * address costs a tenth of one with two typos.
 */
export const createSearch = (gazetteer: Gazetteer): SearchUnits => {
  const walk = createWalk(gazetteer.trie);
  return (text, limit, province) => {
    const query = readQuery(text, gazetteer.syllables);
    const weigh = createWeigh(gazetteer, query);
    const rank = (errors: ErrorLimit, settled: Uint8Array): [number, Reading][] => {
      const byUnit = new Map<number, Reading>();
      const mentions = findMentions(gazetteer, walk, query, errors, settled);
      for (const reading of rankRecords(gazetteer, mentions, weigh, province))
        for (const unit of gazetteer.targetsOf(reading.record)) {
          const known = byUnit.get(unit);
          if (known === undefined || reading.score > known.score) byUnit.set(unit, reading);
        }
      return [...byUnit].sort((a, b) => b[1].score - a[1].score);
    };
    let ranked = rank(0, new Uint8Array(query.letters.length));
    for (const errors of [1, 2] as const) {
      const best = ranked[0]?.[1];
      if (isClear(best, query)) break;
      ranked = rank(errors, settledLetters(best, query));
    }
    const sure = isSure(ranked[0]?.[1], ranked[1]?.[1], gazetteer, query, province !== undefined);
    return ranked
      .slice(0, limit)
      .map(([unit, reading], position) => ({ unit, reading, sure: sure && position === 0 }));
  };
};
