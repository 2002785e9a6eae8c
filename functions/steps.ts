import { lazily } from './adapters/lazily.ts';
import { workflowWorld } from './deps.ts';
import type { WorkflowWorld } from './ports.ts';
import { stepFunction } from './step.ts';

/** The steps function in a given world; the local service hands in its own. */
export const createSteps = (world: WorkflowWorld) => stepFunction(world);

const real = lazily(async () => createSteps(await workflowWorld('steps')));

/** Lambda entry. */
export const handler = async (...call: Parameters<ReturnType<typeof createSteps>>): Promise<unknown> =>
  (await real())(...call);
