import { fold } from './fold.ts';
import { letterNumber } from './name-trie.ts';
import { readTelex } from './telex.ts';

/** A query as the search sees it: letters and digits in one piece, and where words begin and end in it. */
export interface ReadQuery {
  /** Folded letters as numbers (name-trie.ts). */
  readonly letters: Uint8Array;
  /** The same letters with their marks, one character each. */
  readonly marked: string;
  /** Whether any letter carries a mark: only then do marks tell names apart. */
  readonly accented: boolean;
  /** 1 where a word begins; where a name may begin. */
  readonly starts: Uint8Array;
  /** 1 where a name may end: word ends, and anywhere inside words that look glued together. */
  readonly ends: Uint8Array;
  /** 1 inside words that look glued together: a name may begin there after another one. */
  readonly glued: Uint8Array;
}

const LONGEST_QUERY = 400;
const WORDS = /\p{L}+|\d+/gu;
const ROMAN: Readonly<Record<string, string>> = {
  ...{ i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9', x: '10' },
  ...{ xi: '11', xii: '12', xiii: '13', xiv: '14', xv: '15', xvi: '16', xvii: '17', xviii: '18' },
};

/**
 * A roman numeral as digits. One letter counts only after a word that takes numbers ("P. V"), since x and v
 * also stand for xã and for themselves.
 */
const readRoman = (word: string, before: string): string | undefined => {
  const digits = ROMAN[word];
  if (digits === undefined) return undefined;
  return word.length > 1 || /^(?:phuong|p|f|quan|q)$/.test(before) ? digits : undefined;
};

/** Names are indexed by the same reading: "Tam Xuân II" and "Phường 01" become tamxuan2 and 1. */
export const squeezeName = (name: string): string =>
  [...fold(name.replace(/['’ʼ`]/g, '')).matchAll(WORDS)]
    .map(([word], position, words) =>
      /^\d/.test(word)
        ? word.replace(/^0+(?=\d)/, '')
        : ((position === words.length - 1 && /[A-Z]+$/.test(name) ? ROMAN[word] : undefined) ?? word),
    )
    .join('');

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
  const words: { from: number; to: number; glued: boolean }[] = [];
  for (const [raw] of text.matchAll(WORDS)) {
    let word = raw;
    let folded = fold(raw);
    if (/^\d/.test(raw)) word = folded = raw.replace(/^0+(?=\d)/, '');
    else if (!syllables.has(folded)) {
      const roman = readRoman(folded, before);
      const telex = roman === undefined && folded === raw ? readTelex(raw) : undefined;
      if (roman !== undefined) word = folded = roman;
      else if (telex !== undefined && syllables.has(fold(telex))) {
        word = telex;
        folded = fold(telex);
      }
    } else {
      const roman = readRoman(folded, before);
      if (roman !== undefined) word = folded = roman;
    }
    if (word.length !== folded.length) word = folded;
    words.push({
      from: plain.length,
      to: plain.length + folded.length,
      glued: folded.length > 4 && !syllables.has(folded),
    });
    marked += word;
    plain += folded;
    before = folded;
  }
  const letters = Uint8Array.from(plain, (character) => letterNumber(character.charCodeAt(0)));
  const starts = new Uint8Array(plain.length + 1);
  const ends = new Uint8Array(plain.length + 1);
  const glued = new Uint8Array(plain.length + 1);
  for (const { from, to, glued: isGlued } of words) {
    starts[from] = 1;
    ends[to] = 1;
    if (isGlued) {
      ends.fill(1, from + 1, to);
      glued.fill(1, from + 1, to);
    }
  }
  return { letters, marked, accented: marked !== plain, starts, ends, glued };
};
