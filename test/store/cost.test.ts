import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Event, Report } from '../../shared/schemas/report.ts';
import type { PublicStores } from '../../shared/store/stores.ts';
import { TABLE } from '../../shared/store/table.ts';
import { aReport, reportId } from '../support/a-report.ts';
import { startTestStore, type TestStore } from '../support/store.ts';

let store: TestStore;
/** The requests, with the units billed for the table itself (dynalite does not bill indexes). */
let asked: { command: string; units: number }[] = [];

const unitsOf = (output: unknown): number => {
  if (typeof output !== 'object' || output === null || !('ConsumedCapacity' in output)) return NaN;
  const capacity = output.ConsumedCapacity;
  return typeof capacity === 'object' && capacity !== null && 'CapacityUnits' in capacity
    ? Number(capacity.CapacityUnits)
    : NaN;
};

beforeAll(async () => {
  store = await startTestStore();
  store.documentClient.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      asked.push({ command: context.commandName ?? '', units: unitsOf(answer.output) });
      return answer;
    },
    { step: 'initialize' },
  );
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  await store.stop();
});

const commands = (): string[] => asked.map(({ command }) => command);
const units = (): number => asked.reduce((sum, { units }) => sum + units, 0);

const anOfficer = (id: string): Officer => ({
  id,
  name: `Nguyễn Văn ${id}`,
  email: `${id}@example.org`,
  role: 'intake',
  body: 'front-mau',
  mail: 'now',
  sms: false,
  active: true,
});

const AT = '2026-11-23T02:14:00.000Z';
const events = (count: number): Event[] =>
  Array.from({ length: count }, (_, n) => ({
    n: n + 1,
    at: new Date(Date.parse(AT) + n * 86_400_000).toISOString(),
    act: 'finish-verification',
    by: { kind: 'officer', id: 'verifier-binh', role: 'verifier', body: 'front-mau' },
    to: 'locating',
    prev: String(n).padStart(2, '0').repeat(32),
    hash: String(n + 1)
      .padStart(2, '0')
      .repeat(32),
  }));

describe('what the store asks for', () => {
  test('a report costs one request to create, to read and to save', async () => {
    const report = aReport();
    await store.stores.reports.create(report);
    await store.stores.reports.get(report.id);
    await store.stores.reports.save({ ...report, version: 2 });
    expect(commands()).toEqual(['PutItemCommand', 'GetItemCommand', 'PutItemCommand']);
  });

  test('a report with a log of twelve events is written for two units', async () => {
    await store.stores.reports.create(aReport({ id: reportId(2), events: events(12) }));
    expect(units()).toBeLessThanOrEqual(2);
  });

  test('a short sealed narrative is written for two units: its 1 KiB, the wrapped key and the header', async () => {
    const segment = (bytes: number): string => Buffer.alloc(bytes, 7).toString('base64url');
    const jwe = [190, 512, 12, 1024, 16].map(segment).join('.');
    await store.stores.correspondence.putPart({ reportId: reportId(2), part: 'narrative', jwe, at: AT });
    expect(asked).toEqual([{ command: 'PutItemCommand', units: 2 }]);
  });

  test('a dialogue is read by one request and goes on by two', async () => {
    const { correspondence } = store.stores;
    await correspondence.putMessage({
      reportId: reportId(2),
      id: reportId(1),
      at: AT,
      from: 'office',
      text: 'Xin chào',
    });
    await correspondence.messagesOf(reportId(2));
    expect(commands()).toEqual(['GetItemCommand', 'PutItemCommand', 'GetItemCommand']);
  });

  test('citizens’ pages read the bodies once a minute, by two gets', async () => {
    const { directory } = store.stores;
    await directory.putBody({
      id: 'front-mau',
      kind: 'front',
      level: 'province',
      name: 'Mẫu',
      nameEn: 'Sample',
      inForceFrom: '2025-07-01',
    });
    asked = [];
    const citizens = store.publicStores.directory;
    await Promise.all([citizens.publishedBodies(), citizens.publishedBodies()]);
    await citizens.publishedBodies();
    expect(commands()).toEqual(['GetItemCommand', 'GetItemCommand']);
  });

  test('a directory that did not change costs one read of a small item, however long it is', async () => {
    const { directory } = store.stores;
    const officers = Array.from({ length: 300 }, (_, n) => anOfficer(`officer-${String(n)}`));
    await Promise.all(officers.map((officer) => directory.putOfficer(officer)));
    await directory.officers();
    asked = [];
    expect(await directory.officers()).toHaveLength(300);
    expect(asked).toEqual([{ command: 'GetItemCommand', units: 1 }]);
  });
});

describe('a queue page', () => {
  const open = (n: number, different: Partial<Report> = {}): Report =>
    aReport({
      id: reportId(n),
      frontBody: 'front-queue',
      due: new Date(Date.parse(AT) + (n % 50) * 3_600_000).toISOString(),
      ...different,
    });

  test('costs the same however many reports have ended', async () => {
    const { reports } = store.stores;
    await Promise.all(Array.from({ length: 40 }, (_, n) => reports.create(open(100 + n))));
    asked = [];
    await reports.openOf('front-queue', 20);
    const before = [...asked];
    const ended = Array.from({ length: 200 }, (_, n) => open(1000 + n, { status: 'archived' }));
    await Promise.all(ended.map((report) => reports.create(report)));
    asked = [];
    await reports.openOf('front-queue', 20);
    expect(asked).toEqual(before);
    expect(asked.every(({ command }) => command === 'QueryCommand')).toBe(true);
  });

  test('shows rows that each cost one write unit, with room to spare', async () => {
    const wordy = 'Ủy ban nhân dân phường'.padEnd(200, ' ỷ');
    await store.stores.reports.create(
      open(90, {
        frontBody: 'front-wordy',
        status: 'answering',
        hops: [{ body: 'party-wordy', sentAt: AT }],
        subject: { place: '30901', bodyText: wordy, postText: 'Phó Chủ tịch' },
        assignee: 'verifier-binh',
        pausedSince: AT,
        excludedBodies: ['ubnd-mau-1', 'front-mau-1'],
      }),
    );
    const { Items = [] } = await store.documentClient.send(
      new QueryCommand({
        TableName: store.tableName,
        IndexName: 'party',
        KeyConditionExpression: `${TABLE.indexes.party.partitionKey} = :party`,
        ExpressionAttributeValues: { ':party': 'REFERRED#party-wordy' },
      }),
    );
    expect(Items).toHaveLength(1);
    expect(Buffer.byteLength(JSON.stringify(Items[0]))).toBeLessThan(1024);
  });
});

describe('the citizens’ stores', () => {
  test('get and put single items and do nothing else', async () => {
    const { reports, correspondence, tokens, directory, rules } = store.publicStores;
    const report = aReport({ id: reportId(77) });
    const everything: Record<keyof PublicStores, (() => Promise<unknown>)[]> = {
      reports: [
        () => reports.create(report),
        () => reports.get(report.id),
        () => reports.save({ ...report, version: 2 }),
      ],
      correspondence: [
        () => correspondence.putPart({ reportId: report.id, part: 'narrative', jwe: 'x', at: AT }),
        () => correspondence.putContact({ reportId: report.id, by: 'sms', sealed: 'x' }),
        () => correspondence.putMessage({ reportId: report.id, id: reportId(1), at: AT, from: 'reporter' }),
        () => correspondence.messagesOf(report.id),
      ],
      tokens: [() => tokens.get(report.id)],
      directory: [() => directory.publishedBodies()],
      rules: [() => rules.confirmed()],
    };
    for (const calls of Object.values(everything)) for (const call of calls) await call();
    expect(new Set(commands())).toEqual(new Set(['GetItemCommand', 'PutItemCommand']));
  });
});
