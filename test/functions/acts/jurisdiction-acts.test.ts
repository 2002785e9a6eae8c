import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasonableAnswers } from '../../../functions/simulator/reasonable-answers.ts';
import type { ActInput } from '../../../shared/domain/report/acts/acts.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import type { Submission } from '../../../shared/schemas/submission.ts';
import { startLife, type Life } from '../../support/life.ts';

const FOUND = reasonableAnswers({ verifier: 'tran-van-minh', party: 'party-mau-1' })['finish-verification'];

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

const verified = async (
  found: Partial<ActInput<'finish-verification'>>,
  sent: Partial<Submission> = {},
): Promise<Report> => {
  const { report } = await life.send(sent);
  await life.act(report.id, 'intake', 'accept');
  return life.act(report.id, 'verifier', 'finish-verification', { ...FOUND, ...found });
};

const code = (name: string, field?: string) =>
  expect.objectContaining({
    code: name,
    ...(field !== undefined && { details: expect.objectContaining({ field }) as object }),
  }) as Error;

describe('what the verifier found of the person', () => {
  test('nothing asked leaves what the reporter named alone', async () => {
    const report = await verified({});
    expect(report.standing).toBeUndefined();
    expect(report).toMatchObject({ status: 'awaiting-approval', candidates: [{ row: 'J6' }] });
  });

  test('someone who moved since is dealt with by the post at the time of the act', async () => {
    const report = await verified({
      heldTo: '2026-10-31',
      otherPost: 'party-member',
      otherBody: 'truong-thcs-mau-2',
      otherFrom: '2026-11-01',
    });
    expect(report.standing?.posts).toEqual([
      { post: 'school-head', body: 'truong-thcs-mau-1', to: '2026-10-31' },
      { post: 'party-member', body: 'truong-thcs-mau-2', from: '2026-11-01' },
    ]);
    expect(report).toMatchObject({ status: 'awaiting-approval', candidates: [{ body: 'party-mau-1' }] });
    expect(report.candidates[0]?.reasons).toContainEqual({ code: 'at-the-act', day: report.happenedOn });
  });

  test('of someone who is no member the managing agency is found, and a person may choose it', async () => {
    const report = await verified({ member: 'no', elected: 'unknown' });
    expect(report.standing).toEqual({ posts: [], member: false });
    expect(report).toMatchObject({
      status: 'awaiting-approval',
      candidates: [{ row: 'J13', body: 'ubnd-mau-1' }],
    });
  });

  test('with a second post of the province the commune no longer refers the report', async () => {
    const report = await verified({ otherPost: 'province-party-member' });
    expect(report).toMatchObject({
      status: 'choosing-body',
      candidates: [{ row: 'J3', sender: 'province', body: 'party-mau' }],
    });
  });

  test('a body found is chosen with all that was found of it, and the reason of who chose it', async () => {
    const report = await verified({}, { post: 'một người' });
    expect(report.status).toBe('choosing-body');
    const chosen = await life.act(report.id, 'verifier', 'choose-body', {
      body: 'party-mau-1',
      reason: 'Là giáo viên.',
    });
    expect(chosen.candidates).toMatchObject([{ row: 'J6', body: 'party-mau-1', copies: ['ubkt-mau-1'] }]);
    expect(chosen.candidates[0]?.reasons.at(-1)).toEqual({ code: 'chosen', text: 'Là giáo viên.' });
  });

  test.each([
    [{ residence: '30901' }, 'input.choose', 'residence'],
    [{ otherPost: 'no-such-post' }, 'input.choose', 'otherPost'],
    [{ otherBody: 'no-such-body', otherPost: 'hamlet-head' }, 'input.body', 'otherBody'],
    [{ heldFrom: '2026-11-24' }, 'input.future-date', 'heldFrom'],
    [{ otherFrom: '2026-05-02', otherTo: '2026-05-01' }, 'input.dates-reversed', 'otherTo'],
  ] as const)('%j is refused at its field, and nothing is written', async (found, name, field) => {
    const { report } = await life.send();
    const before = await life.act(report.id, 'intake', 'accept');
    const finishing = life.act(report.id, 'verifier', 'finish-verification', { ...FOUND, ...found });
    await expect(finishing).rejects.toThrow(code(name, field));
    expect((await life.report(report.id)).version).toBe(before.version);
  });
});

describe('signs of a crime', () => {
  test('start the duty to pass it on at once, which the queue counts first, until the letter is sent', async () => {
    const { report } = await life.send();
    const found = await life.act(report.id, 'intake', 'crime-signs');
    const clock = (of: Report) => of.clocks.find(({ rule }) => rule === 'crime-signs');
    expect(clock(found)).toMatchObject({ state: 'running' });
    expect(found.due).toBe(clock(found)?.due);
    expect(found).toMatchObject({ status: 'received', crimeSignsAt: found.events.at(-1)?.at });
    const filed = await life.act(report.id, 'approver', 'crime-signs-filed');
    expect(clock(filed)?.state).toBe('met');
    expect(filed.events.at(-1)?.facts).toEqual({ letter: '17/CV-MTTQ-BTT' });
  });

  test('are recorded once, and nothing is owed before that', async () => {
    const { report } = await life.send();
    await expect(life.act(report.id, 'intake', 'crime-signs-filed')).rejects.toThrow(
      code('rule.no-crime-signs'),
    );
    await life.act(report.id, 'intake', 'crime-signs');
    await expect(life.act(report.id, 'approver', 'crime-signs')).rejects.toThrow(
      code('rule.crime-signs-known'),
    );
  });

  test('are added to the reasons while a person has yet to choose', async () => {
    const report = await verified({}, { post: 'một người' });
    expect(report.candidates[0]?.wouldChange?.at(-1)?.code).toBe('if-crime-signs');
    const found = await life.act(report.id, 'verifier', 'crime-signs');
    expect(found).toMatchObject({ status: 'choosing-body', candidates: [{ row: 'J6' }, { row: 'J3' }] });
    expect(found.candidates[0]?.reasons[0]).toEqual({ code: 'override', row: 'J15' });
    expect(found.candidates[0]?.wouldChange?.at(-1)?.code).not.toBe('if-crime-signs');
  });

  test('are the first reason of whoever is competent, and the report goes its way beside them', async () => {
    const { report } = await life.send();
    await life.act(report.id, 'intake', 'crime-signs');
    await life.act(report.id, 'intake', 'accept');
    const located = await life.act(report.id, 'verifier', 'finish-verification');
    expect(located.candidates[0]?.reasons[0]).toEqual({ code: 'override', row: 'J15' });
    const sent = await life.act(report.id, 'approver', 'approve-referral');
    expect(sent.status).toBe('referred');
    expect(sent.clocks.find(({ rule }) => rule === 'crime-signs')?.state).toBe('running');
  });
});
