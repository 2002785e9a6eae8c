import { fold } from './fold.ts';

/** Old wards went up to 28; those written in roman numerals to VII. */
export const ROMAN_NUMERALS: Readonly<Record<string, string>> = {
  ...{ i: '1', ii: '2', iii: '3', iv: '4', v: '5', vi: '6', vii: '7', viii: '8', ix: '9', x: '10' },
  ...{ xi: '11', xii: '12', xiii: '13', xiv: '14', xv: '15', xvi: '16', xvii: '17', xviii: '18' },
};

/** A name without spaces, and the syllables it is made of. */
interface SqueezedName {
  readonly squeezed: string;
  readonly syllables: readonly string[];
}

const APART = /[\s\-–]+/;
const NOT_ALPHANUMERIC = /[^a-z0-9]/g;

const readWord = (word: string, isLast: boolean): string => {
  if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '');
  // "Tam Xuân II", "Phường IV": capitals only, so that the "Vì" of "Ba Vì" is not read as six.
  const roman = isLast && /^[IVX]+$/.test(word) ? ROMAN_NUMERALS[word.toLowerCase()] : undefined;
  return roman ?? fold(word).replace(NOT_ALPHANUMERIC, '');
};

/**
 * Squeezes names in the same way as queries: "Tam Xuân II" and "Phường 01" become tamxuan2 and phuong1. The country's
 * 13,000 names are made of a few thousand words, so words are remembered.
 */
export const createSqueezer = (): ((name: string) => SqueezedName) => {
  const words = new Map<string, string>();
  return (name) => {
    const parts = name.split(APART);
    const last = parts.length - 1;
    const syllables = parts.map((part, position) => {
      const key = position === last ? part : `${part} `;
      const known = words.get(key);
      if (known !== undefined) return known;
      const word = readWord(part, position === last);
      words.set(key, word);
      return word;
    });
    return { squeezed: syllables.join(''), syllables };
  };
};
