import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { recomputeClocks } from '../../../functions/rules/recompute-clocks.ts';
import type { SettlingWorld } from '../../../functions/acts/announce.ts';
import { dueDate } from '../../../shared/domain/clocks/due.ts';
import { explainClock } from '../../../shared/domain/clocks/explain-clock.ts';
import { ruleOf } from '../../../shared/domain/clocks/resolve-rules.ts';
import { CaseError } from '../../../shared/domain/errors.ts';
import { toldEvents } from '../../../shared/domain/report/told-events.ts';
import { movesIn } from '../../../shared/domain/rules/recount.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import type { RuleChange, RuleContent } from '../../../shared/schemas/rules/rule-change.ts';
import { aRuleChange } from '../../support/a-rule-change.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeEach(async () => {
  life = await startLife();
});
afterEach(async () => {
  await life.engine.idle();
  await life.stop();
});

const act = 'Quyết định 99/QĐ-UBND ngày 20/11/2026';
/** Days between receipt on Monday 23 November and the tenth working day after it, 8 December. */
const DAYS = ['2026-12-03', '2026-12-02', '2026-11-30', '2026-12-04'] as const;

const freeDays = (dates: readonly string[]): RuleContent => ({
  kind: 'calendar-days',
  daysOff: dates.map((date) => ({ date, name: { vi: 'Nghỉ', en: 'Off' }, act })),
  swaps: [],
});

/** Another administrator's confirmation as on the page, without its recount. */
const confirm = async (content: RuleContent): Promise<RuleChange> => {
  const change = aRuleChange({
    content,
    state: 'confirmed',
    decidedBy: 'ngo-thi-mai',
    decidedAt: life.clock.now().toISOString(),
  });
  await life.world.stores.rules.put(change);
  await life.world.stores.rules.publish();
  return change;
};
const kept = async ({ id }: RuleChange): Promise<RuleChange> => {
  const found = await life.world.stores.rules.change(id);
  if (found === undefined) throw new Error('no such change');
  return found;
};
const due = (report: Report, rule: string): string => {
  const clock = report.clocks.find((one) => one.rule === rule);
  return clock === undefined ? '' : dueDate(clock);
};
const send = async (count: number, contact?: string): Promise<string[]> => {
  const ids: string[] = [];
  for (let at = 0; at < count; at += 1) {
    const { report } = await life.send(contact === undefined ? {} : { contact: { email: contact } });
    ids.push(report.id);
  }
  return ids;
};
const reports = (ids: readonly string[]) => Promise.all(ids.map((id) => life.report(id)));
const aboutDates = () =>
  life.mails.filter(({ subject }) => subject.includes('Hạn đã đổi') || subject.includes('Ngày dự kiến'));
const later = (minutes: number) =>
  life.clock.advanceTo(new Date(life.clock.now().getTime() + minutes * 60_000));

describe('recounted clocks', () => {
  test.each([
    [1, '2026-12-09'],
    [2, '2026-12-10'],
    [3, '2026-12-11'],
    [4, '2026-12-14'],
  ])('move by %i working days, and keep the date that was told', async (k, day) => {
    const [id = ''] = await send(1);
    await confirm(freeDays(DAYS.slice(0, k)));
    await recomputeClocks(life.world);
    const report = await life.report(id);
    expect(due(report, 'tell-citizen')).toBe(day);
    const clock = report.clocks.find(({ rule }) => rule === 'tell-citizen');
    expect(clock?.previousDue?.map((old) => dueDate({ due: old }))).toEqual(['2026-12-08']);
    expect(due(report, 'unprocessed-alarm')).toBe('2027-01-07');
    const book = await life.world.rulebook();
    const steps = clock === undefined ? [] : explainClock(clock, ruleOf(clock, book.rules), book.calendar);
    expect(steps.find(({ code }) => code === 'moved')?.dates).toEqual(['2026-12-08']);
    expect(book.calendar.addWorkingDays('2026-12-08', 0)).toBe('2026-12-08');
  });

  test('say so in the log, to the desk and to the reporter', async () => {
    const [id = ''] = await send(1, 'hai-lan@thu.example');
    await confirm(freeDays(['2026-12-03']));
    await recomputeClocks(life.world);
    const report = await life.report(id);
    const event = report.events.at(-1);
    expect(event).toMatchObject({ act: 'recount', by: { kind: 'system' } });
    expect(movesIn(String(event?.facts?.['moved']))).toContainEqual({
      rule: 'tell-citizen',
      from: '2026-12-08',
      to: '2026-12-09',
    });
    expect(toldEvents(report).at(-1)?.act).toBe('recount');
    const told = aboutDates();
    expect(told.filter(({ to }) => to === 'hai-lan@thu.example')).toHaveLength(1);
    const desk = told.filter(({ to }) => to.endsWith('mau.example'));
    expect(desk.length).toBeGreaterThan(0);
    expect(desk[0]?.text).toContain('trước là thứ Ba 08/12/2026, nay là thứ Tư 09/12/2026');
  });

  test('are told to everyone whom a rung had told: the head is told after the first alarm', async () => {
    const [id = ''] = await send(1);
    // No act for two weeks: the head was told that triage is overdue.
    await life.until('2026-12-10');
    const heads = new Set(
      (await life.world.stores.directory.officers())
        .filter(({ role, body, mail }) => role === 'approver' && body === 'front-mau-1' && mail === 'now')
        .map(({ email }) => email),
    );
    await confirm(freeDays(['2026-11-25']));
    await recomputeClocks(life.world);
    expect((await life.report(id)).events.at(-1)?.act).toBe('recount');
    expect(aboutDates().some(({ to }) => heads.has(to))).toBe(heads.size > 0);
  });

  test('are written once and told once, however often it runs', async () => {
    const ids = await send(3, 'hai-lan@thu.example');
    await confirm(freeDays(['2026-12-03']));
    await recomputeClocks(life.world);
    const [before, mails] = [await reports(ids), life.mails.length];
    await recomputeClocks(life.world);
    await later(61);
    const again = await recomputeClocks(life.world);
    expect(again).toMatchObject({ looked: 3, moved: 0 });
    expect(await reports(ids)).toEqual(before);
    expect(life.mails.length).toBe(mails);
    expect(await recomputeClocks(life.world)).toEqual({ changes: 0, looked: 0, moved: 0 });
  });

  test('come back when the day off is taken back, and wake a machine that would sleep too long', async () => {
    const [id = ''] = await send(1);
    await confirm(freeDays(['2026-11-25']));
    await recomputeClocks(life.world);
    const moved = await life.report(id);
    // The machine sets its timer again, by the later date.
    life.restart();
    await life.job({ job: 'reconcile', all: true });
    await life.engine.idle();
    const answer = vi.fn((...call: Parameters<SettlingWorld['executions']['answer']>) =>
      life.world.executions.answer(...call),
    );
    await later(1);
    await confirm(freeDays([]));
    await recomputeClocks({ ...life.world, executions: { ...life.world.executions, answer } });
    const back = await life.report(id);
    expect(due(back, 'triage')).toBe('2026-11-27');
    expect(back.nextRung).not.toBe(moved.nextRung);
    expect(answer).toHaveBeenCalled();
    await life.engine.idle();
    expect(life.engine.describe(`${id}-${String(moved.version)}`)?.status).toBe('RUNNING');
  });

  test('of a rule from a day on: what began before keeps its length', async () => {
    const [old = ''] = await send(1);
    await confirm({
      kind: 'clock',
      override: { id: 'triage', length: 1, inForceFrom: '2026-11-24', source: act },
    });
    expect((await recomputeClocks(life.world)).moved).toBe(0);
    expect(due(await life.report(old), 'triage')).toBe('2026-11-27');
    await life.until('2026-11-24', 10);
    // A function that does not know the change yet writes this report.
    const [young = ''] = await send(1);
    await recomputeClocks(life.world);
    expect(due(await life.report(young), 'triage')).toBe('2026-11-25');
    expect(due(await life.report(old), 'triage')).toBe('2026-11-27');
  });
});

test('an answer that comes back after the calendar changed is due by the calendar as it is', async () => {
  const { report } = await life.send();
  await life.refer(report.id);
  await life.act(report.id, 'liaison', 'acknowledge-receipt');
  await life.act(report.id, 'liaison', 'answer');
  await confirm(freeDays(['2026-12-03', '2026-12-04']));
  await recomputeClocks(life.world);
  const back = await life.act(report.id, 'approver', 'send-back-answer');
  expect(due(back, 'answer-124')).toBe('2026-12-24');
  const clock = back.clocks.find(({ rule }) => rule === 'answer-124');
  expect(clock?.previousDue?.map((old) => dueDate({ due: old }))).toEqual(['2026-12-22']);
});

describe('a run that is cut off', () => {
  const COUNT = 23;

  test.each([
    ['between two steps', 'rules'],
    ['between two reports', 'reports'],
  ] as const)('%s goes on where it stood: each date moves once and is told once', async (_where, at) => {
    const ids = await send(COUNT, 'hai-lan@thu.example');
    const change = await confirm(freeDays(['2026-12-03']));
    let writes = 0;
    const dying = <T>(most: number, write: () => Promise<T>): Promise<T> => {
      writes += 1;
      return writes > most ? Promise.reject(new Error('the function was ended')) : write();
    };
    const { stores } = life.world;
    const world: SettlingWorld = {
      ...life.world,
      log: {
        info: () => undefined,
        error: () => {
          throw new Error('the function was ended');
        },
      },
      stores: {
        ...stores,
        ...(at === 'rules'
          ? { rules: { ...stores.rules, put: (one) => dying(1, () => stores.rules.put(one)) } }
          : { reports: { ...stores.reports, save: (one) => dying(13, () => stores.reports.save(one)) } }),
      },
    };
    await expect(recomputeClocks(world)).rejects.toThrow('the function was ended');
    expect((await kept(change)).recount).toMatchObject({ done: 10, total: COUNT });

    await recomputeClocks(life.world);
    const after = await reports(ids);
    expect(after.map((report) => due(report, 'tell-citizen'))).toEqual(Array(COUNT).fill('2026-12-09'));
    for (const report of after)
      expect(report.events.filter(({ act: what }) => what === 'recount')).toHaveLength(1);
    // A person who was being told at the interruption may be told twice, but is never missed.
    const told = aboutDates().filter(({ to }) => to === 'hai-lan@thu.example').length;
    expect(told).toBeGreaterThanOrEqual(COUNT);
    expect(told).toBeLessThanOrEqual(COUNT + 10);
  });

  test('walks once more, after every function knows the new rules', async () => {
    await send(2);
    const change = await confirm(freeDays(['2026-12-03']));
    await recomputeClocks(life.world);
    expect((await kept(change)).recount).not.toHaveProperty('finishedAt');
    // A function that still uses the rules of a minute ago.
    const stale = life.world.calendar;
    const [slow = ''] = await send(1);
    const report = await life.report(slow);
    await life.world.stores.reports.save({
      ...report,
      version: report.version + 1,
      clocks: report.clocks.map((clock) =>
        clock.rule === 'tell-citizen' ? { ...clock, due: '2026-12-08T17:00:00.000Z' } : clock,
      ),
    });
    expect(stale.isWorkingDay('2026-12-03')).toBe(true);
    await later(60);
    await life.job({ job: 'recompute-clocks' });
    expect(due(await life.report(slow), 'tell-citizen')).toBe('2026-12-09');
    expect((await kept(change)).recount).toMatchObject({ total: 3, done: 3, failed: 0 });
    expect((await kept(change)).recount).toHaveProperty('finishedAt');
  });

  test('reads a report again that someone wrote meanwhile', async () => {
    const [id = ''] = await send(1);
    await confirm(freeDays(['2026-12-03']));
    const { stores } = life.world;
    let first = true;
    const save = async (report: Report): Promise<void> => {
      if (first) {
        first = false;
        await life.act(report.id, 'intake', 'take');
      }
      await stores.reports.save(report);
    };
    await recomputeClocks({ ...life.world, stores: { ...stores, reports: { ...stores.reports, save } } });
    const report = await life.report(id);
    expect(report.events.map(({ act: what }) => what)).toEqual(['receive', 'take', 'recount']);
  });

  test('is not finished while a report could not be counted', async () => {
    const [broken = ''] = await send(2);
    const change = await confirm(freeDays(['2026-12-03']));
    await later(3);
    const { stores } = life.world;
    const get = (id: string) =>
      id === broken
        ? Promise.reject(new CaseError('partner.unavailable', 'down', { partner: 'table' }))
        : stores.reports.get(id);
    await recomputeClocks({ ...life.world, stores: { ...stores, reports: { ...stores.reports, get } } });
    expect((await kept(change)).recount).toMatchObject({ failed: 1, done: 2 });
    expect((await kept(change)).recount).not.toHaveProperty('finishedAt');
    await recomputeClocks(life.world);
    expect((await kept(change)).recount).toMatchObject({ failed: 0, moved: 2 });
    expect((await kept(change)).recount).toHaveProperty('finishedAt');
  });

  test('stops when another run is at it', async () => {
    const ids = await send(12);
    await confirm(freeDays(['2026-12-03']));
    await Promise.all([recomputeClocks(life.world), recomputeClocks(life.world)]);
    await recomputeClocks(life.world);
    for (const report of await reports(ids)) {
      expect(due(report, 'tell-citizen')).toBe('2026-12-09');
      expect(report.events.filter(({ act: what }) => what === 'recount')).toHaveLength(1);
    }
  });
});
