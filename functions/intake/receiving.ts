import { lazily } from '../adapters/lazily.ts';

/** Most pages of the form receive nothing: the lookup and the sealing lie in a chunk of their own. */
export const receiving = lazily(() => import('./receive-submission.ts'));
