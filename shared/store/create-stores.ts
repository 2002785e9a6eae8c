import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createCorrespondenceStore } from './correspondence/correspondence-store.ts';
import { createDirectoryStore } from './directory/directory-store.ts';
import { createForwardingStore } from './forwarding-store.ts';
import { createQuotaStore } from './quota-store.ts';
import { recordsTable } from './records-table.ts';
import { createHistoryStore } from './directory/history-store.ts';
import { createReportStore } from './reports/report-store.ts';
import { createRuleStore } from './rules/rule-store.ts';
import { createSessionStore } from './session-store.ts';
import type { Stores } from './stores.ts';
import { createTokenStore } from './reports/token-store.ts';
import { createToldStore } from './reports/told-store.ts';
import { createUndeliveredStore } from './reports/undelivered-store.ts';

/** All stores over one table. `now` is the world's clock, by which things expire. */
export const createStores = (
  documentClient: DynamoDBDocumentClient,
  tableName: string,
  now: () => Date,
): Stores => {
  const table = recordsTable(documentClient, tableName);
  return {
    reports: createReportStore(table),
    correspondence: createCorrespondenceStore(table),
    tokens: createTokenStore(table),
    told: createToldStore(table),
    directory: createDirectoryStore(table, now),
    rules: createRuleStore(table, now),
    history: createHistoryStore(table),
    sessions: createSessionStore(table, now),
    undelivered: createUndeliveredStore(table),
    quota: createQuotaStore(table),
    forwardings: createForwardingStore(table),
  };
};
