import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstOfShards, shardOf } from '../../shared/store/reports/shards.ts';
import { reportId } from '../support/a-report.ts';

/** A table of sorted shards that counts the rows it returns and sometimes ends its pages early. */
const aTable = (shards: readonly (readonly string[])[], longestPage = Infinity) => {
  const sorted = shards.map((rows) => rows.toSorted());
  const counted = { rows: 0, reads: 0 };
  const read = (shard: number, limit: number, after?: Record<string, unknown>) => {
    const rows = sorted[shard] ?? [];
    const from = typeof after?.['at'] === 'number' ? after['at'] : 0;
    const page = rows.slice(from, from + Math.min(limit, longestPage));
    const at = from + page.length;
    counted.rows += page.length;
    counted.reads += 1;
    return Promise.resolve({ rows: page, ...(at < rows.length && { next: { at } }) });
  };
  return { counted, read };
};
const first = (most: number, shards: number, table: ReturnType<typeof aTable>) =>
  firstOfShards(shards, most, (row: string) => row, table.read);

describe('the first rows of several shards', () => {
  test('are those that sorting everything would give', async () => {
    const shards = fc.array(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 40 }), {
      minLength: 1,
      maxLength: 5,
    });
    await fc.assert(
      fc.asyncProperty(
        shards,
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 9 }),
        async (rows, most, page) => {
          const unique = rows.map((shard, n) => shard.map((row) => `${row}#${String(n)}`));
          const found = await first(most, rows.length, aTable(unique, page));
          expect(found).toEqual(unique.flat().sort().slice(0, most));
        },
      ),
    );
  });

  test('are few reads when the rows lie evenly: little more than what is shown', async () => {
    const ids = Array.from({ length: 3000 }, (_, n) => reportId(n + 1));
    const shards = [0, 1, 2].map((shard) => ids.filter((id) => shardOf(id, 3) === shard));
    const table = aTable(shards);
    expect(await first(90, 3, table)).toHaveLength(90);
    expect(table.counted.rows).toBeLessThanOrEqual(90 * 1.5);
    expect(table.counted.reads).toBeLessThanOrEqual(9);
  });

  test('are found when they all lie in one shard', async () => {
    const rows = Array.from({ length: 100 }, (_, n) => String(n).padStart(3, '0'));
    expect(await first(50, 3, aTable([['900', '901'], rows, []]))).toEqual(rows.slice(0, 50));
  });
});

describe('the shard of an id', () => {
  test('is its FNV-1a hash', () => {
    expect(shardOf('', 2 ** 32)).toBe(0x811c9dc5);
    expect(shardOf('a', 2 ** 32)).toBe(0xe40c292c);
    expect(shardOf('foobar', 2 ** 32)).toBe(0xbf9cf968);
  });

  test('spreads ids evenly, random ones and counted ones', () => {
    for (const idOf of [reportId, (n: number) => `mail-${String(n)}`]) {
      const counts = [0, 0, 0, 0];
      for (let n = 0; n < 4000; n += 1) {
        const shard = shardOf(idOf(n), 4);
        counts[shard] = (counts[shard] ?? 0) + 1;
      }
      expect(Math.min(...counts)).toBeGreaterThan(850);
    }
  });
});
