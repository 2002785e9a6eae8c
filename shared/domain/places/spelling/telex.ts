const VOWELS = 'aăâeêioôơuưy';
const TONES: Readonly<Record<string, string>> = {
  s: '\u0301',
  f: '\u0300',
  r: '\u0309',
  x: '\u0303',
  j: '\u0323',
  z: '',
};
const DOUBLED: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô', d: 'đ' };
const HORNED: Readonly<Record<string, string>> = { a: 'ă', o: 'ơ', u: 'ư' };

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);

/** Adds hat, breve and horn; the tone key is returned separately because it may come at the end. */
const shape = (token: string): { letters: string[]; tone: string } => {
  const letters: string[] = [];
  let tone = '';
  for (const key of token) {
    const mark = TONES[key];
    if (mark !== undefined && letters.some(isVowel)) {
      tone = mark;
      continue;
    }
    const doubled = DOUBLED[key];
    const twin = doubled === undefined ? -1 : letters.lastIndexOf(key);
    if (doubled !== undefined && twin >= 0) {
      letters[twin] = doubled;
      continue;
    }
    if (key !== 'w') {
      letters.push(key);
      continue;
    }
    const bare = letters.findLastIndex((letter) => HORNED[letter] !== undefined);
    const horned = HORNED[letters[bare] ?? ''];
    if (horned === undefined) letters.push('ư');
    else {
      letters[bare] = horned;
      if (letters[bare] === 'ơ' && letters[bare - 1] === 'u') letters[bare - 1] = 'ư';
    }
  }
  return { letters, tone };
};

/** The vowel that carries the tone, in the traditional place (Hòa, Thủy). */
const toneVowel = (letters: readonly string[]): number => {
  const marked = letters.findLastIndex((letter) => 'ăâêôơư'.includes(letter));
  if (marked >= 0) return marked;
  let first = letters.findIndex(isVowel);
  const start = letters.slice(0, 2).join('');
  if ((start === 'gi' || start === 'qu') && isVowel(letters[2])) first = 2;
  let last = first;
  while (isVowel(letters[last + 1])) last += 1;
  const closed = last + 1 < letters.length;
  return last - first >= 2 || (closed && last > first) ? first + 1 : first;
};

/**
 * The word that Telex keys produce: "phuowngf" is "phường". The caller asks only for words that are not Vietnamese
 * syllables and keeps the answer only if it is one.
 */
export const readTelex = (token: string): string => {
  const { letters, tone } = shape(token);
  const carrier = toneVowel(letters);
  return letters
    .map((letter, position) => (position === carrier ? letter + tone : letter))
    .join('')
    .normalize('NFC');
};
