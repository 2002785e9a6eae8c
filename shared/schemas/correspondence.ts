import * as z from 'zod/mini';
import { Actor } from './report.ts';
import { PartName } from './sealed.ts';
import { WAIT_NAMES } from './waits.ts';
import { Instant, ItemId, ReportId, Slug } from './primitives.ts';

/** A sealed piece of a report as it is kept. */
export const Part = z.object({
  reportId: ReportId,
  part: PartName,
  jwe: z.string(),
  /** Size of the encrypted file, for `file-key:` parts. */
  bytes: z.optional(z.number()),
  at: Instant,
});
export type Part = z.infer<typeof Part>;

/**
 * One message of the dialogue. The office's words are text for the reporter to read by the code;
 * the reporter's words are a sealed part, `message:<id>`.
 */
export const Message = z.object({
  reportId: ReportId,
  id: ItemId,
  at: Instant,
  from: z.enum(['office', 'reporter']),
  text: z.optional(z.string()),
});
export type Message = z.infer<typeof Message>;

/** Most characters of one message of the reporter. */
export const MOST_MESSAGE = 10_000;

/** A note among officers; never shown to the reporter nor to a Party body. */
export const Note = z.object({ reportId: ReportId, id: ItemId, at: Instant, by: Actor, text: z.string() });
export type Note = z.infer<typeof Note>;

/** The address a reporter left, sealed by the contact key (contacts are opened only to send). */
export const Contact = z.object({ reportId: ReportId, by: z.enum(['email', 'sms']), sealed: z.string() });
export type Contact = z.infer<typeof Contact>;

/** The machine's token while a report waits for a person. One a report; never in a page, a log or a message. */
export const TaskToken = z.object({
  reportId: ReportId,
  token: z.string(),
  wait: z.enum(WAIT_NAMES),
  /** The execution that waits. */
  execution: z.string(),
  /** The report's `statusSince` when this wait was asked. */
  since: Instant,
  /** The rung by which the machine's timer was set; absent: it sleeps as long as it may. */
  wakes: z.optional(Instant),
});
export type TaskToken = z.infer<typeof TaskToken>;

/** A mail or SMS that the partner did not take: tried again, then shown on the report and in the operator's list. */
export const Undelivered = z.object({
  id: z.string(),
  reportId: z.optional(ReportId),
  to: z.union([z.object({ officer: Slug }), z.object({ body: Slug }), z.object({ contactOf: ReportId })]),
  by: z.enum(['email', 'sms']),
  subject: z.string(),
  text: z.string(),
  firstTriedAt: Instant,
  tries: z.number(),
  /** Absent when it was given up: then a person must tell them another way. */
  retryAt: z.optional(Instant),
});
export type Undelivered = z.infer<typeof Undelivered>;
