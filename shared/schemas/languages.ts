interface LanguageRow {
  /** The name of the language in that language. */
  readonly name: string;
  /** The prefix of the paths of its public pages; the first language has none. */
  readonly path: string;
  /** From Sunday. */
  readonly weekdays: readonly string[];
  /** A date from a day and a month of two digits, without and with a year. */
  readonly dayMonth: (day: string, month: string) => string;
  readonly fullDate: (day: string, month: string, year: string) => string;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const englishDay = (day: string, month: string): string =>
  `${String(Number(day))} ${MONTHS[Number(month) - 1] ?? month}`;

/**
 * The languages of the pages, the one of the law first: every text has it, and it is used where another language has
 * no text. A further language needs a row here and its modules in `web/words`.
 */
export const LANGUAGES = {
  vi: {
    ...{ name: 'Tiếng Việt', path: '' },
    weekdays: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
    dayMonth: (day, month) => `${day}/${month}`,
    fullDate: (day, month, year) => `${day}/${month}/${year}`,
  },
  en: {
    ...{ name: 'English', path: '/en' },
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    dayMonth: englishDay,
    fullDate: (day, month, year) => `${englishDay(day, month)} ${year}`,
  },
} as const satisfies Readonly<Record<string, LanguageRow>>;

type Language = keyof typeof LANGUAGES;

const isLanguage = (code: string): code is Language => Object.hasOwn(LANGUAGES, code);

/** In the order of the table; a code is the value of a page's `lang` attribute. */
export const LANGUAGE_CODES: readonly Language[] = Object.keys(LANGUAGES).filter(isLanguage);

/** The language of texts that people type and of a province's papers. */
export const FIRST_LANGUAGE = 'vi' satisfies Language;

/** A text of the law or of a province's own lists, with the translations that exist. */
type Translated = { readonly [FIRST_LANGUAGE]: string } & { readonly [L in Language]?: string | undefined };

/** The text in a language; without a translation the Vietnamese one, which alone is authoritative. */
export const translated = (text: Translated, language: Language): string =>
  text[language] ?? text[FIRST_LANGUAGE];

/** A body's name in a language. */
export const nameOf = (
  { name, nameEn }: { readonly name: string; readonly nameEn: string },
  language: Language,
) => translated({ vi: name, en: nameEn }, language);
