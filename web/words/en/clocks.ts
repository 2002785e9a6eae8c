import type { clocks as vi } from '../vi/clocks.ts';
import type { Sentences } from '../words.ts';

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const clocks: Sentences<typeof vi> = {
  events: {
    receipt: 'The report was received',
    'sending-to-party-body': 'The report was sent to the Party body',
    answer: 'The Party body answered',
    contest: 'The reporter contested the result',
    'receipt-by-party-body': 'The Party body received the report',
    'receipt-of-forwarded-letter': 'The competent body received the forwarded letter',
    'receipt-of-request': 'The competent body received the request',
    detection: 'The matter was detected',
    'result-told': 'The reporter was told the result',
    session: 'The supervision session',
    'plan-year': 'The year of the plan begins',
    'half-year-end': 'The half-year ended',
  },
  lengths: {
    'working-day': (count) => counted(count, 'working day', 'working days'),
    'calendar-day': (count) => counted(count, 'day', 'days'),
    'calendar-month': (count) => counted(count, 'month', 'months'),
    hour: (count) => counted(count, 'hour', 'hours'),
  },
  atOnce: 'at once',
  article: (article, law) => `Article ${article} of ${law}`,
  rule: {
    atOnce: (law) => `To be done at once (${law}).`,
    after: (length, law) => `Time limit: ${length} (${law}).`,
    before: (length, law) => `At least ${length} before (${law}).`,
  },
  began: (event, at) => `${event}: ${at}.`,
  dayNotCounted: (event, day, law) => `${event}: ${day}; this day is not counted (${law}).`,
  firstDay: (day) => `First day counted: ${day}.`,
  weekend: (days) => `Weekly days off, not counted: ${days}.`,
  holiday: (days, name, act) => `Not counted, ${days}: ${name} (${act}).`,
  estimated: (name) => `${name}, estimate`,
  swap: (days, worked, act) => `Not counted, ${days}: free, ${worked} is worked instead (${act}).`,
  workedDay: (days, freed, act) => `Counted, ${days}: worked instead of ${freed} (${act}).`,
  pause: (from, to) => `Paused from ${from} to ${to}.`,
  pauseOf: (from, to, days) => `Paused from ${from} to ${to}: ${days} not counted.`,
  paused: (from) => `Paused since ${from}; the due date will move by the days paused.`,
  extension: (day, length) => `Extended on ${day}: ${length} in all.`,
  off: {
    weekend: 'a weekly day off',
    swap: (worked) => `free (${worked} is worked instead)`,
  },
  rollBack: (last, why, to) =>
    `The last possible day, ${last}, is ${why}, so it must be done on the working day before: ${to}.`,
  roll: (last, why, to, law) =>
    `The last day, ${last}, is ${why}, so the due date moves to the next working day: ${to} (${law}).`,
  moved: (days) => `Due date told before: ${days}; counted again because days off or a rule changed.`,
  otherRules:
    'This due date was counted by the days off and rules of its time, which are others now; its single days cannot be shown.',
  estimate: (years) =>
    `Days off of ${years} are an estimate; the due date may change when they are announced.`,
  due: (moment) => `Due: ${moment}.`,
  dueDay: (day) => `Due: the end of ${day}.`,
  dueDayOf: (day, length) => `Due: the end of ${day}, ${length} counted.`,
};
