import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createCorrespondenceWrites } from './correspondence/correspondence-writes.ts';
import { createPublicDirectory } from './directory/directory-store.ts';
import { createPublishedRules } from './rules/published-rules.ts';
import { recordsTable } from './records-table.ts';
import { createReportItems } from './reports/report-items.ts';
import type { PublicStores } from './stores.ts';
import { createTokenStore } from './reports/token-store.ts';

/** The citizens' function's stores: its bundle contains no query, and its role allows none. */
export const createPublicStores = (
  documentClient: DynamoDBDocumentClient,
  tableName: string,
  now: () => Date,
): PublicStores => {
  const table = recordsTable(documentClient, tableName);
  return {
    reports: createReportItems(table),
    correspondence: createCorrespondenceWrites(table),
    tokens: createTokenStore(table),
    directory: createPublicDirectory(table, now),
    rules: createPublishedRules(table, now),
  };
};
