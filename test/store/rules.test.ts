import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createStores } from '../../shared/store/create-stores.ts';
import type { RuleChange } from '../../shared/schemas/rules/rule-change.ts';
import { aRuleChange, anAnnouncement } from '../support/a-rule-change.ts';
import { startTestStore, type TestStore } from '../support/store.ts';

let store: TestStore;
let time = new Date('2026-11-23T02:00:00.000Z');
const now = () => time;
beforeAll(async () => {
  store = await startTestStore(now);
});
afterAll(async () => {
  await store.stop();
});

const confirmed = (year: number, decidedAt: string): RuleChange =>
  aRuleChange({
    content: anAnnouncement(year, [`${String(year)}-01-01`]),
    state: 'confirmed',
    decidedBy: 'ngo-thi-mai',
    decidedAt,
  });
/** Another function's stores without memory. */
const fresh = () => createStores(store.documentClient, store.tableName, now).rules;

describe('changes of the rules', () => {
  test('are kept, the newest first, each written on the version before it', async () => {
    const rules = store.stores.rules;
    const older = aRuleChange({ proposedAt: '2026-11-20T00:00:00.000Z' });
    const newer = aRuleChange({ proposedAt: '2026-11-21T00:00:00.000Z' });
    await rules.put(older);
    await rules.put(newer);
    expect(await rules.change(older.id)).toEqual(older);
    expect((await rules.changes()).map(({ id }) => id)).toEqual([newer.id, older.id]);

    await expect(rules.put(older)).rejects.toMatchObject({ code: 'conflict.stale' });
    const withdrawn: RuleChange = { ...older, version: 2, state: 'withdrawn' };
    await rules.put(withdrawn);
    await expect(rules.put({ ...older, version: 2, state: 'declined' })).rejects.toMatchObject({
      code: 'conflict.stale',
    });
    expect(await rules.change(older.id)).toEqual(withdrawn);
    expect(await rules.change(aRuleChange().id)).toBeUndefined();
  });

  test('keep how far the counting is', async () => {
    const rules = store.stores.rules;
    const change = aRuleChange();
    await rules.put(change);
    const recount = { since: '2026-11-23T02:00:00.000Z', total: 30, done: 10, failed: 0, moved: 4 };
    await rules.put({ ...change, version: 2, recount });
    expect((await rules.change(change.id))?.recount).toEqual(recount);
  });
});

describe('what is published', () => {
  test('are the confirmed contents in the order of confirming, for every function to get', async () => {
    const rules = store.stores.rules;
    expect(await store.publicStores.rules.confirmed()).toEqual([]);
    const [second, first] = [
      confirmed(2028, '2026-11-23T02:00:02.000Z'),
      confirmed(2027, '2026-11-23T02:00:01.000Z'),
    ];
    await rules.put(second);
    await rules.put(first);
    await rules.publish();
    // The process that publishes uses it at once, the others within a minute.
    expect(await rules.confirmed()).toEqual([first.content, second.content]);
    expect(await store.publicStores.rules.confirmed()).toEqual([]);
    time = new Date(time.getTime() + 60_000);
    expect(await store.publicStores.rules.confirmed()).toEqual([first.content, second.content]);
  });

  test('fewer changes never overwrite more: a late process writes nothing', async () => {
    const known = (await fresh().confirmed()).length;
    const slow = fresh();
    const third = confirmed(2029, '2026-11-23T02:00:03.000Z');
    // The slow function reads its list before the third change and writes it afterwards.
    const late = slow.publish();
    await store.stores.rules.put(third);
    await store.stores.rules.publish();
    await late;
    expect(await fresh().confirmed()).toHaveLength(known + 1);
    expect((await fresh().confirmed()).at(-1)).toEqual(third.content);
  });

  test('many who confirm at once lose none', async () => {
    const known = (await fresh().confirmed()).length;
    const changes = Array.from({ length: 6 }, (_, at) =>
      confirmed(2030 + at, `2026-11-23T02:01:0${String(at)}.000Z`),
    );
    await Promise.all(
      changes.map(async (change) => {
        const rules = fresh();
        await rules.put(change);
        await rules.publish();
      }),
    );
    expect(await fresh().confirmed()).toHaveLength(known + changes.length);
  });
});
