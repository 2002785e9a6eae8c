const TONES: ReadonlyMap<string, string> = new Map([
  ['\u0301', 'S'],
  ['\u0300', 'F'],
  ['\u0309', 'R'],
  ['\u0303', 'X'],
  ['\u0323', 'J'],
]);

/** `base` is a plain capital; circumflex, breve and horn are made by a second key, Ư by W alone. */
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
 * The keys that a Vietnamese phone keyboard (Telex) turned into accented letters: Ư was W, Ấ was AAS, Đ was DD.
 * About two of three tracking codes hold such a run of keys, and many people cannot switch Telex off. The tone
 * key is taken to have followed its vowel at once; a tone typed after a final consonant is not found again.
 */
export const telexKeys = (text: string): string =>
  text.normalize('NFC').toUpperCase().replace(/[À-ỹ]/gu, keysOf);
