import type { Log } from '../../functions/ports.ts';
import { SCHEDULE, type JobName, type ScheduledJob } from '../../functions/reminders/schedule.ts';
import { addDays, localDate, startOfDay } from '../../shared/domain/local-time.ts';
import type { MovableClock } from '../../workflows/engine/movable-clock.ts';

const HOUR = 3_600_000;

/** The first moment after `now` at which the job is due. `digestAt`: 'HH:MM' in Viet Nam. */
export const nextRun = ({ every }: ScheduledJob, now: Date, digestAt: string): Date => {
  if (every === 'hour') return new Date((Math.floor(now.getTime() / HOUR) + 1) * HOUR);
  const [hours = 0, minutes = 0] = digestAt.split(':').map(Number);
  const on = (date: string): Date => new Date(startOfDay(date).getTime() + (hours * 60 + minutes) * 60_000);
  const today = localDate(now);
  return on(today) > now ? on(today) : on(addDays(today, 1));
};

/**
 * Runs the deployed schedule on the movable clock. A failed job is logged and runs again at its next time, as with
 * EventBridge Scheduler. `finished` waits for running jobs.
 */
export const scheduleJobs = (
  clock: Pick<MovableClock, 'now' | 'at'>,
  digestAt: string,
  run: (job: JobName) => Promise<unknown>,
  log: Log,
): { finished(): Promise<void> } => {
  const running = new Set<Promise<void>>();
  const attempt = async (job: JobName): Promise<void> => {
    try {
      await run(job);
    } catch (error) {
      log.error('a job failed', error, { job });
    }
  };
  const plan = (scheduled: ScheduledJob): void => {
    clock.at(nextRun(scheduled, clock.now(), digestAt), async () => {
      const attempted = attempt(scheduled.job);
      running.add(attempted);
      await attempted;
      running.delete(attempted);
      plan(scheduled);
    });
  };
  SCHEDULE.forEach(plan);
  return {
    finished: async () => {
      await Promise.all(running);
    },
  };
};
