import { expect, test } from 'vitest';
import { expected, isOnReceipt } from '../../../shared/domain/report/expected.ts';
import { WATCHED_CLOCKS, type Clock, type ClockId } from '../../../shared/schemas/rules/clock.ts';
import { aCase, AT } from './acting.ts';

const clock = (rule: ClockId, due: string, state: Clock['state'] = 'running'): Clock => ({
  ...{ rule, due, state, startedAt: AT, pauses: [], sent: [] },
});
const INNER = ['unprocessed-alarm', 'crime-signs'];
const whatIsExpected = (clocks: Clock[]) => expected(aCase({ clocks })).map(({ what }) => what);

test.each(WATCHED_CLOCKS)('the reporter may expect %s, unless it is an inner alarm', (rule) => {
  const one = clock(rule, AT);
  const shown = INNER.includes(rule) ? [] : [{ what: rule, due: AT, clock: one }];
  expect(expected(aCase({ clocks: [one] }))).toEqual(shown);
});

test('the nearest step comes first, and only what runs is ahead', () => {
  const later = clock('close-report', '2026-12-02T17:00:00.000Z');
  const sooner = clock('triage', '2026-12-01T17:00:00.000Z');
  expect(whatIsExpected([later, sooner])).toEqual(['triage', 'close-report']);
  for (const state of ['paused', 'met', 'stopped'] as const)
    expect(whatIsExpected([{ ...sooner, state }, later])).toEqual(['close-report']);
  expect(whatIsExpected([clock('half-year', AT)])).toEqual([]);
});

test('the receipt tells the steps that begin with the report', () => {
  const steps = expected(aCase({ clocks: WATCHED_CLOCKS.map((rule) => clock(rule, AT)) }));
  expect(steps.map(({ what }) => what).filter(isOnReceipt)).toEqual([
    ...['acknowledge', 'triage', 'verify-and-refer', 'tell-citizen'],
  ]);
});
