import * as z from 'zod/mini';
import { HeldPost } from './rules/jurisdiction.ts';
import { Day, Instant, Slug } from './primitives.ts';

export const ROLES = ['intake', 'verifier', 'approver', 'liaison', 'auditor', 'administrator'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Days on which an officer is absent, and the substitute who does their work. */
export const Absence = z
  .object({ from: Day, to: Day, substitute: z.optional(Slug) })
  .check(z.refine(({ from, to }) => from <= to, 'it ends before it begins'));
export type Absence = z.infer<typeof Absence>;

/** A person who signs in. Their rights come from this record, never from their token. */
export const Officer = z.object({
  id: Slug,
  name: z.string(),
  email: z.string(),
  phone: z.optional(z.string()),
  role: Role,
  body: Slug,
  /** now: a mail for each task · digest: one mail at 07:30 · off: no mail. */
  mail: z.enum(['now', 'digest', 'off']),
  sms: z.boolean(),
  active: z.boolean(),
  /** Other posts they hold: a report about one of these is closed to them (J12). */
  holds: z.optional(z.array(HeldPost)),
  absences: z.optional(z.array(Absence)),
});
export type Officer = z.infer<typeof Officer>;

/** The fields of an officer in a list; absences and the end of an account are entered in the console. */
export const ListedOfficer = z.omit(Officer, { active: true, absences: true });
export type ListedOfficer = z.infer<typeof ListedOfficer>;

/** A signed-in browser. The key in the store is a hash; the cookie's value is never stored. */
export const Session = z.object({
  officer: Slug,
  csrf: z.string(),
  startedAt: Instant,
  seenAt: Instant,
});
export type Session = z.infer<typeof Session>;
