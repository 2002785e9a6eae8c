import type { Gazetteer } from '../gazetteer.ts';
import { idOfUse, kindOfUse, USE } from '../names/name-uses.ts';
import { createHints } from './read-hints.ts';
import type { ReadQuery } from './tokenise.ts';
import type { ErrorLimit, Walk } from '../names/trie-walk.ts';
import type { TypeWord } from '../spelling/type-words.ts';

/** A name that the query may contain between two positions. */
export interface Mention {
  readonly name: number;
  readonly start: number;
  readonly end: number;
  readonly errors: number;
  /** The type word directly before, and where it begins (else `start`). */
  readonly hint: TypeWord | undefined;
  readonly from: number;
  /** Crosses a comma, or needs an error and the letters of a type word: rarely what was meant. */
  readonly strained: boolean;
  /** Begins with the letters of a type word (Quán Hàu, Quản Bạ) and has no type word before it. */
  readonly overWord: boolean;
}

/** The mentions of a query by their possible meaning; districts and provinces by position. */
export interface Mentions {
  readonly records: Mention[];
  readonly districts: Map<number, Mention[]>;
  readonly provinces: Map<number, Mention[]>;
  readonly oldProvinces: Map<number, Mention[]>;
}

/** The most errors for a name of this length; with more it would match anything. */
const bearable = (length: number): number => (length < 3 ? 0 : length < 5 ? 1 : 2);

const DIGITS_FROM = 27;

/** Digits are never corrected: Phường 1 is not a misspelt Phường 2. */
const digitsIn = (letters: Uint8Array, from: number, to: number): string => {
  let digits = '';
  for (let at = from; at < to; at += 1) {
    const number = letters[at] ?? 0;
    if (number >= DIGITS_FROM) digits += String(number - DIGITS_FROM);
  }
  return digits;
};

const push = (map: Map<number, Mention[]>, key: number, mention: Mention): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [mention]);
  else list.push(mention);
};

/**
 * All names the query may mention, with up to `limit` errors each; letters marked in `settled` are already explained
 * and are not searched again.
 */
export const findMentions = (
  { names, uses, useFrom }: Gazetteer,
  walk: Walk,
  query: ReadQuery,
  limit: ErrorLimit,
  settled: Uint8Array,
): Mentions => {
  const { letters, starts, ends, glued } = query;
  const mentions: Mentions = {
    records: [],
    districts: new Map(),
    provinces: new Map(),
    oldProvinces: new Map(),
  };
  const hints = createHints(query, limit);
  const begins = starts.slice();
  for (let start = 0; start < letters.length; start += 1) {
    if (begins[start] === 0) continue;
    hints.readFrom(start, (end) => {
      if (glued[end] === 1) begins[end] = 1;
    });
    const hint = hints.before(start);
    const wordEnd = hints.exactEnd(start);
    walk(letters, start, ends, settled[start] === 1 ? 0 : limit, (name, end, errors) => {
      const text = names[name] ?? '';
      if (errors > bearable(text.length)) return;
      if (errors > 0 && digitsIn(letters, start, end) !== text.replace(/\D/g, '')) return;
      const overWord = wordEnd > 0 && end >= wordEnd;
      const mention: Mention = {
        ...{ name, start, end, errors, hint: hint?.word, from: hint?.from ?? start },
        strained: hints.crosses(start, end) || (errors > 0 && overWord),
        overWord: overWord && hint === undefined,
      };
      let isRecord = false;
      const until = useFrom[name + 1] ?? 0;
      for (let at = useFrom[name] ?? 0; at < until; at += 1) {
        const use = uses[at] ?? 0;
        const kind = kindOfUse(use);
        if (kind === USE.record) isRecord = true;
        else if (kind === USE.district) push(mentions.districts, idOfUse(use), mention);
        else push(kind === USE.province ? mentions.provinces : mentions.oldProvinces, idOfUse(use), mention);
      }
      if (isRecord) mentions.records.push(mention);
      if (glued[end] === 1 && errors < 2) begins[end] = 1;
    });
  }
  return mentions;
};
