/**
 * Crockford's base32: digits and capitals without I, L, O and U, so that what is written by hand or read out
 * over the telephone comes back the same. Five bits a symbol, most significant first.
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
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    // At most four bits are held over, so twelve are ever in `held`.
    held = ((held & 15) << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += crockfordSymbol(held >> bits);
    }
  }
  return bits === 0 ? text : text + crockfordSymbol(held << (5 - bits));
};

/**
 * The exact inverse of `bytesToCrockford`; undefined for any text that it cannot have made: a foreign symbol,
 * an impossible length, or left-over bits that are not zero. One byte string has one spelling.
 */
export const crockfordToBytes = (text: string): Uint8Array<ArrayBuffer> | undefined => {
  const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const symbol of text) {
    const value = crockfordValue(symbol);
    if (value < 0) return undefined;
    held = ((held & 127) << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[at++] = held >> bits;
    }
  }
  const leftOver = held & ((1 << bits) - 1);
  return bits >= 5 || leftOver !== 0 ? undefined : bytes;
};

/** The capitals meant by what a person typed: O read as 0, I and L as 1, spaces and any dash left out. */
export const readCrockford = (typed: string): string =>
  typed
    .normalize('NFC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\u200B-\u200D\u2060]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
