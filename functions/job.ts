import middy from '@middy/core';
import type { JobName } from './reminders/schedule.ts';
import { dailyDigest } from './reminders/daily-digest.ts';
import { noteDeployment } from './rules/note-deployment.ts';
import { recomputeClocks } from './rules/recompute-clocks.ts';
import { reconcile } from './reminders/reconcile.ts';
import { atPresent } from './rulebook.ts';
import type { WorkflowWorld } from './ports.ts';

export interface JobEvent {
  readonly job: JobName;
  /** For reconcile: look at every open report, not only at the late ones. */
  readonly all?: boolean;
}

const JOB_FUNCTIONS: Readonly<Record<JobName, (world: WorkflowWorld, event: JobEvent) => Promise<object>>> = {
  reconcile: (world, { all }) => reconcile(world, { all: all === true }),
  'daily-digest': (world) => dailyDigest(world),
  'recompute-clocks': async (world) => {
    await noteDeployment(world);
    return recomputeClocks(world);
  },
};

/** The chain of a scheduled job: what it did goes into the log, counts only. */
export const jobFunction = (world: WorkflowWorld) =>
  middy<JobEvent, object>().handler(async (event: JobEvent) => {
    const done = await JOB_FUNCTIONS[event.job](await atPresent(world), event);
    world.log.info(`job ${event.job}`, { ...done });
    return done;
  });
