import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startClock } from '../../../shared/domain/clocks/change-clock.ts';
import { clocksAfter, duesOf } from '../../../shared/domain/report/report-clocks.ts';
import type { ActName } from '../../../shared/domain/report/acts/acts.ts';
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

describe('what an act does to the clocks', () => {
  const moment = { at: daysOn(2), now: daysOn(2), resumes: false, ended: false };
  const time = { calendar: national, rules: CLOCK_RULES };
  const states = (
    act: ActName,
    ids: readonly ClockId[],
    more: Partial<Parameters<typeof clocksAfter>[2]> = {},
    rows: readonly ClockRule[] = CLOCK_RULES,
  ) =>
    clocksAfter(aReport({ hops: [...hops, ...hops], clocks: ids.map(running) }), act, {
      ...{ ...moment, ...more },
      time: { ...time, rules: rows },
    }).map(({ rule, state, hop }) => `${rule} ${state}${hop === undefined ? '' : ` ${String(hop)}`}`);

  test.each<[string, ActName, ClockId[], Parameters<typeof states>[2], string[]]>([
    ['leaves what it does not name', 'note', ['triage'], {}, ['triage running']],
    ['meets what was owed', 'take', ['acknowledge', 'triage'], {}, ['acknowledge met', 'triage running']],
    [
      'starts what is owed next, for the last referral',
      'acknowledge-receipt',
      ['receipt-of-referral'],
      {},
      ['receipt-of-referral met', 'answer-124 running 1'],
    ],
    ['starts nothing at an end', 'close', ['close-report'], { ended: true }, ['close-report met']],
    ['stops the others at an end', 'withdraw', ['triage'], { ended: true }, ['triage stopped']],
    [
      'begins anew what was there',
      'pass-up',
      ['acknowledge', 'triage'],
      {},
      ['acknowledge stopped', 'triage stopped', 'acknowledge running', 'triage running'],
    ],
    [
      'begins anew what others have to do now',
      'finish-verification',
      ['triage', 'tell-citizen'],
      { restarts: ['triage'] },
      ['triage stopped', 'tell-citizen running', 'triage running'],
    ],
    [
      'begins nothing anew that was not there',
      'finish-verification',
      ['tell-citizen'],
      { restarts: ['triage'] },
      ['tell-citizen running'],
    ],
  ])('it %s', (_what, act, ids, more, expected) => {
    expect(states(act, ids, more)).toEqual(expected);
  });

  test('a paused clock runs again, is met, or stops like one that runs', () => {
    const paused = clocksAfter(aReport({ clocks: [running('triage')] }), 'ask-reporter', { ...moment, time });
    const from = (act: ActName, more: object) =>
      clocksAfter(aReport({ clocks: paused }), act, { ...moment, time, ...more })[0]?.state;
    expect(from('note', {})).toBe('paused');
    expect(from('resume', { resumes: true })).toBe('running');
    expect(from('accept', {})).toBe('met');
    expect(from('withdraw', { ended: true })).toBe('stopped');
  });

  test('a clock that is not in force on the day does not start', () => {
    const later = CLOCK_RULES.map((rule) =>
      rule.id === 'crime-signs' ? { ...rule, inForceFrom: '2027-01-01' } : rule,
    );
    expect(states('crime-signs', [], {}, later)).toEqual([]);
    expect(states('crime-signs', [])).toEqual(['crime-signs running']);
  });
});

describe('the date of a report', () => {
  const time = { calendar: national, rules: CLOCK_RULES };
  const dues = (...clocks: Clock[]) => duesOf(clocks, time);
  const [triage, contest] = [running('triage'), running('contest')];
  const alarm = running('unprocessed-alarm');

  test('is that of the clock that runs out first, not of an inner alarm or of one that does not run', () => {
    expect(dues(contest, triage).due).toBe(triage.due);
    expect(dues({ ...triage, state: 'paused' }, contest).due).toBe(contest.due);
    expect(dues(alarm)).not.toHaveProperty('due');
    expect(dues()).toStrictEqual({});
  });

  test('wakes the workflow at the next reminder or at the end of the window to contest', () => {
    const rung = dues(triage).nextRung;
    expect(rung).toBeDefined();
    expect(dues(contest)).toStrictEqual({ nextRung: contest.due, due: contest.due });
    expect(dues(contest, triage).nextRung).toBe(rung);
    const soon = { ...contest, due: began.toISOString() };
    expect(dues(triage, soon).nextRung).toBe(soon.due);
    expect(dues(triage, { ...soon, state: 'met' }).nextRung).toBe(rung);
  });
});
