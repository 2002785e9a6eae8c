import * as z from 'zod/mini';

/** What has to be found out, line by line, before a report is referred. */
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
