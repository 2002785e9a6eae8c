import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  extendClock,
  meetClock,
  pauseClock,
  recomputeClock,
  resumeClock,
  startClock,
  stopClock,
} from '../../../shared/domain/clocks/change-clock.ts';
import { dueDate, isOverdue } from '../../../shared/domain/clocks/due.ts';
import { addDays, atHour, daysBetween, endOfDay } from '../../../shared/domain/local-time.ts';
import { createCalendar, type WorkingCalendar } from '../../../shared/domain/working-calendar.ts';
import { calendarFor } from '../../../shared/reference/calendars.ts';
import { Clock, type ClockId, type ClockRule } from '../../../shared/schemas/rules/clock.ts';
import { aRule, morning, national, ruleNamed } from './national-clocks.ts';

const answer = ruleNamed('answer-124');
const start = (rule: ClockRule, day: string, calendar: WorkingCalendar = national): Clock =>
  startClock(rule, morning(day), calendar);
const paused = (clock: Clock, from: string, to: string, rule: ClockRule): Clock =>
  resumeClock(pauseClock(clock, morning(from)), morning(to), rule, national);

const date = fc.integer({ min: 0, max: 365 * 20 }).map((days) => addDays('2024-01-01', days));

describe('when a clock is due', () => {
  test.each<[ClockId, string, string]>([
    ['acknowledge', '2026-11-23', '2026-11-25'],
    ['triage', '2026-11-23', '2026-11-27'],
    ['verify-and-refer', '2026-11-23', '2026-12-01'],
    ['forward-denunciation', '2026-11-23', '2026-12-01'],
    ['tell-citizen', '2026-11-23', '2026-12-08'],
    ['answer-124', '2026-11-23', '2026-12-22'],
    // Calendar days: 20 days end on Sunday 13/12, 15 days on Tuesday 8/12, 45 days on Thursday 7/1.
    ['told-after-forward', '2026-11-23', '2026-12-14'],
    ['corruption-request', '2026-11-23', '2026-12-08'],
    ['unprocessed-alarm', '2026-11-23', '2027-01-07'],
    ['contest', '2026-11-23', '2026-12-23'],
    // 45 days from 18/7 end on 1/9, a day off, as is the next.
    ['unprocessed-alarm', '2026-07-18', '2026-09-03'],
    // 30 days from 7/1 end on Friday 6/2/2027, the eve of Tết: the next working day is Thursday 11/2.
    ['contest', '2027-01-06', '2027-02-11'],
    // The last day is a worked Saturday, so it does not move.
    ['corruption-request', '2026-08-07', '2026-08-22'],
  ])('%s from %s is due on %s', (id, from, due) => {
    expect(dueDate(start(ruleNamed(id), from))).toBe(due);
  });

  test('the day ends at 24:00 in Viet Nam, whatever the hour it began', () => {
    expect(start(answer, '2026-11-23').due).toBe('2026-12-22T17:00:00.000Z');
    expect(startClock(answer, new Date('2026-11-24T16:59:59.999Z'), national).due).toBe(
      '2026-12-22T17:00:00.000Z',
    );
    expect(startClock(answer, new Date('2026-11-24T17:00:00.000Z'), national).due).toBe(
      '2026-12-23T17:00:00.000Z',
    );
  });

  test('hours run through nights and days off, at-once duties are due when they arise', () => {
    const friday = new Date('2026-11-27T02:14:05.000Z');
    expect(startClock(ruleNamed('breach-notice'), friday, national).due).toBe('2026-11-30T02:14:05.000Z');
    expect(startClock(ruleNamed('danger'), friday, national).due).toBe(friday.toISOString());
  });

  test.each([
    ['2027-01-31', 1, '2027-03-01'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-15', 6, '2027-06-15'],
  ])('months from %s: %i end on %s, on a working day', (from, length, due) => {
    const months = aRule({ unit: 'calendar-month', length });
    // 28/2/2027 is a Sunday; 29/2/2028 is a Tuesday.
    expect(dueDate(start(months, from))).toBe(due);
  });

  test.each<[ClockId, string, string]>([
    ['plan-notice', '2026-12-15', '2026-11-30'],
    // 15 days before Sunday 29/11 is Saturday 14/11: Friday is the last day that is early enough.
    ['plan-notice', '2026-11-29', '2026-11-13'],
    ['their-report', '2026-12-15', '2026-12-08'],
    ['result-report', '2026-12-15', '2026-12-30'],
    ['plan-issued', '2027-01-01', '2026-12-31'],
    // 31/12/2028 is a Sunday.
    ['plan-issued', '2029-01-01', '2028-12-29'],
  ])('%s for a session or year on %s is due on %s', (id, event, due) => {
    const clock = startClock(ruleNamed(id), atHour(event, 0), national);
    expect(dueDate(clock)).toBe(due);
    expect(clock.due).toBe(endOfDay(due).toISOString());
  });

  test('on a working day, always, and no earlier for a later start', () => {
    const units = fc.constantFrom('working-day', 'calendar-day', 'calendar-month');
    fc.assert(
      fc.property(date, fc.nat(30), units, fc.integer({ min: 1, max: 12 }), (from, later, unit, length) => {
        const rule = aRule({ unit, length });
        const due = dueDate(start(rule, from));
        expect(national.isWorkingDay(due)).toBe(true);
        expect(dueDate(start(rule, addDays(from, later))) >= due).toBe(true);
      }),
    );
  });

  test('calendar days end on the day itself or on the first working day after it', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 1, max: 60 }), (from, length) => {
        const end = addDays(from, length);
        const due = dueDate(start(aRule({ unit: 'calendar-day', length }), from));
        expect(due).toBe(national.isWorkingDay(end) ? end : national.addWorkingDays(end, 1));
      }),
    );
  });

  test('a clock does not start before its law is in force, or after', () => {
    const refused: unknown = expect.objectContaining({ code: 'rule.clock-not-in-force' });
    expect(() => start(ruleNamed('unprocessed-alarm'), '2026-06-30')).toThrow(refused);
    expect(() => start(aRule({ inForceTo: '2026-11-22' }), '2026-11-23')).toThrow(refused);
    expect(dueDate(start(ruleNamed('unprocessed-alarm'), '2026-07-01'))).toBe('2026-08-17');
    expect(dueDate(start(aRule({ inForceTo: '2026-11-23' }), '2026-11-23'))).toBe('2026-12-22');
  });
});

describe('a started clock', () => {
  test('is stored as its schema says, and small', () => {
    const clock = startClock(answer, morning('2026-11-23'), national, { hop: 1 });
    expect(Clock.parse(clock)).toEqual(clock);
    expect(clock.hop).toBe(1);
    expect(JSON.stringify(clock).length).toBeLessThan(160);
  });
});

describe('a pause', () => {
  test('of two working days moves the end by two', () => {
    const clock = paused(start(answer, '2026-11-23'), '2026-12-07', '2026-12-09', answer);
    expect(dueDate(clock)).toBe('2026-12-24');
    expect(clock.state).toBe('running');
  });

  test('over a weekend costs only its working days', () => {
    expect(dueDate(paused(start(answer, '2026-11-23'), '2026-12-04', '2026-12-07', answer))).toBe(
      '2026-12-23',
    );
  });

  test('that ends on the day it began changes nothing', () => {
    const clock = start(answer, '2026-11-23');
    expect(paused(clock, '2026-12-07', '2026-12-07', answer).due).toBe(clock.due);
  });

  test('on the last day still leaves a day', () => {
    expect(dueDate(paused(start(answer, '2026-11-23'), '2026-12-22', '2026-12-25', answer))).toBe(
      '2026-12-25',
    );
  });

  test('of hours moves a clock of hours by as much', () => {
    const rule = ruleNamed('breach-notice');
    const clock = pauseClock(start(rule, '2026-11-23'), morning('2026-11-24'));
    const later = new Date(morning('2026-11-24').getTime() + 5_400_000);
    expect(resumeClock(clock, later, rule, national).due).toBe('2026-11-26T04:30:00.000Z');
  });

  test('of k working days moves the end of working days by k, of k days the end of calendar days by k', () => {
    const length = fc.integer({ min: 2, max: 40 });
    fc.assert(
      fc.property(date, length, fc.nat(100), fc.nat(40), (from, length, share, days) => {
        const rule = aRule({ length });
        const clock = start(rule, from);
        const run = daysBetween(addDays(from, 1), dueDate(clock));
        const pausedOn = addDays(from, 1 + Math.floor((run * share) / 100));
        const resumedOn = addDays(pausedOn, days);
        const k = national.workingDaysBetween(addDays(pausedOn, -1), addDays(resumedOn, -1));
        expect(dueDate(paused(clock, pausedOn, resumedOn, rule))).toBe(
          national.addWorkingDays(dueDate(clock), k),
        );

        const calendarDays = aRule({ unit: 'calendar-day', length });
        const inDays = paused(
          start(calendarDays, from),
          addDays(from, 1),
          addDays(from, 1 + days),
          calendarDays,
        );
        expect(inDays.due).toBe(start(aRule({ unit: 'calendar-day', length: length + days }), from).due);
      }),
    );
  });

  test('twice counts twice', () => {
    const once = paused(start(answer, '2026-11-23'), '2026-12-07', '2026-12-08', answer);
    expect(dueDate(paused(once, '2026-12-14', '2026-12-16', answer))).toBe('2026-12-25');
  });

  test('does not make an overdue clock timely: it runs on', () => {
    const clock = start(answer, '2026-11-23');
    expect(pauseClock(clock, endOfDay('2026-12-22'))).toBe(clock);
    expect(pauseClock(clock, atHour('2026-12-22', 23)).state).toBe('paused');
  });

  test('that begins on the weekend after the last day counts in full', () => {
    const rule = aRule({ unit: 'calendar-day', length: 15 });
    // From Friday 20 November: Saturday 5 December, hence Monday the 7th.
    const clock = start(rule, '2026-11-20');
    expect(dueDate(clock)).toBe('2026-12-07');
    const back = resumeClock(pauseClock(clock, morning('2026-12-06')), morning('2026-12-10'), rule, national);
    expect(dueDate(back)).toBe('2026-12-10');
  });

  test('needs a running clock, resuming a paused one', () => {
    const refused: unknown = expect.objectContaining({ code: 'rule.clock-state' });
    const clock = start(answer, '2026-11-23');
    const waiting = pauseClock(clock, morning('2026-11-25'));
    expect(() => pauseClock(waiting, morning('2026-11-26'))).toThrow(refused);
    expect(() => resumeClock(clock, morning('2026-11-26'), answer, national)).toThrow(refused);
  });
});

describe('an extension', () => {
  test('of a complex case is 30 working days in all', () => {
    const clock = extendClock(start(answer, '2026-11-23'), morning('2026-12-15'), answer, national);
    expect(dueDate(clock)).toBe('2027-01-06');
    expect(clock.extended).toEqual({ at: morning('2026-12-15').toISOString(), length: 30 });
  });

  test('on top, where a province reads it so, is 50', () => {
    const onTop = aRule({ extendedCounts: 'on-top' });
    const clock = extendClock(start(onTop, '2026-11-23'), morning('2026-12-15'), onTop, national);
    expect(dueDate(clock)).toBe(national.addWorkingDays('2026-11-23', 50));
  });

  test('that was granted before the reading changed follows the new reading and keeps the date that was told', () => {
    const granted = extendClock(start(answer, '2026-11-23'), morning('2026-12-15'), answer, national);
    const anew = recomputeClock(granted, aRule({ extendedCounts: 'on-top' }), national);
    expect(dueDate(anew)).toBe(national.addWorkingDays('2026-11-23', 50));
    expect(anew.previousDue?.map((due) => dueDate({ due }))).toEqual(['2027-01-06']);
    expect(recomputeClock(granted, answer, national)).toBe(granted);
  });

  test('keeps the pauses that were, and may be granted during one', () => {
    const waiting = pauseClock(start(answer, '2026-11-23'), morning('2026-12-07'));
    const extended = extendClock(waiting, morning('2026-12-08'), answer, national);
    expect(extended.state).toBe('paused');
    expect(dueDate(resumeClock(extended, morning('2026-12-09'), answer, national))).toBe('2027-01-08');
  });

  test('is granted once, to a clock that has a longer length and has not ended', () => {
    const clock = start(answer, '2026-11-23');
    const at = morning('2026-12-15');
    const once = extendClock(clock, at, answer, national);
    expect(() => extendClock(once, at, answer, national)).toThrow(
      expect.objectContaining({ code: 'rule.clock-extended' }),
    );
    const triage = ruleNamed('triage');
    expect(() => extendClock(start(triage, '2026-11-23'), at, triage, national)).toThrow(
      expect.objectContaining({ code: 'rule.clock-not-extendable' }),
    );
    expect(() => extendClock(meetClock(clock, at), at, answer, national)).toThrow(
      expect.objectContaining({ code: 'rule.clock-state' }),
    );
  });
});

describe('the end of a clock', () => {
  const clock = start(answer, '2026-11-23');

  test('keeps when it was met or stopped', () => {
    expect(meetClock(clock, morning('2026-12-15'))).toMatchObject({
      state: 'met',
      endedAt: morning('2026-12-15').toISOString(),
    });
    expect(stopClock(pauseClock(clock, morning('2026-12-01')), morning('2026-12-15')).state).toBe('stopped');
  });

  test('comes once', () => {
    const met = meetClock(clock, morning('2026-12-15'));
    for (const again of [meetClock, stopClock, pauseClock]) {
      expect(() => again(met, morning('2026-12-16'))).toThrow(
        expect.objectContaining({ code: 'rule.clock-state' }),
      );
    }
  });

  test('decides by its moment whether the clock was late', () => {
    const far = morning('2027-03-01');
    expect(isOverdue(clock, atHour('2026-12-22', 23))).toBe(false);
    expect(isOverdue(clock, endOfDay('2026-12-22'))).toBe(true);
    expect(isOverdue(meetClock(clock, morning('2026-12-22')), far)).toBe(false);
    expect(isOverdue(meetClock(clock, morning('2026-12-23')), far)).toBe(true);
    const waiting = pauseClock(clock, morning('2026-12-22'));
    expect(isOverdue(waiting, far)).toBe(false);
    expect(isOverdue(meetClock(waiting, morning('2027-01-04')), far)).toBe(false);
  });
});

describe('a changed calendar', () => {
  const act = 'Quyết định 12/QĐ-UBND ngày 01/12/2026';
  const name = { vi: 'Nghỉ bão', en: 'Storm' };
  const stormy = createCalendar(
    calendarFor({ saturdayMorning: false, extraDaysOff: [{ date: '2026-12-22', name, act }] }),
  );
  const clock = start(answer, '2026-11-23');

  test('moves the due date and keeps the one that was told', () => {
    const moved = recomputeClock(clock, answer, stormy);
    expect(dueDate(moved)).toBe('2026-12-23');
    expect(moved.previousDue).toEqual([clock.due]);
    expect(Clock.parse(moved)).toEqual(moved);
  });

  test('and back again keeps both', () => {
    const back = recomputeClock(recomputeClock(clock, answer, stormy), answer, national);
    expect(back.due).toBe(clock.due);
    expect(back.previousDue).toEqual([clock.due, '2026-12-23T17:00:00.000Z']);
  });

  test('that does not affect the clock, or comes after its end, returns the same object', () => {
    expect(recomputeClock(clock, answer, national)).toBe(clock);
    const met = meetClock(clock, morning('2026-12-15'));
    expect(recomputeClock(met, answer, stormy)).toBe(met);
  });

  test('counts the pauses and the extension again', () => {
    const extended = extendClock(
      paused(clock, '2026-12-07', '2026-12-09', answer),
      morning('2026-12-10'),
      answer,
      national,
    );
    expect(dueDate(extended)).toBe('2027-01-08');
    expect(dueDate(recomputeClock(extended, answer, stormy))).toBe('2027-01-11');
  });

  test('sends again what was sent for an earlier day, and nothing when the day comes nearer', () => {
    const sent = { ...clock, sent: ['before-5', 'before-1', 'due'] };
    const later = recomputeClock(sent, answer, stormy);
    // 15/12 and 21/12 are still five and one working days before it; only the due day is new.
    expect(later.sent).toEqual(['before-5', 'before-1']);
    const nearer = recomputeClock({ ...later, sent: sent.sent }, answer, national);
    expect(nearer.sent).toEqual(sent.sent);
  });
});

describe('what was sent before an extension', () => {
  test('is sent again when its new moment lies ahead', () => {
    const clock = { ...start(answer, '2026-11-23'), sent: ['before-5', 'before-1'] };
    expect(extendClock(clock, morning('2026-12-21'), answer, national).sent).toEqual([]);
  });

  test('is not sent again when its new moment is past', () => {
    const clock = { ...start(answer, '2026-11-23'), sent: ['before-5', 'before-1', 'due', 'overdue-1'] };
    // Granted on Tuesday 5/1/2027 for Wednesday 6/1: five days before is past, one day before was 08:00 today.
    const late = extendClock(clock, morning('2027-01-05'), answer, national);
    expect(late.sent).toEqual(['before-5', 'before-1']);
  });
});
