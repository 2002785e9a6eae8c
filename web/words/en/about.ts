import type { about as vi } from '../vi/about.ts';
import type { Sentences } from '../words.ts';

export const about: Sentences<typeof vi> = {
  title: 'What we promise and what we do not',
  lead: 'Each promise below has automatic tests in the source code that fail at once if what keeps it is taken away. What has no test yet is not printed here.',
  promiseTitle: 'What we promise',
  promises: {
    sealed: [
      'Sealed before it is sent',
      'What you tell, who you are and the files you attach are encrypted in your own browser with the province’s public key. Only one function of the system can use the key that opens them, when an officer opens a seal.',
    ],
    nowhereElse: [
      'Nothing shows elsewhere',
      'Tables, technical logs, mail and text messages do not hold your account, name, address and telephone in readable form. What officers write into a summary no software can promise for them.',
    ],
    codeNotKept: [
      'The tracking code is not stored',
      'We keep only a one-way trace of it. Nobody, not even we, can read the code back from it.',
    ],
    noAddress: [
      'No network address is kept',
      'The application stores no IP address, recognises no browser and sets no cookie when you report. The infrastructure of Amazon Web Services sees the address while a connection passes, as with every site.',
    ],
    openedWithReason: [
      'Opening a seal needs a reason',
      'Only this person, this report, this part; the reason is in the log before anything opens. If it cannot be written down, nothing opens.',
    ],
    identityByTwo: [
      'Opening your name needs two people',
      'The identity opens only when one person asks and another in a different role agrees, for one hour.',
    ],
    unseen: [
      'The person reported does not see it',
      'To them and their office the report does not exist: in no list, no figure, no mail.',
    ],
    noLinkActs: [
      'Following a link changes nothing',
      'Mail and text messages of the system hold no link at all. A form of an officer that is sent from another site is refused.',
    ],
    onlyCiphertext: [
      'A false seal is not accepted',
      'What is said to be sealed must be ciphertext for this province and this report; if not, it is sent back.',
    ],
    chainedLog: [
      'A chained log',
      'An entry of the log that is changed, moved or taken out of the middle is noticed. Whoever can write the whole table can rewrite a whole chain: that is not prevented yet.',
    ],
    fileIsFinal: [
      'A file you sent is not replaced',
      'A file in storage cannot be overwritten. Its hash is sealed with its key and stands in the log; another file is reported by the officer’s browser and not opened.',
    ],
    onceIsOnce: ['Sent twice is sent once', 'Pressing send twice makes one report.'],
    resultIsResult: [
      'A result must be a result',
      '“Forwarded” or “not ours” is no result. Whoever handled a case does not write its result. You have time to disagree.',
    ],
  },
  readableTitle: 'What the system can read',
  readable:
    'The kind of matter; the office and position of the person reported, as you write them (please put no name there); the place; the day; the channel; number and size of files; whether your name is enclosed. This is needed to send it to the right place, to exclude the office reported, and to count.',
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
