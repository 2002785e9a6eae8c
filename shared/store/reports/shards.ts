/**
 * A surge writes into few index partitions, and one partition takes 1,000 writes a second. Three shards keep
 * 500 reports a second for one Front body at a sixth of that; more would make each list ask more often.
 */
export const QUEUE_SHARDS = 3;

/** All rungs of a province share these; the reconcile job asks each of them. */
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
  /** Where the next page begins; absent on the last one. */
  readonly next?: Record<string, unknown> | undefined;
}

/** The first `most` rows of one partition, in its order; it is asked again while pages were thinned out and it has more. */
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

/** Smaller pages would not be cheaper: a read is billed by 4 KB, about this many rows. */
const LEAST_PAGE = 8;

/**
 * The first `most` rows of all shards together, in the order of their sort keys. Each shard is asked for its
 * share, and again only if it could still hold one of the rows to be shown: asking each for `most` rows would
 * read them `shards` times over.
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
    /** The last row read, whoever it is for: nothing before it can still come. */
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
      // How many of the rows to be shown this shard could still replace or fill up.
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
