import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { LOCAL_TABLE, localAccess, startDynalite } from '../../infra/data-folder/dynalite.ts';
import { createPublicStores } from '../../shared/store/create-public-stores.ts';
import { createStores } from '../../shared/store/create-stores.ts';
import { fromGzip } from '../../shared/store/gzip-json.ts';
import type { PublicStores, Stores } from '../../shared/store/stores.ts';
import { memoryStores } from '../../shared/store/memory/memory-stores.ts';

export interface TestStore {
  readonly stores: Stores;
  readonly publicStores: PublicStores;
  readonly documentClient: DynamoDBDocumentClient;
  readonly tableName: string;
  /** Sort keys under a partition key. */
  readonly keysOf: (partitionKey: string) => Promise<string[]>;
  /** Sets attributes of an item directly, without the store. */
  readonly change: (pk: string, sk: string, attributes: Record<string, unknown>) => Promise<void>;
  /**
   * The whole table as readable text, including compressed parts. A test that text is not stored must search here,
   * because compression would hide the text in the raw items.
   */
  readonly allText: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** The common interface of the table and the stores in memory for a test. */
export type AnyStore = Pick<TestStore, 'stores' | 'publicStores' | 'stop'>;

/** All stores in memory. */
export const startMemoryStore = (now = () => new Date()): Promise<AnyStore> => {
  const stores = memoryStores(now);
  return Promise.resolve({ stores, publicStores: stores, stop: () => Promise.resolve() });
};

/** All stores over a real table, in memory, on a free port of 127.0.0.1; `stop` it in afterAll. */
export const startTestStore = async (now = () => new Date()): Promise<TestStore> => {
  const { endpoint, stop } = await startDynalite();
  const client = new DynamoDBClient(localAccess(endpoint));
  const documentClient = DynamoDBDocumentClient.from(client);
  const TableName = LOCAL_TABLE;
  return {
    stores: createStores(documentClient, TableName, now),
    publicStores: createPublicStores(documentClient, TableName, now),
    documentClient,
    tableName: TableName,

    async keysOf(partitionKey) {
      const { Items = [] } = await documentClient.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': partitionKey },
        }),
      );
      return Items.map((item) => String(item['sk']));
    },

    async change(pk, sk, attributes) {
      const names = Object.keys(attributes);
      await documentClient.send(
        new UpdateCommand({
          TableName,
          Key: { pk, sk },
          UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
          ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: Object.fromEntries(names.map((name) => [`:${name}`, attributes[name]])),
        }),
      );
    },

    async allText() {
      const items: unknown[] = [];
      for await (const { Items = [] } of paginateScan({ client: documentClient }, { TableName }))
        items.push(...Items);
      return JSON.stringify(items, (name, value: unknown) =>
        name === 'gzip' && value instanceof Uint8Array ? fromGzip(value) : value,
      );
    },

    async stop() {
      client.destroy();
      await stop();
    },
  };
};

/** Both stores, which must satisfy the same contract, for `describe.each`. */
export const BOTH_STORES = [
  ['the table', startTestStore],
  ['memory', startMemoryStore],
] as const satisfies readonly (readonly [name: string, start: (now?: () => Date) => Promise<AnyStore>])[];
