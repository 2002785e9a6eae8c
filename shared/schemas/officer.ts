import * as z from 'zod/mini';
import { Instant, Slug } from './words.ts';

export const ROLES = ['intake', 'verifier', 'approver', 'liaison', 'auditor', 'administrator'] as const;
export const Role = z.enum(ROLES);
export type Role = z.infer<typeof Role>;

/** Someone who signs in. What they may do comes from this record, never from their token. */
export const Officer = z.object({
  id: Slug,
  name: z.string(),
  email: z.string(),
  phone: z.optional(z.string()),
  role: Role,
  body: Slug,
  /** now: a mail for each task · digest: one at 07:30 · off: looks at the queue by themselves. */
  mail: z.enum(['now', 'digest', 'off']),
  sms: z.boolean(),
  active: z.boolean(),
});
export type Officer = z.infer<typeof Officer>;

/** A signed-in browser. The key in the store is a hash; the cookie's value is never kept. */
export const Session = z.object({
  officer: Slug,
  csrf: z.string(),
  startedAt: Instant,
  seenAt: Instant,
});
export type Session = z.infer<typeof Session>;
