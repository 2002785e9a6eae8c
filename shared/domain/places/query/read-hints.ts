import { buildNameTrie } from '../names/name-trie.ts';
import type { ReadQuery } from './tokenise.ts';
import { createWalk, type ErrorLimit } from '../names/trie-walk.ts';
import { TYPE_WORDS, type TypeWord } from '../spelling/type-words.ts';

/** A type word in the query and its start; it describes the name directly after it. */
interface Hint {
  readonly word: TypeWord;
  readonly from: number;
  /** Letters minus four per error; otherwise "Quảng Trị xã" would contain a misspelt thị xã. */
  readonly size: number;
}

const SORTED = TYPE_WORDS.toSorted((a, b) => (a.word < b.word ? -1 : 1));
const walk = createWalk(buildNameTrie(SORTED.map(({ word }) => word)));

const DIGITS_FROM = 27;

const crosses = (broken: Uint8Array, start: number, end: number): boolean => {
  for (let at = start + 1; at < end; at += 1) if (broken[at] === 1) return true;
  return false;
};

/** Type words of one query, found from left to right as the names are. */
export const createHints = ({ letters, starts, ends, broken }: ReadQuery, limit: ErrorLimit) => {
  const hints: (Hint | undefined)[] = [];
  const exactEnds = new Int32Array(letters.length + 1);
  const mayBe = ({ correct }: TypeWord, start: number, end: number): boolean => {
    if (correct === 'always') return starts[start] !== 0;
    // Only phường and quận have numbers, so a known syllable before a number may be one of them misspelt ("hường 1").
    const isOdd = starts[start] === 2 || (starts[start] === 1 && (letters[end] ?? 0) >= DIGITS_FROM);
    return correct === 'nonsense' && isOdd;
  };
  return {
    /** Looks for type words from a position on; calls back with the end of each. */
    readFrom: (start: number, found: (end: number) => void): void => {
      walk(letters, start, ends, limit > 0 ? 1 : 0, (position, end, errors) => {
        const word = SORTED[position];
        if (word === undefined || crosses(broken, start, end)) return;
        if (errors > 0 && !mayBe(word, start, end)) return;
        if (errors === 0 && word.word.length > 1) exactEnds[start] = end;
        const size = word.word.length - 4 * errors;
        if (size > (hints[end]?.size ?? -1)) hints[end] = { word, from: start, size };
        found(end);
      });
    },
    /** After a comma another name begins: the "Bàn" of Văn Bàn is not a type word for it. */
    before: (start: number): Hint | undefined => (broken[start] === 1 ? undefined : hints[start]),
    /** Where the type word that begins at a position ends; 0 if there is none. */
    exactEnd: (start: number): number => exactEnds[start] ?? 0,
    crosses: (start: number, end: number): boolean => crosses(broken, start, end),
  };
};
