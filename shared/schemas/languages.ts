/**
 * The languages that people may read, the one of the law first: every text has it, and it stands in where another
 * language has none. A further language is a line here and its modules in `web/words`.
 */
const LANGUAGES = {
  vi: { path: '' },
  en: { path: '/en' },
} as const satisfies Readonly<Record<string, { readonly path: string }>>;

/** The code that a page's `lang` attribute bears. */
type Language = keyof typeof LANGUAGES;

// Object.keys forgets the type of the keys.
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as [Language, ...Language[]];

/** A text of the law or of a province's own lists, translated as far as somebody did so. */
type Translated = { readonly vi: string } & { readonly [L in Language]?: string | undefined };

/** The text in a language; the Vietnamese one, which alone is authoritative, where it has no translation. */
export const textIn = (text: Translated, language: Language): string => text[language] ?? text.vi;
