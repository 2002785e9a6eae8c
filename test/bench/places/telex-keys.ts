const KEYS: Readonly<Record<string, string>> = {
  ...{ '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' },
};
const SHAPES: Readonly<Record<string, string>> = {
  ă: 'aw',
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
};

const wordKeys = (word: string): string => {
  let tone = '';
  let keys = '';
  for (const letter of word.toLowerCase()) {
    const bare = letter
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, (mark) => {
        tone = KEYS[mark] ?? '';
        return '';
      })
      .normalize('NFC');
    keys += SHAPES[bare] ?? bare;
  }
  // Most people type one w for ươ.
  return keys.replace('uwow', 'uow') + tone;
};

/** The keys that a Telex typist presses for a text, as they appear when Telex is off. */
export const telexOf = (text: string): string => text.replace(/\p{L}+/gu, wordKeys);
