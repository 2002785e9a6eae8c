import { type Gazetteer, idOfUse, kindOfUse, USE } from './gazetteer.ts';
import type { ReadQuery } from './read-query.ts';
import { TYPE_WORDS, type TypeWord } from './type-words.ts';

/** A name that may stand in the query between two positions. */
export interface Mention {
  readonly name: number;
  readonly start: number;
  readonly end: number;
  readonly errors: number;
  /** The type word directly before, and where it begins (else `start`). */
  readonly hint: TypeWord | undefined;
  readonly from: number;
  /** Goes across a comma, or needs an error and a type word's letters: seldom what was meant. */
  readonly strained: boolean;
  /** Begins with the letters of a type word (Quán Hàu, Quản Bạ) and has none before it. */
  readonly overWord: boolean;
}

export interface Mentions {
  readonly records: Mention[];
  readonly districts: Map<number, Mention[]>;
  readonly provinces: Map<number, Mention[]>;
  readonly oldProvinces: Map<number, Mention[]>;
}

type Walk = (
  query: Uint8Array,
  from: number,
  ends: Uint8Array,
  limit: 0 | 1 | 2,
  found: (name: number, end: number, errors: number) => void,
) => void;

/** How many errors a name of this length can bear before it matches anything. */
const bearable = (length: number): number => (length < 3 ? 0 : length < 5 ? 1 : 2);

/** Digits are never corrected: Phường 1 is not a misspelt Phường 2. */
const digitsIn = (letters: Uint8Array, from: number, to: number): string => {
  let digits = '';
  for (let at = from; at < to; at += 1) {
    const number = letters[at] ?? 0;
    if (number > 26) digits += String(number - 27);
  }
  return digits;
};

const crosses = (broken: Uint8Array, start: number, end: number): boolean => {
  for (let at = start + 1; at < end; at += 1) if (broken[at] === 1) return true;
  return false;
};

const mayBe = ({ correct }: TypeWord, errors: number, begin: number): boolean =>
  errors === 0 ||
  (errors === 1 && begin !== 0 && (correct === 'always' || (correct === 'nonsense' && begin === 2)));

const push = (map: Map<number, Mention[]>, key: number, mention: Mention): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [mention]);
  else list.push(mention);
};

/**
 * All names the query may mention, with up to `limit` errors each; letters marked in `settled` are understood
 * already and not searched for errors again.
 */
export const findMentions = (
  gazetteer: Gazetteer,
  walk: Walk,
  query: ReadQuery,
  limit: 0 | 1 | 2,
  settled: Uint8Array,
): Mentions => {
  const { letters, starts, ends, glued, broken } = query;
  const mentions: Mentions = {
    records: [],
    districts: new Map(),
    provinces: new Map(),
    oldProvinces: new Map(),
  };
  const begins = starts.slice();
  /** Where a type word that begins at a position ends. */
  const typeEnds: (number | undefined)[] = [];
  /** The longest type word that ends at each position; an error counts for four letters,
   * or "Quảng Trị xã" would hold a misspelt thị xã. */
  const hints: ({ word: TypeWord; from: number; size: number } | undefined)[] = [];
  const { names, uses, useFrom } = gazetteer;
  for (let start = 0; start < letters.length; start += 1) {
    if (begins[start] === 0) continue;
    // Behind a comma another name begins: the "Bàn" of Văn Bàn is no word for what follows.
    const hint = broken[start] === 1 ? undefined : hints[start];
    walk(letters, start, ends, settled[start] === 1 ? 0 : limit, (name, end, errors) => {
      const text = names[name] ?? '';
      if (errors > bearable(text.length)) return;
      if (errors > 0 && digitsIn(letters, start, end) !== text.replace(/\D/g, '')) return;
      const overWord = typeEnds[start] !== undefined && end >= (typeEnds[start] ?? 0);
      const mention: Mention = {
        ...{ name, start, end, errors, hint: hint?.word, from: hint?.from ?? start },
        strained: crosses(broken, start, end) || (errors > 0 && overWord),
        overWord: overWord && hint === undefined,
      };
      let isRecord = false;
      const until = useFrom[name + 1] ?? 0;
      for (let at = useFrom[name] ?? 0; at < until; at += 1) {
        const use = uses[at] ?? 0;
        const id = idOfUse(use);
        switch (kindOfUse(use)) {
          case USE.record:
            isRecord = true;
            break;
          case USE.district:
            push(mentions.districts, id, mention);
            break;
          case USE.province:
            push(mentions.provinces, id, mention);
            break;
          case USE.oldProvince:
            push(mentions.oldProvinces, id, mention);
            break;
          default: {
            const word = TYPE_WORDS[id];
            if (
              word === undefined ||
              !mayBe(word, errors, (letters[end] ?? 0) > 26 ? 2 : (starts[start] ?? 0))
            )
              break;
            if (errors === 0 && text.length > 1) typeEnds[start] = end;
            const size = text.length - 4 * errors;
            if (size > (hints[end]?.size ?? -1)) hints[end] = { word, from: start, size };
          }
        }
      }
      if (isRecord) mentions.records.push(mention);
      if (glued[end] === 1 && errors < 2) begins[end] = 1;
    });
  }
  return mentions;
};
