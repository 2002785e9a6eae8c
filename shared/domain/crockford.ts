/**
 * Crockford's base32: digits and capitals without I, L, O and U, so that people can copy it by hand or read it out on
 * the telephone without errors. Five bits a symbol, most significant first.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 26 symbols: the length of a report id, a sealing reference and an item id (128 to 130 bits). */
export const REFERENCE_LENGTH = 26;

/** The number 0–31 behind a symbol; -1 for anything else, lower case and look-alikes included. */
export const crockfordValue = (symbol: string): number =>
  symbol.length === 1 ? ALPHABET.indexOf(symbol) : -1;

/** The symbol of the number's lowest five bits. */
export const crockfordSymbol = (value: number): string => ALPHABET.charAt(value & 31);

/** ⌈8·n/5⌉ symbols for n bytes; the bits left over in the last symbol are zero. */
export const bytesToCrockford = (bytes: Uint8Array): string => {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return bits.replace(/.{1,5}/g, (five) => crockfordSymbol(parseInt(five.padEnd(5, '0'), 2)));
};

/** The symbols that a person meant: O is read as 0, I and L as 1; spaces and dashes are left out. */
export const readCrockford = (typed: string): string =>
  typed
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u200B-\u200D\u2060]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
