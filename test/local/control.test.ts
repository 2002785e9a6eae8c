import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { controlRoutes } from '../../local/control/control.ts';
import { createEngine } from '../../workflows/engine/engine.ts';
import { createMovableClock } from '../../workflows/engine/movable-clock.ts';
import { openOutbox } from '../../local/stand-ins/outbox.ts';
import { createCalendar } from '../../shared/domain/working-calendar.ts';
import { calendarFor } from '../../shared/reference/calendars.ts';
import { reportLifecycle } from '../../workflows/report-lifecycle.ts';
import { onAPort } from './service-on-a-port.ts';

const REPORT = '0123456789ABCDEFGHJKMNPQRS';
/** Monday, 9:14 in Viet Nam; the 24th is a holiday from 2026 on. */
const MONDAY = '2026-11-23T02:14:00.000Z';

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const aControl = async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gan-dan-control-'));
  const clock = createMovableClock({ start: new Date(MONDAY), frozen: true });
  const outbox = openOutbox(path.join(folder, 'outbox.jsonl'), () => clock.now());
  const engine = createEngine(reportLifecycle, {
    clock,
    invoke: () => Promise.resolve({ status: 'received', nextRung: 3600 }),
  });
  clock.onSettle(() => engine.idle());
  const control = await onAPort(() =>
    controlRoutes({
      clock,
      calendar: createCalendar(calendarFor({ saturdayMorning: false, extraDaysOff: [] })),
      engine,
      outbox,
      reports: { get: () => Promise.resolve(undefined) },
    }),
  );
  open.push(async () => {
    await control.stop();
    clock.stop();
    engine.stop();
    outbox.close();
    rmSync(folder, { recursive: true });
    expect(control.errors).toEqual([]);
  });
  const get = async (address: string): Promise<unknown> => (await fetch(control.url + address)).json();
  const post = async (address: string, body: unknown) => {
    const answer = await fetch(control.url + address, { method: 'POST', body: JSON.stringify(body) });
    return { status: answer.status, body: (await answer.json()) as unknown };
  };
  const press = async (address: string, form: Record<string, string>) => {
    const body = new URLSearchParams(form);
    const answer = await fetch(control.url + address, { method: 'POST', body, redirect: 'manual' });
    return { status: answer.status, location: answer.headers.get('location') };
  };
  return { ...control, clock, engine, outbox, get, post, press };
};

describe('the clock', () => {
  test('says what time it is', async () => {
    const { get } = await aControl();
    expect(await get('/local/api/clock')).toMatchObject({ now: MONDAY });
  });

  test.each([
    [{ advance: 'PT1H' }, '2026-11-23T03:14:00.000Z'],
    [{ advance: 'P20D' }, '2026-12-13T02:14:00.000Z'],
    [{ advance: 'P1M1W' }, '2026-12-30T02:14:00.000Z'],
    [{ advance: 'P1DT2H30M5S' }, '2026-11-24T04:44:05.000Z'],
    [{ workingDays: 1 }, '2026-11-25T02:14:00.000Z'],
    [{ workingDays: 20 }, '2026-12-22T02:14:00.000Z'],
    [{ to: '2026-12-22T09:00:00+07:00' }, '2026-12-22T02:00:00.000Z'],
    [{ to: MONDAY }, MONDAY],
  ])('asked for %j it goes to %s', async (asked, now) => {
    const { post, clock } = await aControl();
    expect(await post('/local/api/clock', asked)).toMatchObject({ status: 200, body: { now } });
    expect(clock.now().toISOString()).toBe(now);
  });

  test.each([
    ['nothing', {}],
    ['a word', { advance: 'a day' }],
    ['an empty duration', { advance: 'P' }],
    ['an empty time', { advance: 'P1DT' }],
    ['a duration beyond all time', { advance: 'P99999999999Y' }],
    ['a step back', { to: '2026-11-22T00:00:00Z' }],
    ['an instant without a zone', { to: '2026-12-22T09:00:00' }],
    ['no working days', { workingDays: 0 }],
    ['part of a working day', { workingDays: 1.5 }],
    ['two things at once', { advance: 'PT1H', workingDays: 1 }],
    ['more than 400 days', { advance: 'P401D' }],
    ['no object', 'P1D'],
  ])('does not move for %s and says what it takes', async (_what, asked) => {
    const { post, clock } = await aControl();
    const { status, body } = await post('/local/api/clock', asked);
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'input.clock' });
    expect(clock.now().toISOString()).toBe(MONDAY);
  });

  test('answers when everything it set going has come to rest', async () => {
    const { post, engine } = await aControl();
    engine.start({ name: `${REPORT}-1`, input: { reportId: REPORT } });
    await post('/local/api/clock', { advance: 'PT3H30M' });
    expect(
      engine.describe(`${REPORT}-1`)?.visited.filter((state) => state === 'TriageReminder'),
    ).toHaveLength(3);
  });
});

describe('running executions', () => {
  test('show their state, since when, and when they wake', async () => {
    const { get, engine } = await aControl();
    engine.start({ name: `${REPORT}-1`, input: { reportId: REPORT } });
    await engine.idle();
    expect(await get('/local/api/executions')).toEqual([
      {
        name: `${REPORT}-1`,
        reportId: REPORT,
        status: 'RUNNING',
        state: 'Triage',
        startedAt: MONDAY,
        since: MONDAY,
        wakesAt: '2026-11-23T03:14:00.000Z',
        transitions: 3,
      },
    ]);
  });

  test('leave the list when they end, and are found among all', async () => {
    const { get, engine } = await aControl();
    engine.start({ name: `${REPORT}-1`, input: { reportId: REPORT } });
    await engine.idle();
    engine.stop();
    expect(await get('/local/api/executions')).toEqual([]);
    expect(await get('/local/api/executions?status=all')).toMatchObject([{ status: 'ABORTED' }]);
  });
});

describe('faults', () => {
  test('are switched one by one, by JSON and by the buttons', async () => {
    const { get, post, press } = await aControl();
    expect(await get('/local/api/faults')).toEqual({ mail: false, sms: false });
    expect(await post('/local/api/faults', { mail: true, sms: false })).toMatchObject({ status: 200 });
    expect(await press('/local/faults', { sms: 'down', language: 'en' })).toEqual({
      status: 303,
      location: '/local/en/',
    });
    expect(await get('/local/api/faults')).toEqual({ mail: true, sms: true });
    await press('/local/faults', { mail: 'up' });
    expect(await get('/local/api/faults')).toEqual({ mail: false, sms: true });
    expect(await post('/local/api/faults', { mail: 'yes' })).toMatchObject({ status: 400 });
  });
});

describe('the page', () => {
  test('shows clock, executions, faults and the outbox newest first, in both languages', async () => {
    const { url, engine, outbox } = await aControl();
    engine.start({ name: `${REPORT}-1`, input: { reportId: REPORT } });
    await outbox.outgoing.mail({
      id: 'mail-1',
      to: 'a@mau.example',
      subject: 'Thư <một>',
      text: 'Dòng 1\nDòng 2',
    });
    await outbox.outgoing.sms({ id: 'sms-1', to: '+84000000124', text: 'Tin hai' });
    await engine.idle();
    const vi = await (await fetch(`${url}/local/`)).text();
    expect(vi).toContain('09:14');
    expect(vi).toContain('thứ Hai 23/11/2026');
    expect(vi).toContain('Chờ phân loại');
    expect(vi).toContain('Thư &lt;một&gt;');
    expect(vi.indexOf('Tin hai')).toBeLessThan(vi.indexOf('Dòng 1'));
    expect(vi).toContain('đến thứ Ba 22/12/2026, 09:14');
    const en = await (await fetch(`${url}/local/en/`)).text();
    expect(en).toContain('Monday 23 November 2026');
    expect(en).toContain('Waits for triage');
  });

  test('moves the clock without scripts', async () => {
    const { press, clock } = await aControl();
    expect(await press('/local/clock', { workingDays: '20', language: 'vi' })).toEqual({
      status: 303,
      location: '/local/',
    });
    expect(clock.now().toISOString()).toBe('2026-12-22T02:14:00.000Z');
    await press('/local/clock', { advance: 'PT1H' });
    expect(clock.now().toISOString()).toBe('2026-12-22T03:14:00.000Z');
    expect((await press('/local/clock', {})).status).toBe(400);
  });

  test('cannot be pressed from another site', async () => {
    const { url, clock } = await aControl();
    const answer = await fetch(`${url}/local/api/clock`, {
      method: 'POST',
      body: '{"advance":"P1D"}',
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(answer.status).toBe(403);
    expect(clock.now().toISOString()).toBe(MONDAY);
  });
});
