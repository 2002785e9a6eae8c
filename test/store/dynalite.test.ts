import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LOCAL_TABLE, localAccess, startDynalite } from '../../infra/data-folder/dynalite.ts';
import { createStores } from '../../shared/store/create-stores.ts';
import { aReport } from '../support/a-report.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'gan-dan-table-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

describe('the table on this machine', () => {
  test('has the keys, indexes and projections of the deployed one', async () => {
    const { endpoint, stop } = await startDynalite();
    const client = new DynamoDBClient(localAccess(endpoint));
    const { Table } = await client.send(new DescribeTableCommand({ TableName: LOCAL_TABLE }));
    expect(Table?.KeySchema?.map(({ AttributeName }) => AttributeName)).toEqual(['pk', 'sk']);
    const indexes = (Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName, KeySchema, Projection }) => [
      IndexName,
      KeySchema?.map(({ AttributeName }) => AttributeName).join('/'),
      Projection?.ProjectionType,
      Projection?.NonKeyAttributes?.length,
    ]);
    expect(indexes.sort()).toEqual([
      ['party', 'partyPk/partySk', 'INCLUDE', 14],
      ['queue', 'queuePk/queueSk', 'INCLUDE', 14],
      ['rungs', 'rungPk/rungSk', 'KEYS_ONLY', undefined],
    ]);
    client.destroy();
    await stop();
  });

  test('still holds every report that was acknowledged before the process was killed', async () => {
    const script = fileURLToPath(new URL('./write-until-killed.ts', import.meta.url));
    const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    const acknowledged: string[] = [];
    for await (const id of createInterface({ input: child.stdout })) {
      acknowledged.push(id);
      if (acknowledged.length === 40) child.kill('SIGKILL');
    }
    expect(await ended).toEqual([null, 'SIGKILL']);

    const { endpoint, stop } = await startDynalite({ path: folder });
    const client = new DynamoDBClient(localAccess(endpoint));
    const { reports } = createStores(DynamoDBDocumentClient.from(client), LOCAL_TABLE, () => new Date());
    expect(acknowledged.length).toBeGreaterThanOrEqual(40);
    for (const id of acknowledged) expect(await reports.get(id)).toEqual(aReport({ id }));
    const listed = (await reports.openOf('front-mau', 1000)).map(({ id }) => id);
    expect(listed).toEqual(expect.arrayContaining(acknowledged));
    client.destroy();
    await stop();
  });

  test('is refused when another version made it', async () => {
    const server = dynalite({ path: folder, createTableMs: 0 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const client = new DynamoDBClient(localAccess(`http://127.0.0.1:${String(port)}`));
    await client.send(
      new CreateTableCommand({
        TableName: LOCAL_TABLE,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      }),
    );
    // dynalite finishes the table after its answer, and fails in a closed database.
    await waitUntilTableExists(
      { client, maxWaitTime: 30, minDelay: 1, maxDelay: 1 },
      { TableName: LOCAL_TABLE },
    );
    client.destroy();
    const closed = once(server, 'close');
    server.close();
    await closed;
    await expect(startDynalite({ path: folder })).rejects.toThrow('remove that folder');
  });
});
