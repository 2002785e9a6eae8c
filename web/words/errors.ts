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
 * The words for a refusal; an error without a code is our mistake. A code without its own sentence has its family's,
 * and refused access has that of an absent page (P6).
 */
export const errorWords = (code: ErrorCode | undefined, language: Language): ErrorWords => {
  if (code === undefined) return WORDS[language].defect;
  const family = code.split('.')[0] ?? code;
  return WORDS[language][[code, family].find(isTold) ?? 'missing'];
};
