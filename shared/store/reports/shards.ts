/**
 * A surge writes into few index partitions, and one partition takes 1,000 writes a second. With three shards, 500
 * reports a second for one Front body use a sixth of that; more shards would cost each list more queries.
 */
export const QUEUE_SHARDS = 3;

/** All rungs of a province share these shards; the reconcile job queries each. */
export const RUNG_SHARDS = 4;

/** The shard of an item by its id: FNV-1a, so that any id, random or made of words, spreads evenly. */
export const shardOf = (id: string, shards: number): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return hash % shards;
};

interface Page<Row> {
  readonly rows: readonly Row[];
  /** The start of the next page; absent on the last one. */
  readonly next?: Record<string, unknown> | undefined;
}

/** The first `most` rows of one partition, in its order; reads further pages while the filter leaves too few rows. */
export const firstOf = async <Row>(
  most: number,
  read: (limit: number, after?: Record<string, unknown>) => Promise<Page<Row>>,
): Promise<Row[]> => {
  const found: Row[] = [];
  let after: Record<string, unknown> | undefined;
  do {
    const page = await read(most, after);
    found.push(...page.rows);
    after = page.next;
  } while (after !== undefined && found.length < most);
  return found.slice(0, most);
};

/** Smaller pages would not be cheaper: a read is billed per 4 KB, about this many rows. */
const LEAST_PAGE = 8;

/**
 * The first `most` rows of all shards together, in the order of their sort keys. Each shard is queried for its share,
 * and again only if it could still hold one of the rows to show: querying each for `most` rows would read `shards`
 * times as many.
 */
export const firstOfShards = async <Row>(
  shards: number,
  most: number,
  sortKey: (row: Row) => string,
  read: (shard: number, limit: number, after?: Record<string, unknown>) => Promise<Page<Row>>,
  isFor: (row: Row) => boolean = () => true,
): Promise<Row[]> => {
  const byKey = (a: Row, b: Row): number => (sortKey(a) < sortKey(b) ? -1 : 1);
  const streams = Array.from({ length: shards }, (_, shard) => ({
    shard,
    rows: [] as Row[],
    /** The last row read, before the filter: all later rows sort after it. */
    last: undefined as Row | undefined,
    next: undefined as Record<string, unknown> | undefined,
    ended: false,
  }));
  for (;;) {
    const first = streams
      .flatMap(({ rows }) => rows)
      .sort(byKey)
      .slice(0, most);
    const asked = streams.flatMap((stream) => {
      const { last } = stream;
      // How many of the rows to show this shard could still replace or add.
      const later = last === undefined ? first : first.filter((row) => sortKey(row) > sortKey(last));
      const open = most - first.length + later.length;
      return stream.ended || open === 0 ? [] : [{ stream, limit: Math.ceil(open / shards) }];
    });
    if (asked.length === 0) return first;
    await Promise.all(
      asked.map(async ({ stream, limit }) => {
        const page = await read(stream.shard, Math.max(limit, Math.min(LEAST_PAGE, most)), stream.next);
        stream.rows.push(...page.rows.filter(isFor));
        stream.last = page.rows.at(-1) ?? stream.last;
        stream.next = page.next;
        stream.ended = page.next === undefined;
      }),
    );
  }
};
