import type { about as vi } from '../vi/about.ts';
import type { Sentences } from '../words.ts';

export const about: Sentences<typeof vi> = {
  title: 'What we promise and what we do not',
  lead: 'Each promise below has an automatic test beside it in the source code. What cannot be tested is not promised.',
  promiseTitle: 'What we promise',
  promises: [
    [
      'Sealed before it is sent',
      'What you write, who you are and the files you attach are encrypted in your own browser with the province’s public key. The key that opens them lies in a key device and never leaves it.',
    ],
    [
      'Nothing shows elsewhere',
      'Tables, technical logs, mail and text messages hold no account, no name of yours, no name of the person reported.',
    ],
    [
      'The tracking code is not stored',
      'We keep only a one-way trace of it. Nobody, not even we, can read the code back from it.',
    ],
    [
      'No network address is kept',
      'The application stores no IP address and recognises no browser. The infrastructure of Amazon Web Services sees the address while a connection passes, as with every site.',
    ],
    [
      'Opening a seal needs a reason',
      'Only this person, this report, this part; the reason is written to a chained log before anything opens. Your name opens only when two people in different roles agree, for one hour.',
    ],
    [
      'The person reported does not see it',
      'To them and their office the report does not exist: in no list, no figure, no search.',
    ],
    ['Following a link changes nothing', 'Mail and text messages hold no link that changes anything.'],
    [
      'Erased is erased',
      'After the time of keeping, keys and ciphertext are destroyed; dates and counts remain.',
    ],
    [
      'A result must be a result',
      '“Forwarded” or “not ours” is no result. Whoever handled a case does not close it. You have time to disagree.',
    ],
    ['Sent twice is sent once', 'Pressing send twice makes one report.'],
  ],
  readableTitle: 'What the system can read',
  readable:
    'The kind of matter; the office and position (not the name) of the person reported; the place; the day; the channel; number and size of files; whether your name is enclosed. This is needed to send it to the right place, to exclude the office reported, and to count.',
  noScriptsTitle: 'When your device does not run the sealing script',
  noScripts:
    'The form works all the same. The server then seals on arrival, holds the readable text in memory for seconds only, and the page says so.',
  notTitle: 'What we cannot promise',
  not: [
    'Protection from the operator, should they serve hostile scripts on purpose.',
    'Protection from malware on your device, or inside a file once it is opened.',
    'Hiding from those who see the network that a connection was made.',
    'Finding a lost tracking code.',
    'Anonymity, if your hand or facts only one person knows tell who you are.',
    'A lawyer’s view on where data may be kept.',
  ],
  safeTitle: 'To be more careful',
  safe: [
    'Use a device and a network that are not your office’s.',
    'Do not write what only you know, unless it is needed.',
    'Use “Leave now”, then clear your browsing history.',
    'Keep the slip with the code in a place of its own.',
  ],
  begin: 'Start a report',
};
