import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASES, type CasePlan } from '../../../functions/simulator/cases.ts';
import { MATRIX } from '../../../functions/simulator/matrix.ts';
import { memoryStores } from '../../../shared/store/memory/memory-stores.ts';
import { playCase } from '../../../functions/simulator/play.ts';
import type { Province } from '../../../functions/simulator/rehearsal-world.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { ClockOverride } from '../../../shared/schemas/rules/clock.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import type { Stores } from '../../../shared/store/stores.ts';
import { aReport, reportId } from '../../support/a-report.ts';
import { MAU, provinceWith, RECEIVED } from '../../support/a-rehearsal.ts';
import { startTestStore, type TestStore } from '../../support/store.ts';

const named = (name: string): CasePlan => {
  const found = CASES.find((plan) => plan.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
};

describe('a case received on Monday 23 November 2026', () => {
  test.each([
    ['acknowledge', '2026-11-25'],
    ['verify-and-refer', '2026-12-01'],
    ['tell-citizen', '2026-12-08'],
  ])('owes %s by %s: Tuesday the 24th is a holiday', async (id, due) => {
    const { entries } = await playCase(named('silent-front'), MAU, RECEIVED);
    const start = entries.find(
      (entry) => entry.kind === 'clock' && entry.what === 'start' && entry.id === id,
    );
    expect(start).toMatchObject({ due });
  });

  test('owes the answer 20 working days after the Party body confirmed receipt, 30 when it was granted longer', async () => {
    const { entries } = await playCase(named('complex'), MAU, RECEIVED);
    const { calendar } = MAU.book;
    const of124 = entries.flatMap((entry) =>
      entry.kind === 'clock' && entry.id === 'answer-124' ? [entry] : [],
    );
    const receivedOn = of124[0]?.at.slice(0, 10) ?? '';
    expect(of124[0]).toMatchObject({ what: 'start', due: calendar.addWorkingDays(receivedOn, 20) });
    expect(of124.find((entry) => entry.what === 'moved')).toMatchObject({
      due: calendar.addWorkingDays(receivedOn, 30),
      sources: [{ article: '8.2', mark: 'T' }],
    });
  });
});

describe('a list of posts on which the first post of a row has ended', () => {
  const ended = (inForceTo: string): Province => {
    const { jurisdiction } = MAU.book;
    const posts = jurisdiction.posts.map((post) =>
      post.id === 'hamlet-head' ? { ...post, inForceTo } : post,
    );
    return { ...MAU, book: { ...MAU.book, jurisdiction: { ...jurisdiction, posts } } };
  };

  test.each(['2025-12-31', '2026-11-25'])('on %s still stages the ordinary case', async (lastDay) => {
    expect((await playCase(named('ordinary'), ended(lastDay), RECEIVED)).ending).toBe('result');
  });

  test('cannot stage it where no other is left', async () => {
    const { jurisdiction } = MAU.book;
    const posts = jurisdiction.posts.map((post) => ({ ...post, inForceTo: '2025-12-31' }));
    const none = { ...MAU, book: { ...MAU.book, jurisdiction: { ...jurisdiction, posts } } };
    await expect(playCase(named('ordinary'), none, RECEIVED)).rejects.toThrow(
      expect.objectContaining({ code: 'input.no-post' }),
    );
  });
});

test('a directory without a commune Front on the day, or a day before the calendar, cannot stage a case', async () => {
  const code = (wanted: string): unknown => expect.objectContaining({ code: wanted });
  const nobody = { ...MAU, bodies: [] };
  await expect(playCase(named('ordinary'), nobody, RECEIVED)).rejects.toThrow(code('input.no-stage'));
  const early = new Date('2019-03-01T02:00:00.000Z');
  await expect(playCase(named('ordinary'), MAU, early)).rejects.toThrow(code('input.calendar-year'));
});

describe('who is told', () => {
  test('an SMS goes to the office that the report is at', async () => {
    const { entries } = await playCase(named('ordinary'), MAU, RECEIVED);
    const called = entries.flatMap((entry) => (entry.kind === 'sms' ? [entry.to] : []));
    expect(new Set(called.map((to) => JSON.stringify(to)))).toEqual(
      new Set([JSON.stringify({ role: 'approver', body: 'front-mau-1' })]),
    );
  });
});

describe('the matrix', () => {
  test.each(CASES.map((plan) => [plan.name, plan] as const))(
    'plays %s without a failure',
    async (_name, plan) => {
      expect((await playCase(plan, MAU, RECEIVED)).ending).not.toBe('failure');
    },
  );

  test('has no case that ends with neither a result nor an alarm', async () => {
    const failed: string[] = [];
    for (const plan of MATRIX) {
      const { ending, fault } = await playCase(plan, MAU, RECEIVED);
      if (ending === 'failure') failed.push(`${plan.name}: ${JSON.stringify(fault)}`);
    }
    expect(failed).toEqual([]);
  }, 60_000);

  test('finds a ladder that has lost its escalation', async () => {
    const sabotage = CLOCK_RULES.map(({ id, ladder }): ClockOverride => ({
      id,
      ladder: ladder.filter(({ kind }) => kind !== 'escalate'),
      source: 'phá thử',
    }));
    const crippled = provinceWith(sabotage);
    expect((await playCase(named('silent-front'), crippled, RECEIVED)).ending).toBe('failure');
    // The whole has its result, but no one hears of the part.
    expect((await playCase(named('split'), crippled, RECEIVED)).ending).toBe('failure');
    expect((await playCase(named('split'), MAU, RECEIVED)).ending).toBe('result');
  });

  test('says which move the service refused', async () => {
    const twice: CasePlan = {
      ...named('withdrawn'),
      moves: [...named('withdrawn').moves, ...named('guided').moves],
    };
    expect(await playCase(twice, MAU, RECEIVED)).toMatchObject({
      ending: 'failure',
      fault: { kind: 'refused', code: 'rule.not-now' },
    });
  });
});

describe('stores in memory and the real ones', () => {
  let real: TestStore;
  beforeAll(async () => {
    real = await startTestStore();
  });
  afterAll(() => real.stop());

  const both = async (play: (stores: Stores) => Promise<unknown>): Promise<void> => {
    const inMemory = await play(memoryStores(() => new Date()));
    expect(inMemory).toEqual(await play(real.stores));
  };
  const codeOf = (work: Promise<unknown>): Promise<unknown> =>
    work.then(
      () => 'done',
      (error: unknown) => (error instanceof Error ? error.name : error),
    );
  const report = (n: number, change: Partial<Report> = {}): Report => aReport({ id: reportId(n), ...change });

  test('refuse a write on an old version alike, and take the same write twice', () =>
    both(async ({ reports }) => {
      const first = report(1);
      const next = { ...first, version: first.version + 1 };
      return [
        await reports.create(first),
        await reports.create(first),
        await codeOf(reports.save(next)),
        await codeOf(reports.save(next)),
        await codeOf(reports.save({ ...next, matter: 'other' })),
        (await reports.get(first.id))?.version,
      ];
    }));

  test('list open reports in the same order, cut by the reader’s own rows', () =>
    both(async ({ reports }) => {
      const dues = ['2026-12-03', '2026-12-01', '2026-12-02'].map((day) => `${day}T17:00:00.000Z`);
      for (const [index, due] of dues.entries())
        await reports.create(report(2 + index, { frontBody: 'front-thu', due }));
      const all = await reports.openOf('front-thu', 10);
      const first = await reports.openOf('front-thu', 1, ({ due }) => due !== dues[1]);
      return [all, first].map((rows) => rows.map(({ id }) => id));
    }));
});
