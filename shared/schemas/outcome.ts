import * as z from 'zod/mini';

/** What a Party body decided. "Forwarded" and "not ours" are not in this list on purpose (P13). */
export const OUTCOMES = [
  'breach-handled',
  'breach-reminded',
  'no-breach',
  'partly',
  'under-inspection-ended',
] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;
