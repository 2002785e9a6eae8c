import { bytesToCrockford, crockfordSymbol, crockfordValue, readCrockford } from './crockford.ts';

const TONES: ReadonlyMap<string, string> = new Map([
  ['\u0301', 'S'],
  ['\u0300', 'F'],
  ['\u0309', 'R'],
  ['\u0303', 'X'],
  ['\u0323', 'J'],
]);

/** `base` is a plain capital; a second key makes circumflex, breve and horn, and W alone makes Ư. */
const shapeKeys = (base: string, marks: readonly string[]): string => {
  if (marks.includes('\u0302')) return base + base;
  if (marks.includes('\u031b') && base === 'U') return 'W';
  return marks.includes('\u0306') || marks.includes('\u031b') ? `${base}W` : base;
};

const keysOf = (letter: string): string => {
  if (letter === 'Đ') return 'DD';
  const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
  return shapeKeys(base, marks) + marks.map((mark) => TONES.get(mark) ?? '').join('');
};

/**
 * The keys that a Vietnamese phone keyboard (Telex) turned into accented letters: Ư was W, Ấ was AAS, Đ was DD. About
 * two of three tracking codes contain such keys, and many people cannot switch Telex off. The function assumes that
 * the tone key directly followed its vowel; it cannot restore a tone typed after a final consonant.
 */
const telexKeys = (text: string): string => text.normalize('NFC').toUpperCase().replace(/[À-ỹ]/gu, keysOf);

/** 20 symbols of five bits: 100 bits cannot be guessed through any number of requests. */
const SECRET_SYMBOLS = 20;
/** The longest text that is read: 21 symbols with what people add to them. */
const LONGEST_TYPED = 100;

/** One multiplication by x in GF(32), the field of five-bit numbers modulo x⁵ + x² + 1. */
const timesX = (value: number): number => (value & 16 ? (value << 1) ^ 0b100101 : value << 1);

/**
 * The code read as a polynomial over GF(32), at the point x: zero for a good code. x has order 31 and the code
 * has 21 places, so every place has its own non-zero weight. Hence a wrong symbol (error · weight), any two
 * symbols exchanged, neighbours or not, and a doubled symbol that became another doubled one all leave
 * something other than zero. Crockford's own mod 37 check and ISO 7064 mod 37,2 promise less and need symbols
 * (* ~ $ = U) that a phone's first keyboard page does not have; this one stays inside the 32.
 */
const syndrome = (symbols: string): number => {
  let sum = 0;
  for (const symbol of symbols) sum = timesX(sum) ^ crockfordValue(symbol);
  return sum;
};

const isCode = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{21}$/.test(text) && syndrome(text) === 0;

/**
 * A new code in its canonical form, which nothing stores: 21 symbols without dashes (P3). `random` must be a
 * cryptographic source, or a keyed hash when the code has to be the same again.
 */
export const newTrackingCode = (random: (bytes: number) => Uint8Array): string => {
  const secret = bytesToCrockford(random(Math.ceil((SECRET_SYMBOLS * 5) / 8))).slice(0, SECRET_SYMBOLS);
  if (secret.length !== SECRET_SYMBOLS) throw new RangeError('the random source gave too few bytes');
  return secret + crockfordSymbol(timesX(syndrome(secret)));
};

/**
 * The canonical code meant by what a person typed or scanned: in any case and grouping, with O for 0, I or L for 1, or
 * changed by a Vietnamese keyboard. Undefined when it is not a code, above all when the check symbol shows a typing
 * error.
 */
export const parseTrackingCode = (text: string): string | undefined => {
  if (text.length > LONGEST_TYPED) return undefined;
  const symbols = readCrockford(telexKeys(text));
  return isCode(symbols) ? symbols : undefined;
};

/** As it is shown and printed: groups of four, the check symbol alone, `7KQM-2TXD-9HRA-V4WP-C8NE-…`. */
export const formatTrackingCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1-');
