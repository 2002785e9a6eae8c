import type { Language } from '../../shared/schemas/primitives.ts';
import { letter as en } from './en/letter.ts';
import { letter as vi } from './vi/letter.ts';
import type { Sentences } from './words.ts';

/** The sentences around the printable letter of denunciation. */
export const letterWords: Record<Language, Sentences<typeof vi>> = { vi, en };
