import { evaluate, evaluateAs, evaluateFields, evaluateSeconds, type Scope } from './expressions.ts';
import type { Run } from './run.ts';
import { refuseOversize, StateError } from './failures.ts';
import { createRetries, matchesError } from './retry.ts';
import { runTask } from './run-task.ts';
import type { ChoiceState, State, TaskState, WaitState } from './state-shapes.ts';

/** What a state leaves behind: the next state's input, and its name unless the execution ends here. */
interface Onward {
  readonly output: unknown;
  readonly next: string | undefined;
}

/** Assign and Output belong together and stand in a state, in a choice rule or in a catcher. */
interface Leaving {
  readonly Assign?: object | undefined;
  readonly Output?: unknown;
}

const QUERY_ERROR = 'States.QueryEvaluationError';

/** Runs one state from its entry to its exit. Throws StateError where the execution fails in it. */
export const runState = async (name: string, state: State, input: unknown, run: Run): Promise<Onward> => {
  const { id } = run.record(`${state.Type}StateEntered`, { name, input });
  const EnteredTime = run.host.clock.now().toISOString();
  let RetryCount = 0;

  const explain = (cause: string): string =>
    `An error occurred while executing the state '${name}' (entered at the event id #${String(id)}). ${cause}`;

  const scopeOf = (states: object = {}, context: object = {}): Scope => ({
    variables: run.variables,
    states: {
      input,
      ...states,
      context: { ...run.context, State: { Name: name, EnteredTime, RetryCount }, ...context },
    },
    now: run.host.clock.now(),
    refuse(location, cause) {
      const failure = new StateError(QUERY_ERROR, explain(cause));
      run.record('EvaluationFailed', { state: name, location, error: QUERY_ERROR, cause: failure.cause });
      return failure;
    },
  });

  const leave = async (
    fields: Leaving,
    scope: Scope,
    otherwise: unknown,
    next: string | undefined,
    prefix = '',
  ): Promise<Onward> => {
    // Both see the variables as they were on entry: what this state assigns is for the states after it.
    const output =
      fields.Output === undefined ? otherwise : await evaluate(fields.Output, `${prefix}Output`, scope);
    const assigned = fields.Assign && (await evaluateFields(fields.Assign, `${prefix}Assign`, scope));
    refuseOversize(output, name);
    refuseOversize(assigned, name);
    run.assign(assigned ?? {});
    run.record(`${state.Type}StateExited`, {
      name,
      output,
      ...(assigned && { assignedVariables: assigned }),
    });
    return { output, next };
  };

  const runChoice = async (choice: ChoiceState): Promise<Onward> => {
    const scope = scopeOf();
    for (const [index, rule] of choice.Choices.entries()) {
      const prefix = `Choices[${String(index)}]/`;
      if (await evaluateAs('boolean', rule.Condition, `${prefix}Condition`, scope)) {
        return leave(rule, scope, input, rule.Next, prefix);
      }
    }
    if (choice.Default !== undefined) return leave(choice, scope, input, choice.Default);
    const cause = 'Failed to transition out of the state. The state does not point to a next state.';
    throw new StateError('States.Runtime', explain(cause));
  };

  const runTaskToItsEnd = async (task: TaskState): Promise<Onward> => {
    const secondsToNextTry = createRetries(task.Retry, run.host.random);
    for (;;) {
      try {
        const result = await runTask(task, input, (context) => scopeOf({}, context), run);
        return await leave(task, scopeOf({ result }), result, task.Next);
      } catch (thrown) {
        if (!(thrown instanceof StateError)) throw thrown;
        const seconds = secondsToNextTry(thrown);
        if (seconds === undefined) {
          const index = task.Catch.findIndex(({ ErrorEquals }) => matchesError(ErrorEquals, thrown));
          const catcher = task.Catch[index];
          if (catcher === undefined) throw thrown;
          const scope = scopeOf({ errorOutput: thrown.output });
          return leave(catcher, scope, thrown.output, catcher.Next, `Catch[${String(index)}]/`);
        }
        await run.sleep(seconds);
        RetryCount += 1;
        run.countTransition();
      }
    }
  };

  switch (state.Type) {
    case 'Task':
      return runTaskToItsEnd(state);
    case 'Choice':
      return runChoice(state);
    case 'Wait':
      await run.sleep(await secondsToWait(state, scopeOf()));
      return leave(state, scopeOf(), input, state.Next);
    case 'Pass':
      return leave(state, scopeOf(), input, state.Next);
    case 'Succeed':
      return leave(state, scopeOf(), input, undefined);
    case 'Fail': {
      const text = async (field: 'Error' | 'Cause'): Promise<string | undefined> =>
        state[field] === undefined ? undefined : evaluateAs('string', state[field], field, scopeOf());
      throw new StateError(await text('Error'), await text('Cause'));
    }
  }
};

/** AWS takes no other way of writing an instant; Date would take many. */
const OFFSET_DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

const secondsToWait = async (state: WaitState, scope: Scope): Promise<number> => {
  if (state.Timestamp === undefined) return evaluateSeconds(state.Seconds, 'Seconds', 0, scope);
  const text = await evaluateAs('string', state.Timestamp, 'Timestamp', scope);
  const instant = OFFSET_DATE_TIME.test(text) ? Date.parse(text) : NaN;
  if (!Number.isNaN(instant)) return (instant - scope.now.getTime()) / 1000;
  const wanted = 'an ISO-8601 extended offset date-time format string';
  throw scope.refuse('Timestamp', `The Timestamp field cannot be parsed as ${wanted}: ${text}`);
};
