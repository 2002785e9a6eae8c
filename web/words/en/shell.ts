import type { shell as vi } from '../vi/shell.ts';
import type { Sentences } from '../words.ts';

export const shell: Sentences<typeof vi> = {
  service: 'Gần Dân',
  skip: 'Go to the main content',
  exit: 'Leave now',
  exitHelp: 'Leave this page at once and open another one',
  about: 'What we promise and what we do not',
  track: 'Follow with your code',
  footer: (front) => `A site of ${front}. No cookies here, no advertising, no other site is called.`,
  errorTitle: 'Error:',
  failure: {
    quote: (number) => `If you contact us, please quote number ${number}.`,
    goBack: 'What you wrote is not lost: use the Back button of your browser to see it again.',
    office: (phone, hours) => `For help call ${phone} (${hours}).`,
    toStart: 'To the start page',
  },
};
