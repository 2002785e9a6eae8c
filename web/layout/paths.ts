import type { Language } from '../../shared/schemas/words.ts';

/** Addresses of the citizens' pages, without language prefix; routes, links and forms share them. */
export const PATHS = {
  start: '/',
  form: '/phan-anh',
  about: '/gioi-thieu',
  track: '/tra-cuu',
  letter: '/don-to-cao',
  exit: '/thoat',
} as const;

/** What a reporter posts from the status page. */
export const TRACK_PATHS = {
  message: '/tra-cuu/nhan-them',
  contest: '/tra-cuu/chua-dong-y',
  withdraw: '/tra-cuu/rut',
} as const;

/** The same page in a language: Vietnamese has no prefix, English lives under /en. */
export const inLanguage = (path: string, language: Language): string => {
  const bare = path === '/en' ? '/' : path.startsWith('/en/') ? path.slice(3) : path;
  if (language === 'vi') return bare;
  return bare === '/' ? '/en' : `/en${bare}`;
};

export const otherLanguage = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');
