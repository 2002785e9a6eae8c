import * as z from 'zod/mini';
import { Report } from '../../schemas/report.ts';

/**
 * The fields of a report that a list shows. The indexes project them, so that a list never reads whole reports; in the
 * item they are plain attributes, while the rest of the report is under gzip.
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
