import { ROW_FIELDS } from './reports/queue-row.ts';

/** The version in which an item was written; see versions.ts. */
const VERSION = 'v';

/** The fields that lists show; a report's id is in its key. */
const ROW = [VERSION, ...Object.keys(ROW_FIELDS).filter((name) => name !== 'id')];

/** The partitions of the directory's two lists. The citizens' function is denied the officers' (infra/parts/rights.ts). */
export const BODIES = 'BODIES';
export const OFFICERS = 'OFFICERS';

/** For lists that must not be cut: more than a province's rows, and small enough for the arithmetic of shards. */
export const ALL_ROWS = 1_000_000;
/** For queries of everything that is due at any time. */
export const END_OF_TIME = new Date('9999-01-01T00:00:00.000Z');

/** The sort key of a report's own item. */
export const REPORT_SK = 'REPORT';

/** An index: its two key attributes and its projected attributes; none means keys only. */
interface IndexShape {
  readonly partitionKey: string;
  readonly sortKey: string;
  readonly projected: readonly string[];
}

/**
 * The one table of a province, for the store, the deployment and the laptop. All keys are strings. The indexes are
 * sparse (an item without an index's keys costs nothing there) and narrow (each change of a projected attribute is
 * billed again as a write).
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
    /** Work that is due at a moment: next rungs of open reports, mails to retry. */
    rungs: { partitionKey: 'rungPk', sortKey: 'rungSk', projected: [] },
    /** The reports that a Party body has now. */
    party: { partitionKey: 'partyPk', sortKey: 'partySk', projected: ROW },
  },
} as const satisfies {
  partitionKey: string;
  sortKey: string;
  version: string;
  expires: string;
  indexes: Record<string, IndexShape>;
};
