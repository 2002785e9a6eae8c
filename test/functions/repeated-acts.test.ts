import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOn } from '../../functions/casework/act-on.ts';
import { actAsReporter } from '../../functions/tracking/act-as-reporter.ts';
import { keepMessage } from '../../functions/tracking/send-message.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import { startLife, type Life } from '../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

/** The same world, in which Step Functions does not answer. */
const withoutAnswers = () => ({
  ...life.world,
  executions: {
    ...life.world.executions,
    answer: () => Promise.reject(new CaseError('partner.unavailable', 'down')),
  },
});

describe('an officer’s form that comes twice', () => {
  test('is one act, one message and one mail', async () => {
    const { report } = await life.send({ contact: { email: 'hai-lan@thu.example' } });
    const telling = () =>
      actOn(report.id, 'tell-reporter', { message: 'Đang xem.' }, life.officer('intake'), 1, life.world);
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
    const noting = (note: string) =>
      actOn(report.id, 'note', { note }, life.officer('intake'), 1, life.world);
    await noting('Việc thứ nhất.');
    await expect(noting('Việc thứ hai.')).rejects.toMatchObject({ code: 'conflict.stale' });
    const notes = await life.world.stores.correspondence.notesOf(report.id);
    expect(notes.map(({ text }) => text)).toEqual(['Việc thứ nhất.']);
  });

  test('is carried on when the first time recorded the act and then failed', async () => {
    const { report } = await life.send();
    const input = {
      kind: 'feedback',
      violatorClear: true,
      evidenceConcrete: true,
      checkable: true,
      assignee: 'tran-van-minh',
    } as const;
    const accepting = (world: typeof life.world) =>
      actOn(report.id, 'accept', { ...input }, life.officer('intake'), 1, world);
    await expect(accepting(withoutAnswers())).rejects.toMatchObject({ code: 'partner.unavailable' });
    expect(life.engine.describe(`${report.id}-1`)?.state).toBe('Triage');
    await accepting(life.world);
    await life.engine.idle();
    expect(life.engine.describe(`${report.id}-1`)?.state).toBe('Verification');
  });
});

describe('a reporter’s act that comes twice', () => {
  test('is carried on when the first time recorded it and then failed', async () => {
    const { report, code } = await life.send();
    await expect(actAsReporter(code, 'withdraw', withoutAnswers())).rejects.toMatchObject({
      code: 'partner.unavailable',
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
