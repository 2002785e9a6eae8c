import type { Language } from '../../shared/schemas/primitives.ts';
import { api as en } from './en/api.ts';
import { api as vi } from './vi/api.ts';
import type { Sentences } from './words.ts';

/** Sentences of problem+json, for the people who read them in another system. */
export const apiWords: Record<Language, Sentences<typeof vi>> = { vi, en };
