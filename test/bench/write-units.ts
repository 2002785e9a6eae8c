import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { TABLE } from '../../shared/store/table.ts';

/** A value in DynamoDB's wire format: one letter for the type, then the value. */
type Wire = Readonly<Record<string, unknown>>;
type Item = Readonly<Record<string, Wire>>;

const WireItem = z.record(z.string(), z.record(z.string(), z.unknown()));
const Put = z.object({ Item: WireItem });
const Deletion = z.object({ Key: WireItem });

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Bytes by DynamoDB's rules: names and values in UTF-8, 3 for a list or map and 1 for each of its members. */
const bytesOf = (wire: Wire): number => {
  const [type = '', value] = Object.entries(wire)[0] ?? [];
  if (type === 'S') return Buffer.byteLength(text(value));
  if (type === 'B') return Buffer.byteLength(text(value), 'base64');
  if (type === 'N') return Math.ceil(text(value).length / 2) + 1;
  if (type === 'L') {
    const members = z.array(z.record(z.string(), z.unknown())).parse(value);
    return members.reduce((sum, member) => sum + 1 + bytesOf(member), 3);
  }
  if (type === 'M')
    return Object.entries(WireItem.parse(value)).reduce(
      (sum, [name, member]) => sum + 1 + Buffer.byteLength(name) + bytesOf(member),
      3,
    );
  if (type === 'BOOL' || type === 'NULL') return 1;
  throw new Error(`a value of type ${type} is not counted yet`);
};

const sizeOf = (item: Item): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + bytesOf(value), 0);

const units = (bytes: number): number => Math.max(1, Math.ceil(bytes / 1024));

/** An item's row in an index, keys first; undefined where it lacks one of the index's keys. */
const rowIn = (index: (typeof INDEXES)[number], item: Item | undefined) => {
  const pick = (names: readonly string[]): Item =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = item?.[name];
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const key = pick([index.partitionKey, index.sortKey]);
  if (Object.keys(key).length < 2) return undefined;
  const row = { ...key, ...pick([TABLE.partitionKey, TABLE.sortKey, ...index.projected]) };
  return { key: JSON.stringify(key), whole: JSON.stringify(row), units: units(sizeOf(row)) };
};
const INDEXES = Object.values(TABLE.indexes);

/** No units for an unchanged row; a deletion and a put for one whose key changes. */
const indexUnits = (before: Item | undefined, after: Item | undefined): number =>
  INDEXES.reduce((sum, index) => {
    const [old, now] = [rowIn(index, before), rowIn(index, after)];
    if (old?.whole === now?.whole) return sum;
    if (old !== undefined && now?.key === old.key) return sum + Math.max(old.units, now.units);
    return sum + (old?.units ?? 0) + (now?.units ?? 0);
  }, 0);

interface WriteCount {
  table: number;
  indexes: number;
  writes: number;
}

const keyOf = (item: Item): string => JSON.stringify([item[TABLE.partitionKey], item[TABLE.sortKey]]);

const read = (target: string, body: string): { key: string; after: Item | undefined } | undefined => {
  const command = target.split('.').at(-1);
  if (command === 'GetItem' || command === 'Query') return undefined;
  const value: unknown = JSON.parse(body);
  if (command === 'PutItem') {
    const { Item } = Put.parse(value);
    return { key: keyOf(Item), after: Item };
  }
  if (command === 'DeleteItem') return { key: keyOf(Deletion.parse(value).Key), after: undefined };
  throw new Error(`${target} is not counted yet`);
};

/**
 * Counts the billed write units from the SDK's requests, because dynalite does not bill indexes. An item is billed by
 * its larger size, before or after, and a refused condition like a write.
 */
export const countWrites = (client: DynamoDBDocumentClient): WriteCount => {
  const count: WriteCount = { table: 0, indexes: 0, writes: 0 };
  const items = new Map<string, Item>();
  const Sent = z.object({ headers: z.record(z.string(), z.string()), body: z.instanceof(Uint8Array) });
  client.middlewareStack.add(
    (next) => async (args) => {
      const { headers, body } = Sent.parse(args.request);
      const write = read(headers['x-amz-target'] ?? '', new TextDecoder().decode(body));
      if (write === undefined) return next(args);
      const before = items.get(write.key);
      count.writes += 1;
      count.table += units(Math.max(before ? sizeOf(before) : 0, write.after ? sizeOf(write.after) : 0));
      const answer = await next(args);
      count.indexes += indexUnits(before, write.after);
      if (write.after === undefined) items.delete(write.key);
      else items.set(write.key, write.after);
      return answer;
    },
    { step: 'finalizeRequest', priority: 'low', name: 'countWrites' },
  );
  return count;
};
