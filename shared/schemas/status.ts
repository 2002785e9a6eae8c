import * as z from 'zod/mini';

/** Where a report stands. One word a place in the life cycle; the order is the ordinary way. */
export const OPEN_STATUSES = [
  'received',
  'verifying',
  'locating',
  'choosing-body',
  'awaiting-approval',
  'approved',
  'referred',
  'answering',
  'answered',
  'closed',
  'contested',
  'forwarded',
] as const;

/** Where a report ends. `archived` is the ordinary end; the others are the side exits. */
const END_STATUSES = ['archived', 'guided', 'merged', 'not-pursued', 'passed-up', 'withdrawn'] as const;

export const STATUSES = [...OPEN_STATUSES, ...END_STATUSES] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

export type OpenStatus = (typeof OPEN_STATUSES)[number];
const ENDED: ReadonlySet<Status> = new Set(END_STATUSES);
export const isEnded = (status: Status): status is Exclude<Status, OpenStatus> => ENDED.has(status);
