import * as z from 'zod/mini';

/** The decisions of a Party body. This list deliberately has no "forwarded" and no "not ours" (P13). */
export const OUTCOMES = [
  'breach-handled',
  'breach-reminded',
  'no-breach',
  'partly',
  'under-inspection-ended',
] as const;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;
