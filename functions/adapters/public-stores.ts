import type { PublicStores } from '../../shared/store/stores.ts';
import { lazily } from './lazily.ts';

/**
 * The citizens' stores, loaded when a page first needs one. The first pages need none, so a cold start shows them
 * without loading the table's client.
 */
export const publicStores = (table: string, now: () => Date): PublicStores => {
  const made = lazily(async () => (await import('./open-public-stores.ts')).openPublicStores(table, now));
  return {
    reports: {
      get: async (...call) => (await made()).reports.get(...call),
      create: async (...call) => (await made()).reports.create(...call),
      save: async (...call) => (await made()).reports.save(...call),
    },
    correspondence: {
      addPart: async (...call) => (await made()).correspondence.addPart(...call),
      putPart: async (...call) => (await made()).correspondence.putPart(...call),
      putMessage: async (...call) => (await made()).correspondence.putMessage(...call),
      messagesOf: async (...call) => (await made()).correspondence.messagesOf(...call),
      putContact: async (...call) => (await made()).correspondence.putContact(...call),
    },
    tokens: { get: async (...call) => (await made()).tokens.get(...call) },
    directory: { publishedBodies: async () => (await made()).directory.publishedBodies() },
    rules: { confirmed: async () => (await made()).rules.confirmed() },
  };
};
