import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startClock } from '../../../shared/domain/clocks/change-clock.ts';
import { clocksAfter, duesOf } from '../../../shared/domain/report/report-clocks.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import {
  Mark,
  WATCHED_CLOCKS,
  type Clock,
  type ClockId,
  type ClockRule,
} from '../../../shared/schemas/rules/clock.ts';
import { aReport } from '../../support/a-report.ts';
import { morning, national, ruleNamed } from './national-clocks.ts';

const began = morning('2026-11-23');
const daysOn = (days: number): Date => new Date(began.getTime() + days * 86_400_000);
const hops = [{ body: 'party-mau', sentAt: began.toISOString() }];

const running = (id: ClockId): Clock =>
  startClock(ruleNamed(id), began, national, ruleNamed(id).perHop === true ? { hop: 0 } : {});

interface Step {
  readonly act: 'ask-reporter' | 'resume' | 'extend' | 'send-back-answer' | 'answer';
  readonly days: number;
}

/** The clocks after these acts, in order, under a table of rules. */
const through = (steps: readonly Step[], rules: readonly ClockRule[]) => {
  const time = { calendar: national, rules };
  let clocks: Clock[] = WATCHED_CLOCKS.map(running);
  let passed = 0;
  for (const { act, days } of steps) {
    passed += days;
    const now = daysOn(passed);
    // The table of acts refuses a second question and a second extension.
    if (act === 'ask-reporter' && clocks.some(({ state }) => state === 'paused')) continue;
    if (act === 'extend' && clocks.some(({ extended }) => extended !== undefined)) continue;
    clocks = clocksAfter(aReport({ hops, clocks }), act, {
      ...{ at: now, now, time, ended: false },
      resumes: act === 'resume',
    });
  }
  return { clocks, ...duesOf(clocks, time) };
};

describe('the clocks of a report', () => {
  const step = fc.record({
    act: fc.constantFrom('ask-reporter', 'resume', 'extend', 'send-back-answer', 'answer'),
    days: fc.nat(6),
  });

  test('do not depend on the marks of their rules: a mark moves no date and pauses nothing', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 6 }),
        fc.array(fc.constantFrom(...Mark.options), {
          minLength: CLOCK_RULES.length,
          maxLength: CLOCK_RULES.length,
        }),
        (steps, marks) => {
          const marked = CLOCK_RULES.map((rule, at) => ({ ...rule, mark: marks[at] ?? 'T' }));
          expect(through(steps, marked)).toEqual(through(steps, CLOCK_RULES));
        },
      ),
    );
  });

  test('wait for the reporter where the period is our own service level, and nowhere else', () => {
    const { clocks } = through([{ act: 'ask-reporter', days: 0 }], CLOCK_RULES);
    expect(clocks.filter(({ state }) => state === 'paused').map(({ rule }) => rule)).toEqual([
      'triage',
      'verify-and-refer',
      'receipt-of-referral',
      'close-report',
      'review-contest',
    ]);
  });

  test('get a longer time where the rule says that it may be extended', () => {
    const { clocks } = through([{ act: 'extend', days: 1 }], CLOCK_RULES);
    expect(clocks.filter(({ extended }) => extended !== undefined).map(({ rule }) => rule)).toEqual([
      'answer-124',
    ]);
  });

  test('of a referral continue when its answer is sent back, but not those of an earlier one', () => {
    const answered = { ...running('answer-124'), state: 'met', endedAt: began.toISOString() } as const;
    const after = (hop: number) =>
      clocksAfter(aReport({ hops: [...hops, ...hops], clocks: [{ ...answered, hop }] }), 'send-back-answer', {
        ...{ at: began, now: began, ended: false, resumes: false },
        time: { calendar: national, rules: CLOCK_RULES },
      })[0]?.state;
    expect([after(0), after(1)]).toEqual(['met', 'running']);
  });
});
