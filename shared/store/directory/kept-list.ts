import { createHash } from 'node:crypto';
import { DeleteItemCommand } from 'dynamodb-toolbox/entity/actions/delete';
import { GetItemCommand } from 'dynamodb-toolbox/entity/actions/get';
import { PutItemCommand } from 'dynamodb-toolbox/entity/actions/put';
import { CaseError } from '../../domain/errors.ts';
import { listHeadEntity, listPieceEntity } from './directory-entities.ts';
import { answered, written } from '../failures.ts';
import { fromGzip, toGzip } from '../gzip-json.ts';
import { etagOf } from './record-etag.ts';
import type { RecordsTable } from '../records-table.ts';
import type { BODIES, OFFICERS } from '../table.ts';

/** An item may have 400 KB. This many bytes of gzip hold several thousand records, so most lists have one piece. */
const PIECE_BYTES = 300 * 1024;

/** A try fails only if another process changed the list in the milliseconds between reading and writing. */
const TRIES = 8;

interface Version<T> {
  readonly version: number;
  readonly pieces: readonly string[];
  readonly records: ReadonlyMap<string, T>;
}

interface Write<T> {
  readonly record: T;
  readonly over: T | 'nothing' | undefined;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

interface KeptList<T> {
  /** The present list: one small read, and the pieces only if the list has changed since this process read them. */
  read(): Promise<ReadonlyMap<string, T>>;
  /** @throws CaseError conflict.stale when the stored record is not `over` */
  put(record: T, over?: T | 'nothing'): Promise<void>;
}

const staleAt = (id: string): CaseError =>
  new CaseError('conflict.stale', 'Someone else changed this record meanwhile.', { id });

const isOver = <T extends object>(kept: T | undefined, over: T | 'nothing' | undefined): boolean => {
  if (over === undefined || kept === undefined) return true;
  return over !== 'nothing' && etagOf(kept) === etagOf(over);
};

/**
 * A list that is read with almost every request and changes a few times a month. A small head names its version and
 * its pieces; pieces never change. So the head, read strongly consistent, shows whether the process remembers the
 * present list, and a change is one write of the head on the version before it.
 */
export const createKeptList = <T extends { readonly id: string }>(
  table: RecordsTable,
  of: typeof BODIES | typeof OFFICERS,
  parse: (value: unknown) => readonly T[],
): KeptList<T> => {
  const heads = listHeadEntity(table);
  const pieces = listPieceEntity(table);
  let known: Version<T> = { version: 0, pieces: [], records: new Map() };

  const pieceOf = async (piece: string): Promise<Uint8Array | undefined> => {
    const { Item } = await answered(
      pieces.build(GetItemCommand).key({ of, piece }).options({ consistent: true }).send(),
    );
    return Item?.gzip;
  };

  const current = async (): Promise<Version<T>> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { Item: head } = await answered(
        heads.build(GetItemCommand).key({ of }).options({ consistent: true }).send(),
      );
      const before = known;
      if ((head?.version ?? 0) === before.version) return before;
      const gzips = await Promise.all((head?.pieces ?? []).map(pieceOf));
      const found = gzips.flatMap((gzip) => gzip ?? []);
      // If a piece is missing, the list was replaced after its head was read, so there is a newer head.
      if (head === undefined || found.length < gzips.length) continue;
      const records = parse(fromGzip(Buffer.concat(found)));
      const read = {
        version: head.version,
        pieces: head.pieces,
        records: new Map(records.map((record) => [record.id, record])),
      };
      // Reads may finish in another order than they began; the newer version stays.
      if (known.version < read.version) known = read;
      return read;
    }
    throw new Error(`The list ${of} names pieces that are not there.`);
  };

  const removed = (names: readonly string[]) =>
    Promise.all(names.map((piece) => answered(pieces.build(DeleteItemCommand).key({ of, piece }).send())));

  /** False when another process wrote the version after `before`. */
  const replaced = async (before: Version<T>, records: ReadonlyMap<string, T>): Promise<boolean> => {
    const version = before.version + 1;
    const gzip = toGzip([...records.values()]);
    // The name has the version too: no later piece gets a replaced piece's name, so removing that piece is safe.
    const name = `${String(version)}-${createHash('sha256').update(gzip).digest('hex').slice(0, 16)}`;
    const names: string[] = [];
    for (let from = 0; from < gzip.length; from += PIECE_BYTES) {
      const piece = `${name}-${String(names.length)}`;
      names.push(piece);
      const bytes = gzip.subarray(from, from + PIECE_BYTES);
      await answered(pieces.build(PutItemCommand).item({ of, piece, gzip: bytes }).send());
    }
    const put = heads.build(PutItemCommand).item({ of, version, pieces: names });
    const condition =
      before.version === 0
        ? ({ attr: 'version', exists: false } as const)
        : ({ attr: 'version', eq: before.version } as const);
    if (!(await written(put.options({ condition }).send()))) return false;
    known = { version, pieces: names, records };
    await removed(before.pieces);
    return true;
  };

  /** Makes several changes by one write of the list, each under its own condition. */
  const writeAll = async (writes: readonly Write<T>[]): Promise<void> => {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const before = await current();
      const records = new Map(before.records);
      const made: Write<T>[] = [];
      const stale: Write<T>[] = [];
      for (const write of writes) {
        const kept = records.get(write.record.id);
        // If the answer to a write was lost, the retry finds its own record.
        const isDone = kept !== undefined && etagOf(kept) === etagOf(write.record);
        if (!isDone && !isOver(kept, write.over)) stale.push(write);
        else {
          records.set(write.record.id, write.record);
          made.push(write);
        }
      }
      const sorted = new Map([...records].toSorted(([one], [other]) => (one < other ? -1 : 1)));
      if (made.length > 0 && !(await replaced(before, sorted))) continue;
      for (const write of stale) write.reject(staleAt(write.record.id));
      for (const write of made) write.resolve();
      return;
    }
    for (const write of writes) write.reject(staleAt(write.record.id));
  };

  // Records that are put during a write wait and go into the next write together.
  let waiting: Write<T>[] = [];
  let isWriting = false;
  const drain = async (): Promise<void> => {
    if (isWriting) return;
    isWriting = true;
    for (let batch = waiting; batch.length > 0; batch = waiting) {
      waiting = [];
      try {
        await writeAll(batch);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
    }
    isWriting = false;
  };

  return {
    read: async () => (await current()).records,
    put: (record, over) =>
      new Promise<void>((resolve, reject) => {
        waiting.push({ record, over, resolve, reject });
        void drain();
      }),
  };
};
