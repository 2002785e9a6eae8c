import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actOn } from '../../../functions/acts/act-on.ts';
import { handOverCases } from '../../../functions/acts/hand-over-cases.ts';
import { directory } from '../../mau-directory.ts';
import { canSee } from '../../../shared/domain/access.ts';
import type { ActInput, ActName } from '../../../shared/domain/report/acts/acts.ts';
import { toldEvents } from '../../../shared/domain/report/told-events.ts';
import type { Officer, Role } from '../../../shared/schemas/officer.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});
beforeEach(async () => {
  for (const officer of directory.officers) await life.world.stores.directory.putOfficer(officer);
  life.mails.length = 0;
});

const of = (role: Role, body: string): Officer[] =>
  directory.officers.filter((one) => one.role === role && one.body === body);
const only = (role: Role, body: string): Officer => {
  const [found] = of(role, body);
  if (found === undefined) throw new Error(`no ${role} at ${body}`);
  return found;
};
const verifiers = of('verifier', 'front-mau-1').toSorted((one, other) => (one.id < other.id ? -1 : 1));
const assigned = async (assignee: Officer): Promise<Report> => {
  const { report } = await life.send();
  return life.act(report.id, 'intake', 'accept', {
    kind: 'feedback',
    violatorClear: true,
    evidenceConcrete: true,
    checkable: true,
    assignee: assignee.id,
  });
};
const does = async <A extends ActName>(
  officer: Officer,
  id: string,
  act: A,
  input: ActInput<A>,
): Promise<Report> => {
  // A minute later, because people do not act in the same millisecond.
  await life.clock.advanceTo(new Date(life.clock.now().getTime() + 60_000));
  await actOn(id, { act, input, version: (await life.report(id)).version }, officer, life.world);
  await life.engine.idle();
  return life.report(id);
};
const running = ({ clocks }: Report) =>
  clocks.filter(({ state }) => state === 'running').map(({ rule }) => rule);

const [first, second] = verifiers;
if (first === undefined || second === undefined) throw new Error('two verifiers are needed');

describe('a subject that becomes clearer', () => {
  test('closes the report to the Front body that has it: the next higher one triages it again', async () => {
    const { report, code } = await life.send({ body: 'truong-thcs-mau-1' });
    life.mails.length = 0;
    const intake = only('intake', 'front-mau-1');
    const input = { subjectBody: 'front-mau-1', reason: 'Người này làm ở Mặt trận xã.' };
    const moved = await does(intake, report.id, 'clarify-subject', input);
    expect(moved).toMatchObject({ status: 'received', frontBody: 'front-mau' });
    expect(moved.excludedBodies).toEqual(expect.arrayContaining(['front-mau-1', 'truong-thcs-mau-1']));
    expect(canSee(intake, moved)).toBe(false);
    expect(running(moved)).toEqual(expect.arrayContaining(['acknowledge', 'triage']));
    expect(life.mails.map(({ to }) => to)).toEqual([only('intake', 'front-mau').email]);
    expect(toldEvents(moved).at(-1)).toMatchObject({ act: 'pass-up', body: 'front-mau' });
    expect(life.engine.describe(`${report.id}-1`)?.state).toBe('Triage');
    await expect(life.reporter(code, 'withdraw')).resolves.toMatchObject({ status: 'withdrawn' });
  });

  test('ends an assignment to an officer who holds the post; the others triage the report again', async () => {
    const post = life.world.jurisdiction.posts[0]?.id ?? '';
    const holder = { ...first, holds: [{ post, body: 'hoi-nong-dan-mau-1' }] };
    await life.world.stores.directory.putOfficer(holder);
    const verifying = await assigned(first);
    const input = { subjectBody: 'hoi-nong-dan-mau-1', subjectPost: post, reason: 'Đã rõ.' };
    const back = await does(holder, verifying.id, 'clarify-subject', input);
    expect(back).toMatchObject({ status: 'received', frontBody: 'front-mau-1' });
    expect(back.assignee).toBeUndefined();
    expect(back.excludedOfficers).toEqual([first.id]);
    // A later correction to another post does not open it again.
    const other = life.world.jurisdiction.posts[1]?.id ?? '';
    const intake = only('intake', 'front-mau-1');
    const again = await does(intake, verifying.id, 'clarify-subject', {
      subjectPost: other,
      reason: 'Nhầm.',
    });
    expect(canSee(holder, again)).toBe(false);
    expect(again.excludedOfficers).toEqual([first.id]);
  });

  test('needs a body or a post to be said', async () => {
    const { report } = await life.send();
    await expect(
      does(only('intake', 'front-mau-1'), report.id, 'clarify-subject', { reason: 'x' }),
    ).rejects.toMatchObject({ code: 'input.body' });
  });

  test('passing up skips a Front body that the report is about', async () => {
    const { report } = await life.send();
    const input = { subjectBody: 'front-mau', reason: 'Người này làm ở Mặt trận tỉnh.' };
    const clearer = await does(only('intake', 'front-mau-1'), report.id, 'clarify-subject', input);
    expect(clearer.frontBody).toBe('front-mau-1');
    const ended = await life.act(report.id, 'intake', 'pass-up');
    expect(ended).toMatchObject({ status: 'passed-up', frontBody: 'front-vn' });
  });
});

describe('a new report at a body where no one may have it', () => {
  test('is at the next higher Front before anyone is told', async () => {
    const intake = only('intake', 'front-mau-1');
    const holds = [{ post: 'school-head', body: 'truong-thcs-mau-1' }];
    for (const one of of('intake', 'front-mau-1'))
      await life.world.stores.directory.putOfficer({ ...one, holds });
    const { report } = await life.send();
    const moved = await life.report(report.id);
    expect(moved).toMatchObject({ status: 'received', frontBody: 'front-mau' });
    expect(canSee({ ...intake, holds }, moved)).toBe(false);
    expect(life.mails.map(({ to }) => to)).toEqual([only('intake', 'front-mau').email]);
    expect(life.engine.describe(`${report.id}-1`)?.state).toBe('Triage');
  });
});

describe('an officer who steps aside', () => {
  test('as a verifier is followed by the next in order, who is told; the log gives no reason', async () => {
    const verifying = await assigned(first);
    life.mails.length = 0;
    const given = await does(first, verifying.id, 'recuse', {});
    expect(given).toMatchObject({ status: 'verifying', assignee: second.id, excludedOfficers: [first.id] });
    expect(canSee(first, given)).toBe(false);
    expect(life.mails.map(({ to }) => to)).toEqual([second.email]);
    expect(given.events.at(-1)?.reason).toBeUndefined();
    const last = await does(second, verifying.id, 'recuse', {});
    expect(last.excludedOfficers).toEqual([first.id, second.id]);
    expect(last.status).toBe(verifiers.length > 2 ? 'verifying' : 'received');
  });

  test('skips absent officers; if no one is left the report is triaged again', async () => {
    for (const one of verifiers.slice(1))
      await life.world.stores.directory.putOfficer({
        ...one,
        absences: [{ from: '2026-11-01', to: '2026-12-31' }],
      });
    const verifying = await assigned(first);
    const back = await does(first, verifying.id, 'recuse', {});
    expect(back.status).toBe('received');
    expect(back.assignee).toBeUndefined();
    expect(life.engine.describe(`${back.id}-1`)?.state).toBe('Triage');
  });

  test('as the last intake officer of a body leaves it to the next higher Front', async () => {
    const { report } = await life.send();
    const intake = only('intake', 'front-mau-1');
    const moved = await does(intake, report.id, 'recuse', {});
    expect(moved.frontBody).toBe(of('intake', 'front-mau-1').length > 1 ? 'front-mau-1' : 'front-mau');
    expect(canSee(intake, moved)).toBe(false);
  });

  test('as the last approver after an answer leaves the closing to the next higher Front, which is told', async () => {
    const { report } = await life.send();
    await life.refer(report.id);
    await life.act(report.id, 'liaison', 'acknowledge-receipt');
    await life.act(report.id, 'liaison', 'answer');
    life.mails.length = 0;
    const moved = await does(only('approver', 'front-mau-1'), report.id, 'recuse', {});
    expect(moved).toMatchObject({ status: 'answered', frontBody: 'front-mau' });
    expect(life.mails.map(({ to }) => to)).toEqual([only('approver', 'front-mau').email]);
  });
});

describe('the cases of an officer who leaves', () => {
  test('go to the successor, or past one they are closed to; doing it again changes nothing', async () => {
    const one = await assigned(first);
    const two = await assigned(first);
    await life.world.stores.reports.save({
      ...two,
      version: two.version + 1,
      excludedOfficers: [second.id],
    });
    await handOverCases(first, second.id, life.world);
    await life.engine.idle();
    expect(await life.report(one.id)).toMatchObject({ status: 'verifying', assignee: second.id });
    const past = await life.report(two.id);
    expect(past.assignee).not.toBe(second.id);
    expect(past.assignee).not.toBe(first.id);
    const before = [await life.report(one.id), past];
    await handOverCases(first, second.id, life.world);
    expect([await life.report(one.id), await life.report(two.id)]).toEqual(before);
    expect(before[0]?.events.at(-1)).toMatchObject({ act: 'hand-over', by: { kind: 'system' } });
  });
});
