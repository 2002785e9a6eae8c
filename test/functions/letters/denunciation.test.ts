import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOn } from '../../../functions/acts/act-on.ts';
import { letterIn } from '../../../functions/intake/desk/read-registration.ts';
import { receiveSubmission } from '../../../functions/intake/receive-submission.ts';
import { actorOf } from '../../../shared/domain/access.ts';
import { localDate } from '../../../shared/domain/local-time.ts';
import { newTrackingCode } from '../../../shared/domain/tracking-code.ts';
import { CHANNELS, type Channel } from '../../../shared/schemas/rules/catalogue.ts';
import type { ProvinceSettings } from '../../../shared/schemas/province.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import type { Submission } from '../../../shared/schemas/submission.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

let entries = 0;
const register = async (
  change: Partial<Submission> = {},
  {
    registerNumber = `${String((entries += 1))}/2026`,
    day = '2026-11-20',
    channel = 'post',
    settings = {},
  }: {
    registerNumber?: string;
    day?: string;
    channel?: Channel;
    settings?: Partial<ProvinceSettings>;
  } = {},
): Promise<Report> => {
  const officer = life.officer('intake');
  const submission: Submission = {
    matter: 'corruption',
    body: 'truong-thcs-mau-1',
    post: 'school-head',
    place: '99001',
    narrative: 'Đơn tố cáo việc thu tiền.',
    ...change,
  };
  const { report } = await receiveSubmission(
    submission,
    {
      code: newTrackingCode(life.world.random),
      channel,
      registeredBy: actorOf(officer),
      letter: { registerNumber, day, office: officer.body },
    },
    { ...life.world, settings: { ...life.world.settings, ...settings } },
  );
  await life.engine.idle();
  return report;
};

const IDENTITY = {
  identity: { name: 'Trần Thị Lan', address: undefined, phone: undefined, email: undefined },
};
const CONTACT = { contact: { email: 'lan@thu.example' } };
const runningOf = (report: Report) =>
  report.clocks.filter(({ state }) => state === 'running').map(({ rule }) => rule);
const dueOf = (report: Report, rule: string) => {
  const due = report.clocks.findLast((clock) => clock.rule === rule)?.due;
  // A clock ends with its day, so the millisecond before the due moment is on that day.
  return due === undefined ? undefined : localDate(new Date(Date.parse(due) - 1));
};

describe('registering a denunciation', () => {
  test.each(CHANNELS)('by %s: only a letter or a visit is one', async (channel) => {
    const registering = register({}, { channel });
    if (channel === 'post' || channel === 'in-person')
      expect(await registering).toMatchObject({ kind: 'denunciation', status: 'received' });
    else await expect(registering).rejects.toMatchObject({ code: 'input.not-by-this-way' });
  });

  test.each([
    ['seal-for-feedback-only', IDENTITY, 'input.identity-on-paper', 'identity'],
    ['seal-for-feedback-only', CONTACT, 'input.identity-on-paper', 'contact'],
    ['refuse', IDENTITY, 'input.identity-refused', 'identity'],
    ['refuse', CONTACT, 'input.identity-on-paper', 'contact'],
    ['seal', IDENTITY, undefined, undefined],
    ['seal', CONTACT, undefined, undefined],
  ] as const)('under “%s” with %o: %s', async (identity, change, code, field) => {
    const registering = register(change, { settings: { identity } });
    if (code === undefined) expect((await registering).kind).toBe('denunciation');
    else await expect(registering).rejects.toMatchObject({ code, details: { field } });
  });

  test.each([
    ['12', 'input.register-year'],
    ['số 7', 'input.register-year'],
    ['Số 2026', 'input.register-year'],
    ['48/2030', 'input.register-future'],
  ])('with the number “%s”: %s', async (registerNumber, code) => {
    await expect(register({}, { registerNumber })).rejects.toMatchObject({ code });
  });

  test('keeps its own clocks when it is passed up: the way of an ordinary report never begins', async () => {
    const letter = await register({});
    const up = await life.act(letter.id, 'intake', 'pass-up');
    expect(up.frontBody).toBe('front-mau');
    expect(runningOf(up)).toEqual(expect.arrayContaining(['acknowledge', 'triage', 'forward-denunciation']));
    expect(runningOf(up)).not.toContain('verify-and-refer');
  });

  test('with a date that has not come is refused', async () => {
    await expect(register({}, { day: '2026-11-24' })).rejects.toMatchObject({ code: 'input.future-date' });
  });

  test.each([
    [{}, undefined, []],
    [{ registerNumber: '12/2026' }, undefined, []],
    [{ kind: 'denunciation' }, undefined, ['registerNumber', 'letterDay']],
    [{ kind: 'denunciation', registerNumber: '12/2026', letterDay: '20/11' }, undefined, ['letterDay']],
    [
      { kind: 'denunciation', registerNumber: '12/2026', letterDay: '2026-11-20' },
      { registerNumber: '12/2026', day: '2026-11-20' },
      [],
    ],
  ])('reads the form %o', (answers, letter, problems) => {
    const read = letterIn(answers);
    expect(read.letter).toEqual(letter);
    expect(Object.keys(read.problems)).toEqual(problems);
  });
});

describe('the clocks of a denunciation received on Monday 23 November 2026', () => {
  test('are those of its own way: forwarded within five working days, not verified here', async () => {
    const report = await register();
    expect(runningOf(report)).toEqual(['acknowledge', 'triage', 'unprocessed-alarm', 'forward-denunciation']);
    expect(dueOf(report, 'forward-denunciation')).toBe('2026-12-01');
    const { report: feedback } = await life.send();
    expect(runningOf(feedback)).not.toContain('forward-denunciation');
    expect(runningOf(feedback)).toContain('tell-citizen');
  });

  test('wait for the receiver’s notice after forwarding, twenty calendar days', async () => {
    const { id } = await register();
    const forwarded = await life.act(id, 'intake', 'forward-denunciation');
    expect(forwarded.status).toBe('forwarded');
    expect(runningOf(forwarded)).toEqual(['told-after-forward']);
    // Twenty days after 23 November is Sunday 13 December: the end moves to Monday.
    expect(dueOf(forwarded, 'told-after-forward')).toBe('2026-12-14');
    expect((await life.act(id, 'intake', 'note-receipt')).forwarding?.receivedAt).toBeDefined();
    const ended = await life.act(id, 'intake', 'note-outcome');
    expect(ended.status).toBe('archived');
    expect(ended.forwarding?.notice?.letter).toBe('123-TB/TU');
    expect(life.engine.describe(`${id}-1`)?.status).toBe('SUCCEEDED');
  });
});

describe('a denunciation', () => {
  test('is not verified here, and feedback is not forwarded this way', async () => {
    const { id } = await register();
    await expect(life.act(id, 'intake', 'accept')).rejects.toMatchObject({ code: 'rule.denunciation' });
    const { report } = await life.send();
    await expect(life.act(report.id, 'intake', 'forward-denunciation')).rejects.toMatchObject({
      code: 'rule.not-a-letter',
    });
  });

  test.each([
    ['front-mau', 'a body of the Front'],
    ['nobody', 'a body that is not in the directory'],
  ])('is not forwarded to %s: %s', async (body) => {
    const { id } = await register();
    await expect(
      life.act(id, 'intake', 'forward-denunciation', { body, letter: '1/CV' }),
    ).rejects.toMatchObject({ code: 'input.body', details: { field: 'body' } });
  });

  test('is never forwarded to the body it is about', async () => {
    const { id, excludedBodies } = await register({ body: 'party-mau-1', post: 'cán bộ văn phòng' });
    expect(excludedBodies).toContain('party-mau-1');
    await expect(life.act(id, 'intake', 'forward-denunciation')).rejects.toMatchObject({
      code: 'input.body',
    });
  });

  test('goes to a body once: the second is refused with the earlier number and day', async () => {
    const registerNumber = '77/2026';
    const first = await register({}, { registerNumber });
    const second = await register({}, { registerNumber: ' 77 / 2026' });
    await life.act(first.id, 'intake', 'forward-denunciation');
    await expect(life.act(second.id, 'intake', 'forward-denunciation')).rejects.toMatchObject({
      code: 'rule.forwarded-before',
      details: { earlier: { number: first.number, day: '2026-11-23' } },
    });
    const elsewhere = { body: 'party-mau', letter: '16/CV-MTTQ' };
    expect((await life.act(second.id, 'intake', 'forward-denunciation', elsewhere)).status).toBe('forwarded');
  });

  test('goes once when two officers forward the same letter at the same moment', async () => {
    const registerNumber = '78/2026';
    const reports = [];
    for (let n = 0; n < 4; n += 1) reports.push(await register({}, { registerNumber }));
    const officer = life.officer('intake');
    const [seen] = reports;
    const input = { body: 'party-mau-1', letter: '17/CV-MTTQ' };
    const intake = { ...officer, body: seen?.frontBody ?? '' };
    const done = await Promise.allSettled(
      reports.map(({ id, version }) =>
        actOn(id, { act: 'forward-denunciation', input, version }, intake, life.world),
      ),
    );
    expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = done.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    for (const reason of refused) expect(reason).toMatchObject({ code: 'rule.forwarded-before' });
  });

  test('that was claimed and never forwarded blocks others only as long as a request can run', async () => {
    const registerNumber = '79/2026';
    const [dead, next] = [await register({}, { registerNumber }), await register({}, { registerNumber })];
    const failing = {
      ...life.world,
      stores: {
        ...life.world.stores,
        reports: {
          ...life.world.stores.reports,
          save: () => Promise.reject(new Error('the light went out')),
        },
      },
    };
    const intake = { ...life.officer('intake'), body: dead.frontBody };
    const input = { body: 'party-mau-1', letter: '18/CV-MTTQ' };
    await expect(
      actOn(dead.id, { act: 'forward-denunciation', input, version: dead.version }, intake, failing),
    ).rejects.toThrow('the light went out');
    await expect(life.act(next.id, 'intake', 'forward-denunciation')).rejects.toMatchObject({
      code: 'rule.forwarded-before',
    });
    await life.clock.advanceTo(new Date(life.clock.now().getTime() + 20 * 60_000));
    expect((await life.act(next.id, 'intake', 'forward-denunciation')).status).toBe('forwarded');
    await expect(life.act(dead.id, 'intake', 'forward-denunciation')).rejects.toMatchObject({
      code: 'rule.forwarded-before',
    });
  });

  test('is chased at its receiver, and the head is told if no notice comes', async () => {
    const { id, number } = await register();
    await life.act(id, 'intake', 'forward-denunciation', { body: 'party-mau', letter: '19/CV-MTTQ' });
    life.mails.length = 0;
    await life.act(id, 'intake', 'chase');
    expect(life.mails.map(({ subject, text }) => `${subject} ${text}`).join()).toContain(number);
    await life.until('2026-12-16');
    expect((await life.report(id)).events.filter(({ act }) => act === 'remind').length).toBeGreaterThan(0);
    expect((await life.report(id)).status).toBe('forwarded');
  });
});
