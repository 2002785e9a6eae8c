import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { LOCAL_TABLE, localAccess, startDynalite } from '../../local/dynalite.ts';
import { createPublicStores } from '../../shared/store/create-public-stores.ts';
import { createStores } from '../../shared/store/create-stores.ts';
import type { PublicStores, Stores } from '../../shared/store/stores.ts';

export interface TestStore {
  readonly stores: Stores;
  readonly publicStores: PublicStores;
  readonly documentClient: DynamoDBDocumentClient;
  readonly tableName: string;
  readonly stop: () => Promise<void>;
}

/** All stores over a real table, in memory, on a free port of 127.0.0.1; `stop` it in afterAll. */
export const startTestStore = async (now?: () => Date): Promise<TestStore> => {
  const { endpoint, stop } = await startDynalite();
  const client = new DynamoDBClient(localAccess(endpoint));
  const documentClient = DynamoDBDocumentClient.from(client);
  return {
    stores: createStores(documentClient, LOCAL_TABLE, now),
    publicStores: createPublicStores(documentClient, LOCAL_TABLE, now),
    documentClient,
    tableName: LOCAL_TABLE,
    stop: async () => {
      client.destroy();
      await stop();
    },
  };
};
