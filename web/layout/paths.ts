import { LANGUAGES, LANGUAGE_CODES, FIRST_LANGUAGE } from '../../shared/schemas/languages.ts';
import type { Language } from '../../shared/schemas/primitives.ts';

/** Addresses of the citizens' pages, without language prefix; routes, links and forms share them. */
export const PATHS = {
  start: '/',
  form: '/phan-anh',
  about: '/gioi-thieu',
  track: '/tra-cuu',
  letter: '/don-to-cao',
  exit: '/thoat',
} as const;

/** Addresses for posts from the reporter's status page. */
export const TRACK_PATHS = {
  message: '/tra-cuu/nhan-them',
  contest: '/tra-cuu/chua-dong-y',
  withdraw: '/tra-cuu/rut',
} as const;

/** The language of a path; a path without a prefix is Vietnamese. */
export const languageOf = (path: string): Language =>
  LANGUAGE_CODES.find((code) => {
    const prefix = LANGUAGES[code].path;
    return prefix !== '' && (path === prefix || path.startsWith(`${prefix}/`));
  }) ?? FIRST_LANGUAGE;

/** The path of the same page in a language: English has /en, Vietnamese no prefix. */
export const inLanguage = (path: string, language: Language): string => {
  const bare = path.slice(LANGUAGES[languageOf(path)].path.length) || '/';
  const prefix = LANGUAGES[language].path;
  return bare === '/' && prefix !== '' ? prefix : `${prefix}${bare}`;
};

export const otherLanguages = (language: Language): Language[] =>
  LANGUAGE_CODES.filter((code) => code !== language);
