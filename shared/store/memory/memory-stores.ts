import type { Stores } from '../stores.ts';
import { memoryCorrespondence } from './correspondence.ts';
import {
  memoryForwardings,
  memoryQuota,
  memorySessions,
  memoryTokens,
  memoryTold,
  memoryUndelivered,
} from './machinery.ts';
import { memoryDirectory, memoryHistory, memoryRules } from './province.ts';
import { memoryReports } from './reports.ts';

/**
 * All stores in memory, for the simulator and for tests, with the table's own conditions, orders and conflicts. The
 * data end with the object. The tests of `test/store` check these stores and the table alike.
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
