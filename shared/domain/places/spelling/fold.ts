const MARKS = /[\u0300-\u036f]/g;

const folded = new Map<string, string>();

const foldCharacter = (character: string): string => {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const plain = character.normalize('NFD').replace(MARKS, '').toLowerCase().replaceAll('đ', 'd');
  folded.set(character, plain);
  return plain;
};

/**
 * Lower case without tone, hat, horn or bar: "Đắk Lắk" becomes "dak lak". Characters are looked up in a small
 * table because String.normalize on thousands of names costs most of the start otherwise.
 */
export const fold = (text: string): string => {
  let out = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    out +=
      code < 0x80
        ? code >= 65 && code <= 90
          ? character.toLowerCase()
          : character
        : foldCharacter(character);
  }
  return out;
};
