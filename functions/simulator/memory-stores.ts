import type { Stores } from '../../shared/store/stores.ts';
import { memoryCorrespondence } from './notebook/correspondence.ts';
import {
  memoryForwardings,
  memoryQuota,
  memorySessions,
  memoryTokens,
  memoryTold,
  memoryUndelivered,
} from './notebook/machinery.ts';
import { memoryDirectory, memoryHistory, memoryRules } from './notebook/province.ts';
import { memoryReports } from './notebook/reports.ts';

/**
 * The simulator's notebook: all stores in memory, with the table's own conditions, orders and conflicts. What is
 * written here ends with the object. The same contract tests hold it and the real stores.
 */
export const memoryStores = (now: () => Date): Stores => ({
  reports: memoryReports(),
  correspondence: memoryCorrespondence(),
  tokens: memoryTokens(),
  told: memoryTold(),
  directory: memoryDirectory(),
  rules: memoryRules(),
  history: memoryHistory(),
  sessions: memorySessions(now),
  undelivered: memoryUndelivered(),
  quota: memoryQuota(),
  forwardings: memoryForwardings(),
});
