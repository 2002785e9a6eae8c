import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Stores } from '../../shared/store/stores.ts';
import { stamped, upcast, UPCASTERS } from '../../shared/store/versions.ts';
import { aReport, reportId } from '../support/a-report.ts';
import { startTestStore, type TestStore } from '../support/store.ts';

const id = reportId(1);
const folder = path.join(import.meta.dirname, 'fixtures');

/** Stored items of a province in DynamoDB's own JSON, and the store's answers for them today. */
const Fixture = z.object({ items: z.array(z.record(z.string(), z.any())), reads: z.unknown() });
const fixtureOf = (file: string) =>
  Fixture.parse(
    JSON.parse(readFileSync(path.join(folder, file), 'utf8'), (name, value: unknown) =>
      name === 'B' && typeof value === 'string' ? Buffer.from(value, 'base64') : value,
    ),
  );

/** The read of each kind of item. */
const READ: Record<string, (stores: Stores) => Promise<unknown>> = {
  REPORT: ({ reports }) => reports.get(id),
  PART: ({ correspondence }) => correspondence.part(id, 'narrative'),
  MESSAGES: ({ correspondence }) => correspondence.messagesOf(id),
  NOTE: ({ correspondence }) => correspondence.notesOf(id),
  CONTACT: ({ correspondence }) => correspondence.contactOf(id),
  TOKEN: ({ tokens }) => tokens.get(id),
  TOLD: ({ told }) => told.get(id),
  UNDELIVERED: ({ undelivered }) => undelivered.givenUp(1),
  SESSION: ({ sessions }) => sessions.get('hash'),
  QUOTA: ({ quota }) => quota.take('2026-11-23', 3),
  FORWARDED: ({ forwardings }) =>
    forwardings.claim('bWFyaw', { report: reportId(2), number: '2', body: 'party-mau', at: 'later' }),
  REGISTERED: ({ forwardings }) => forwardings.firstRegistered('bWFyaw', reportId(2)),
  OFFICERS: ({ directory }) => directory.officers(),
  BODIES: ({ directory }) => directory.bodies(),
  HISTORY: ({ history }) => history.of('officer', 'an'),
  RULES: ({ rules }) => rules.changes(),
  RULEBOOK: ({ rules }) => rules.confirmed(),
};

const files = readdirSync(folder).sort();

describe('what was kept in earlier versions', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await startTestStore(() => new Date('2026-11-23T02:14:00.000Z'));
    for (const item of files.flatMap((file) => fixtureOf(file).items))
      await store.documentClient.send(new PutCommand({ TableName: store.tableName, Item: unmarshall(item) }));
  });
  afterAll(async () => {
    await store.stop();
  });

  test.each(files)('%s is read as it was meant', async (file) => {
    const read = READ[file.split('.')[0] ?? ''];
    expect(JSON.parse(JSON.stringify(await read?.(store.stores)))).toEqual(fixtureOf(file).reads);
  });

  test('every kind has a fixture of each of its versions', () => {
    const versions = Object.entries(UPCASTERS).flatMap(([kind, upcasters]) =>
      Array.from({ length: upcasters.length + 1 }, (_, n) => `${kind}.v${String(n + 1)}.json`),
    );
    expect(files).toEqual(versions.sort());
    expect(Object.keys(READ).sort()).toEqual(Object.keys(UPCASTERS).sort());
  });
});

describe('an item', () => {
  /** Two upcasters: one renames an attribute, one turns its text into a list. */
  const chain = {
    NOTE: [
      ({ said, ...note }: Readonly<Record<string, unknown>>) => ({ ...note, text: said }),
      ({ text, ...note }: Readonly<Record<string, unknown>>) => ({ ...note, texts: [text] }),
    ],
  };
  const note = { pk: `R#${id}`, sk: 'NOTE#1' };

  test.each([
    [1, { said: 'x' }],
    [2, { text: 'x' }],
    [3, { texts: ['x'] }],
  ])('of version %i is lifted to the newest, one version after the other', (v, content) => {
    expect(upcast({ ...note, v, ...content }, chain)).toEqual({ ...note, v: 3, texts: ['x'] });
  });

  test('is written in the newest version of its kind', () => {
    expect(stamped(note, chain)).toEqual({ ...note, v: 3 });
    expect(stamped({ pk: 'OFFICERS', sk: 'an' }, chain)).toEqual({ pk: 'OFFICERS', sk: 'an', v: 1 });
  });

  test('of a version to come is refused by name and number instead of being guessed', () => {
    expect(() => upcast({ ...note, v: 4 }, chain)).toThrow(
      expect.objectContaining({
        name: 'NewerVersion',
        message: 'An item NOTE is kept in version 4; this release reads up to 3.',
      }),
    );
  });
});

describe('the table', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await startTestStore();
  });
  afterAll(async () => {
    await store.stop();
  });

  test('holds a report that every tool reads: open attributes and JSON under gzip', async () => {
    const report = aReport({ id: reportId(8) });
    await store.stores.reports.create(report);
    const { Items = [] } = await store.documentClient.send(new ScanCommand({ TableName: store.tableName }));
    const item = Items.find(({ pk }) => pk === `R#${report.id}`);
    expect(item).toMatchObject({ v: 1, number: report.number, status: report.status });
    const body: unknown = JSON.parse(gunzipSync(z.instanceof(Uint8Array).parse(item?.['gzip'])).toString());
    expect(body).toMatchObject({ contentMark: report.contentMark, events: report.events });
  });

  test('has a version in every item it is given', async () => {
    await store.stores.directory.putBody({
      id: 'front-mau',
      kind: 'front',
      level: 'province',
      name: 'Mẫu',
      nameEn: 'Sample',
      inForceFrom: '2025-07-01',
    });
    await store.stores.tokens.put({ reportId: id, token: 't', wait: 'triage', execution: 'e', since: 'x' });
    const { Items = [] } = await store.documentClient.send(new ScanCommand({ TableName: store.tableName }));
    expect(Items.filter(({ v }) => typeof v !== 'number')).toEqual([]);
  });

  test('refuses a report that a newer release wrote, by get and in a list', async () => {
    const newer = aReport({ id: reportId(9), frontBody: 'front-newer' });
    await store.stores.reports.create(newer);
    await store.change(`R#${newer.id}`, 'REPORT', { v: 99 });
    await expect(store.stores.reports.get(newer.id)).rejects.toMatchObject({ name: 'NewerVersion' });
    await expect(store.stores.reports.openOf('front-newer', 5)).rejects.toMatchObject({
      name: 'NewerVersion',
    });
  });
});
