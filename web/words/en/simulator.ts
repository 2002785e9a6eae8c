import type { Sentences } from '../words.ts';
import type { onSimulator as vi } from '../vi/simulator.ts';

export const onSimulator: Sentences<typeof vi> = {
  title: 'Rehearsal',
  intro:
    'Plays a whole case by the calendar, clocks and directory in use: who is told, on which day, by which text. Nothing is kept or sent; the officers in it are stand-ins.',
  day: 'Day of receipt',
  hour: 'Hour of receipt',
  plan: 'Case',
  play: 'Rehearse',
  problems: {
    plan: 'There is no such case. Choose one from the list.',
    moment: 'The day or hour is not right. Choose the day and hour of receipt again.',
    year: 'There is no calendar for a year that this case runs into. Choose a nearer day.',
    stage:
      'On this day the directory has no commune Front with a place and a Party body. Choose another day, or enter the bodies first.',
    post: 'The list of posts has none at the level of this case. Look at the list of posts.',
  },
  clocks: {
    start: 'Clock starts',
    met: 'Done in time',
    'met-late': 'Done late',
    stopped: 'No longer owed',
    paused: 'Paused',
    resumed: 'Counts on',
    moved: 'Due day moved',
    soon: 'Reminded before',
    due: 'Reminded on the day',
    overdue: 'Reminded when overdue',
    escalated: 'Overdue, told the level above',
  },
  endings: {
    result: 'A result, and the reporter was told',
    escalation: 'No result; the level above was told',
    'side-exit': 'Ended early; the reporter can read it by their code',
    forwarded:
      'The letter was forwarded to the competent body and the sender was told; the receiver gave notice',
    failure: 'FAILED',
  },
  faults: {
    refused: (code) => `the next step was refused (${code})`,
    standstill: 'the process stands still: the report is open, nobody is reminded and nobody is waited for',
    unheard: (clock) => `an overdue matter did not reach the level above (${clock})`,
    untold: 'it ended and the reporter was not told',
    silence: 'there is no result and nobody was alarmed',
  },
  reporter: 'Reporter',
  system: 'System',
  stranger: 'An address that is nobody’s',
  mail: 'Mail',
  sms: 'SMS',
  page: 'A message to read by the tracking code',
  due: (day) => `due ${day}`,
  estimate: 'estimate, days off not announced yet',
  provisional: 'provisional, from the day of forwarding until the other side says when it received it',
  article: (article) => `Article ${article}`,
  setBy: (act) => `set by ${act}`,
  row: (row) => `by row ${row}`,
  ending: 'Ending',
  received: 'Received',
};
