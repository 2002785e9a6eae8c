import type { conformance as vi } from '../vi/conformance.ts';
import type { Sentences } from '../words.ts';

export const conformance: Sentences<typeof vi> = {
  title: (province) => `Rules to sign off: ${province}`,
  sections: {
    clocks: 'Clocks',
    ladders: 'Reminders of each clock',
    calendar: 'Working calendar',
    posts: 'List of posts',
    jurisdiction: 'Table of jurisdiction',
    catalogue: 'Instruments of the catalogue',
    readings: 'Settings that are readings of the law',
  },
  marks: {
    T: 'the text itself was read',
    S: 'by a secondary source, to be checked',
    D: 'a draft, to be confirmed by the province',
  },
  inForce: (from, to) => `in force ${from} – ${to}`,
  open: 'now',
  setBy: (act) => `set by the province: ${act}`,
  notSet: 'not confirmed by the province',
  atOnce: 'at once',
  counts: {
    after: (length, event) => `${length}, from: ${event}`,
    before: (length, event) => `at least ${length} before: ${event}`,
  },
  bound: (who) => `to be done by: ${who}`,
  longer: (length) => `, at most ${length}`,
  announced: (year) => `${String(year)}: announced`,
  estimated: (from, to) => `${String(from)}–${String(to)}: computed, to be announced`,
  swap: (free, worked) => `Swap: ${free} free, ${worked} worked`,
  day: (date, name) => `Further day off ${date}: ${name}`,
  lengthNotOfLaw: (law) => `${law}; it gives no number of days, the length is a draft`,
  dayToEnter: (name, year) =>
    `${name}: the day it came into force is still to be entered (issued in ${String(year)})`,
  until: (day) => `in force to ${day}`,
  managedBy: (post, row) => `${post}: row ${row}`,
  ownSource: 'the province’s setting',
  readings: {
    'in-all': (clock) => `${clock}: the longer length includes the ordinary one`,
    'on-top': (clock) => `${clock}: the longer length comes on top of the ordinary one`,
    refuse: 'Identity of the sender: not taken',
    seal: 'Identity of the sender: taken, sealed',
    'seal-for-feedback-only': 'Identity of the sender: taken with feedback only; sealed',
    saturday: 'Saturday morning is worked',
    noSaturday: 'Saturday is a day off',
  },
  totals: 'Totals',
  total: (mark, meaning, count) => `[${mark}] ${meaning}: ${String(count)}`,
  confirmed: (count) => `Set or confirmed by an act of the province: ${String(count)}`,
  sign: ['Date', 'Checked by (signature, name)', 'For the Standing Board (signature, name)'],
};
