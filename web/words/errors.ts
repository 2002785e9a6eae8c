import type { ErrorCode } from '../../shared/domain/errors.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { errors as en } from './en/errors.ts';
import { errors as vi } from './vi/errors.ts';

interface ErrorWords {
  readonly title: string;
  readonly text: string;
}

type Told = keyof typeof vi;
const WORDS: Record<Language, Record<Told, ErrorWords>> = { vi, en };

const isTold = (name: string): name is Told => Object.hasOwn(vi, name);

/**
 * What a person is told about a refusal; what is no refusal at all is our mistake. A code without a sentence of its own
 * is told by its family's, and refused access like a page that is not there (P6).
 */
export const errorWords = (code: ErrorCode | undefined, language: Language): ErrorWords => {
  if (code === undefined) return WORDS[language].defect;
  const family = code.split('.')[0] ?? code;
  return WORDS[language][[code, family].find(isTold) ?? 'missing'];
};
