import type { Sentences } from '../words.ts';
import type { onSimulator as vi } from '../vi/simulator.ts';

export const onSimulator: Sentences<typeof vi> = {
  clocks: {
    start: 'Clock starts',
    met: 'Done in time',
    'met-late': 'Done late',
    stopped: 'No longer owed',
    paused: 'Paused',
    resumed: 'Counts on',
    moved: 'Due day moved',
    soon: 'Reminder: due soon',
    due: 'Reminder: due today',
    overdue: 'Reminder: overdue',
    escalated: 'Escalated: overdue',
  },
  endings: {
    result: 'A result, and the reporter was told',
    escalation: 'No result; the level above was told',
    'side-exit': 'Ended early; the reporter can read why',
    failure: 'FAILED: it stops and nobody hears of it',
  },
  reporter: 'Reporter',
  system: 'System',
  mail: 'Mail',
  sms: 'SMS',
  due: (day) => `due ${day}`,
  article: (article) => `Article ${article}`,
  setBy: (act) => `set by ${act}`,
  row: (row) => `by row ${row}`,
  ending: 'Ending',
  received: 'Received',
  refused: (code) => `the next step was refused (${code})`,
};
