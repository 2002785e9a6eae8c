import type { StepInput } from '../../workflows/steps.ts';
import type { WorkflowWorld } from '../ports.ts';
import { waitAndTell } from '../tasks/ask-officer.ts';
import { tellReporter } from '../tasks/tell.ts';

/** Tells the reporter that there is a result, and keeps the window open in which they may contest it (P13). */
export const tellResult = (asked: StepInput<'tell-result'>, world: WorkflowWorld): Promise<void> =>
  waitAndTell(asked, world, (report) => tellReporter(report, 'reporter-result', world));
