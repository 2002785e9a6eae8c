import type { PageFunction } from '../../page.ts';
import type { PublicWorld } from '../../ports.ts';

/** Few come for the letter: its pages and words lie in a chunk of their own, which no other page pays for. */
export const showLetterForm: PageFunction<PublicWorld> = async (request, world) =>
  (await import('./print-letter.tsx')).letterForm(request, world);

export const printLetter: PageFunction<PublicWorld> = async (request, world) =>
  (await import('./print-letter.tsx')).printedLetter(request, world);
