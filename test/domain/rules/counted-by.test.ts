import { expect, test } from 'vitest';
import { startClock } from '../../../shared/domain/clocks/change-clock.ts';
import { countedBy } from '../../../shared/domain/rules/counted-by.ts';
import { aRule, morning, national } from '../clocks/national-clocks.ts';

type Book = Parameters<typeof countedBy>[1];

/** Rules with an answer of this many days, and those that were in force before them. */
const bookOf = (length: number, former?: Book): Book => ({
  calendar: national,
  rules: [aRule({ length })],
  formerRules: () => former,
});
const oldest = bookOf(10);
const former = bookOf(20, oldest);
const present = bookOf(30, former);

test.each([
  ['the present rules', 30, present],
  ['the rules before the last change', 20, former],
  ['the first rules', 10, oldest],
  ['no rules that are known', 15, undefined],
])('a clock was counted by %s', (_which, length, expected) => {
  const clock = startClock(aRule({ length }), morning('2026-11-23'), national);
  expect(countedBy(clock, present)).toBe(expected);
});

test('of two sets of rules that give the date, the later one counts', () => {
  const again = bookOf(20, former);
  const clock = startClock(aRule({ length: 20 }), morning('2026-11-23'), national);
  expect(countedBy(clock, again)).toBe(again);
});
