import { fold } from '../spelling/fold.ts';
import { letterNumber } from '../names/name-trie.ts';
import { readTelex } from '../spelling/telex.ts';
import { ROMAN_NUMERALS } from '../spelling/squeeze-name.ts';

/** A query prepared for the search: its letters and digits in one piece, and the starts and ends of its words. */
export interface ReadQuery {
  /** Folded letters as numbers (name-trie.ts). */
  readonly letters: Uint8Array;
  /** The same letters with their marks, one character each. */
  readonly marked: string;
  /** Whether any letter has a mark: only then do marks distinguish names. */
  readonly accented: boolean;
  /** Where a word begins: 1, or 2 if it is no syllable of Vietnamese. */
  readonly starts: Uint8Array;
  /** 1 where a name may end: at the ends of words, and anywhere in words that seem to be typed without spaces. */
  readonly ends: Uint8Array;
  /** 1 inside words that seem to be typed without spaces: a name may begin there after another one. */
  readonly glued: Uint8Array;
  /** 1 at both ends of the query and at a comma, bracket or line end: no name crosses it. */
  readonly broken: Uint8Array;
}

/** Longer than any address in its sentence; longer queries are cut, since anyone may send them. */
const LONGEST_QUERY = 240;
const WORDS = /\p{L}+|\d+/gu;
/** These are also words, letters or abbreviations (Ba Vì, X. for xã). */
const DOUBTFUL: ReadonlySet<string> = new Set(['i', 'v', 'x', 'vi', 'xi']);
const TAKES_NUMBER = /^(?:phuong|p|f|quan|q)$/;
const ENDS_NUMBER = /^\s*(?:$|[^\p{L}\s]|(?:q|quận|quan|tp|thành phố|thanh pho|tx|thị xã|thi xa)(?!\p{L}))/u;

/**
 * A roman numeral as digits. A doubtful one counts only alone after a word that takes numbers ("P. V, Q.3"),
 * never inside a name.
 */
const readRoman = (word: string, before: string, after: string): string | undefined => {
  const digits = ROMAN_NUMERALS[word];
  if (digits === undefined || !DOUBTFUL.has(word)) return digits;
  return TAKES_NUMBER.test(before) && ENDS_NUMBER.test(after) ? digits : undefined;
};

const STRONG_BREAK = /[,;()\n]/;

/** One word with and without marks, after undoing raw Telex, roman numerals and leading zeros. */
const readWord = (raw: string, before: string, after: string, syllables: ReadonlySet<string>) => {
  if (/^\d/.test(raw)) {
    const digits = raw.replace(/^0+(?=\d)/, '');
    return { word: digits, folded: digits };
  }
  const folded = fold(raw);
  if (folded === raw) {
    const roman = readRoman(raw, before, after);
    if (roman !== undefined) return { word: roman, folded: roman };
    if (!syllables.has(raw)) {
      const word = readTelex(raw);
      const plain = fold(word);
      if (syllables.has(plain) && word.length === plain.length) return { word, folded: plain };
    }
  }
  // Letters that fold to more than one letter would shift marks against letters.
  return { word: raw.length === folded.length ? raw : folded, folded };
};

/** @param syllables every syllable that occurs in a name or type word, folded. */
export const readQuery = (query: string, syllables: ReadonlySet<string>): ReadQuery => {
  const text = query
    .slice(0, LONGEST_QUERY)
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '');
  let marked = '';
  let plain = '';
  let before = '';
  let readUpTo = 0;
  const breaks: number[] = [];
  const words: { from: number; to: number; known: boolean }[] = [];
  for (const { 0: raw, index } of text.matchAll(WORDS)) {
    if (STRONG_BREAK.test(text.slice(readUpTo, index))) breaks.push(plain.length);
    readUpTo = index + raw.length;
    const { word, folded } = readWord(raw, before, text.slice(readUpTo, readUpTo + 12), syllables);
    words.push({
      from: plain.length,
      to: plain.length + folded.length,
      known: syllables.has(folded) || /^\d/.test(folded),
    });
    marked += word;
    plain += folded;
    before = folded;
  }
  const letters = Uint8Array.from(plain, (character) => letterNumber(character.charCodeAt(0)));
  const starts = new Uint8Array(plain.length + 1);
  const ends = new Uint8Array(plain.length + 1);
  const glued = new Uint8Array(plain.length + 1);
  for (const { from, to, known } of words) {
    starts[from] = known ? 1 : 2;
    ends[to] = 1;
    if (!known && to - from > 4) {
      ends.fill(1, from + 1, to);
      glued.fill(1, from + 1, to);
    }
  }
  const broken = new Uint8Array(plain.length + 1);
  for (const at of [0, ...breaks, plain.length]) broken[at] = 1;
  return { letters, marked, accented: marked !== plain, starts, ends, glued, broken };
};
