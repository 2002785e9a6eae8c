import { evaluate, evaluateSeconds, type Scope } from './expressions.ts';
import { functionError, jsonCopy, refuseOversize, StateError } from './failures.ts';
import type { Run } from './run.ts';
import type { Outcome } from './task-tokens.ts';
import { INVOKE, INVOKE_AND_WAIT, type TaskState } from './state-shapes.ts';

interface Call {
  readonly functionName: string;
  readonly payload: unknown;
}

/** Makes one attempt at a task and gives its result; throws StateError where the attempt fails or runs out of time. */
export const runTask = async (
  state: TaskState,
  input: unknown,
  scopeWith: (context: Record<string, unknown>) => Scope,
  run: Run,
): Promise<unknown> => {
  const token = state.Resource === INVOKE_AND_WAIT ? run.issueToken() : undefined;
  const scope = scopeWith(token === undefined ? {} : { Task: { Token: token } });
  const parameters =
    state.Arguments === undefined ? input : await evaluate(state.Arguments, 'Arguments', scope);
  refuseOversize(parameters, state.Resource);
  const call = readCall(state, parameters);
  const timeoutInSeconds = await limitOf(state, scope);
  const { prefix, details, who } = namesOf(state);

  run.record(`${prefix}Scheduled`, { ...details, parameters, ...(timeoutInSeconds && { timeoutInSeconds }) });
  run.record(`${prefix}Started`, details);
  const outcome = await run.park<Outcome>((settle) => {
    let waiting = true;
    const finished = run.host.activity.enter();
    const attempt = async (): Promise<void> => {
      const answer = await invoke(call, who, run);
      if (token === undefined || 'failure' in answer) settle(answer);
      else if (waiting) run.record('TaskSubmitted', { ...details, output: asAwsAnswers(answer.result) });
      finished();
    };
    if (token !== undefined) run.host.tokens.open(token, settle);
    const runOut = (): void => {
      settle({ failure: new StateError('States.Timeout', undefined) });
      // A function that hangs is given up, as AWS gives it up.
      finished();
    };
    const stopTimer = timeoutInSeconds === undefined ? undefined : run.after(timeoutInSeconds, runOut);
    // A function may answer its own token in its first breath: by then this task must be at rest.
    void Promise.resolve().then(attempt);
    return () => {
      waiting = false;
      stopTimer?.();
      if (token !== undefined) run.host.tokens.close(token);
    };
  });
  if ('failure' in outcome) {
    const { error, cause } = outcome.failure;
    run.record(prefix + (error === 'States.Timeout' ? 'TimedOut' : 'Failed'), { ...details, error, cause });
    throw outcome.failure;
  }
  const result = state.Resource === INVOKE ? asAwsAnswers(outcome.result) : outcome.result;
  run.record(`${prefix}Succeeded`, { ...details, output: result });
  return result;
};

/** The call itself never throws: what the function does is the task's outcome. */
const invoke = async (call: Call, who: string, run: Run): Promise<Outcome> => {
  try {
    const result = jsonCopy(await run.host.invoke(call.functionName, jsonCopy(call.payload)));
    refuseOversize(result, who);
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

const readCall = (state: TaskState, parameters: unknown): Call => {
  if (state.Resource !== INVOKE && state.Resource !== INVOKE_AND_WAIT) {
    return { functionName: bareName(state.Resource), payload: parameters };
  }
  if (typeof parameters === 'object' && parameters !== null && 'FunctionName' in parameters) {
    const { FunctionName } = parameters;
    const payload = 'Payload' in parameters ? parameters.Payload : {};
    if (typeof FunctionName === 'string') return { functionName: bareName(FunctionName), payload };
  }
  throw new StateError(
    'States.Runtime',
    'The Arguments of lambda:invoke need a FunctionName that is a string.',
  );
};

/** A function is asked for by its name, by its ARN, or by either with a version behind it. */
const bareName = (name: string): string => name.replace(/^arn:.*:function:/, '').replace(/:[^:]*$/, '');

/** Nothing here renews a heartbeat, and one that is missed ends as States.Timeout too: the shorter limit counts. */
const limitOf = async (state: TaskState, scope: Scope): Promise<number | undefined> => {
  const limits: number[] = [];
  for (const field of ['TimeoutSeconds', 'HeartbeatSeconds'] as const) {
    if (state[field] !== undefined) limits.push(await evaluateSeconds(state[field], field, 1, scope));
  }
  return limits.length > 0 ? Math.min(...limits) : undefined;
};

/** AWS writes the history of a function called by its ARN with other words than that of a service. */
const namesOf = ({
  Resource,
}: TaskState): { prefix: string; details: Record<string, string>; who: string } =>
  Resource === INVOKE || Resource === INVOKE_AND_WAIT
    ? {
        prefix: 'Task',
        details: { resourceType: 'lambda', resource: Resource.replace('arn:aws:states:::lambda:', '') },
        who: 'lambda',
      }
    : { prefix: 'LambdaFunction', details: { resource: Resource }, who: Resource };
