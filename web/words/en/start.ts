import type { start as vi } from '../vi/start.ts';
import type { Sentences } from '../words.ts';

export const start: Sentences<typeof vi> = {
  title: 'Report an official or Party member',
  lead: (front) =>
    `Tell ${front} what you find wrong with an office-holder, a cadre or a Party member. You need not say who you are.`,
  begin: 'Start a report',
  minutes: 'Eight questions, about ten minutes. No account needed.',
  haveCode: 'I already have a code',
  forTitle: 'What this is for',
  forList: [
    'Signs of decline in ethics and lifestyle: taking money or gifts, wasting public property, arrogance, factions, false declarations, gambling…',
    'Breaches of public-service ethics, or signs that the law was broken.',
    'By people who work or live in the province, from hamlet to provincial level.',
  ],
  notTitle: 'What this cannot replace',
  notList: [
    ['An emergency call', 'Someone is in danger: call 113 now.'],
    [
      'A formal denunciation',
      'By law it needs your signature or your presence. What you send here is feedback.',
    ],
    ['A complaint', 'A decision hurt your own rights: write to the body that took the decision.'],
    ['Secret documents', 'Papers marked Secret or higher must not be sent over the internet.'],
  ],
  letter: 'Write a letter of denunciation to print and sign',
  wayTitle: 'What happens after you send',
  ifToday: (date) => `Sent today, by ${date} at the latest`,
  way: {
    code: [
      'As soon as you send',
      'You get a tracking code',
      'With it you see every step, ask and answer, without giving a name.',
    ],
    verify: ['The Front reads and verifies', 'Your name and address are put away before anyone verifies.'],
    draft: 'This time is a draft of the system, to be confirmed by the province.',
    told: ['You are told what was done', 'Article 28.1 of the Law on Receiving Citizens 42/2013/QH13.'],
    answerWhen: (days) => `${String(days)} working days after the Party body receives it`,
    answer: [
      'The competent Party body answers',
      'Article 8.2 of Regulation 124-QĐ/TW of 2 February 2018. Beyond that article, this system reminds, and tells the next level when the date has passed.',
    ],
    result: ['Once there is a result', 'You read it', 'If you disagree you can say so, with the same code.'],
  },
  promiseTitle: 'What we promise',
  promises: {
    sealed:
      'What you tell, who you are and the files you attach are sealed on your own device before they are sent.',
    noAddress: 'No network (IP) address is kept, no browser is recognised, no cookie is set when you report.',
    openedWithReason: 'Every opening of a seal needs a reason, which is in the log before anything opens.',
    unseen: 'The person you report and their office do not see the report.',
  },
  notPromiseTitle: 'What we cannot promise',
  notPromises: [
    'To hide from whoever watches your connection that your device opened this site.',
    'To hide you when what you tell is known to you alone.',
    'To find your tracking code again when you lose it.',
  ],
  more: 'Read in full what we promise and what we do not',
  otherWays: 'Other ways to tell us',
  otherWaysText: 'Come in person, call or write. You get a tracking code just as you do here.',
  address: 'Address',
  phone: 'Telephone',
  hours: 'Office hours',
};
