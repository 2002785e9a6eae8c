import type { Executions } from '../ports.ts';
import { ELSEWHERE } from '../../workflows/steps.ts';
import { executionName } from './execution-name.ts';
import type { Engine } from '../../workflows/engine/engine.ts';

/** Errors of Step Functions for a repeated call; harmless, since the table holds the state. */
const DONE_BEFORE = new Set(['ExecutionAlreadyExists', 'TaskTimedOut', 'TaskDoesNotExist', 'InvalidToken']);

const harmlessly = async (act: () => void): Promise<void> => {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Error && DONE_BEFORE.has(error.name))) throw error;
  }
  return Promise.resolve();
};

/** The workflow's port on the engine of this process. */
export const engineExecutions = (engine: Engine): Executions => ({
  start: async (...call) => {
    const name = executionName(...call);
    await harmlessly(() => {
      engine.start({ name, input: { reportId: call[0] } });
    });
    // As in Step Functions, a running execution may be started again, but the name of an ended one may not be reused.
    return engine.describe(name)?.status === 'RUNNING';
  },
  answer: (token, onward) =>
    harmlessly(() => {
      engine.sendTaskSuccess(token, onward);
    }),
  elsewhere: (token) =>
    harmlessly(() => {
      engine.sendTaskFailure(token, ELSEWHERE, 'The report is elsewhere by now.');
    }),
  isRunning: (name) => Promise.resolve(engine.describe(name)?.status === 'RUNNING'),
});
