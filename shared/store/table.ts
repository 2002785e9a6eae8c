import { ROW_FIELDS } from './reports/queue-row.ts';

/** The version in which an item was written; see versions.ts. */
const VERSION = 'v';

/** What lists show; a report's id is in its key. */
const ROW = [VERSION, ...Object.keys(ROW_FIELDS).filter((name) => name !== 'id')];

/** The partitions of the directory's two lists. The citizens' function is denied the officers' (infra/parts/rights.ts). */
export const BODIES = 'BODIES';
export const OFFICERS = 'OFFICERS';

/** For lists that must not be cut; more rows than a province has. A list shared out to its shards loses count near the largest integer. */
export const ALL_ROWS = 1_000_000;
/** For whatever is due at all, whenever that is. */
export const END_OF_TIME = new Date('9999-01-01T00:00:00.000Z');

/** The sort key of a report's own item. */
export const REPORT_SK = 'REPORT';

/** An index: its two key attributes, and what it carries beside the keys; nothing means keys only. */
interface IndexShape {
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly projected: readonly string[];
}

/**
 * The one table of a province, for the store, the deployment and the laptop alike. All keys are strings.
 * The indexes are sparse (an item without an index's keys costs nothing there) and narrow (each change of a
 * projected attribute is billed again as a write).
 */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  version: VERSION,
  /** Seconds since 1970; DynamoDB removes the item some time after. Readers check it themselves. */
  expires: 'expires',
  indexes: {
    /** The lists of a Front body: open reports by urgency, ended ones by month. */
    queue: { partitionKey: 'queuePk', sortKey: 'queueSk', projected: ROW },
    /** What is to be done at a moment: next rungs of open reports, mails to try again. */
    rungs: { partitionKey: 'rungPk', sortKey: 'rungSk', projected: [] },
    /** What a Party body has before it. */
    party: { partitionKey: 'partyPk', sortKey: 'partySk', projected: ROW },
  },
} as const satisfies {
  partitionKey: string;
  sortKey: string;
  version: string;
  expires: string;
  indexes: Record<string, IndexShape>;
};
