import type { toReporters as vi } from '../vi/notices.ts';
import type { Sentences } from '../words.ts';

export const toReporters: Sentences<typeof vi> = {
  foot: 'Open the tracking page of the Front and enter your code. We never ask you for the code.',
  'reporter-news': 'There is news for you.',
  'reporter-question': 'There is a question for you.',
  'reporter-date-moved': 'The expected date changed with the days off or a rule.',
  'reporter-result': 'There is a result.',
};
