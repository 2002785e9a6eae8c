import type { missing as vi } from '../vi/missing.ts';
import type { Sentences } from '../words.ts';

export const missing: Sentences<typeof vi> = {
  violatorClear:
    'It is not clear who did it: a post, a place of work or whatever tells the right person is needed.',
  evidenceConcrete: 'There is no concrete evidence yet: papers, pictures, recordings, or who saw it.',
  checkable:
    'It cannot be checked yet: where and when it happened is needed, and where papers or traces are.',
};
