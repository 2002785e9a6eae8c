import { expect, test } from 'vitest';
import { createDueIndex } from '../../local/service/due-index.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { aReport } from '../support/a-report.ts';
import { startMemoryStore } from '../support/store.ts';

/** The number of hours in a day and a half at which the job would run, after this report is stored. */
const hoursOf = async (report: Report, from: string): Promise<number[]> => {
  const index = createDueIndex();
  const { stores } = await startMemoryStore();
  await index.watching(stores).reports.create(report);
  return Array.from({ length: 36 }, (_, hour) => hour).filter((hour) =>
    index.hasDue(new Date(Date.parse(from) + hour * 3_600_000)),
  );
};

test('a reminder that is an hour late makes the job run each hour', async () => {
  const report = aReport({ nextRung: '2026-11-24T09:00:00.000Z' });
  expect(await hoursOf(report, '2026-11-23T10:00:00.000Z')).toEqual(
    Array.from({ length: 12 }, (_, hour) => 24 + hour),
  );
});

test('a report without changes for 30 days is checked once a day', async () => {
  const report = aReport({ statusSince: '2026-10-20T02:00:00.000Z' });
  expect(await hoursOf(report, '2026-11-23T10:00:00.000Z')).toEqual([14]);
  expect(await hoursOf(report, '2026-11-01T10:00:00.000Z')).toEqual([]);
});
