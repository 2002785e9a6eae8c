import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStores } from '../../shared/store/memory/memory-stores.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { QueueRow } from '../../shared/store/reports/queue-row.ts';
import type { ReportStore } from '../../shared/store/stores.ts';
import { aReport, reportId } from '../support/a-report.ts';
import { startTestStore, type TestStore } from '../support/store.ts';

let table: TestStore;
beforeAll(async () => {
  table = await startTestStore();
});
afterAll(async () => {
  await table.stop();
});

const dueAt = (n: number): string => new Date(Date.UTC(2026, 11, 1, n)).toISOString();
const hop = { body: 'party', sentAt: dueAt(0) };
/** Two of three rows, including the most urgent ones, belong to another officer. */
const isMine = ({ assignee }: Pick<QueueRow, 'assignee'>) => assignee === 'me';
const some = (change: Partial<Report>): Report[] =>
  Array.from({ length: 60 }, (_, n) =>
    aReport({
      id: reportId(5000 + n),
      due: dueAt(n),
      assignee: n < 40 ? 'other' : 'me',
      frontBody: 'front',
      ...change,
    }),
  );
const fill = async (reports: ReportStore, change: Partial<Report>): Promise<void> => {
  for (const report of some(change)) await reports.create(report);
};

describe.each([
  ['the table', () => table.stores.reports],
  ['memory', () => memoryStores(() => new Date()).reports],
])('a list in %s ends after so many of the reader’s own rows', (_name, open) => {
  test('whatever rows come before them (P6)', async () => {
    const reports = open();
    await fill(reports, {});
    const rows = await reports.openOf('front', 5, isMine);
    expect(rows.map(({ due }) => due)).toEqual([40, 41, 42, 43, 44].map(dueAt));
    expect(await reports.openOf('front', 50, isMine)).toHaveLength(20);
  });

  test('also what ended, and what a Party body has', async () => {
    const reports = open();
    const shifted = (change: Partial<Report>, by: number) =>
      some(change).map((report, n) => ({ ...report, id: reportId(by + n) }));
    const ended = shifted({ status: 'guided', frontBody: 'front-ended' }, 6000);
    const referred = shifted({ status: 'referred', frontBody: 'front-referred', hops: [hop] }, 7000);
    for (const report of [...ended, ...referred]) await reports.create(report);
    expect(await reports.endedOf('front-ended', '2026-11', 5, isMine)).toHaveLength(5);
    expect(await reports.endedOf('front-ended', '2026-11', 50, isMine)).toHaveLength(20);
    const rows = await reports.referredTo('party', 5, isMine);
    expect(rows.map(({ due }) => due)).toEqual([40, 41, 42, 43, 44].map(dueAt));
  });
});
