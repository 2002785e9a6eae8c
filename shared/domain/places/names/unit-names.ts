import type { Province, ProvinceType, Unit, UnitType } from '../../../schemas/place.ts';

/** Type words at the head of a full name, with the letter that stands for them in the compiled form. */
const TYPE_WORDS = [
  { letter: 'p', word: 'Phường' },
  { letter: 'x', word: 'Xã' },
  { letter: 'd', word: 'Đặc khu' },
  { letter: 't', word: 'Thị trấn' },
  { letter: 'h', word: 'Huyện' },
  { letter: 'q', word: 'Quận' },
  { letter: 'y', word: 'Thị xã' },
  { letter: 'c', word: 'Thành phố' },
  { letter: 'n', word: 'Tỉnh' },
] as const;

const WORD_OF_LETTER = new Map<string, string>(TYPE_WORDS.map(({ letter, word }) => [letter, word]));

const LETTER_OF_TYPE: Record<UnitType, string> = { phuong: 'p', xa: 'x', dac_khu: 'd' };
const PROVINCE_WORD: Record<ProvinceType, string> = { tinh: 'Tỉnh', thanh_pho: 'Thành phố' };

export const letterOfType = (type: UnitType): string => LETTER_OF_TYPE[type];

export const typeOfLetter = (letter: string): UnitType =>
  letter === 'p' ? 'phuong' : letter === 'd' ? 'dac_khu' : 'xa';

/** "Thị trấn Sa Pa" → letter t and bare name "Sa Pa"; without a type word the letter is a hyphen. */
export const splitFullName = (full: string): { letter: string; bare: string } => {
  const lower = full.toLowerCase();
  for (const { letter, word } of TYPE_WORDS)
    if (lower.startsWith(`${word.toLowerCase()} `))
      return { letter, bare: full.slice(word.length + 1).trim() };
  return { letter: '-', bare: full };
};

/** The inverse of `splitFullName`. */
export const joinFullName = (letter: string, bare: string): string => {
  const word = WORD_OF_LETTER.get(letter);
  return word === undefined ? bare : `${word} ${bare}`;
};

const inForce = <T extends string>(
  unit: { type: T; typeHistory?: readonly { type: T; from: string }[] | undefined },
  on?: string,
): T => {
  if (on === undefined || unit.typeHistory === undefined) return unit.type;
  const past = unit.typeHistory.filter(({ from }) => from <= on).at(-1);
  // Before its first entry the unit did not exist in this form; the oldest type is the closest.
  return (past ?? unit.typeHistory[0])?.type ?? unit.type;
};

/** The commune's type on a day (YYYY-MM-DD, Viet Nam's calendar): letters print the type in force on their date. */
export const unitTypeOn = (unit: Pick<Unit, 'type' | 'typeHistory'>, on?: string): UnitType =>
  inForce(unit, on);

/** As `unitTypeOn`, for a province: three became cities in 2026. */
export const provinceNameOn = (province: Omit<Province, 'code'>, on?: string): string =>
  `${PROVINCE_WORD[inForce(province, on)]} ${province.name}`;
