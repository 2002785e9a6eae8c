import type { Body } from '../../shared/schemas/body.ts';
import { FOUND, type DirectoryChange } from '../../shared/schemas/history.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import { etagOf } from '../../shared/store/directory/record-etag.ts';
import type { Change, DirectoryWorld } from './directory-world.ts';

/** A record as it is to be, and what it replaces. */
export interface RecordWrite<T> {
  readonly before: T | undefined;
  readonly after: T;
}

type Became = DirectoryChange['became'];

/** How records of one kind are put into the table, and what they are in the history. */
interface Kept<T> {
  readonly put: (record: T, over: T | 'nothing') => Promise<void>;
  readonly became: (record: T) => Became;
}

/**
 * Writes a record and its history, whose first entry is what was there before anybody changed it. Whoever sends a form
 * again after a cut-off answer finds the record as they wanted it: then only an entry that is missing is added.
 */
const keep = async <T extends { readonly id: string }>(
  { before, after }: RecordWrite<T>,
  { put, became }: Kept<T>,
  change: Change,
  { stores: { history }, clock }: DirectoryWorld,
): Promise<void> => {
  const { id } = after;
  const last = (await history.of(became(after).kind, id)).at(-1);
  const isSame = before !== undefined && etagOf(before) === etagOf(after);
  if (isSame && last !== undefined && etagOf(last.became) === etagOf(became(after))) return;
  if (!isSame) {
    if (before !== undefined && last === undefined)
      await history.add({ id, ...FOUND, became: became(before) });
    await put(after, before ?? 'nothing');
  }
  await history.add({ id, at: clock.now().toISOString(), ...change, became: became(after) });
};

/** @throws CaseError conflict.stale when someone changed the record since `before` was read */
export const keepOfficer = (
  write: RecordWrite<Officer>,
  change: Change,
  world: DirectoryWorld,
): Promise<void> => {
  const { directory } = world.stores;
  const became = (officer: Officer): Became => ({ kind: 'officer', officer });
  return keep(write, { put: (...put) => directory.putOfficer(...put), became }, change, world);
};

const keepBody = (write: RecordWrite<Body>, change: Change, world: DirectoryWorld): Promise<void> => {
  const { directory } = world.stores;
  const became = (body: Body): Became => ({ kind: 'body', body });
  return keep(write, { put: (...put) => directory.putBody(...put), became }, change, world);
};

/** Enough at a time that a province's first import ends within a request. */
const AT_A_TIME = 20;

/**
 * Writes bodies, each over the record it was compared with. A
 * run that was cut off is finished by running it again.
 * @throws CaseError conflict.stale when someone changed one meanwhile; those before it are written
 */
export const keepBodies = async (
  writes: readonly RecordWrite<Body>[],
  change: Change,
  world: DirectoryWorld,
): Promise<void> => {
  for (let from = 0; from < writes.length; from += AT_A_TIME)
    await Promise.all(writes.slice(from, from + AT_A_TIME).map((write) => keepBody(write, change, world)));
};
