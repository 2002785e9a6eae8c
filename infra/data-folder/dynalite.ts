import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import {
  CreateTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  type CreateTableCommandInput,
  type GlobalSecondaryIndexDescription,
  type TableDescription,
} from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { TABLE } from '../../shared/store/table.ts';

/** The name of the one table on a laptop and in tests. */
export const LOCAL_TABLE = 'gan-dan';

/** The client's settings to reach it. dynalite requires a signature but never checks it. */
export const localAccess = (endpoint: string) => ({
  endpoint,
  region: 'ap-southeast-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

interface Dynalite {
  readonly endpoint: string;
  readonly stop: () => Promise<void>;
}

const keySchema = ({ partitionKey, sortKey }: { partitionKey: string; sortKey: string }) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  { AttributeName: sortKey, KeyType: 'RANGE' as const },
];

/** The table of shared/store/table.ts in the form of DynamoDB's API. */
const createTableInput = (): CreateTableCommandInput => {
  const indexes = Object.entries(TABLE.indexes);
  const keys = [TABLE, ...Object.values(TABLE.indexes)].flatMap((keyed) => [
    keyed.partitionKey,
    keyed.sortKey,
  ]);
  return {
    TableName: LOCAL_TABLE,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: keys.map((name) => ({ AttributeName: name, AttributeType: 'S' })),
    KeySchema: keySchema(TABLE),
    GlobalSecondaryIndexes: indexes.map(([name, index]) => ({
      IndexName: name,
      KeySchema: keySchema(index),
      Projection:
        index.projected.length === 0
          ? { ProjectionType: 'KEYS_ONLY' }
          : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...index.projected] },
    })),
  };
};

type IndexDescription = Pick<GlobalSecondaryIndexDescription, 'IndexName' | 'KeySchema' | 'Projection'>;

/** Index names with their keys and projections, to compare a stored table with today's. */
const shapeOf = (indexes: readonly IndexDescription[] = []): string =>
  JSON.stringify(
    indexes
      .map((index) => [
        index.IndexName,
        index.KeySchema?.map((key) => key.AttributeName),
        index.Projection?.ProjectionType,
        [...(index.Projection?.NonKeyAttributes ?? [])].sort(),
      ])
      .sort(),
  );

const describe = async (client: DynamoDBClient): Promise<TableDescription | undefined> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: LOCAL_TABLE }))).Table;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
};

/** dynalite finishes a table a moment after it has answered; until then it refuses every item. */
const CREATION_TRIES = 200;
const BETWEEN_TRIES_MS = 10;

const createTable = async (client: DynamoDBClient): Promise<void> => {
  await client.send(new CreateTableCommand(createTableInput()));
  for (let tries = 0; tries < CREATION_TRIES; tries += 1) {
    if ((await describe(client))?.TableStatus === 'ACTIVE') return;
    await setTimeout(BETWEEN_TRIES_MS);
  }
  throw new Error('dynalite did not finish the table.');
};

const ensureTable = async (client: DynamoDBClient, where: string): Promise<void> => {
  const found = await describe(client);
  if (found === undefined) {
    await createTable(client);
    return;
  }
  const isOurs = shapeOf(found.GlobalSecondaryIndexes) === shapeOf(createTableInput().GlobalSecondaryIndexes);
  if (!isOurs || found.TableStatus !== 'ACTIVE')
    throw new Error(
      `The table in ${where} was made by another version or never finished: remove that folder.`,
    );
};

/**
 * DynamoDB on this machine, listening on 127.0.0.1 only, with the table made. With a path it is on disk and survives a
 * kill; without one it is in memory. It has no TTL, transactions or streams; readers check expiry, and the laptop
 * replaces the stream.
 * @throws Error when the folder holds a table of another shape
 */
export const startDynalite = async ({ path }: { path?: string } = {}): Promise<Dynalite> => {
  const server = dynalite({ createTableMs: 0, ...(path !== undefined && { path }) });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('dynalite listens on no port.');
  const endpoint = `http://127.0.0.1:${String(address.port)}`;
  const stop = async (): Promise<void> => {
    // Clients keep their connections open, and close() would wait for them.
    server.closeAllConnections();
    await new Promise<void>((resolve, reject) => {
      server.close((error) => {
        if (error) reject(error);
        else resolve();
      });
    });
  };
  const client = new DynamoDBClient(localAccess(endpoint));
  try {
    await ensureTable(client, path ?? 'memory');
  } catch (error) {
    await stop();
    throw error;
  } finally {
    client.destroy();
  }
  return { endpoint, stop };
};
