import type { QueueRow } from './stores.ts';

/** Every attribute a list shows; the compiler refuses this table when QueueRow changes. `id` is in the key. */
const ROW = {
  number: true,
  status: true,
  statusSince: true,
  receivedAt: true,
  channel: true,
  matter: true,
  subject: true,
  frontBody: true,
  assignee: true,
  due: true,
  pausedSince: true,
  excludedBodies: true,
  excludedOfficers: true,
} as const satisfies Record<Exclude<keyof QueueRow, 'id'>, true>;

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
  /** Seconds since 1970; DynamoDB removes the item some time after. Readers check it themselves. */
  expires: 'expires',
  indexes: {
    /** The lists of a Front body: open reports by urgency, ended ones by month. */
    queue: { partitionKey: 'queuePk', sortKey: 'queueSk', projected: Object.keys(ROW) },
    /** What is to be done at a moment: next rungs of open reports, mails to try again. */
    rungs: { partitionKey: 'rungPk', sortKey: 'rungSk', projected: [] },
    /** What a Party body has before it. */
    party: { partitionKey: 'partyPk', sortKey: 'partySk', projected: Object.keys(ROW) },
  },
} as const satisfies {
  partitionKey: string;
  sortKey: string;
  expires: string;
  indexes: Record<string, IndexShape>;
};
