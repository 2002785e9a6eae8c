import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actOn } from '../../../functions/acts/act-on.ts';
import { registerReport } from '../../../functions/intake/desk/register-report.ts';
import { LOCAL_TABLE } from '../../../infra/data-folder/dynalite.ts';
import { isCaseError } from '../../../shared/domain/errors.ts';
import { newTrackingCode } from '../../../shared/domain/tracking-code.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import { atTheDesk } from '../../support/at-the-desk.ts';
import { startLifeOnTable } from '../../support/life.ts';

let life: Awaited<ReturnType<typeof startLifeOnTable>>;
beforeAll(async () => {
  life = await startLifeOnTable();
});
afterAll(async () => {
  await life.stop();
});

/** Registers a letter at the desk, with unique words unless they are given. */
let letters = 0;
const register = async (typed: Record<string, string> = {}): Promise<Report> => {
  letters += 1;
  const code = newTrackingCode(life.world.random);
  const before = await life.world.stores.reports.openOf('front-mau-1', 1000);
  const answer = await atTheDesk(registerReport, life.officer('intake'), life.world, {
    values: {
      code,
      channel: 'post',
      kind: 'denunciation',
      registerNumber: `${String(1000 + letters)}/2026`,
      letterDay: '2026-11-20',
      matter: 'corruption',
      place: 'Mẫu Một',
      placeCode: '99001 Mẫu Một',
      body: 'Trường THCS Mẫu Một',
      post: 'Hiệu trưởng',
      narrative: `Thu tiền không biên lai, lần ${String(letters)}.`,
      ...typed,
    },
  });
  expect(answer.status, String(answer.body)).toBe(200);
  await life.engine.idle();
  const after = await life.world.stores.reports.openOf('front-mau-1', 1000);
  const [row] = after.filter(({ id }) => !before.some((one) => one.id === id));
  return life.report(row?.id ?? '');
};

const PARTY = 'party-mau-1';
const forward = async ({ id }: Report, change: { body?: string; sameAs?: string } = {}): Promise<Report> => {
  const now = await life.report(id);
  const officer = { ...life.officer('intake'), body: now.frontBody };
  const input = { body: PARTY, letter: '15/CV-MTTQ', ...change };
  return actOn(id, { act: 'forward-denunciation', input, version: now.version }, officer, life.world);
};
/** The refusal of the second forwarding: the earlier report's number and the day. */
const refusalOf = async (forwarding: Promise<Report>) => {
  const error = await forwarding.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return isCaseError(error) ? { code: error.code, ...error.details } : error;
};
const before = ({ number }: Report) => ({
  code: 'rule.forwarded-before',
  earlier: { number, day: '2026-11-23' },
});

describe('a letter goes to a body once', () => {
  test('under one entry of the register, however its number is written', async () => {
    const first = await register({ registerNumber: '12/2026' });
    await forward(first);
    for (const registerNumber of ['Số 12/2026', '012/2026', '12-2026', '12/ĐT/2026', '１２／２０２６']) {
      const second = await register({ registerNumber });
      expect(await refusalOf(forward(second))).toMatchObject(before(first));
    }
  });

  test('registered twice under two numbers in the same words', async () => {
    const narrative = 'Hiệu trưởng thu tiền xây dựng, không ghi biên lai.\nCó danh sách kèm theo.';
    const first = await register({ narrative });
    const second = await register({
      narrative: ' hiệu trưởng THU TIỀN xây dựng không ghi biên lai; có danh sách kèm theo'.normalize('NFD'),
    });
    await forward(first);
    expect(await refusalOf(forward(second))).toMatchObject(before(first));
    // Also in the other order: the letter that was forwarded first counts.
    const third = await register({ narrative });
    await forward(third, { body: 'party-mau' });
    expect(await refusalOf(forward(second, { body: 'party-mau' }))).toMatchObject(before(third));
  });

  test('and short words about another office are another letter', async () => {
    const narrative = 'Nội dung như đơn kèm theo.';
    const first = await register({ narrative });
    const other = await register({ narrative, body: 'Trạm Y tế xã Mẫu Một', post: 'Trạm trưởng' });
    await forward(first);
    expect((await forward(other)).status).toBe('forwarded');
  });

  test('when an officer says that an earlier entry holds the same', async () => {
    const first = await register({ registerNumber: '500/2026' });
    const retyped = await register({ narrative: 'Bản tóm tắt khác của cùng lá đơn.' });
    await forward(first);
    expect(await refusalOf(forward(retyped, { sameAs: 'Số 0500/ĐT/2026' }))).toMatchObject(before(first));
    expect((await forward(retyped, { sameAs: '500/2026', body: 'party-mau' })).status).toBe('forwarded');
    // The statement that both are the same claims nothing for the earlier entry at this body.
    expect(
      await refusalOf(forward(await register({ registerNumber: '500/2026' }), { body: 'party-mau' })),
    ).toMatchObject(before(retyped));
  });

  test.each(['trước đây', '501', '501/2026'])(
    'and “%s” is no other entry of the register',
    async (sameAs) => {
      const letter = await register({ registerNumber: '501/2026' });
      await expect(forward(letter, { sameAs })).rejects.toMatchObject({
        code: 'input.register-entry',
        details: { field: 'sameAs' },
      });
    },
  );

  test('and an officer who is shut out of the first learns nothing by the words or by naming its entry', async () => {
    const narrative = 'Nội dung riêng của lá đơn này.';
    const first = await register({ narrative, registerNumber: '600/2026' });
    const second = await register({ narrative });
    await forward(first);
    const hidden = await life.report(first.id);
    const officer = life.officer('intake');
    await life.world.stores.reports.save({
      ...hidden,
      version: hidden.version + 1,
      excludedOfficers: [officer.id],
    });
    expect((await forward(second, { sameAs: '600/2026' })).status).toBe('forwarded');
  });

  test('and the table keeps a keyed digest of its words as the key of one item, and in no report', async () => {
    const narrative = 'Chỉ trong đơn này có câu ấy.';
    const first = await register({ narrative });
    const second = await register({ narrative });
    expect([first.letter?.sameAs, second.letter?.sameAs]).toEqual([undefined, first.id]);
    const { Items = [] } = await life.documentClient.send(new ScanCommand({ TableName: LOCAL_TABLE }));
    const naming = Items.filter(({ sk, report }) => sk === 'REGISTERED' && report === first.id);
    expect(naming).toHaveLength(1);
    expect(Object.keys(naming[0] ?? {}).sort()).toEqual(['pk', 'report', 'sk', 'v']);
    const mark = String(naming[0]?.['pk']).slice('F#'.length);
    expect(JSON.stringify([first, second])).not.toContain(mark);
  });
});
