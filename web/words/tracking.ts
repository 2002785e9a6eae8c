import type { Language } from '../../shared/schemas/primitives.ts';
import { tracking as en } from './en/tracking.ts';
import { tracking as vi } from './vi/tracking.ts';
import type { Sentences } from './words.ts';

/** The sentences for a reporter with a code. */
export const trackingWords: Record<Language, Sentences<typeof vi>> = { vi, en };
