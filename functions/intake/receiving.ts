import { lazily } from '../adapters/lazily.ts';

/** Most pages of the form receive no report, so the lookup and the sealing are in a separate chunk. */
export const receiving = lazily(() => import('./receive-submission.ts'));
