import { PutCommand } from '@aws-sdk/lib-dynamodb';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Contact, Message, Note, Part } from '../../shared/schemas/correspondence.ts';
import type { CorrespondenceStore } from '../../shared/store/stores.ts';
import { reportId } from '../support/a-report.ts';
import { arbitraryOf } from '../support/arbitrary.ts';
import { BOTH_STORES, startTestStore, type AnyStore } from '../support/store.ts';

describe.each(BOTH_STORES)('in %s', (_where, start) => {
  let store: AnyStore;
  let correspondence: CorrespondenceStore;
  beforeAll(async () => {
    store = await start();
    ({ correspondence } = store.stores);
  });
  afterAll(async () => {
    await store.stop();
  });

  let last = 5000;
  const nextId = (): string => reportId((last += 1));
  const AT = '2026-11-23T02:14:00.000Z';
  const later = (minutes: number): string => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

  describe('a sealed part', () => {
    test('comes back as it was kept', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryOf(Part), async (any) => {
          const part = { ...any, reportId: nextId() };
          await correspondence.putPart(part);
          expect(await correspondence.part(part.reportId, part.part)).toEqual(part);
        }),
        { numRuns: 40 },
      );
    });

    test('that is a JWE comes back letter for letter', async () => {
      const segments = fc.tuple(...Array.from({ length: 5 }, () => fc.uint8Array({ maxLength: 700 })));
      await fc.assert(
        fc.asyncProperty(segments, async (bytes) => {
          const jwe = bytes.map((segment) => Buffer.from(segment).toString('base64url')).join('.');
          const part = { reportId: nextId(), part: 'narrative', jwe, at: AT } as const;
          await correspondence.putPart(part);
          expect(await correspondence.part(part.reportId, 'narrative')).toEqual(part);
        }),
        { numRuns: 40 },
      );
    });

    test('may be sent again, corrected, within the hour; from then on it stays as it is', async () => {
      const first = { reportId: nextId(), part: 'narrative', jwe: 'first', at: AT } as const;
      await correspondence.putPart(first);
      const corrected = { ...first, jwe: 'corrected', at: later(59) };
      await correspondence.putPart(corrected);
      await expect(
        correspondence.putPart({ ...first, jwe: 'late', at: later(59 + 60) }),
      ).rejects.toMatchObject({
        code: 'conflict.part-kept',
        details: { part: 'narrative' },
      });
      expect(await correspondence.part(first.reportId, 'narrative')).toEqual(corrected);
    });

    test('is added where there is none, and what is there stays as it is', async () => {
      const first = { reportId: nextId(), part: 'narrative', jwe: 'first', at: AT } as const;
      expect(await correspondence.addPart(first)).toBe(true);
      expect(await correspondence.addPart({ ...first, jwe: 'other' })).toBe(false);
      expect(await correspondence.part(first.reportId, 'narrative')).toEqual(first);
    });

    test('is listed with the others of its report, without ciphertext', async () => {
      const id = nextId();
      const file = { reportId: id, part: `file-key:${reportId(7)}`, bytes: 31_000, at: AT } as const;
      const narrative = { reportId: id, part: 'narrative', at: AT } as const;
      await correspondence.putPart({ ...narrative, jwe: 'x'.repeat(80_000) });
      await correspondence.putPart({ ...file, jwe: 'y' });
      await correspondence.putPart({ ...narrative, reportId: nextId(), jwe: 'z' });
      expect(await correspondence.partsOf(id)).toEqual([file, narrative]);
      expect(await correspondence.partsOf(nextId())).toEqual([]);
      expect(await correspondence.part(id, 'identity')).toBeUndefined();
    });
  });

  describe('the dialogue', () => {
    test('is read in the order in which it was written, whatever is in it', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(arbitraryOf(Message), { maxLength: 6 }), async (any) => {
          const id = nextId();
          const messages = any.map((message, n) => ({ ...message, reportId: id, id: reportId(n) }));
          for (const message of messages) await correspondence.putMessage(message);
          expect(await correspondence.messagesOf(id)).toEqual(messages);
        }),
        { numRuns: 20 },
      );
    });

    test('has no end: long ones go on in stretches that the reporter finds without a query', async () => {
      const id = nextId();
      const messages = Array.from({ length: 24 }, (_, n) => ({
        reportId: id,
        id: reportId(n),
        at: later(n),
        from: 'office' as const,
        text: 'Đề nghị ông bà bổ sung thời gian, địa điểm. '.repeat(40),
      }));
      for (const message of messages) await correspondence.putMessage(message);
      for (const message of messages.slice(0, 3)) await correspondence.putMessage(message);
      expect(await store.publicStores.correspondence.messagesOf(id)).toEqual(messages);
    });

    test('keeps what several write at the same moment', async () => {
      const id = nextId();
      const ids = [1, 2, 3, 4].map(reportId);
      await Promise.all(
        ids.map((item) => correspondence.putMessage({ reportId: id, id: item, at: AT, from: 'reporter' })),
      );
      const kept = await correspondence.messagesOf(id);
      expect(kept.map((message) => message.id).sort()).toEqual(ids.toSorted());
    });

    test('keeps a message that is sent twice once (P12)', async () => {
      const message = {
        reportId: nextId(),
        id: reportId(1),
        at: AT,
        from: 'office',
        text: 'Xin chào',
      } as const;
      await correspondence.putMessage(message);
      await correspondence.putMessage(message);
      expect(await correspondence.messagesOf(message.reportId)).toEqual([message]);
    });

    test('of a report without messages is empty', async () => {
      expect(await correspondence.messagesOf(nextId())).toEqual([]);
    });
  });

  describe('notes among officers', () => {
    test('are listed by time, each once however often it was sent', async () => {
      const id = nextId();
      const [one, two] = fc
        .sample(arbitraryOf(Note), { numRuns: 2, seed: 7 })
        .map((note, n) => ({ ...note, reportId: id, at: later(10 - n) }));
      if (one === undefined || two === undefined) throw new Error('fast-check made too few notes');
      await correspondence.putNote(one);
      await correspondence.putNote(two);
      await correspondence.putNote({ ...one, text: 'changed' });
      expect(await correspondence.notesOf(id)).toEqual([two, one]);
      expect(await correspondence.notesOf(nextId())).toEqual([]);
    });
  });

  describe('a contact', () => {
    test('comes back as it was kept; a new one takes its place', async () => {
      await fc.assert(
        fc.asyncProperty(arbitraryOf(Contact), async (any) => {
          const contact = { ...any, reportId: nextId() };
          await correspondence.putContact({ ...contact, sealed: 'before' });
          await correspondence.putContact(contact);
          expect(await correspondence.contactOf(contact.reportId)).toEqual(contact);
        }),
        { numRuns: 10 },
      );
      expect(await correspondence.contactOf(nextId())).toBeUndefined();
    });
  });
});

test('a part of a kind nobody knows is a defect and not an empty list', async () => {
  const { stores, documentClient, tableName, stop } = await startTestStore();
  try {
    const { correspondence } = stores;
    await expect(correspondence.part(reportId(1), 'gossip')).resolves.toBeUndefined();
    const id = reportId(2);
    await correspondence.putPart({
      reportId: id,
      part: 'narrative',
      jwe: 'x',
      at: '2026-11-23T02:14:00.000Z',
    });
    const Item = { pk: `R#${id}`, sk: 'PART#gossip', jwe: 'x', at: '2026-11-23T02:14:00.000Z' };
    await documentClient.send(new PutCommand({ TableName: tableName, Item }));
    await expect(correspondence.partsOf(id)).rejects.toThrow('unknown kind: gossip');
  } finally {
    await stop();
  }
});
