import { evaluate, evaluateAs, evaluateFields, type Scope } from './expressions.ts';
import { after, type Run } from './run.ts';
import { refuseOversize, StateError } from './failures.ts';
import { createRetries, matchesError } from './retry.ts';
import { runTask } from './run-task.ts';
import type { ChoiceState, State, TaskState } from './state-shapes.ts';

/** The result of a state: the next state's input, and its name unless the execution ends here. */
interface Onward {
  readonly output: unknown;
  readonly next: string | undefined;
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
    { Assign, Output }: { readonly Assign?: object | undefined; readonly Output?: unknown },
    scope: Scope,
    otherwise: unknown,
    next: string | undefined,
  ): Promise<Onward> => {
    // Both use the variables at entry: the values that this state assigns are for later states.
    const output = Output === undefined ? otherwise : await evaluate(Output, 'Output', scope);
    const assigned = Assign && (await evaluateFields(Assign, 'Assign', scope));
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
      if (await evaluateAs('boolean', rule.Condition, `Choices[${String(index)}]/Condition`, scope)) {
        return leave({}, scope, input, rule.Next);
      }
    }
    return leave({}, scope, input, choice.Default);
  };

  const runTaskToItsEnd = async (task: TaskState): Promise<Onward> => {
    const secondsToNextTry = createRetries(task.Retry, run.host.random);
    for (;;) {
      try {
        const result = await runTask(task, (context) => scopeOf({}, context), run);
        return await leave(task, scopeOf({ result }), result, task.Next);
      } catch (thrown) {
        if (!(thrown instanceof StateError)) throw thrown;
        const seconds = secondsToNextTry(thrown);
        if (seconds === undefined) {
          const catcher = task.Catch.find(({ ErrorEquals }) => matchesError(ErrorEquals, thrown));
          if (catcher === undefined) throw thrown;
          return leave({}, scopeOf(), thrown.output, catcher.Next);
        }
        if (seconds > 0)
          await run.park<undefined>((wake) =>
            after(run.host, seconds, () => {
              wake(undefined);
            }),
          );
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
    case 'Pass':
      return leave(state, scopeOf(), input, state.Next);
    case 'Succeed':
      return leave(state, scopeOf(), input, undefined);
    case 'Fail':
      throw new StateError(state.Error, state.Cause);
  }
};
