import * as z from 'zod/mini';

/** The statuses of an open report, in the order of the ordinary life cycle. */
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

/** The statuses of an ended report. `archived` is the ordinary end; the others are early ends. */
const END_STATUSES = ['archived', 'guided', 'merged', 'not-pursued', 'passed-up', 'withdrawn'] as const;

export const STATUSES = [...OPEN_STATUSES, ...END_STATUSES] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

export type OpenStatus = (typeof OPEN_STATUSES)[number];
const ENDED: ReadonlySet<Status> = new Set(END_STATUSES);
export const isEnded = (status: Status): status is Exclude<Status, OpenStatus> => ENDED.has(status);
