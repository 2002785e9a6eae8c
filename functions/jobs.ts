import middy from '@middy/core';
import { lazily } from './adapters/lazily.ts';
import { workflowWorld } from './deps.ts';
import type { JobName } from './reminders/schedule.ts';
import { dailyDigest } from './reminders/daily-digest.ts';
import { noteDeployment } from './rules/note-deployment.ts';
import { recomputeClocks } from './rules/recompute-clocks.ts';
import { reconcile } from './reminders/reconcile.ts';
import { atPresent } from './rulebook.ts';
import type { WorkflowWorld } from './ports.ts';

export interface JobEvent {
  readonly job: JobName;
  /** For reconcile: check every open report, not only the late ones. */
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

/** The jobs function in a given world; the local service passes its own. The log gets a job's result, in counts only. */
export const createJobs = (world: WorkflowWorld) =>
  middy<JobEvent, object>().handler(async (event: JobEvent) => {
    const done = await JOB_FUNCTIONS[event.job](await atPresent(world), event);
    world.log.info(`job ${event.job}`, { ...done });
    return done;
  });

const real = lazily(async () => createJobs(await workflowWorld('jobs')));

/** Lambda entry, called by the schedules. */
export const handler = async (...call: Parameters<ReturnType<typeof createJobs>>): Promise<unknown> =>
  (await real())(...call);
