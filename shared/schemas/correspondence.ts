import * as z from 'zod/mini';
import { Actor } from './report.ts';
import { PartName } from './sealed.ts';
import { WAIT_NAMES } from './waits.ts';
import { Instant, ItemId, ReportId, Slug } from './primitives.ts';

/** A sealed part of a report, as stored. */
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

/** The most characters of a reporter's message. */
export const MOST_MESSAGE = 10_000;

/** A note among officers; never shown to the reporter nor to a Party body. */
export const Note = z.object({ reportId: ReportId, id: ItemId, at: Instant, by: Actor, text: z.string() });
export type Note = z.infer<typeof Note>;

/** A reporter's address, encrypted with the contact key and decrypted only to send. */
export const Contact = z.object({ reportId: ReportId, by: z.enum(['email', 'sms']), sealed: z.string() });
export type Contact = z.infer<typeof Contact>;

/** The machine's token while a report waits for a person. One per report; never in a page, a log or a message. */
export const TaskToken = z.object({
  reportId: ReportId,
  token: z.string(),
  wait: z.enum(WAIT_NAMES),
  execution: z.string(),
  /** The report's `statusSince` at the start of this wait. */
  since: Instant,
  /** The rung for which the machine's timer is set; absent: the longest wait. */
  wakes: z.optional(Instant),
});
export type TaskToken = z.infer<typeof TaskToken>;

/** A mail or SMS that the partner did not accept: tried again, then shown on the report and in the operator's list. */
export const Undelivered = z.object({
  id: z.string(),
  reportId: z.optional(ReportId),
  to: z.union([z.object({ officer: Slug }), z.object({ body: Slug }), z.object({ contactOf: ReportId })]),
  by: z.enum(['email', 'sms']),
  subject: z.string(),
  text: z.string(),
  firstTriedAt: Instant,
  tries: z.number(),
  /** Absent after the last try: then an officer must tell them in another way. */
  retryAt: z.optional(Instant),
});
export type Undelivered = z.infer<typeof Undelivered>;
