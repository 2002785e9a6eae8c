import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  extendClock,
  pauseClock,
  recomputeClock,
  resumeClock,
  startClock,
} from '../../../shared/domain/clocks/change-clock.ts';
import { calendarGrid, type GridDay } from '../../../shared/domain/clocks/calendar-grid.ts';
import { dueDate } from '../../../shared/domain/clocks/due.ts';
import {
  explainClock,
  type ExplanationStep,
  type StepCode,
} from '../../../shared/domain/clocks/explain-clock.ts';
import { explanationSentences, lawInWords } from '../../../web/words/clock-sentences.ts';
import { addDays, daysBetween } from '../../../shared/domain/local-time.ts';
import { createCalendar } from '../../../shared/domain/working-calendar.ts';
import { calendarFor } from '../../../shared/reference/calendars.ts';
import type { Clock, ClockId, ClockRule } from '../../../shared/schemas/rules/clock.ts';
import { aRule, morning, national, ruleNamed } from './national-clocks.ts';

const answer = ruleNamed('answer-124');
const start = (rule: ClockRule, day: string): Clock => startClock(rule, morning(day), national);
type StepOf<C extends StepCode> = Extract<ExplanationStep, { code: C }>;
const stepsOf = <C extends StepCode>(steps: readonly ExplanationStep[], code: C): StepOf<C>[] =>
  steps.filter((step): step is StepOf<C> => step.code === code);
const sentences = (clock: Clock, rule: ClockRule, calendar = national): string[] =>
  explanationSentences(explainClock(clock, rule, calendar), 'vi');

const date = fc.nat(365 * 10).map((days) => addDays('2024-01-01', days));
const length = fc.integer({ min: 1, max: 40 });

/** A working-day clock with a pause somewhere in it. */
const aPausedClock = fc.tuple(date, length, fc.nat(100), fc.nat(20)).map(([from, days, share, long]) => {
  const rule = aRule({ length: days });
  const clock = start(rule, from);
  const run = daysBetween(from, dueDate(clock));
  const pausedOn = addDays(from, Math.floor((run * share) / 100));
  const resumedOn = addDays(pausedOn, long);
  const paused = pauseClock(clock, new Date(morning(pausedOn).getTime() + 60_000));
  return {
    rule,
    clock: resumeClock(paused, new Date(morning(resumedOn).getTime() + 120_000), rule, national),
  };
});

describe('how a due date was computed', () => {
  test('an ordinary answer, in Vietnamese', () => {
    expect(sentences(start(answer, '2026-11-23'), answer)).toEqual([
      'Thời hạn: 20 ngày làm việc (Điều 8.2 Quy định 124-QĐ/TW ngày 02/02/2018).',
      'Cấp ủy nhận báo cáo: thứ Hai 23/11/2026; ngày này không tính (Điều 147.2 Bộ luật Dân sự 91/2015/QH13 ngày 24/11/2015).',
      'Ngày đầu tiên được tính: thứ Tư 25/11/2026.',
      'Không tính 24/11/2026: Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16).',
      'Không tính ngày nghỉ hằng tuần: 28/11, 29/11, 05/12, 06/12, 12/12, 13/12, 19/12, 20/12/2026.',
      'Hạn: hết ngày thứ Ba 22/12/2026, đủ 20 ngày làm việc.',
    ]);
  });

  test('paused, extended, over the new year, in English', () => {
    const paused = pauseClock(start(answer, '2026-11-23'), morning('2026-12-07'));
    const resumed = resumeClock(paused, morning('2026-12-09'), answer, national);
    const clock = extendClock(resumed, morning('2026-12-10'), answer, national);
    const said = explanationSentences(explainClock(clock, answer, national), 'en');
    expect(said).toContain(
      'Paused from 10:00 Monday 7 December 2026 to 10:00 Wednesday 9 December 2026: 2 days not counted.',
    );
    expect(said).toContain('Extended on Thursday 10 December 2026: 30 working days in all.');
    expect(said).toContain(
      'Not counted, 1 January 2027: New Year’s Day, estimate (Article 112.1 of the Labour Code 45/2019/QH14 of 20 November 2019).',
    );
    expect(said).toContain(
      'Days off of 2027 are an estimate; the due date may change when they are announced.',
    );
    expect(said.at(-1)).toBe('Due: the end of Friday 8 January 2027, 30 working days counted.');
  });

  test('with a swap: the day made free and the Saturday worked for it', () => {
    const steps = explainClock(start(answer, '2026-08-17'), answer, national);
    expect(stepsOf(steps, 'swap')).toMatchObject([
      { dates: ['2026-08-31'], params: { workedInstead: '2026-08-22' } },
    ]);
    expect(stepsOf(steps, 'worked-day')).toMatchObject([
      { dates: ['2026-08-22'], params: { insteadOf: '2026-08-31' } },
    ]);
    expect(explanationSentences(steps, 'vi')).toContain(
      'Có tính thứ Bảy 22/08/2026: làm bù cho thứ Hai 31/08/2026 (thông báo của Bộ Nội vụ, tháng 10/2025; số văn bản chưa được nhập).',
    );
  });

  test('with a last day on a day off', () => {
    const rule = ruleNamed('unprocessed-alarm');
    const said = sentences(start(rule, '2026-07-18'), rule);
    expect(said).toContain(
      'Ngày cuối, thứ Ba 01/09/2026, là Quốc khánh, nên hạn chuyển sang ngày làm việc tiếp theo: thứ Năm 03/09/2026 (Điều 148.5 Bộ luật Dân sự 91/2015/QH13 ngày 24/11/2015).',
    );
    expect(said.at(-1)).toBe('Hạn: hết ngày thứ Năm 03/09/2026, đủ 45 ngày.');
  });

  test('with a last day made free by a swap', () => {
    const rule = aRule({ unit: 'calendar-day', length: 10 });
    expect(sentences(start(rule, '2026-08-21'), rule)).toContain(
      'Ngày cuối, thứ Hai 31/08/2026, là ngày nghỉ (làm bù ngày 22/08/2026), nên hạn chuyển sang ngày làm việc tiếp theo: thứ Năm 03/09/2026 (Điều 148.5 Bộ luật Dân sự 91/2015/QH13 ngày 24/11/2015).',
    );
  });

  test('counted back from a session', () => {
    const rule = ruleNamed('plan-notice');
    const said = sentences(start(rule, '2026-11-29'), rule);
    expect(said[0]).toBe(
      'Chậm nhất 15 ngày trước (Điều 7.3 Nghị quyết liên tịch 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/06/2017).',
    );
    expect(said).toContain(
      'Ngày cuối có thể làm, thứ Bảy 14/11/2026, là ngày nghỉ hằng tuần, nên phải xong vào ngày làm việc liền trước: thứ Sáu 13/11/2026.',
    );
  });

  test('of hours, and at once', () => {
    const breach = ruleNamed('breach-notice');
    expect(sentences(start(breach, '2026-11-23'), breach)).toEqual([
      'Thời hạn: 72 giờ (Điều 23 Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 ngày 26/06/2025).',
      'Phát hiện sự việc: 10:00 thứ Hai 23/11/2026.',
      'Hạn: 10:00 thứ Năm 26/11/2026.',
    ]);
    const danger = ruleNamed('danger');
    expect(sentences(start(danger, '2026-11-23'), danger)[0]).toBe(
      'Phải làm ngay (Điều 27 Luật Tố cáo 25/2018/QH14 ngày 12/06/2018).',
    );
  });

  test('paused twice: each pause with its own days', () => {
    let clock = start(answer, '2026-11-23');
    for (const [from, to] of [
      ['2026-12-07', '2026-12-09'],
      ['2026-12-10', '2026-12-14'],
    ] as const) {
      clock = resumeClock(pauseClock(clock, morning(from)), morning(to), answer, national);
    }
    const pauses = stepsOf(explainClock(clock, answer, national), 'pause');
    expect(pauses.map(({ params }) => params.days)).toEqual([2, 2]);
  });

  test('in calendar days a worked Saturday is a day like others', () => {
    const rule = ruleNamed('corruption-request');
    const steps = explainClock(start(rule, '2026-08-17'), rule, national);
    expect(steps.map(({ code }) => code)).not.toContain('worked-day');
  });

  test('while paused', () => {
    const clock = pauseClock(start(answer, '2026-11-23'), morning('2026-12-07'));
    expect(sentences(clock, answer)).toContain(
      'Đang tạm dừng từ 10:00 thứ Hai 07/12/2026; hạn sẽ lùi lại theo số ngày tạm dừng.',
    );
  });

  test('after days off changed: the date that was told stands there too', () => {
    const name = { vi: 'Nghỉ bão', en: 'Storm' };
    const stormy = createCalendar(
      calendarFor({
        saturdayMorning: false,
        extraDaysOff: [{ date: '2026-12-22', name, act: 'Quyết định 12/QĐ-UBND ngày 01/12/2026' }],
      }),
    );
    const clock = recomputeClock(start(answer, '2026-11-23'), answer, stormy);
    const said = sentences(clock, answer, stormy);
    expect(said).toContain('Không tính 22/12/2026: Nghỉ bão (Quyết định 12/QĐ-UBND ngày 01/12/2026).');
    expect(said).toContain(
      'Hạn đã báo trước đây: thứ Ba 22/12/2026; được tính lại vì lịch nghỉ hoặc quy tắc thay đổi.',
    );
    expect(said.at(-1)).toBe('Hạn: hết ngày thứ Tư 23/12/2026, đủ 20 ngày làm việc.');
  });

  test('a rule without an article is quoted as the draft it is', () => {
    expect(lawInWords(ruleNamed('triage'), 'vi')).toBe('dự thảo, chờ tỉnh xác nhận');
    expect(lawInWords(answer, 'en')).toBe('Article 8.2 of Regulation 124-QĐ/TW of 2 February 2018');
  });
});

describe('an explanation, whatever the clock', () => {
  test('counts as many days as the length, and ends on the due day', () => {
    fc.assert(
      fc.property(aPausedClock, ({ rule, clock }) => {
        const steps = explainClock(clock, rule, national);
        expect(stepsOf(steps, 'result')).toMatchObject([
          { dates: [dueDate(clock)], params: { counted: rule.length, due: clock.due } },
        ]);
      }),
    );
  });

  test('accounts for every day between start and due: counted, off or paused', () => {
    fc.assert(
      fc.property(aPausedClock, ({ rule, clock }) => {
        const steps = explainClock(clock, rule, national);
        const [begin] = stepsOf(steps, 'start');
        const off = (['weekend', 'holiday', 'swap'] as const).flatMap((code) => stepsOf(steps, code));
        const skipped = off.flatMap(({ dates }) => dates);
        const paused = stepsOf(steps, 'pause').reduce((sum, { params }) => sum + (params.days ?? 0), 0);
        expect(new Set(skipped).size).toBe(skipped.length);
        expect(rule.length + skipped.length + paused).toBe(
          daysBetween(begin?.dates[0] ?? '', dueDate(clock)),
        );
      }),
    );
  });

  test('is said in both languages, one sentence a step, of every clock', () => {
    const ids: ClockId[] = [
      'tell-citizen',
      'told-after-forward',
      'crime-signs',
      'contest',
      'plan-issued',
      'half-year',
    ];
    for (const id of ids) {
      const rule = ruleNamed(id);
      const steps = explainClock(start(rule, '2026-12-31'), rule, national);
      for (const language of ['vi', 'en'] as const) {
        const said = explanationSentences(steps, language);
        expect(said).toHaveLength(steps.length);
        for (const sentence of said) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
        expect(said.join('')).not.toMatch(/undefined|NaN|\[object/);
        if (rule.term !== undefined) expect(said[0]).toContain(rule.term[language]);
      }
    }
  });

  test('months and calendar days too', () => {
    fc.assert(
      fc.property(date, length, fc.constantFrom('calendar-day', 'calendar-month'), (from, count, unit) => {
        const rule = aRule({ unit, length: count });
        const clock = start(rule, from);
        expect(stepsOf(explainClock(clock, rule, national), 'result')).toMatchObject([
          { dates: [dueDate(clock)], params: { counted: count } },
        ]);
      }),
    );
  });
});

describe('the small calendar beside a due date', () => {
  const drawn = (clock: Clock, rule: ClockRule): string[] =>
    calendarGrid(clock, rule, national).map((week) =>
      week.map(({ date: day, kind }) => `${day.slice(8)}${kind.charAt(0)}`).join(' '),
    );

  test('shows whole weeks from start to due day', () => {
    expect(drawn(start(answer, '2026-11-23'), answer)).toEqual([
      '23s 24o 25c 26c 27c 28o 29o',
      '30c 01c 02c 03c 04c 05o 06o',
      '07c 08c 09c 10c 11c 12o 13o',
      '14c 15c 16c 17c 18c 19o 20o',
      '21c 22d 23o 24o 25o 26o 27o',
    ]);
  });

  test('says why a day is off, and which reminders fall on a day', () => {
    const days = calendarGrid(start(answer, '2026-11-23'), answer, national).flat();
    const on = (day: string): GridDay | undefined => days.find((cell) => cell.date === day);
    expect(on('2026-11-24')?.reason).toMatchObject({
      kind: 'holiday',
      name: { vi: 'Ngày Văn hóa Việt Nam' },
    });
    expect(on('2026-11-28')?.reason).toEqual({ kind: 'weekend' });
    expect(on('2026-12-15')?.rungs).toEqual(['before']);
    expect(on('2026-12-22')).toEqual({ date: '2026-12-22', kind: 'due', rungs: ['due'] });
    expect(on('2026-12-23')).toEqual({ date: '2026-12-23', kind: 'outside', rungs: ['overdue', 'overdue'] });
  });

  test('shows paused days, a last day that was off, and hours', () => {
    const paused = resumeClock(
      pauseClock(start(answer, '2026-11-23'), morning('2026-12-07')),
      morning('2026-12-09'),
      answer,
      national,
    );
    expect(drawn(paused, answer)[2]).toBe('07p 08p 09c 10c 11c 12o 13o');
    const alarm = ruleNamed('unprocessed-alarm');
    expect(drawn(start(alarm, '2026-07-18'), alarm).at(-1)).toBe('31c 01o 02o 03d 04o 05o 06o');
    const breach = ruleNamed('breach-notice');
    expect(drawn(start(breach, '2026-11-27'), breach)).toEqual([
      '23o 24o 25o 26o 27s 28c 29c',
      '30d 01o 02o 03o 04o 05o 06o',
    ]);
    const notice = ruleNamed('their-report');
    expect(drawn(start(notice, '2026-12-15'), notice)).toEqual([
      '07o 08d 09c 10c 11c 12c 13c',
      '14c 15s 16o 17o 18o 19o 20o',
    ]);
  });

  test('has one start, one due day and as many counted days as the length', () => {
    fc.assert(
      fc.property(aPausedClock, ({ rule, clock }) => {
        const weeks = calendarGrid(clock, rule, national);
        const kinds = weeks.flat().map(({ kind }) => kind);
        for (const week of weeks) expect(week).toHaveLength(7);
        expect(kinds.filter((kind) => kind === 'start')).toHaveLength(1);
        expect(kinds.filter((kind) => kind === 'counted' || kind === 'due')).toHaveLength(rule.length);
      }),
    );
  });
});
