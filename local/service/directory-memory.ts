import type { DirectoryStore } from '../../shared/store/stores.ts';

/** Keeps what was read until something of the same kind is written; a failed reading is not kept. */
const kept = <T>(read: () => Promise<T>): { get: () => Promise<T>; forget: () => void } => {
  let known: Promise<T> | undefined;
  const forget = (): void => {
    known = undefined;
  };
  return {
    get: () =>
      (known ??= read().catch((error: unknown) => {
        forget();
        throw error;
      })),
    forget,
  };
};

/**
 * The directory, read once. Almost every page and notice asks for all officers or bodies, and no other process
 * writes to this table; dynalite takes 4 ms for either list, which is more than all else a page does.
 */
export const directoryMemory = (store: DirectoryStore): DirectoryStore => {
  const bodies = kept(() => store.bodies());
  const officers = kept(() => store.officers());
  const published = kept(() => store.publishedBodies());
  return {
    bodies: bodies.get,
    officers: officers.get,
    officer: async (wanted) => (await officers.get()).find(({ id }) => id === wanted),
    publishedBodies: published.get,
    putBody: (...call) => store.putBody(...call).finally(bodies.forget),
    putOfficer: (...call) => store.putOfficer(...call).finally(officers.forget),
    publishBodies: async () => {
      await store.publishBodies();
      published.forget();
    },
  };
};
