/** The scheduled jobs, as data: infra makes schedules from it, the local service runs it on the movable clock. */
export type JobName = 'reconcile' | 'daily-digest' | 'recompute-clocks';

export interface ScheduledJob {
  readonly job: JobName;
  /** `digest-hour`: once a day at the province's digestAt, Asia/Ho_Chi_Minh. */
  readonly every: 'hour' | 'digest-hour';
}

export const SCHEDULE: readonly ScheduledJob[] = [
  // Hourly is enough: it only finds work that is already late. It costs four small queries.
  { job: 'reconcile', every: 'hour' },
  { job: 'daily-digest', every: 'digest-hour' },
  // The page that confirms a change recounts the first reports itself; one small query finds the rest.
  { job: 'recompute-clocks', every: 'hour' },
];
