/** The scheduled jobs, as data: infra makes schedules of it, the local service runs it on the movable clock. */
export type JobName = 'reconcile' | 'daily-digest' | 'recompute-clocks';

export interface ScheduledJob {
  readonly job: JobName;
  /** `digest-hour`: once a day at the province's digestAt, Asia/Ho_Chi_Minh. */
  readonly every: 'hour' | 'digest-hour';
}

export const SCHEDULE: readonly ScheduledJob[] = [
  // Hourly is often enough: what it finds is late already, and its cost is four small queries.
  { job: 'reconcile', every: 'hour' },
  { job: 'daily-digest', every: 'digest-hour' },
  // The page that confirms a change counts the first reports itself; what is left costs one small query to find.
  { job: 'recompute-clocks', every: 'hour' },
];
