import type { DirectoryStore } from '../shared/store/stores.ts';
import type { PublicWorld, World } from './ports.ts';
import { atPresent } from './rulebook.ts';

export type AnyWorld = World | PublicWorld;

/** Remembers a read until it is forgotten; a failed read is not remembered. */
const once = <T>(read: () => Promise<T[]>) => {
  let known: Promise<T[]> | undefined;
  const forget = (): void => {
    known = undefined;
  };
  return {
    forget,
    get: async (): Promise<T[]> => {
      known ??= read().catch((error: unknown) => {
        forget();
        throw error;
      });
      // Returns a new list, so that a caller that sorts it does not sort it for others.
      return [...(await known)];
    },
  };
};

type Whole = Pick<DirectoryStore, 'bodies' | 'officers' | 'officer' | 'putBody' | 'putOfficer'>;

const isWhole = (directory: object): directory is Whole => 'officers' in directory;

/**
 * The directory for one request: it reads each list once for all callers, and again after the request wrote to it. The
 * citizens' directory has no lists and stays unchanged.
 */
const directoryOnce = <D extends object>(directory: D): D => {
  if (!isWhole(directory)) return directory;
  const whole: Whole = directory;
  const bodies = once(() => whole.bodies());
  const officers = once(() => whole.officers());
  return {
    ...directory,
    bodies: bodies.get,
    officers: officers.get,
    officer: async (wanted: string) => (await officers.get()).find(({ id }) => id === wanted),
    putBody: (...call: Parameters<Whole['putBody']>) => whole.putBody(...call).finally(bodies.forget),
    putOfficer: (...call: Parameters<Whole['putOfficer']>) =>
      whole.putOfficer(...call).finally(officers.forget),
  };
};

/**
 * A world for one request or step: the present rules, and a directory that is read once. A job may run for minutes, so
 * it takes only the rules and reads the directory each time.
 */
export const forRequest = async <W extends AnyWorld>(world: W): Promise<W> => ({
  ...(await atPresent(world)),
  stores: { ...world.stores, directory: directoryOnce(world.stores.directory) },
});
