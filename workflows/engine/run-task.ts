import { evaluateFields, evaluateSeconds, type Scope } from './expressions.ts';
import { functionError, jsonCopy, refuseOversize, StateError } from './failures.ts';
import { after, type Run } from './run.ts';
import type { Outcome } from './task-tokens.ts';
import { INVOKE, INVOKE_AND_WAIT, type TaskState } from './state-shapes.ts';

/** Makes one attempt at a task and gives its result; throws StateError where the attempt fails or runs out of time. */
export const runTask = async (
  state: TaskState,
  scopeWith: (context: Record<string, unknown>) => Scope,
  run: Run,
): Promise<unknown> => {
  const token = state.Resource === INVOKE_AND_WAIT ? run.issueToken() : undefined;
  const scope = scopeWith(token === undefined ? {} : { Task: { Token: token } });
  const parameters = await evaluateFields(state.Arguments, 'Arguments', scope);
  refuseOversize(parameters, state.Resource);
  const timeoutInSeconds =
    state.TimeoutSeconds === undefined
      ? undefined
      : await evaluateSeconds(state.TimeoutSeconds, 'TimeoutSeconds', scope);
  const details = {
    resourceType: 'lambda',
    resource: state.Resource.replace('arn:aws:states:::lambda:', ''),
  };

  run.record('TaskScheduled', { ...details, parameters, ...(timeoutInSeconds && { timeoutInSeconds }) });
  run.record('TaskStarted', details);
  const outcome = await run.park<Outcome>((settle) => {
    let waiting = true;
    const finished = run.host.activity.enter();
    const attempt = async (): Promise<void> => {
      const answer = await invoke(parameters, run);
      if (token === undefined || 'failure' in answer) settle(answer);
      else if (waiting) run.record('TaskSubmitted', { ...details, output: asAwsAnswers(answer.result) });
      finished();
    };
    if (token !== undefined) run.host.tokens.open(token, settle);
    const runOut = (): void => {
      settle({ failure: new StateError('States.Timeout', undefined) });
      // Like AWS, the engine stops waiting for a function that hangs.
      finished();
    };
    const stopTimer = timeoutInSeconds === undefined ? undefined : after(run.host, timeoutInSeconds, runOut);
    // A function may answer its own token at once, so this task must be parked before it is called.
    void Promise.resolve().then(attempt);
    return () => {
      waiting = false;
      stopTimer?.();
      if (token !== undefined) run.host.tokens.close(token);
    };
  });
  if ('failure' in outcome) {
    const { error, cause } = outcome.failure;
    run.record(error === 'States.Timeout' ? 'TaskTimedOut' : 'TaskFailed', { ...details, error, cause });
    throw outcome.failure;
  }
  const result = state.Resource === INVOKE ? asAwsAnswers(outcome.result) : outcome.result;
  run.record('TaskSucceeded', { ...details, output: result });
  return result;
};

/** The call itself never throws: an error of the function is the task's outcome. */
const invoke = async (parameters: Record<string, unknown>, run: Run): Promise<Outcome> => {
  try {
    const { FunctionName, Payload } = parameters;
    const result = jsonCopy(await run.host.invoke(bareName(String(FunctionName)), jsonCopy(Payload)));
    refuseOversize(result, 'lambda');
    return { result };
  } catch (thrown) {
    return { failure: thrown instanceof StateError ? thrown : functionError(thrown) };
  }
};

const asAwsAnswers = (payload: unknown): unknown => ({
  ExecutedVersion: '$LATEST',
  Payload: payload,
  StatusCode: 200,
});

/** A function is named by its name or its ARN, with or without a version. */
const bareName = (name: string): string => name.replace(/^arn:.*:function:/, '').replace(/:[^:]*$/, '');
