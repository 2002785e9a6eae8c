import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetClock, pauseClock, startClock } from '../../../shared/domain/clocks/change-clock.ts';
import { dueRungs, markSent, nextRung, rungsOf, secondsTo } from '../../../shared/domain/clocks/rungs.ts';
import { addDays, atHour, localDate } from '../../../shared/domain/local-time.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { Clock, ClockId } from '../../../shared/schemas/rules/clock.ts';
import { morning, national, ruleNamed } from './national-clocks.ts';

const start = (id: ClockId, day: string): Clock => startClock(ruleNamed(id), morning(day), national);
const rungs = (clock: Clock): string[] =>
  rungsOf(clock, ruleNamed(clock.rule), national).map(({ id, at }) => `${id} ${at.toISOString()}`);

describe('the ladder of a clock', () => {
  test('of twenty working days has its rungs at eight in the morning of working days', () => {
    expect(rungs(start('answer-124', '2026-11-23'))).toEqual([
      'before-5 2026-12-15T01:00:00.000Z',
      'before-1 2026-12-21T01:00:00.000Z',
      'due 2026-12-22T01:00:00.000Z',
      'overdue-1 2026-12-23T01:00:00.000Z',
      'overdue-1-head 2026-12-23T01:00:00.000Z',
      'escalate-3 2026-12-25T01:00:00.000Z',
    ]);
  });

  test('steps over days off', () => {
    // 27/4, 30/4 and 1/5 are days off: three working days from 24/4 end on Monday 4/5.
    const clock = start('triage', '2026-04-24');
    expect(rungs(clock)).toEqual([
      'before-1 2026-04-29T01:00:00.000Z',
      'due 2026-05-04T01:00:00.000Z',
      'overdue-1 2026-05-05T01:00:00.000Z',
      'overdue-1-head 2026-05-05T01:00:00.000Z',
      'escalate-3 2026-05-07T01:00:00.000Z',
    ]);
  });

  test('of one day has nothing before it', () => {
    expect(rungs(start('acknowledge', '2026-11-25'))[0]).toBe('due 2026-11-26T01:00:00.000Z');
  });

  test('leaves out reminders from before the clock began', () => {
    const rule = { ...ruleNamed('answer-124'), length: 3 };
    const short = startClock(rule, morning('2026-11-25'), national);
    expect(rungsOf(short, rule, national).map(({ id }) => id)).not.toContain('before-5');
    // A clock that counts back keeps its reminders, because they come before the event.
    expect(rungs(start('plan-notice', '2026-12-15'))[0]).toBe('before-1 2026-11-27T01:00:00.000Z');
  });

  test('of hours and at-once duties has its rungs to the minute, by day and night', () => {
    expect(rungs(start('breach-notice', '2026-11-27'))).toEqual([
      'before-2 2026-11-28T03:00:00.000Z',
      'before-1 2026-11-29T03:00:00.000Z',
      'due 2026-11-30T03:00:00.000Z',
      'overdue-1-head 2026-12-01T03:00:00.000Z',
      'escalate-2 2026-12-02T03:00:00.000Z',
    ]);
    expect(rungs(start('danger', '2026-11-27'))[0]).toBe('due 2026-11-27T03:00:00.000Z');
  });

  test('of an untouched report tells the head, then the level above', () => {
    const clock = start('unprocessed-alarm', '2026-11-23');
    const told = rungsOf(clock, ruleNamed('unprocessed-alarm'), national).map(({ tells }) => tells);
    expect(told).toEqual(['head', 'next-level']);
  });

  test('has its rungs at eight on working days, for every clock of days', () => {
    const days = CLOCK_RULES.filter(({ unit }) => unit !== 'hour' && unit !== 'at-once');
    fc.assert(
      fc.property(fc.constantFrom(...days), fc.nat(3000), (rule, later) => {
        const clock = startClock(rule, morning(addDays('2026-07-01', later)), national);
        for (const { at } of rungsOf(clock, rule, national)) {
          expect(national.isWorkingDay(localDate(at))).toBe(true);
          expect(at).toEqual(atHour(localDate(at), 8));
        }
      }),
    );
  });
});

describe('what is to be sent', () => {
  const answer = start('answer-124', '2026-11-23');
  const alarm = start('unprocessed-alarm', '2026-11-23');

  test('next is the earliest unsent rung of the clocks that run', () => {
    expect(nextRung([alarm, answer], CLOCK_RULES, national)).toEqual(atHour('2026-12-15', 8));
    const sent = markSent(answer, ['before-5']);
    expect(nextRung([alarm, sent], CLOCK_RULES, national)).toEqual(atHour('2026-12-21', 8));
  });

  test('nothing comes from a clock that is paused or has ended', () => {
    const at = morning('2026-12-01');
    expect(nextRung([pauseClock(answer, at), meetClock(alarm, at)], CLOCK_RULES, national)).toBeUndefined();
    expect(nextRung([], CLOCK_RULES, national)).toBeUndefined();
  });

  test('now are all unsent rungs up to the moment, earliest first', () => {
    const triage = start('triage', '2026-11-23');
    const due = dueRungs([answer, triage], CLOCK_RULES, national, atHour('2026-12-15', 8));
    expect(due.map(({ clock, rung }) => `${clock.rule} ${rung.id}`)).toEqual([
      'triage before-1',
      'triage due',
      'triage overdue-1',
      'triage overdue-1-head',
      'triage escalate-3',
      'answer-124 before-5',
    ]);
    expect(dueRungs([answer], CLOCK_RULES, national, new Date('2026-12-15T00:59:59.999Z'))).toEqual([]);
  });

  test('two clocks of one rule are reminded each for itself', () => {
    const second = startClock(ruleNamed('answer-124'), morning('2026-12-01'), national, { hop: 1 });
    const due = dueRungs(
      [markSent(answer, ['before-5']), second],
      CLOCK_RULES,
      national,
      morning('2026-12-23'),
    );
    expect(due.map(({ clock, rung }) => `${String(clock.hop ?? 0)} ${rung.id}`)).toEqual([
      '0 before-1',
      '0 due',
      '1 before-5',
      '0 overdue-1',
      '0 overdue-1-head',
    ]);
  });

  test('a rung is marked sent once however often it is named', () => {
    expect(markSent(markSent(answer, ['due', 'due']), ['due', 'before-1']).sent).toEqual(['due', 'before-1']);
  });

  test('a rule that is missing from the table is an error', () => {
    expect(() => nextRung([answer], [], national)).toThrow(
      expect.objectContaining({ code: 'missing.clock-rule' }),
    );
  });

  test('sending rung after rung never goes back in time, and ends', () => {
    const starts = fc.array(fc.tuple(fc.constantFrom(...CLOCK_RULES), fc.nat(400)), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(starts, (chosen) => {
        let clocks = chosen.map(([rule, later]) =>
          startClock(rule, morning(addDays('2026-07-01', later)), national),
        );
        let last = new Date(0);
        for (
          let next = nextRung(clocks, CLOCK_RULES, national);
          next !== undefined;
          next = nextRung(clocks, CLOCK_RULES, national)
        ) {
          expect(next >= last).toBe(true);
          last = next;
          const due = dueRungs(clocks, CLOCK_RULES, national, next);
          expect(due).not.toEqual([]);
          clocks = clocks.map((clock) =>
            markSent(
              clock,
              due.filter((item) => item.clock === clock).map(({ rung }) => rung.id),
            ),
          );
        }
      }),
    );
  });
});

describe('seconds to the next rung', () => {
  const now = new Date('2026-11-23T02:14:00.000Z');
  test.each([
    ['in a minute', new Date('2026-11-23T02:15:00.000Z'), 60],
    ['in a part of a second', new Date('2026-11-23T02:14:00.001Z'), 1],
    ['rounded up', new Date('2026-11-23T02:14:01.001Z'), 2],
    ['now', now, 1],
    ['past', new Date('2026-11-01T00:00:00.000Z'), 1],
    ['in two years', new Date('2028-11-23T00:00:00.000Z'), 25_920_000],
    ['never', undefined, 25_920_000],
  ])('%s', (_when, next, seconds) => {
    expect(secondsTo(next, now)).toBe(seconds);
  });
});
