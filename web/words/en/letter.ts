import type { letter as vi } from '../vi/letter.ts';
import type { Sentences } from '../words.ts';

export const letter: Sentences<typeof vi> = {
  title: 'A letter of denunciation to print and sign',
  lead: 'A denunciation under the law needs a signed letter, or you come in person (Law on Denunciations 25/2018/QH14, Articles 22 and 23). What is sent over the internet is not one. This page sets the letter for you to print, sign and send.',
  nothingKept:
    'What you write here is stored and recorded nowhere: the server sets it as a letter and hands it back. If you do not want your name to travel over the internet, leave it empty and write it on the paper.',
  byHand:
    'Whatever stays empty becomes a dotted line to fill in by hand. The letter itself is in Vietnamese.',
  day: { label: 'Date of the letter', hint: 'For example 24/11/2026' },
  to: {
    label: 'Addressed to',
    hint: 'The body that manages the person. If you are not sure, leave it empty and ask when you hand it in.',
  },
  name: { label: 'Your full name', hint: '' },
  address: { label: 'Your address', hint: '' },
  contact: { label: 'How to reach you', hint: 'Telephone, e-mail or postal address.' },
  person: { label: 'The person denounced', hint: 'Name, post and place of work.' },
  act: {
    label: 'The act denounced',
    hint: 'Who did what, where and when; which rule it breaks, if you know.',
  },
  facts: { label: 'Other facts, papers enclosed', hint: 'Who else knows, copies of papers.' },
  make: 'Make the letter',
  badDay: 'Write day, month and year, for example 24/11/2026, or leave it empty.',
  futureDay: 'This day has not come. Give the day you sign, or leave it empty and write it by hand.',
  errorsTitle: 'One thing to look at again',
  ready: 'Your letter',
  print: 'To print: press Ctrl+P, or choose Print in your browser. Then sign it, and post it or hand it in.',
  gone: 'When you close this page the letter is gone: we keep no copy.',
  edit: 'Change the letter',
  fewRules: 'You can still send feedback without giving your name.',
  report: 'Send feedback',
};
