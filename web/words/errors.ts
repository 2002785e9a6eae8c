import type { Language } from '../../shared/schemas/words.ts';
import { errors as en } from './en/errors.ts';
import { errors as vi } from './vi/errors.ts';

interface ErrorWords {
  readonly title: string;
  readonly text: string;
}

type Known = keyof typeof vi;
const WORDS: Record<Language, Record<Known, ErrorWords>> = { vi, en };
const isKnown = (code: string): code is Known => Object.hasOwn(vi, code);

/**
 * What a person is told about a refusal: by its code, else by its family. Refused access is told like a page that
 * is not there (P6); what is no refusal at all is our mistake.
 */
export const errorWords = (code: string | undefined, language: Language): ErrorWords => {
  const words = WORDS[language];
  if (code === undefined) return words.defect;
  if (isKnown(code)) return words[code];
  const family = code.split('.')[0] ?? '';
  if (family === 'access') return words.missing;
  return isKnown(family) ? words[family] : words.defect;
};
