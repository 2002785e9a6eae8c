import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOn } from '../../../functions/acts/act-on.ts';
import { doAct } from '../../../functions/casework/do-act.ts';
import { actAsReporter } from '../../../functions/tracking/act-as-reporter.ts';
import { keepMessage } from '../../../functions/tracking/send-message.ts';
import { CaseError } from '../../../shared/domain/errors.ts';
import { saidIn } from '../../../shared/domain/report/item-id.ts';
import { reasonableAnswers } from '../../../functions/simulator/reasonable-answers.ts';
import { atTheDesk, ticking } from '../../support/at-the-desk.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

/** The same world with a Step Functions that does not answer. */
const withoutAnswers = () => ({
  ...life.world,
  executions: {
    ...life.world.executions,
    answer: () => Promise.reject(new CaseError('partner.unavailable', 'down', { partner: 'table' })),
  },
});

/** The office's messages that the reporter reads. */
const said = async (id: string): Promise<(string | undefined)[]> => {
  const { events } = await life.report(id);
  return saidIn(events, await life.world.stores.correspondence.messagesOf(id)).map(({ text }) => text);
};

describe('an officer’s form that comes twice', () => {
  test('is one act, one message and one mail', async () => {
    const { report } = await life.send({ contact: { email: 'hai-lan@thu.example' } });
    const telling = () =>
      actOn(
        report.id,
        { act: 'tell-reporter', input: { message: 'Đang xem.' }, version: 1 },
        life.officer('intake'),
        life.world,
      );
    await telling();
    await telling();
    expect((await life.report(report.id)).events.filter(({ act }) => act === 'tell-reporter')).toHaveLength(
      1,
    );
    expect(await life.world.stores.correspondence.messagesOf(report.id)).toHaveLength(1);
    expect(life.mails.filter(({ to }) => to === 'hai-lan@thu.example')).toHaveLength(1);
  });

  test('with other words is another act: it is told that someone acted meanwhile, and overwrites nothing', async () => {
    const { report } = await life.send();
    const telling = (message: string) =>
      actOn(
        report.id,
        { act: 'tell-reporter', input: { message }, version: 1 },
        life.officer('intake'),
        life.world,
      );
    await telling('Việc thứ nhất.');
    await expect(telling('Việc thứ hai.')).rejects.toMatchObject({ code: 'conflict.stale' });
    expect(await said(report.id)).toEqual(['Việc thứ nhất.']);
  });

  test('is completed when the first try recorded the act and then failed', async () => {
    const { report } = await life.send();
    const input = {
      kind: 'feedback',
      violatorClear: true,
      evidenceConcrete: true,
      checkable: true,
      assignee: 'tran-van-minh',
    } as const;
    const accepting = (world: typeof life.world) =>
      actOn(report.id, { act: 'accept', input: { ...input }, version: 1 }, life.officer('intake'), world);
    await expect(accepting(withoutAnswers())).rejects.toMatchObject({ code: 'partner.after-saving' });
    expect(life.engine.describe(`${report.id}-1`)?.state).toBe('Triage');
    await accepting(life.world);
    await life.engine.idle();
    expect(life.engine.describe(`${report.id}-1`)?.state).toBe('Verification');
  });
});

describe('an officer’s form of an act that was done', () => {
  const message = { message: 'Đang xem.' };
  /** Posts the form of the page with that version; answers the redirect. */
  const clock = ticking(new Date('2026-11-23T03:00:00.000Z'));
  const posting = async (id: string, act: string, version: number, values: Record<string, string>) => {
    const { status, headers } = await atTheDesk(
      doAct,
      life.officer('intake'),
      { ...life.world, clock },
      { params: { id, act }, values: { version: String(version), ...values } },
    );
    return [status, headers['location']];
  };

  test('leads to the page of what was done, when it comes twice at the same moment', async () => {
    const { report } = await life.send();
    const clicks = [1, 2].map(() => posting(report.id, 'tell-reporter', 1, message));
    for (const answer of await Promise.all(clicks))
      expect(answer).toEqual([303, expect.stringContaining('xong=tell-reporter')]);
    expect((await life.report(report.id)).events).toHaveLength(2);
    expect(await said(report.id)).toHaveLength(1);
  });

  test('and when a colleague acted before or after it', async () => {
    const { report } = await life.send();
    const colleague = { ...life.officer('intake'), id: 'ban-cung-phong' };
    const noting = async () => {
      const { version } = await life.report(report.id);
      await actOn(report.id, { act: 'note', input: { note: 'Đã gọi.' }, version }, colleague, life.world);
    };
    await noting();
    for (const click of ['first', 'second']) {
      expect(await posting(report.id, 'note', 1, { note: 'Đã đọc.' }), click).toEqual([
        303,
        expect.stringContaining('xong=note'),
      ]);
      await noting();
    }
    const notes = await life.world.stores.correspondence.notesOf(report.id);
    expect(notes.filter(({ text }) => text === 'Đã đọc.')).toHaveLength(1);
  });

  test('and when the machine continued in between', async () => {
    const { report } = await life.send();
    const { version } = await life.act(report.id, 'intake', 'accept');
    const input = reasonableAnswers({ verifier: '', party: '' })['finish-verification'];
    const verifier = { ...life.officer('verifier'), id: 'tran-van-minh', body: report.frontBody };
    const finishing = () =>
      actOn(report.id, { act: 'finish-verification', input, version }, verifier, life.world);
    await finishing();
    await life.engine.idle();
    const after = await life.report(report.id);
    expect(after.version).toBeGreaterThan(version + 1);
    expect((await finishing()).version).toBe(after.version);
  });

  test('but not when others decided on the report in between and it was done after that', async () => {
    const { report } = await life.send();
    await life.act(report.id, 'intake', 'ask-reporter');
    await life.act(report.id, 'intake', 'resume');
    await life.act(report.id, 'intake', 'ask-reporter');
    const { by } = (await life.report(report.id)).events.at(-1) ?? {};
    const intake = { ...life.officer('intake'), ...(by?.kind === 'officer' && by) };
    await expect(
      actOn(report.id, { act: 'resume', input: {}, version: 1 }, intake, life.world),
    ).rejects.toMatchObject({
      code: 'conflict.stale',
    });
  });

  test('keeps the message that a first try did not, though a colleague acted since', async () => {
    const { report } = await life.send();
    const intake = life.officer('intake');
    const failing = {
      ...life.world,
      stores: {
        ...life.world.stores,
        correspondence: {
          ...life.world.stores.correspondence,
          putMessage: () => Promise.reject(new Error('the light went out')),
        },
      },
    };
    const telling = (world: typeof life.world) =>
      actOn(report.id, { act: 'tell-reporter', input: message, version: 1 }, intake, world);
    await expect(telling(failing)).rejects.toThrow('the light went out');
    await actOn(
      report.id,
      { act: 'note', input: { note: 'Đã gọi.' }, version: 2 },
      { ...intake, id: 'ban-cung-phong' },
      life.world,
    );
    await telling(life.world);
    const messages = await life.world.stores.correspondence.messagesOf(report.id);
    expect(messages.map(({ text }) => text)).toEqual([message.message]);
  });
});

describe('a reporter’s act that comes twice', () => {
  test('is completed when the first try recorded it and then failed', async () => {
    const { report, code } = await life.send();
    await expect(actAsReporter(code, 'withdraw', withoutAnswers())).rejects.toMatchObject({
      code: 'partner.after-saving',
    });
    expect(life.engine.describe(`${report.id}-1`)?.status).toBe('RUNNING');
    await actAsReporter(code, 'withdraw', life.world);
    await life.engine.idle();
    expect(life.engine.describe(`${report.id}-1`)?.status).toBe('SUCCEEDED');
    expect((await life.report(report.id)).events.filter(({ act }) => act === 'withdraw')).toHaveLength(1);
  });

  test('lets the clocks run on when a message was kept and its act was not', async () => {
    const { report } = await life.send();
    await life.act(report.id, 'intake', 'ask-reporter');
    const paused = await life.report(report.id);
    const message = { id: '0123456789ABCDEFGHJKMNPQRS', part: 'narrative', jwe: 'x' } as const;
    expect(await keepMessage(paused, message, life.world)).toBe(true);
    expect(await keepMessage(paused, message, life.world)).toBe(true);
    expect(await life.world.stores.correspondence.messagesOf(report.id)).toHaveLength(2);
  });

  test('is one message once its act is in the log', async () => {
    const { report, code } = await life.send();
    const message = { id: '1123456789ABCDEFGHJKMNPQRS', part: 'narrative', jwe: 'x' } as const;
    await keepMessage(report, message, life.world);
    const after = await life.reporter(code, 'reporter-message');
    expect(await keepMessage(after, message, life.world)).toBe(false);
  });
});
