import type { PageFunction } from '../../page.ts';
import type { PublicWorld } from '../../ports.ts';

/** Few people want the letter, so its pages and words are in a separate chunk that no other page loads. */
export const showLetterForm: PageFunction<PublicWorld> = async (request, world) =>
  (await import('./print-letter.tsx')).letterForm(request, world);

export const printLetter: PageFunction<PublicWorld> = async (request, world) =>
  (await import('./print-letter.tsx')).printedLetter(request, world);
