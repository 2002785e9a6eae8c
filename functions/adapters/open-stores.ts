import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createStores } from '../../shared/store/create-stores.ts';
import type { Stores } from '../../shared/store/stores.ts';

/** All stores. In a separate chunk, so that the citizens' bundle does not contain code that only other functions may use. */
export const openStores = (table: string, now: () => Date): Stores => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return createStores(documents, table, now);
};
