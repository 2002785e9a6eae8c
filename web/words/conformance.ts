import type { Language } from '../../shared/schemas/primitives.ts';
import { conformance as en } from './en/conformance.ts';
import { conformance as vi } from './vi/conformance.ts';
import type { Sentences } from './words.ts';

/** The words of the sheet on which a province signs its rules. */
export const conformanceWords: Record<Language, Sentences<typeof vi>> = { vi, en };
