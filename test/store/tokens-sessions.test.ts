import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TaskToken } from '../../shared/schemas/correspondence.ts';
import { Session } from '../../shared/schemas/officer.ts';
import { reportId } from '../support/a-report.ts';
import { arbitraryOf } from '../support/arbitrary.ts';
import { BOTH_STORES, startTestStore, type AnyStore } from '../support/store.ts';

describe.each(BOTH_STORES)('in %s', (_where, start) => {
  let now = new Date('2026-11-23T02:14:00.000Z');
  let store: AnyStore;
  beforeAll(async () => {
    store = await start(() => now);
  });
  afterAll(async () => {
    await store.stop();
  });

  let last = 9000;
  const nextId = (): string => reportId((last += 1));

  test('the cursor of a report’s notices is 0 before the first, then the last that was kept', async () => {
    const { told } = store.stores;
    const id = nextId();
    expect(await told.get(id)).toBe(0);
    await told.put(id, 3);
    await told.put(id, 5);
    expect(await told.get(id)).toBe(5);
  });

  describe('the token of a waiting report', () => {
    test('takes the place of the one before', async () => {
      const { tokens } = store.stores;
      await fc.assert(
        fc.asyncProperty(arbitraryOf(TaskToken), arbitraryOf(TaskToken), async (one, two) => {
          const id = nextId();
          const [first, second] = [
            { ...one, reportId: id },
            { ...two, reportId: id },
          ];
          expect(await tokens.get(id)).toBeUndefined();
          await tokens.put(first);
          expect(await tokens.get(id)).toEqual(first);
          await tokens.put(second);
          expect(await tokens.get(id)).toEqual(second);
          expect(await store.publicStores.tokens.get(id)).toEqual(second);
        }),
        { numRuns: 15 },
      );
    });
  });

  describe('a session', () => {
    const session: Session = {
      officer: 'an',
      csrf: 'token',
      startedAt: '2026-11-23T02:14:00.000Z',
      seenAt: '2026-11-23T02:14:00.000Z',
    };

    test('comes back as it was kept, until it is ended', async () => {
      const { sessions } = store.stores;
      await fc.assert(
        fc.asyncProperty(arbitraryOf(Session), async (any) => {
          const key = nextId();
          await sessions.put(key, any, new Date(now.getTime() + 1_000));
          expect(await sessions.get(key)).toEqual(any);
          await sessions.end(key);
          expect(await sessions.get(key)).toBeUndefined();
        }),
        { numRuns: 10 },
      );
      await expect(sessions.end('never-begun')).resolves.toBeUndefined();
    });

    test('is gone at the moment it expires', async () => {
      const { sessions } = store.stores;
      const started = now;
      await sessions.put('hash', session, new Date(started.getTime() + 30 * 60_000));
      now = new Date(started.getTime() + 30 * 60_000 - 1);
      expect(await sessions.get('hash')).toEqual(session);
      now = new Date(started.getTime() + 30 * 60_000);
      expect(await sessions.get('hash')).toBeUndefined();
    });

    test('that is used lives on', async () => {
      const { sessions } = store.stores;
      await sessions.put('used', session, new Date(now.getTime() + 1_000));
      await sessions.put('used', { ...session, seenAt: now.toISOString() }, new Date(now.getTime() + 9_000));
      now = new Date(now.getTime() + 5_000);
      expect(await sessions.get('used')).toMatchObject({ officer: 'an' });
    });
  });
});

test('an expired session still lies in the table, which deletes it later', async () => {
  const start = new Date('2026-11-23T02:14:00.000Z');
  let now = start;
  const { stores, keysOf, stop } = await startTestStore(() => now);
  try {
    const at = start.toISOString();
    await stores.sessions.put('hash', { officer: 'an', csrf: 'token', startedAt: at, seenAt: at }, start);
    now = new Date(start.getTime() + 1);
    expect(await stores.sessions.get('hash')).toBeUndefined();
    expect(await keysOf('S#hash')).toEqual(['SESSION']);
  } finally {
    await stop();
  }
});
