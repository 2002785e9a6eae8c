import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TABLE } from './table.ts';

/** An item of the table, including `v`. */
type StoredItem = Readonly<Record<string, unknown>>;

/** Converts an item of one version to the next; the caller increases `v`. */
type Upcaster = (item: StoredItem) => StoredItem;

/**
 * The upcasters of every kind of item; the one at index n - 1 makes version n + 1 of version n. A kind without
 * upcasters is in its first version. If a change makes stored items unreadable, add an upcaster here and keep the
 * fixture of the version before in test/store/fixtures.
 */
export const UPCASTERS: Readonly<Record<string, readonly Upcaster[]>> = {
  REPORT: [],
  PART: [],
  MESSAGES: [],
  NOTE: [],
  CONTACT: [],
  TOKEN: [],
  TOLD: [],
  UNDELIVERED: [],
  SESSION: [],
  QUOTA: [],
  FORWARDED: [],
  REGISTERED: [],
  OFFICERS: [],
  BODIES: [],
  HISTORY: [],
  RULES: [],
  RULEBOOK: [],
};

/** Partitions that hold many items of one kind; their sort keys are ids or moments. */
const LISTS = new Set(['OFFICERS', 'BODIES', 'HISTORY', 'RULES']);

const head = (key: unknown): string => (typeof key === 'string' ? (key.split('#')[0] ?? '') : '');

/** The kind of an item by its keys, as in docs/data-model.md. */
const kindOf = (item: StoredItem): string => {
  const list = head(item[TABLE.partitionKey]);
  return LISTS.has(list) ? list : head(item[TABLE.sortKey]);
};

/** An older release reads an item of a newer one, as after a rollback. It must not guess the item's shape. */
class NewerVersionError extends Error {
  constructor(kind: string, kept: number, newest: number) {
    super(`An item ${kind} is kept in version ${String(kept)}; this release reads up to ${String(newest)}.`);
    this.name = 'NewerVersion';
  }
}

/**
 * The item in the newest version of its kind. An item without `v` is a row of a keys-only index and stays unchanged.
 * @throws NewerVersionError
 */
export const upcast = (item: StoredItem, upcasters = UPCASTERS): StoredItem => {
  const version = item[TABLE.version];
  if (typeof version !== 'number') return item;
  const kind = kindOf(item);
  const steps = upcasters[kind] ?? [];
  const newest = steps.length + 1;
  if (version > newest) throw new NewerVersionError(kind, version, newest);
  if (version === newest) return item;
  return { ...steps.slice(version - 1).reduce((older, step) => step(older), item), [TABLE.version]: newest };
};

/** The item with the version in which its kind is written today. */
export const stamped = (item: StoredItem, upcasters = UPCASTERS): StoredItem =>
  TABLE.version in item ? item : { ...item, [TABLE.version]: (upcasters[kindOf(item)] ?? []).length + 1 };

const isRecord = (value: unknown): value is StoredItem => typeof value === 'object' && value !== null;

/**
 * Makes a client write the version into every item and convert every item that it reads, so that stores ignore
 * versions. Calling it twice on one client has the effect of one call.
 */
export const withVersions = (client: DynamoDBDocumentClient): DynamoDBDocumentClient => {
  client.middlewareStack.add(
    (next) => async (args) => {
      const { input } = args;
      const written = 'Item' in input && isRecord(input.Item) && { Item: stamped(input.Item) };
      const answer = await next(written ? { ...args, input: { ...input, ...written } } : args);
      const { output } = answer;
      if ('Item' in output && isRecord(output.Item)) Object.assign(output, { Item: upcast(output.Item) });
      if ('Items' in output && Array.isArray(output.Items))
        Object.assign(output, { Items: output.Items.map((item) => upcast(item)) });
      if ('Attributes' in output && isRecord(output.Attributes))
        Object.assign(output, { Attributes: upcast(output.Attributes) });
      return answer;
    },
    { step: 'initialize', name: 'versions', override: true },
  );
  return client;
};
