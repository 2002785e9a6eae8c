import type { DirectoryStore } from '../shared/store/stores.ts';
import type { PublicWorld, World } from './ports.ts';
import { atPresent } from './rulebook.ts';

/** Any of the worlds a request can live in. */
export type AnyWorld = World | PublicWorld;

/** What was read, until it is forgotten; a failed reading is not kept. */
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
      // A list of one's own: whoever sorts it must not sort it for all.
      return [...(await known)];
    },
  };
};

type Whole = Pick<DirectoryStore, 'bodies' | 'officers' | 'officer' | 'putBody' | 'putOfficer'>;

const isWhole = (directory: object): directory is Whole => 'officers' in directory;

/**
 * The directory as one request sees it: each list is read once, however many ask, and again after this request wrote
 * into it. The citizens' directory has no lists and stays as it is.
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
 * A world for one request or step: the rules as they are now, and the directory read once. A job may run for minutes;
 * it takes the rules alone and reads the directory each time.
 */
export const forRequest = async <W extends AnyWorld>(world: W): Promise<W> => ({
  ...(await atPresent(world)),
  stores: { ...world.stores, directory: directoryOnce(world.stores.directory) },
});
