import type { shell as vi } from '../vi/shell.ts';
import type { Sentences } from '../words.ts';

export const shell: Sentences<typeof vi> = {
  service: 'Gần Dân',
  skip: 'Go to the main content',
  exit: 'Leave now',
  exitHelp: 'Leave this page at once and open another one',
  otherLanguage: 'Tiếng Việt',
  about: 'What we promise and what we do not',
  track: 'Follow with your code',
  send: 'Send a report',
  training: 'Trial version, no real data',
  footer: (front) => `A site of ${front}. No cookies here, no advertising, no other site is called.`,
  errorTitle: 'Error: ',
  failure: {
    title: 'Something went wrong',
    missing: 'There is no such page',
    missingText: 'The address may be misspelt, or the page was moved.',
    tooLarge: 'What was sent is too large',
    tooLargeText:
      'A form may have 256 KB; a file may have 4 MB when your device cannot run the sealing script, 30 MB when it can. Nothing was stored.',
    contentType: 'Wrong kind of data',
    contentTypeText: 'This page takes only its own form. Nothing was stored.',
    unreadable: 'What was sent cannot be read',
    unreadableText:
      'It holds characters that are not UTF-8, or the form was damaged on its way. Nothing was stored.',
    refused: 'Not accepted yet',
    refusedText: 'What was sent does not fit this form. Nothing was stored.',
    conflict: 'This was done already',
    conflictText:
      'Someone, or you yourself, sent another version just now. Please look again and try once more.',
    partner: 'The system is busy',
    partnerText: 'A service we need did not answer. Nothing was stored. Please try again in a few minutes.',
    defect: 'Our mistake',
    defectText: (number) =>
      `This is our mistake, not yours. If you contact us, please quote number ${number}.`,
    goBack: 'What you wrote is not lost: use the Back button of your browser to see it again.',
    office: (phone, hours) => `For help call ${phone} (${hours}).`,
    toStart: 'To the start page',
  },
};
