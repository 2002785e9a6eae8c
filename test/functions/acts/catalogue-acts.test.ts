import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sanitised } from '../../../shared/domain/access.ts';
import { CHECKLIST } from '../../../shared/schemas/checklist.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

const verified = { checklist: [...CHECKLIST], summary: 'Dùng xe công vào việc riêng.' };

describe('mapping a report to the catalogue', () => {
  test('takes what was in force on the day of the act, and the Party body reads it', async () => {
    const { report } = await life.send({ happenedOn: '2026-07-25' });
    await life.act(report.id, 'intake', 'accept');
    const items = ['nq04-2-6', 'qd37-chung'];
    await life.act(report.id, 'verifier', 'finish-verification', { ...verified, items });
    const referred = await life.act(report.id, 'approver', 'approve-referral');
    expect(sanitised(referred, 'party-mau-1').items).toEqual(items);
    expect(referred.events.find(({ act }) => act === 'finish-verification')?.facts).toEqual({
      items: 'nq04-2-6 qd37-chung',
    });
  });

  test('of an act that went on over a change takes both versions', async () => {
    const { report } = await life.send({ happenedOn: '2026-07-01', happenedUntil: '2026-08-31' });
    await life.act(report.id, 'intake', 'accept');
    const items = ['qd37-chung', 'qd207-chung'];
    await life.act(report.id, 'verifier', 'finish-verification', { ...verified, items });
    expect((await life.report(report.id)).items).toEqual(items);
  });

  test.each([
    ['came into force a day later', '2026-07-25', 'qd207-chung'],
    ['had been replaced the day before', '2026-07-26', 'qd37-chung'],
    ['is in no catalogue', '2026-07-26', 'nq04-9-9'],
  ])('refuses an item that %s, at its field', async (_why, happenedOn, item) => {
    const { report } = await life.send({ happenedOn });
    await life.act(report.id, 'intake', 'accept');
    const done = life.act(report.id, 'verifier', 'finish-verification', { ...verified, items: [item] });
    await expect(done).rejects.toMatchObject({ code: 'input.items', details: { field: 'items' } });
    expect((await life.report(report.id)).status).toBe('verifying');
  });
});
