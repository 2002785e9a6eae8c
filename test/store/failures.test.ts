import { DynamoDBClient, DynamoDBServiceException } from '@aws-sdk/client-dynamodb';
import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { localAccess, startDynalite } from '../../infra/data-folder/dynalite.ts';
import { createStores } from '../../shared/store/create-stores.ts';
import type { Stores } from '../../shared/store/stores.ts';
import { aReport, reportId } from '../support/a-report.ts';

const AT = '2026-11-23T02:14:00.000Z';
const documentClient = DynamoDBDocumentClient.from(new DynamoDBClient(localAccess('http://127.0.0.1:9')));
const mock = mockClient(documentClient);
const stores = createStores(documentClient, 'table', () => new Date(AT));
beforeEach(() => {
  mock.reset();
});
afterAll(() => {
  mock.restore();
  documentClient.destroy();
});

const id = reportId(1);
const refusal = (name: string, $fault: 'client' | 'server') =>
  new DynamoDBServiceException({ name, $fault, $metadata: { httpStatusCode: 400 }, message: name });
const failAll = (error: Error): void => {
  mock.onAnyCommand().rejects(error);
};

const CALLS: Record<string, (stores: Stores) => Promise<unknown>> = {
  'reports.get': ({ reports }) => reports.get(id),
  'reports.create': ({ reports }) => reports.create(aReport()),
  'reports.save': ({ reports }) => reports.save(aReport({ version: 2 })),
  'reports.openOf': ({ reports }) => reports.openOf('front', 10),
  'reports.endedOf': ({ reports }) => reports.endedOf('front', '2026-11', 10),
  'reports.referredTo': ({ reports }) => reports.referredTo('party', 10),
  'reports.withRungsUntil': ({ reports }) => reports.withRungsUntil(new Date(AT), 10),
  'correspondence.putPart': ({ correspondence }) =>
    correspondence.putPart({ reportId: id, part: 'narrative', jwe: 'x', at: AT }),
  'correspondence.part': ({ correspondence }) => correspondence.part(id, 'narrative'),
  'correspondence.partsOf': ({ correspondence }) => correspondence.partsOf(id),
  'correspondence.putMessage': ({ correspondence }) =>
    correspondence.putMessage({ reportId: id, id, at: AT, from: 'reporter' }),
  'correspondence.messagesOf': ({ correspondence }) => correspondence.messagesOf(id),
  'correspondence.putNote': ({ correspondence }) =>
    correspondence.putNote({ reportId: id, id, at: AT, by: { kind: 'system' }, text: 'x' }),
  'correspondence.notesOf': ({ correspondence }) => correspondence.notesOf(id),
  'correspondence.putContact': ({ correspondence }) =>
    correspondence.putContact({ reportId: id, by: 'sms', sealed: 'x' }),
  'correspondence.contactOf': ({ correspondence }) => correspondence.contactOf(id),
  'tokens.put': ({ tokens }) =>
    tokens.put({ reportId: id, token: 't', wait: 'triage', execution: 'e', since: AT }),
  'tokens.get': ({ tokens }) => tokens.get(id),
  'directory.bodies': ({ directory }) => directory.bodies(),
  'directory.officers': ({ directory }) => directory.officers(),
  'directory.officer': ({ directory }) => directory.officer('an'),
  'directory.publishedBodies': ({ directory }) => directory.publishedBodies(),
  'sessions.get': ({ sessions }) => sessions.get('hash'),
  'sessions.end': ({ sessions }) => sessions.end('hash'),
  'undelivered.remove': ({ undelivered }) => undelivered.remove({ id: 'mail' }),
  'undelivered.of': ({ undelivered }) => undelivered.of(id),
  'undelivered.toRetry': ({ undelivered }) => undelivered.toRetry(new Date(AT), 10),
  'undelivered.givenUp': ({ undelivered }) => undelivered.givenUp(10),
};

describe('a table that does not answer', () => {
  test.each(Object.entries(CALLS))('makes %s fail as a partner, with the cause kept', async (_name, call) => {
    const cause = refusal('InternalServerError', 'server');
    failAll(cause);
    await expect(call(stores)).rejects.toMatchObject({ code: 'partner.unavailable', cause });
  });

  test.each<[string, Error]>([
    ['throttling', refusal('ThrottlingException', 'client')],
    ['a hot partition', refusal('ProvisionedThroughputExceededException', 'client')],
    ['the SDK’s time limit', Object.assign(new Error('late'), { name: 'TimeoutError' })],
    ['a broken connection', Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })],
  ])('is what %s is called', async (_what, cause) => {
    failAll(cause);
    await expect(stores.reports.get(id)).rejects.toMatchObject({ code: 'partner.unavailable', cause });
  });

  test('is told from one that is not there, over the wire', async () => {
    const { endpoint, stop } = await startDynalite();
    await stop();
    const client = new DynamoDBClient({ ...localAccess(endpoint), maxAttempts: 1 });
    const real = createStores(DynamoDBDocumentClient.from(client), 'table', () => new Date(AT));
    await expect(real.reports.get(id)).rejects.toMatchObject({ code: 'partner.unavailable' });
    client.destroy();
  });
});

describe('a request that DynamoDB refuses', () => {
  test.each(['ValidationException', 'AccessDeniedException', 'ResourceNotFoundException'])(
    'is a defect of ours and stays %s',
    async (name) => {
      failAll(refusal(name, 'client'));
      await expect(stores.reports.get(id)).rejects.toMatchObject({ name, $fault: 'client' });
      await expect(stores.reports.create(aReport())).rejects.toMatchObject({ name });
    },
  );

  test('so does an error of our own', async () => {
    failAll(new TypeError('not a function'));
    await expect(stores.tokens.get(id)).rejects.toThrow(TypeError);
  });
});

describe('a dialogue in which others always write first', () => {
  test('is given up after a few tries, as a conflict that is retried', async () => {
    mock.on(GetCommand).resolves({});
    mock.on(PutCommand).rejects(refusal('ConditionalCheckFailedException', 'client'));
    const message = { reportId: id, id, at: AT, from: 'reporter' } as const;
    await expect(stores.correspondence.putMessage(message)).rejects.toMatchObject({ code: 'conflict.stale' });
    expect(mock.commandCalls(PutCommand)).toHaveLength(5);
  });
});

describe('a save whose answer was lost', () => {
  test('finds its own record when the client tries again, and succeeds', async () => {
    const report = aReport({ version: 2 });
    mock.on(PutItemCommand).resolvesOnce({}).rejects(refusal('ConditionalCheckFailedException', 'client'));
    await stores.reports.save(report);
    const kept = mock.commandCalls(PutItemCommand)[0]?.args[0].input.Item ?? {};
    mock.on(GetCommand).resolves({ Item: unmarshall(kept) });
    await expect(stores.reports.save(report)).resolves.toBeUndefined();
    await expect(stores.reports.save({ ...report, summary: 'x' })).rejects.toMatchObject({
      code: 'conflict.stale',
    });
  });
});
