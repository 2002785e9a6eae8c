/** The waits of a report for a person. Each is one state of the machine and one kind of task. */
export const WAIT_NAMES = [
  'triage',
  'verification',
  'choose-body',
  'approval',
  'receipt',
  'answer',
  'closing',
  'contest-window',
  'contest-review',
  'forwarded',
] as const;
export type Wait = (typeof WAIT_NAMES)[number];
