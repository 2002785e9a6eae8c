import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Report } from '../../shared/schemas/report.ts';
import type { Status } from '../../shared/schemas/status.ts';
import type { ReportStore } from '../../shared/store/stores.ts';
import { aReport, reportId } from '../support/a-report.ts';
import { arbitraryOf } from '../support/arbitrary.ts';
import { BOTH_STORES, type AnyStore } from '../support/store.ts';

describe.each(BOTH_STORES)('in %s', (_where, start) => {
  let store: AnyStore;
  let reports: ReportStore;
  beforeAll(async () => {
    store = await start();
    ({ reports } = store.stores);
  });
  afterAll(async () => {
    await store.stop();
  });

  /** Each test has its own ids and bodies, so that all can share one table. */
  let last = 1000;
  const nextId = (): string => reportId((last += 1));
  const kept = async (different: Partial<Report>): Promise<Report> => {
    const report = aReport({ id: nextId(), ...different });
    expect(await reports.create(report)).toBe('created');
    return report;
  };

  describe('a report', () => {
    test('comes back as it was kept, whatever is in it', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryOf(Report), async (any) => {
          const report = { ...any, id: nextId() };
          expect(await reports.create(report)).toBe('created');
          expect(await reports.get(report.id)).toEqual(report);
        }),
        { numRuns: 60 },
      );
    });

    test('that was never sent does not exist', async () => {
      expect(await reports.get(nextId())).toBeUndefined();
    });

    test('is created once; sent again it exists and is not touched', async () => {
      const report = await kept({});
      expect(await reports.create({ ...report, contentMark: 'other' })).toBe('exists');
      expect(await reports.get(report.id)).toEqual(report);
    });

    test('is saved on the version before and on no other', async () => {
      const report = await kept({});
      const second = { ...report, version: 2, status: 'verifying' as const };
      await reports.save(second);
      expect(await reports.get(report.id)).toEqual(second);
      await expect(reports.save({ ...second, version: 4 })).rejects.toMatchObject({ code: 'conflict.stale' });
      await expect(reports.save({ ...second, summary: 'other' })).rejects.toMatchObject({
        code: 'conflict.stale',
        details: { report: report.id, version: 2 },
      });
      expect(await reports.get(report.id)).toEqual(second);
    });

    test('that is saved twice without a difference is saved once, and neither save is refused (P12)', async () => {
      const report = await kept({});
      const { assignee: _none, ...second } = {
        ...report,
        version: 2,
        summary: 'Tóm tắt',
        assignee: undefined,
      };
      await reports.save(second);
      await expect(reports.save({ ...second })).resolves.toBeUndefined();
    });

    test('that was never created cannot be saved', async () => {
      await expect(reports.save(aReport({ id: nextId(), version: 2 }))).rejects.toMatchObject({
        code: 'conflict.stale',
      });
    });

    test('that two save at the same time is refused to one of them, never to both', async () => {
      const report = await kept({});
      const both = await Promise.allSettled(
        ['first', 'second'].map((summary) => reports.save({ ...report, version: 2, summary })),
      );
      expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });
  });

  describe('the open reports of a Front body', () => {
    test('come by due date, those without one last, as rows and not as whole reports', async () => {
      const frontBody = 'front-by-due';
      const late = await kept({ frontBody, due: '2026-12-22T17:00:00.000Z' });
      const none = await kept({ frontBody });
      const soon = await kept({
        frontBody,
        due: '2026-11-25T17:00:00.000Z',
        assignee: 'an',
        pausedSince: late.statusSince,
      });
      await kept({ frontBody: 'front-other', due: '2026-11-24T17:00:00.000Z' });
      const rows = await reports.openOf(frontBody, 50);
      expect(rows.map(({ id }) => id)).toEqual([soon.id, late.id, none.id]);
      expect(rows[0]).toEqual({
        id: soon.id,
        number: soon.number,
        status: 'received',
        statusSince: soon.statusSince,
        receivedAt: soon.receivedAt,
        channel: 'web',
        matter: 'posts',
        subject: soon.subject,
        frontBody,
        assignee: 'an',
        due: '2026-11-25T17:00:00.000Z',
        pausedSince: late.statusSince,
        excludedBodies: [],
        excludedOfficers: [],
      });
    });

    test('are the most urgent of all shards together when there are more than are shown', async () => {
      const frontBody = 'front-busy';
      const dues = Array.from({ length: 60 }, (_, n) =>
        new Date(Date.UTC(2026, 11, 1, (n * 37) % 600)).toISOString(),
      );
      await Promise.all(dues.map((due) => kept({ frontBody, due })));
      const rows = await reports.openOf(frontBody, 25);
      expect(rows.map(({ due }) => due)).toEqual(dues.toSorted().slice(0, 25));
      expect(await reports.openOf(frontBody, 1000)).toHaveLength(60);
    });

    test('lose a report that has moved to another body', async () => {
      const report = await kept({ frontBody: 'front-commune' });
      await reports.save({ ...report, version: 2, frontBody: 'front-above' });
      expect(await reports.openOf('front-commune', 10)).toEqual([]);
      expect(await reports.openOf('front-above', 10)).toMatchObject([{ id: report.id }]);
    });
  });

  describe('ended reports', () => {
    test('leave the open list and are found by the month in Viet Nam, newest first', async () => {
      const frontBody = 'front-ended';
      const ending = async (statusSince: string): Promise<string> => {
        const report = await kept({ frontBody });
        await reports.save({ ...report, version: 2, status: 'archived', statusSince });
        return report.id;
      };
      const early = await ending('2026-10-31T16:59:59.999Z');
      const first = await ending('2026-10-31T17:00:00.000Z');
      const second = await ending('2026-11-30T16:59:59.999Z');
      expect(await reports.openOf(frontBody, 10)).toEqual([]);
      expect((await reports.endedOf(frontBody, '2026-10', 10)).map(({ id }) => id)).toEqual([early]);
      expect((await reports.endedOf(frontBody, '2026-11', 10)).map(({ id }) => id)).toEqual([second, first]);
      expect((await reports.endedOf(frontBody, '2026-11', 1)).map(({ id }) => id)).toEqual([second]);
      expect(await reports.endedOf(frontBody, '2026-12', 10)).toEqual([]);
    });
  });

  describe('the reports a Party body has before it', () => {
    const hop = (body: string) => ({ body, sentAt: '2026-11-24T02:00:00.000Z' });

    test.each<[Status, boolean]>([
      ['approved', false],
      ['referred', true],
      ['answering', true],
      ['answered', false],
      ['choosing-body', false],
      ['closed', false],
      ['archived', false],
    ])('a report that is %s is among them: %s', async (status, among) => {
      const body = `party-${status}`;
      const { id } = await kept({ status, hops: [hop('party-before'), hop(body)] });
      const found = await reports.referredTo(body, 10);
      expect(found.map((row) => row.id)).toEqual(among ? [id] : []);
      expect(await reports.referredTo('party-before', 10)).toEqual([]);
    });

    test('come by due date, and again when an answer was sent back', async () => {
      const answered = { ...hop('party-due'), answeredAt: '2026-12-01T02:00:00.000Z' };
      const late = await kept({ status: 'answering', hops: [answered], due: '2026-12-22T17:00:00.000Z' });
      const soon = await kept({
        status: 'referred',
        hops: [hop('party-due')],
        due: '2026-12-02T17:00:00.000Z',
      });
      const found = await reports.referredTo('party-due', 10);
      expect(found.map(({ id }) => id)).toEqual([soon.id, late.id]);
      expect(await reports.referredTo('party-due', 1)).toHaveLength(1);
    });
  });

  describe('rungs', () => {
    test('that are due are found by the earliest first, with reports nobody would look at for a month', async () => {
      const at = (day: number, ms = 0) => new Date(Date.UTC(2030, 0, day, 1, 0, 0, ms));
      const second = await kept({ nextRung: at(3).toISOString() });
      const first = await kept({ nextRung: at(2).toISOString() });
      const onTheDot = await kept({ nextRung: at(5).toISOString() });
      const later = await kept({ nextRung: at(5, 1).toISOString() });
      const forgotten = await kept({
        statusSince: new Date(at(4).getTime() - 30 * 86_400_000).toISOString(),
      });
      const ended = await kept({ nextRung: at(2).toISOString(), status: 'withdrawn' });
      // Other tests of this store keep reports of random dates.
      const own = new Set([first, second, forgotten, onTheDot, later, ended].map(({ id }) => id));
      const found = (await reports.withRungsUntil(at(5), 10_000)).filter((id) => own.has(id));
      expect(found).toEqual([first.id, second.id, forgotten.id, onTheDot.id]);
      expect(await reports.withRungsUntil(at(5), 2)).toHaveLength(2);
    });
  });
});
