import * as z from 'zod/mini';

/** The points that an officer has to check before a report is referred. */
export const CHECKLIST = [
  'subject-identified',
  'in-scope',
  'place-and-time',
  'evidence-seen',
  'identity-removed',
  'not-already-handled',
] as const;
export const ChecklistItem = z.enum(CHECKLIST);
export type ChecklistItem = z.infer<typeof ChecklistItem>;
