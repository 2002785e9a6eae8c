import { lazily } from './adapters/lazily.ts';
import { workflowWorld } from './deps.ts';
import { jobFunction } from './job.ts';
import type { WorkflowWorld } from './ports.ts';

/** The jobs function in a given world; the local service hands in its own. */
export const createJobs = (world: WorkflowWorld) => jobFunction(world);

const real = lazily(async () => createJobs(await workflowWorld('jobs')));

/** Lambda entry, called by the schedules. */
export const handler = async (...call: Parameters<ReturnType<typeof createJobs>>): Promise<unknown> =>
  (await real())(...call);
