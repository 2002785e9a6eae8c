import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Undelivered } from '../../shared/schemas/correspondence.ts';
import type { UndeliveredStore } from '../../shared/store/stores.ts';
import { reportId } from '../support/a-report.ts';
import { arbitraryOf } from '../support/arbitrary.ts';
import { BOTH_STORES, type AnyStore } from '../support/store.ts';

describe.each(BOTH_STORES)('in %s', (_where, start) => {
  let store: AnyStore;
  let undelivered: UndeliveredStore;
  beforeEach(async () => {
    store = await start();
    ({ undelivered } = store.stores);
  });
  afterEach(async () => {
    await store.stop();
  });

  const FAR = new Date(Date.UTC(2051, 0));
  const hour = (h: number): string => new Date(Date.UTC(2026, 10, 23, h)).toISOString();
  const aMail = (id: string, different: Partial<Undelivered> = {}): Undelivered => ({
    id,
    to: { officer: 'an' },
    by: 'email',
    subject: 'Có việc cần xem',
    text: 'Mời đồng chí xem hàng đợi.',
    firstTriedAt: hour(0),
    tries: 1,
    ...different,
  });
  const ids = (list: readonly Undelivered[]): string[] => list.map(({ id }) => id);

  describe('an undelivered message', () => {
    test('comes back as it was kept', async () => {
      const all = fc.uniqueArray(arbitraryOf(Undelivered), { selector: ({ id }) => id, maxLength: 6 });
      await fc.assert(
        fc.asyncProperty(all, async (any) => {
          const mails = any.map((mail, n) => ({ ...mail, id: `${mail.id}-${String(n)}` }));
          for (const mail of mails) await undelivered.put(mail);
          const kept = [...(await undelivered.toRetry(FAR, 100)), ...(await undelivered.givenUp(100))];
          expect(kept).toHaveLength(mails.length);
          expect(kept).toEqual(expect.arrayContaining(mails));
          for (const mail of mails) await undelivered.remove(mail);
        }),
        { numRuns: 10 },
      );
    });

    test('is tried again when its hour has come, the longest waiting first', async () => {
      for (const h of [5, 3, 4, 6]) await undelivered.put(aMail(`mail-${String(h)}`, { retryAt: hour(h) }));
      expect(ids(await undelivered.toRetry(new Date(hour(5)), 10))).toEqual(['mail-3', 'mail-4', 'mail-5']);
      expect(ids(await undelivered.toRetry(new Date(hour(5)), 2))).toEqual(['mail-3', 'mail-4']);
      expect(await undelivered.givenUp(10)).toEqual([]);
    });

    test('moves to its next try, and at last to those that a person must see to, newest first', async () => {
      const mail = aMail('mail', { retryAt: hour(1), to: { contactOf: reportId(1) }, reportId: reportId(1) });
      await undelivered.put(mail);
      await undelivered.put({ ...mail, tries: 2, retryAt: hour(8) });
      expect(await undelivered.toRetry(new Date(hour(7)), 10)).toEqual([]);
      const { retryAt: _over, ...givenUp } = { ...mail, tries: 3 };
      await undelivered.put(givenUp);
      await undelivered.put(aMail('newer', { firstTriedAt: hour(2) }));
      expect(await undelivered.toRetry(FAR, 10)).toEqual([]);
      expect(await undelivered.givenUp(10)).toEqual([aMail('newer', { firstTriedAt: hour(2) }), givenUp]);
    });

    test('is gone once it was delivered', async () => {
      await undelivered.put(aMail('mail', { retryAt: hour(1) }));
      await undelivered.remove({ id: 'mail' });
      expect(await undelivered.toRetry(FAR, 10)).toEqual([]);
    });

    test('lies with its report, whose page reads none of another', async () => {
      const own = { reportId: reportId(1), to: { contactOf: reportId(1) } };
      await undelivered.put(aMail('waits', { ...own, retryAt: hour(3) }));
      await undelivered.put(aMail('given-up', own));
      await undelivered.put(aMail('other', { reportId: reportId(2) }));
      await undelivered.put(aMail('digest'));
      expect(ids(await undelivered.of(reportId(1)))).toEqual(['given-up', 'waits']);
      expect(ids(await undelivered.of(reportId(3)))).toEqual([]);
      await undelivered.remove({ id: 'waits', reportId: reportId(1) });
      expect(ids(await undelivered.of(reportId(1)))).toEqual(['given-up']);
    });
  });
});
