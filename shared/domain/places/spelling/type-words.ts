/**
 * Words before a name that say its type. They are hints only: types changed three times in 2026, citizens mix them up,
 * and each also occurs inside names (Thị trấn Quán Hàu, Xã Phương Xá).
 */
export interface TypeWord {
  /** Squeezed. */
  readonly word: string;
  /** Letters of the compiled type column it means (unit-names.ts). */
  readonly letters: string;
  /** The level of the name that follows; the name after `street` is not a unit. */
  readonly levels: readonly Level[];
  /**
   * Whether the search corrects its misspellings: of two words always, of one word only if the typed text is not a
   * syllable ("phuogn", not Phụng), of short ones never.
   */
  readonly correct: 'never' | 'nonsense' | 'always';
}

export type Level = 'commune' | 'district' | 'province' | 'street';

const TWO_WORDS: ReadonlySet<string> = new Set(['thitran', 'thixa', 'thanhpho', 'dackhu']);

const word = (text: string, letters: string, levels: readonly Level[]): TypeWord => ({
  word: text,
  letters,
  levels,
  correct: text.length < 4 ? 'never' : TWO_WORDS.has(text) ? 'always' : 'nonsense',
});

const streets = [
  ...['duong', 'pho', 'ngo', 'ngach', 'hem', 'kiet', 'thon', 'ap', 'xom', 'ban', 'buon', 'khupho', 'khom'],
  ...['lang', 'todanpho', 'khudothi', 'chungcu', 'cho', 'cau', 'truong', 'benhvien', 'nha', 'so', 'to', 'kp'],
];

export const TYPE_WORDS: readonly TypeWord[] = [
  ...['phuong', 'p', 'f', 'ward'].map((text) => word(text, 'p', ['commune'])),
  ...['xa', 'x', 'commune'].map((text) => word(text, 'x', ['commune'])),
  ...['thitran', 'tt'].map((text) => word(text, 't', ['commune'])),
  ...['dackhu', 'dk'].map((text) => word(text, 'd', ['commune'])),
  ...['quan', 'q'].map((text) => word(text, 'q', ['district'])),
  ...['huyen', 'h'].map((text) => word(text, 'h', ['district'])),
  ...['thixa', 'tx'].map((text) => word(text, 'y', ['district'])),
  ...['thanhpho', 'tp'].map((text) => word(text, 'c', ['district', 'province'])),
  ...['tinh', 't'].map((text) => word(text, 'n', ['province'])),
  ...streets.map((text) => ({
    word: text,
    letters: '',
    levels: ['street'] as const,
    correct: 'never' as const,
  })),
];

/** The syllables of type words and of common words next to them: known words are not corrected. */
export const TYPE_SYLLABLES: readonly string[] = [
  ...['phuong', 'xa', 'thi', 'tran', 'dac', 'khu', 'quan', 'huyen', 'thanh', 'pho', 'tinh'],
  ...['duong', 'so', 'nha', 'ngo', 'thon', 'xom', 'ap', 'ban', 'to', 'dan', 'o', 'tai'],
];

/**
 * Other names of a province, by its squeezed name. Read as a province only if no commune or district is meant: "Phường
 * Sài Gòn" finds the commune.
 */
export const PROVINCE_ALIASES: Readonly<Record<string, readonly string[]>> = {
  hochiminh: ['hcm', 'tphcm', 'hcmc', 'saigon', 'sg', 'tpsg'],
  hanoi: ['hn', 'tphn'],
  danang: ['dn', 'tpdn'],
  haiphong: ['hp', 'tphp'],
  cantho: ['ct', 'tpct'],
  hue: ['tth', 'thuathienhue'],
  bariavungtau: ['brvt', 'bariavt', 'vungtau'],
  binhduong: ['bd'],
  daklak: ['daclac', 'darlac'],
  daknong: ['dacnong'],
};
