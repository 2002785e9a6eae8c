import type { Body } from '../../shared/schemas/body.ts';
import type { DirectoryChange } from '../../shared/schemas/history.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import { markOf } from '../../shared/store/record-mark.ts';
import type { Change, DirectoryWorld } from './directory-world.ts';

/** A record as it is to be, and what it replaces. */
export interface RecordWrite<T> {
  readonly before: T | undefined;
  readonly after: T;
}

/**
 * Writes a change down. Whoever sends a form again after a cut-off answer finds the record as they wanted it: then
 * only an entry that is missing is added.
 */
const remember = async (
  became: DirectoryChange['became'],
  id: string,
  change: Change,
  { stores, clock }: DirectoryWorld,
): Promise<void> => {
  const last = (await stores.history.of(became.kind, id)).at(-1);
  if (last !== undefined && markOf(last.became) === markOf(became)) return;
  await stores.history.add({ id, at: clock.now().toISOString(), ...change, became });
};

const isSame = <T extends object>({ before, after }: RecordWrite<T>): boolean =>
  before !== undefined && markOf(before) === markOf(after);

const keepBody = async (write: RecordWrite<Body>, change: Change, world: DirectoryWorld): Promise<void> => {
  const { before, after } = write;
  if (!isSame(write)) await world.stores.directory.putBody(after, before ?? 'nothing');
  await remember({ kind: 'body', body: after }, after.id, change, world);
};

/** @throws CaseError conflict.stale when someone changed the record since `before` was read */
export const keepOfficer = async (
  write: RecordWrite<Officer>,
  change: Change,
  world: DirectoryWorld,
): Promise<void> => {
  const { before, after } = write;
  if (!isSame(write)) await world.stores.directory.putOfficer(after, before ?? 'nothing');
  await remember({ kind: 'officer', officer: after }, after.id, change, world);
};

/** Enough at a time that a province's first import ends within a request. */
const AT_A_TIME = 20;

/**
 * Writes bodies, each over the record it was compared with, then publishes the list for the citizens' function. A
 * run that was cut off is finished by running it again.
 * @throws CaseError conflict.stale when someone changed one meanwhile; those before it are written
 */
export const keepBodies = async (
  writes: readonly RecordWrite<Body>[],
  change: Change,
  world: DirectoryWorld,
): Promise<void> => {
  try {
    for (let from = 0; from < writes.length; from += AT_A_TIME)
      await Promise.all(writes.slice(from, from + AT_A_TIME).map((write) => keepBody(write, change, world)));
  } finally {
    await world.stores.directory.publishBodies();
  }
};
