import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { retryUndelivered } from '../../../functions/reminders/retry-undelivered.ts';
import { send } from '../../../functions/notices/tell.ts';
import { directory } from '../../mau-directory.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});
beforeEach(() => {
  life.mails.length = 0;
});

const HOLDS = [{ post: 'school-head', body: 'truong-thcs-mau-1' }];
const MAILBOX = directory.bodies.find(({ id }) => id === 'party-mau-1')?.email ?? '';

/** The only officer of the committee of Mẫu Một who works on reports. */
const liaison = async (holds: typeof HOLDS | undefined) => {
  const found = directory.officers.find(({ role, body }) => role === 'liaison' && body === 'party-mau-1');
  if (found === undefined) throw new Error('no liaison');
  await life.world.stores.directory.putOfficer({ ...found, ...(holds !== undefined && { holds }) });
};

describe('a Party body whose only liaison holds the post complained about', () => {
  test('is neither found by the lookup nor may be chosen: the next higher one receives', async () => {
    await liaison(HOLDS);
    const { report } = await life.send();
    await life.act(report.id, 'intake', 'accept');
    const located = await life.act(report.id, 'verifier', 'finish-verification');
    expect(located.candidates.map(({ body }) => body)).toEqual(['party-mau']);
    expect(located.status).toBe('choosing-body');
    await expect(
      life.act(report.id, 'verifier', 'choose-body', { body: 'party-mau-1', reason: 'Cấp xã.' }),
    ).rejects.toMatchObject({ code: 'input.body' });
    await liaison(undefined);
  });

  test('gets no mail at its own address, at once or later; the Front is told that no one there was told', async () => {
    const { report } = await life.send();
    await life.refer(report.id);
    await liaison(HOLDS);
    life.mails.length = 0;
    const referred = await life.report(report.id);
    const task = { to: 'offices', audiences: ['holder', 'head'], notice: { kind: 'task' } } as const;
    await send(task, 'a-task', referred, life.world);
    const approver = directory.officers.find(
      ({ role, body }) => role === 'approver' && body === 'front-mau-1',
    );
    expect(life.mails.map(({ to }) => to)).toEqual([approver?.email]);

    await life.world.stores.undelivered.put({
      id: '0123456789ABCDEFGHJKMNPQRS',
      reportId: report.id,
      to: { body: 'party-mau-1' },
      by: 'email',
      subject: 'Việc mới',
      text: 'Việc mới',
      firstTriedAt: life.world.clock.now().toISOString(),
      tries: 1,
      retryAt: life.world.clock.now().toISOString(),
    });
    await retryUndelivered(life.world);
    expect(life.mails.map(({ to }) => to)).not.toContain(MAILBOX);
    await liaison(undefined);
  });
});
