import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actOn } from '../../../functions/acts/act-on.ts';
import { eventsSeen, linkedSeenBy } from '../../../functions/casework/linked-seen.ts';
import { directory } from '../../mau-directory.ts';
import { canSee } from '../../../shared/domain/access.ts';
import type { ActInput, ActName } from '../../../shared/domain/report/acts/acts.ts';
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
beforeEach(() => {
  life.mails.length = 0;
});

const only = (role: Role, body: string): Officer => {
  const found = directory.officers.find((one) => one.role === role && one.body === body);
  if (found === undefined) throw new Error(`no ${role} at ${body}`);
  return found;
};
const intake = only('intake', 'front-mau-1');
const approver = only('approver', 'front-mau-1');
const province = only('intake', 'front-mau');
const ABOUT_US = { subjectBody: 'front-mau-1', reason: 'Người này làm ở Mặt trận xã.' };

const does = async <A extends ActName>(
  id: string,
  act: A,
  input: ActInput<A>,
  world: Life['world'] = life.world,
): Promise<Report> => {
  // A minute later, because people do not act in the same millisecond.
  await life.clock.advanceTo(new Date(life.clock.now().getTime() + 60_000));
  await actOn(id, { act, input, version: (await life.report(id)).version }, intake, world);
  await life.engine.idle();
  return life.report(id);
};
const merge = async (): Promise<{ first: Report; into: Report }> => {
  const [{ report: one }, { report: into }] = [await life.send(), await life.send()];
  const first = await does(one.id, 'merge', { into: into.number, reason: 'Trùng.' });
  return { first, into: await life.report(into.id) };
};
const split = async (id: string, change: Partial<ActInput<'split'>> = {}, world = life.world) => {
  const input = {
    kind: 'feedback',
    matter: 'other',
    what: 'Một phần.',
    reason: 'Hai việc.',
    ...change,
  } as const;
  const whole = await does(id, 'split', input, world);
  return { whole, part: await life.report(whole.children?.at(-1) ?? '') };
};
const seenAtTheCommune = (...reports: Report[]): string[] =>
  reports.filter((report) => canSee(intake, report) || canSee(approver, report)).map(({ number }) => number);

/** A world that fails after the given number of further writes of reports. */
const failingAfter = (writes: number): Life['world'] => {
  let left = writes;
  const { reports } = life.world.stores;
  const save: typeof reports.save = (report) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('the light went out')) : reports.save(report);
  };
  return { ...life.world, stores: { ...life.world.stores, reports: { ...reports, save } } };
};

describe('a report that was merged into another', () => {
  test('is named by that one, too', async () => {
    const { first, into } = await merge();
    expect(first).toMatchObject({ status: 'merged', linked: [into.id] });
    expect(into).toMatchObject({ status: 'received', linked: [first.id] });
  });

  test('is closed to everyone the other one is closed to, and is at the same body', async () => {
    const { first, into } = await merge();
    life.mails.length = 0;
    await does(into.id, 'clarify-subject', ABOUT_US);
    const [one, other] = [await life.report(first.id), await life.report(into.id)];
    expect(seenAtTheCommune(one, other)).toEqual([]);
    expect(one).toMatchObject({ status: 'merged', frontBody: 'front-mau' });
    expect(other).toMatchObject({ status: 'received', frontBody: 'front-mau' });
    expect(one.excludedBodies.toSorted()).toEqual(other.excludedBodies.toSorted());
    expect(canSee(province, one) && canSee(province, other)).toBe(true);
    expect(life.mails.map(({ to }) => to)).toEqual([province.email]);
  });

  test('adds its own exclusions to the other one', async () => {
    const [{ report: one }, { report: into }] = [await life.send(), await life.send()];
    await life.world.stores.reports.save({ ...one, version: 2, excludedOfficers: [approver.id] });
    await does(one.id, 'merge', { into: into.number, reason: 'Trùng.' });
    expect(canSee(approver, await life.report(into.id))).toBe(false);
  });
});

describe('a part about the body that has the whole', () => {
  test('takes the whole and every other part up with it: nobody there sees any of them', async () => {
    const { report } = await life.send();
    const { part: other } = await split(report.id);
    expect(other.frontBody).toBe('front-mau-1');
    life.mails.length = 0;
    const { whole, part } = await split(report.id, { subjectBody: 'front-mau-1', kind: 'complaint' });
    const family = [whole, part, await life.report(other.id)];
    expect(seenAtTheCommune(...family)).toEqual([]);
    for (const one of family) {
      expect(one).toMatchObject({ status: 'received', frontBody: 'front-mau' });
      expect(one.excludedBodies).toContain('front-mau-1');
      expect(life.engine.describe(`${one.id}-1`)?.state).toBe('Triage');
    }
    expect(new Set(life.mails.map(({ to }) => to))).toEqual(new Set([province.email]));
  });

  test('does the same when it becomes clear only later', async () => {
    const { report } = await life.send();
    const { part } = await split(report.id);
    await does(part.id, 'clarify-subject', ABOUT_US);
    expect(seenAtTheCommune(await life.report(report.id), await life.report(part.id))).toEqual([]);
  });

  test('is never shown to an officer who is shut out of the whole, not even before the whole is written', async () => {
    const { report } = await life.send({ body: 'front-mau-1' });
    expect(report.frontBody).toBe('front-mau');
    life.mails.length = 0;
    const input = {
      kind: 'feedback',
      matter: 'other',
      what: 'x',
      reason: 'x',
      subjectBody: 'truong-thcs-mau-1',
    } as const;
    const whole = await actOn(
      report.id,
      { act: 'split', input, version: report.version },
      province,
      life.world,
    );
    await life.engine.idle();
    const part = await life.report(whole.children?.[0] ?? '');
    expect(part).toMatchObject({ frontBody: 'front-mau' });
    expect(part.excludedBodies).toContain('front-mau-1');
    expect(life.mails.map(({ to }) => to)).toEqual([province.email]);
  });
});

describe('after the process died in between', () => {
  test('the same form sent again does the rest', async () => {
    const { report } = await life.send();
    const { part } = await split(report.id);
    const before = await life.report(part.id);
    const input = { subjectBody: 'hoi-nong-dan-mau-1', reason: 'Đã rõ.' };
    const doing = (world: Life['world']) =>
      actOn(part.id, { act: 'clarify-subject', input, version: before.version }, intake, world);
    await expect(doing(failingAfter(1))).rejects.toMatchObject({ code: 'partner.after-saving' });
    expect((await life.report(report.id)).excludedBodies).not.toContain('hoi-nong-dan-mau-1');
    await doing(life.world);
    expect((await life.report(report.id)).excludedBodies).toContain('hoi-nong-dan-mau-1');
  });

  test.each([1, 2])('after %i writes, the next rung of any of them does the rest', async (writes) => {
    const { report } = await life.send();
    const { part: other } = await split(report.id);
    const world = failingAfter(writes);
    await expect(split(report.id, { subjectBody: 'front-mau-1' }, world)).rejects.toMatchObject({
      code: 'partner.after-saving',
    });
    await life.until(`2026-12-0${String(writes)}`);
    const whole = await life.report(report.id);
    const parts = await Promise.all((whole.children ?? []).map((id) => life.report(id)));
    expect(parts.map(({ id }) => id)).toContain(other.id);
    expect(parts).toHaveLength(2);
    expect(seenAtTheCommune(whole, ...parts)).toEqual([]);
  });

  test('the story does not yet say to those there that something was split off', async () => {
    const { report } = await life.send();
    const { whole: before } = await split(report.id);
    const input = { subjectBody: 'front-mau-1' };
    await expect(split(report.id, input, failingAfter(1))).rejects.toMatchObject({
      code: 'partner.after-saving',
    });
    const whole = await life.report(report.id);
    expect(whole.children).toHaveLength(2);
    const seen = eventsSeen(whole, await linkedSeenBy(intake, whole, life.world));
    expect(seen.filter(({ act }) => act === 'split')).toEqual(
      before.events.filter(({ act }) => act === 'split'),
    );
  });

  test('or the job, for a report whose machine is gone', async () => {
    const { first, into } = await merge();
    const world = failingAfter(1);
    await expect(does(into.id, 'clarify-subject', ABOUT_US, world)).rejects.toMatchObject({
      code: 'partner.after-saving',
    });
    expect(seenAtTheCommune(await life.report(first.id))).toEqual([first.number]);
    life.restart();
    await life.job({ job: 'reconcile', all: true });
    await life.engine.idle();
    expect(seenAtTheCommune(await life.report(first.id), await life.report(into.id))).toEqual([]);
  });
});
