import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createPublicStores } from '../../shared/store/create-public-stores.ts';
import { plainClient } from './plain-client.ts';
import type { PublicStores } from '../../shared/store/stores.ts';

/** The chunk with DynamoDB's client and the entities: almost half of the citizens' bundle. */
export const openPublicStores = (table: string, now: () => Date): PublicStores => {
  const documents = DynamoDBDocumentClient.from(plainClient(new DynamoDBClient({})), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return createPublicStores(documents, table, now);
};
