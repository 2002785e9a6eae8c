import * as z from 'zod/mini';
import { Report } from '../../schemas/report.ts';

/**
 * What a list shows of a report, named once: the indexes project it so that a list never reads whole reports, and it
 * lies open in the item while the rest of the report is under gzip.
 */
export const ROW_FIELDS = {
  id: true,
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
} as const;

export const QueueRow = z.pick(Report, ROW_FIELDS);
export type QueueRow = z.infer<typeof QueueRow>;
