import type { Body } from '../../shared/schemas/body.ts';
import { FOUND, type DirectoryChange } from '../../shared/schemas/history.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import { etagOf } from '../../shared/store/directory/record-etag.ts';
import type { Change, DirectoryWorld } from './directory-world.ts';

/** A new record and the one it replaces. */
export interface RecordWrite<T> {
  readonly before: T | undefined;
  readonly after: T;
}

type Became = DirectoryChange['became'];

/** How records of one kind are stored and appear in the history. */
interface Kept<T> {
  readonly put: (record: T, over: T | 'nothing') => Promise<void>;
  readonly became: (record: T) => Became;
}

/**
 * Writes a record and its history, whose first entry is the record before the first change. If a form is sent again
 * after a lost answer, the record is already as wanted, and only a missing entry is added.
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

/** @throws CaseError conflict.stale when another write changed the record since `before` was read */
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

/** Parallel writes; with this many a province's first import ends within one request. */
const AT_A_TIME = 20;

/**
 * Writes bodies, each in place of the record it was compared with. Running it again completes an interrupted run.
 * @throws CaseError conflict.stale when another write changed one meanwhile; those before it are written
 */
export const keepBodies = async (
  writes: readonly RecordWrite<Body>[],
  change: Change,
  world: DirectoryWorld,
): Promise<void> => {
  for (let from = 0; from < writes.length; from += AT_A_TIME)
    await Promise.all(writes.slice(from, from + AT_A_TIME).map((write) => keepBody(write, change, world)));
};
