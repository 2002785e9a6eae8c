const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The bytes of a text in Crockford's base32; spare bits of its last symbol are dropped. */
export const crockfordBytes = (text: string): Uint8Array => {
  const bits = Array.from(text, (symbol) => SYMBOLS.indexOf(symbol).toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (eight) => parseInt(eight, 2));
};
