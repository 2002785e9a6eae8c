import type { Words } from '../schemas/primitives.ts';

/** The rule that the first day is not counted. */
export const FIRST_DAY_LAW: Words = {
  vi: 'Điều 147.2 Bộ luật Dân sự 91/2015/QH13 ngày 24/11/2015',
  en: 'Article 147.2 of the Civil Code 91/2015/QH13 of 24 November 2015',
};
/** The rule that a last day on a day off moves to the next working day. */
export const LAST_DAY_LAW: Words = {
  vi: 'Điều 148.5 Bộ luật Dân sự 91/2015/QH13 ngày 24/11/2015',
  en: 'Article 148.5 of the Civil Code 91/2015/QH13 of 24 November 2015',
};
