import middy from '@middy/core';
import { STEPS, StepEvent, type StepInput, type StepName, type StepOutput } from '../workflows/steps.ts';
import { lazily } from './adapters/lazily.ts';
import { workflowWorld } from './deps.ts';
import { forRequest } from './for-request.ts';
import type { WorkflowWorld } from './ports.ts';
import { askOfficer } from './steps/ask-officer.ts';
import { endContestWindow } from './steps/end-contest-window.ts';
import { findJurisdiction } from './steps/find-jurisdiction.ts';
import { referReport } from './steps/refer-report.ts';
import { NewReports, startLifecycles } from './steps/start-lifecycle.ts';
import { sendReminder } from './steps/send-reminder.ts';
import { whereItStands } from './steps/where-it-stands.ts';

/** A step that waits returns nothing: its output comes with the token. */
type Answer<S extends StepName> = (typeof STEPS)[S]['waits'] extends true ? unknown : StepOutput<S>;
type StepFunctions = {
  readonly [S in StepName]: (input: StepInput<S>, world: WorkflowWorld) => Promise<Answer<S>>;
};

const STEP_FUNCTIONS: StepFunctions = {
  'where-it-stands': whereItStands,
  'ask-officer': askOfficer,
  'find-jurisdiction': findJurisdiction,
  'refer-report': referReport,
  'send-reminder': sendReminder,
  'end-contest-window': endContestWindow,
};

const run = async (step: StepName, input: unknown, world: WorkflowWorld): Promise<unknown> => {
  const contract = STEPS[step];
  // The table above pairs each step with its own input; the compiler cannot follow a pair chosen at run time.
  const perform = STEP_FUNCTIONS[step] as (input: unknown, world: WorkflowWorld) => Promise<unknown>;
  const output = await perform(contract.input.parse(input), world);
  return contract.waits ? {} : contract.output.parse(output);
};

/**
 * The steps function in a given world; the local service and a rehearsal pass their own. It checks a step's input and
 * output against its contract. An event of the table's stream is not a step; it starts a life cycle.
 */
export const createSteps = (world: WorkflowWorld) =>
  middy<unknown, unknown>().handler(async (event: unknown) => {
    const told = NewReports.safeParse(event);
    if (told.success) return startLifecycles(told.data, world);
    const { step, input } = StepEvent.parse(event);
    return run(step, input, await forRequest(world));
  });

const real = lazily(async () => createSteps(await workflowWorld('steps')));

/** Lambda entry. */
export const handler = async (...call: Parameters<ReturnType<typeof createSteps>>): Promise<unknown> =>
  (await real())(...call);
