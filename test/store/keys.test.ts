import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Stores } from '../../shared/store/stores.ts';
import { TABLE } from '../../shared/store/table.ts';
import { aReport, reportId } from '../support/a-report.ts';
import { startTestStore, type TestStore } from '../support/store.ts';

const id = reportId(1);
const AT = '2026-11-23T02:14:00.000Z';
const DUE = '2026-12-22T17:00:00.000Z';
const RUNG = '2026-12-15T01:00:00.000Z';

type Case = [what: string, write: (stores: Stores) => Promise<unknown>, keys: Record<string, string>];

/** Stored data is found by these strings only: a changed key loses items. */
const CASES: Case[] = [
  [
    'an open report',
    ({ reports }) => reports.create(aReport({ id, due: DUE, nextRung: RUNG })),
    {
      pk: `R#${id}`,
      sk: 'REPORT',
      queuePk: 'OPEN#front-mau#2',
      queueSk: `${DUE}#${id}`,
      rungPk: 'RUNG#0',
      rungSk: `${RUNG}#${id}`,
    },
  ],
  [
    'an open report without due date and rung',
    ({ reports }) => reports.create(aReport({ id: reportId(2) })),
    {
      pk: `R#${reportId(2)}`,
      sk: 'REPORT',
      queuePk: 'OPEN#front-mau#1',
      queueSk: `9999#${reportId(2)}`,
      rungPk: 'RUNG#3',
      rungSk: `2026-12-23T02:14:00.000Z#${reportId(2)}`,
    },
  ],
  [
    'a referred report',
    ({ reports }) =>
      reports.create(
        aReport({ id: reportId(3), status: 'referred', hops: [{ body: 'party-mau', sentAt: AT }], due: DUE }),
      ),
    {
      pk: `R#${reportId(3)}`,
      sk: 'REPORT',
      queuePk: 'OPEN#front-mau#2',
      queueSk: `${DUE}#${reportId(3)}`,
      rungPk: 'RUNG#2',
      rungSk: `2026-12-23T02:14:00.000Z#${reportId(3)}`,
      partyPk: 'REFERRED#party-mau',
      partySk: `${DUE}#${reportId(3)}`,
    },
  ],
  [
    'an ended report',
    ({ reports }) => reports.create(aReport({ id: reportId(4), status: 'guided', nextRung: RUNG, due: DUE })),
    {
      pk: `R#${reportId(4)}`,
      sk: 'REPORT',
      queuePk: 'ENDED#front-mau#2026-11',
      queueSk: `${AT}#${reportId(4)}`,
    },
  ],
  [
    'a part',
    ({ correspondence }) =>
      correspondence.putPart({ reportId: id, part: `file-key:${reportId(5)}`, jwe: 'x', at: AT }),
    { pk: `R#${id}`, sk: `PART#file-key:${reportId(5)}` },
  ],
  [
    'a message',
    ({ correspondence }) =>
      correspondence.putMessage({ reportId: id, id: reportId(6), at: AT, from: 'office', text: 'x' }),
    { pk: `R#${id}`, sk: 'MESSAGES#0' },
  ],
  [
    'a note',
    ({ correspondence }) =>
      correspondence.putNote({ reportId: id, id: reportId(7), at: AT, by: { kind: 'system' }, text: 'x' }),
    { pk: `R#${id}`, sk: `NOTE#${AT}#${reportId(7)}` },
  ],
  [
    'a contact',
    ({ correspondence }) => correspondence.putContact({ reportId: id, by: 'sms', sealed: 'x' }),
    { pk: `R#${id}`, sk: 'CONTACT' },
  ],
  [
    'a token',
    ({ tokens }) => tokens.put({ reportId: id, token: 't', wait: 'triage', execution: 'e', since: AT }),
    { pk: `R#${id}`, sk: 'TOKEN' },
  ],
  [
    'a session',
    ({ sessions }) =>
      sessions.put('hash', { officer: 'an', csrf: 'c', startedAt: AT, seenAt: AT }, new Date(DUE)),
    { pk: 'S#hash', sk: 'SESSION' },
  ],
  [
    'an officer',
    ({ directory }) =>
      directory.putOfficer({
        id: 'an',
        name: 'An',
        email: 'an@example.org',
        role: 'intake',
        body: 'front-mau',
        mail: 'now',
        sms: false,
        active: true,
      }),
    { pk: 'OFFICERS', sk: 'HEAD' },
  ],
  [
    'a body',
    ({ directory }) =>
      directory.putBody({
        id: 'front-mau',
        kind: 'front',
        level: 'province',
        name: 'Mẫu',
        nameEn: 'Sample',
        inForceFrom: '2025-07-01',
      }),
    { pk: 'BODIES', sk: 'HEAD' },
  ],
  [
    'a letter that was forwarded',
    ({ forwardings }) =>
      forwardings.claim('bWFyaw', { report: id, number: '26-1', body: 'party-mau', at: AT }),
    { pk: 'F#bWFyaw', sk: 'FORWARDED' },
  ],
  [
    'a content of a letter',
    ({ forwardings }) => forwardings.firstRegistered('bWFyaw', id),
    { pk: 'F#bWFyaw', sk: 'REGISTERED' },
  ],
  [
    'a message to try again',
    ({ undelivered }) =>
      undelivered.put({
        id: 'mail-1',
        to: { officer: 'an' },
        by: 'email',
        subject: 's',
        text: 't',
        firstTriedAt: AT,
        tries: 1,
        retryAt: DUE,
      }),
    { pk: 'U#mail-1', sk: 'UNDELIVERED#mail-1', rungPk: 'RETRY#0', rungSk: `${DUE}#mail-1` },
  ],
  [
    'a message given up',
    ({ undelivered }) =>
      undelivered.put({
        id: 'mail-2',
        reportId: id,
        to: { officer: 'an' },
        by: 'email',
        subject: 's',
        text: 't',
        firstTriedAt: AT,
        tries: 9,
      }),
    { pk: `R#${id}`, sk: 'UNDELIVERED#mail-2', rungPk: 'GIVENUP#0', rungSk: `${AT}#mail-2` },
  ],
];

const KEY_NAMES = new Set<string>(
  [TABLE, ...Object.values(TABLE.indexes)].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]),
);

describe('the keys of what is kept', () => {
  let store: TestStore;
  let items: Record<string, unknown>[];
  beforeAll(async () => {
    store = await startTestStore();
    for (const [, write] of CASES) await write(store.stores);
    const { Items = [] } = await store.documentClient.send(new ScanCommand({ TableName: store.tableName }));
    items = Items;
  });
  afterAll(async () => {
    await store.stop();
  });

  test.each(CASES)('%s', (_what, _write, keys) => {
    const item = items.find(({ pk, sk }) => pk === keys['pk'] && sk === keys['sk']) ?? {};
    expect(Object.fromEntries(Object.entries(item).filter(([name]) => KEY_NAMES.has(name)))).toEqual(keys);
  });

  test('there is nothing in the table beside these', () => {
    const pieces = items.filter(({ sk }) => /^PIECE#1-[0-9a-f]{16}-0$/.test(String(sk)));
    expect(pieces.map(({ pk }) => pk).sort()).toEqual(['BODIES', 'OFFICERS']);
    expect(items).toHaveLength(CASES.length + pieces.length);
  });

  test('a session says when DynamoDB may remove it, in seconds', () => {
    const session = items.find(({ sk }) => sk === 'SESSION');
    expect(session?.[TABLE.expires]).toBe(Date.parse(DUE) / 1000);
  });

  test('a test can read compressed parts to check that a text is not stored', async () => {
    const text = await store.allText();
    expect(text).toContain(aReport().contentMark);
    expect(text).toContain('Sample');
  });
});
