import type { Language } from '../../shared/schemas/primitives.ts';
import { shell as shellEn } from './en/shell.ts';
import { start as startEn } from './en/start.ts';
import { shell as shellVi } from './vi/shell.ts';
import { start as startVi } from './vi/start.ts';
import type { Sentences } from './words.ts';

const vi = { shell: shellVi, start: startVi } as const;

const en: Sentences<typeof vi> = { shell: shellEn, start: startEn };

/** The citizens' sentences before and after the form; intake.ts has those of the form. */
export const citizenWords: Record<Language, Sentences<typeof vi>> = { vi, en };
