import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reasonableAnswers } from '../../functions/simulator/reasonable-answers.ts';
import { dueDate } from '../../shared/domain/clocks/due.ts';
import { firstBreak } from '../../shared/domain/report/chained-events.ts';
import { reportLifecycle } from '../../workflows/report-lifecycle.ts';
import { startLife, type Life } from '../support/life.ts';

const ANSWERS = reasonableAnswers({ verifier: 'tran-van-minh', party: 'party-mau-1' });
let life: Life;
const visited = new Set<string>();
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});

const remember = () => {
  for (const execution of life.engine.executions()) for (const state of execution.visited) visited.add(state);
};

describe('the life of a report, on the real machine with the clock moved by hand', () => {
  test('a report goes from receipt to its archived result, one human wait after another', async () => {
    const { report, code } = await life.send({ contact: { email: 'toi@thu.example' } });
    const { id } = report;
    expect(life.engine.describe(`${id}-1`)?.state).toBe('Triage');
    await life.act(id, 'intake', 'take');
    expect((await life.act(id, 'intake', 'accept')).status).toBe('verifying');
    const located = await life.act(id, 'verifier', 'finish-verification');
    expect(located).toMatchObject({
      status: 'awaiting-approval',
      candidates: [{ body: 'party-mau-1', row: 'J6' }],
    });
    const referred = await life.act(id, 'approver', 'approve-referral');
    expect(referred).toMatchObject({
      status: 'referred',
      hops: [{ body: 'party-mau-1', letter: '12/BC-MTTQ-BTT' }],
    });
    const answering = await life.act(id, 'liaison', 'acknowledge-receipt');
    const clock = answering.clocks.find(({ rule }) => rule === 'answer-124');
    expect(clock && dueDate(clock)).toBe('2026-12-22');
    expect((await life.act(id, 'liaison', 'answer')).status).toBe('answered');
    expect((await life.act(id, 'approver', 'close')).status).toBe('closed');
    await life.until('2027-01-15');
    const archived = await life.report(id);
    expect(archived.status).toBe('archived');
    expect(life.engine.describe(`${id}-1`)).toMatchObject({ status: 'SUCCEEDED', transitions: 13 });
    expect(firstBreak(archived.events)).toBeUndefined();
    expect(life.mails.filter(({ to }) => to === 'toi@thu.example').map(({ subject }) => subject)).toEqual([
      'Có tin mới',
      'Đã có kết quả',
    ]);
    expect(JSON.stringify([life.engine.history(`${id}-1`), life.mails])).not.toContain(code.slice(0, 8));
    remember();
  });

  test('silence is reminded before, on and after the day, and then reported to the next level', async () => {
    const before = life.mails.length;
    const { report } = await life.send();
    await life.until('2027-03-20');
    const kinds = (await life.report(report.id)).events
      .filter(({ act }) => act === 'remind')
      .map(({ facts }) => String(facts?.['rungs']));
    const all = kinds.join(' ').split(' ');
    expect(all).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^acknowledge:due/),
        expect.stringMatching(/^triage:/),
        expect.stringMatching(/^unprocessed-alarm:/),
      ]),
    );
    expect(new Set(all).size).toBe(all.length);
    const subjects = life.mails.slice(before).map(({ subject }) => subject.replace(report.number, '').trim());
    expect(new Set(subjects)).toEqual(
      new Set([
        '[Gần Dân] Việc mới',
        '[Gần Dân] Sắp đến hạn',
        '[Gần Dân] Đến hạn hôm nay',
        '[Gần Dân] Quá hạn',
        '[Gần Dân] Báo cáo cấp trên: quá hạn',
      ]),
    );
    remember();
  });

  test('while nothing is due the machine makes no transition at all', async () => {
    const { report } = await life.send();
    await life.refer(report.id);
    await life.act(report.id, 'liaison', 'acknowledge-receipt');
    const transitions = () => life.engine.describe(`${report.id}-1`)?.transitions;
    const before = transitions();
    const { nextRung } = await life.report(report.id);
    await life.clock.advanceTo(new Date(Date.parse(nextRung ?? '') - 1));
    expect(transitions()).toBe(before);
    await life.clock.advanceTo(new Date(nextRung ?? ''));
    expect(transitions()).toBe((before ?? 0) + 2);
    remember();
  });

  test('a report whose competent body is not clear is given to a person, who chooses with a reason', async () => {
    const { report } = await life.send({ post: 'một người trong ban giám hiệu' });
    await life.act(report.id, 'intake', 'accept');
    const open = await life.act(report.id, 'verifier', 'finish-verification');
    expect(open).toMatchObject({ status: 'choosing-body', candidates: [{ row: 'J6' }, { row: 'J3' }] });
    expect((await life.act(report.id, 'verifier', 'choose-body')).status).toBe('awaiting-approval');
    remember();
  });

  test('the commune’s own head is not same-level: the province has it from the start and refers it itself', async () => {
    const { report } = await life.send({ body: 'ubnd-mau-1', post: 'commune-chair' });
    expect(report.frontBody).toBe('front-mau');
    await life.act(report.id, 'intake', 'accept', { ...ANSWERS.accept, assignee: 'dang-van-son' });
    const found = await life.act(report.id, 'verifier', 'finish-verification');
    expect(found).toMatchObject({
      status: 'awaiting-approval',
      candidates: [{ row: 'J3', body: 'party-mau', sender: 'province', copies: ['ubkt-mau'] }],
    });
    remember();
  });

  test('a post that only turns out later to be the province’s is not referred by the commune but passed up', async () => {
    const { report } = await life.send({ body: 'ubnd-mau-1', post: 'một lãnh đạo' });
    expect(report.frontBody).toBe('front-mau-1');
    await life.act(report.id, 'intake', 'accept');
    const open = await life.act(report.id, 'verifier', 'finish-verification', {
      ...ANSWERS['finish-verification'],
      subjectPost: 'commune-chair',
    });
    expect(open).toMatchObject({ status: 'choosing-body', candidates: [{ row: 'J3', sender: 'province' }] });
    const up = await life.act(report.id, 'verifier', 'pass-up');
    expect(up).toMatchObject({ status: 'received', frontBody: 'front-mau' });
    expect(up.assignee).toBeUndefined();
    for (const rule of ['acknowledge', 'triage', 'verify-and-refer']) {
      const own = up.clocks.findLast((clock) => clock.rule === rule);
      expect(own).toMatchObject({ state: 'running', startedAt: up.statusSince, sent: [] });
    }
    expect(up.clocks.filter(({ rule }) => rule === 'tell-citizen')).toHaveLength(1);
    remember();
  });

  test('a Party body that returns a report as not its own hands it back to be chosen anew, and its clock stops', async () => {
    const { report } = await life.send();
    await life.refer(report.id);
    await life.act(report.id, 'liaison', 'acknowledge-receipt');
    const back = await life.act(report.id, 'liaison', 'return-not-ours');
    expect(back.status).toBe('choosing-body');
    expect(back.clocks.find(({ rule }) => rule === 'answer-124')?.state).toBe('stopped');
    remember();
  });

  test('the longer clock is asked for and granted: thirty working days in all', async () => {
    await life.until('2027-02-15');
    const { report } = await life.send();
    await life.refer(report.id);
    await life.act(report.id, 'liaison', 'acknowledge-receipt');
    await life.act(report.id, 'liaison', 'ask-longer');
    const longer = await life.act(report.id, 'approver', 'extend');
    const clock = longer.clocks.find(({ rule }) => rule === 'answer-124');
    expect(clock?.extended?.length).toBe(30);
    await expect(life.act(report.id, 'approver', 'extend')).rejects.toMatchObject({
      code: 'rule.clock-extended',
    });
    remember();
  });

  test('asking the reporter pauses our own clocks, never the law’s, and their message lets them run on', async () => {
    const { report, code } = await life.send();
    await life.act(report.id, 'intake', 'accept');
    const asked = await life.act(report.id, 'verifier', 'ask-reporter');
    const states = () => Object.fromEntries(asked.clocks.map(({ rule, state }) => [rule, state]));
    expect(states()).toMatchObject({ 'verify-and-refer': 'paused', 'tell-citizen': 'running' });
    const resumed = await life.reporter(code, 'reporter-message');
    expect(resumed.pausedSince).toBeUndefined();
    expect(resumed.clocks.find(({ rule }) => rule === 'verify-and-refer')?.state).toBe('running');
    remember();
  });

  test('a contested result is looked at again, and can be opened or upheld', async () => {
    const { report, code } = await life.send();
    await life.refer(report.id);
    await life.act(report.id, 'liaison', 'acknowledge-receipt');
    await life.act(report.id, 'liaison', 'answer');
    await life.act(report.id, 'approver', 'close');
    expect((await life.reporter(code, 'contest')).status).toBe('contested');
    expect((await life.act(report.id, 'approver', 'reopen')).status).toBe('verifying');
    await life.act(report.id, 'verifier', 'finish-verification');
    await life.act(report.id, 'approver', 'approve-referral');
    await life.act(report.id, 'liaison', 'acknowledge-receipt');
    await life.act(report.id, 'liaison', 'answer');
    await life.act(report.id, 'approver', 'close');
    await life.reporter(code, 'contest');
    expect((await life.act(report.id, 'approver', 'uphold')).status).toBe('archived');
    expect(life.engine.describe(`${report.id}-1`)?.status).toBe('SUCCEEDED');
    remember();
  });

  test.each([
    ['guide-elsewhere', 'intake', 'guided'],
    ['not-pursue', 'intake', 'not-pursued'],
  ] as const)(
    '%s ends the report for its reporter with a message, never with a bare refusal',
    async (act, role, status) => {
      const { report } = await life.send();
      const ended = await life.act(report.id, role, act);
      expect(ended.status).toBe(status);
      expect(ended.clocks.every(({ state }) => state === 'met' || state === 'stopped')).toBe(true);
      expect(await life.world.stores.correspondence.messagesOf(report.id)).toHaveLength(1);
      expect(life.engine.describe(`${report.id}-1`)?.status).toBe('SUCCEEDED');
      remember();
    },
  );

  test('a report is merged into another open one by its number', async () => {
    const [first, second] = [await life.send(), await life.send()];
    const merged = await life.act(second.report.id, 'intake', 'merge', {
      into: first.report.number,
      reason: 'Cùng một việc.',
    });
    expect(merged).toMatchObject({ status: 'merged', linked: [first.report.id] });
    remember();
  });

  test('the reporter withdraws, and the machine ends', async () => {
    const { report, code } = await life.send();
    expect((await life.reporter(code, 'withdraw')).status).toBe('withdrawn');
    expect(life.engine.describe(`${report.id}-1`)?.status).toBe('SUCCEEDED');
    remember();
  });

  test('every wait sends its reminders: a report that waits in each status', async () => {
    const places = [
      async (id: string) => life.act(id, 'intake', 'accept'),
      async (id: string) => life.act(id, 'verifier', 'finish-verification'),
      async (id: string) => life.act(id, 'approver', 'approve-referral'),
      async (id: string) => life.act(id, 'liaison', 'acknowledge-receipt'),
      async (id: string) => life.act(id, 'liaison', 'answer'),
    ];
    for (let stop = 0; stop <= places.length; stop += 1) {
      const { report } = await life.send();
      for (const go of places.slice(0, stop)) await go(report.id);
    }
    const unclear = await life.send({ post: 'chưa rõ' });
    await life.act(unclear.report.id, 'intake', 'accept');
    await life.act(unclear.report.id, 'verifier', 'finish-verification');
    const contested = await life.send();
    for (const go of places) await go(contested.report.id);
    await life.act(contested.report.id, 'approver', 'close');
    await life.reporter(contested.code, 'contest');
    const letter = await life.sendLetter('1/2026');
    await life.act(letter.report.id, 'intake', 'forward-denunciation');
    await life.until('2027-05-31');
    remember();
    expect(life.engine.executions().filter(({ status }) => status === 'FAILED')).toEqual([]);
  });

  test('every state of the machine was visited in these tests', () => {
    expect(Object.keys(reportLifecycle.States).filter((state) => !visited.has(state))).toEqual([]);
  });
});
