import type { MovableClock } from './movable-clock.ts';
import { createActivity } from './activity.ts';
import { startExecution, type Execution } from './execution.ts';
import type { ExecutionView, HistoryEvent } from './execution-view.ts';
import { apiError, fits, jsonCopy, StateError } from './failures.ts';
import type { Host } from './run.ts';
import { createTaskTokens } from './task-tokens.ts';
import { readMachine } from './validate-machine.ts';

export type { ExecutionView, HistoryEvent } from './execution-view.ts';

interface EngineOptions {
  clock: Pick<MovableClock, 'now' | 'at'>;
  /** Calls a function by its name. An error that it throws fails the task, under the error's name. */
  invoke(functionName: string, payload: unknown): Promise<unknown>;
  /** From 0 to below 1, for the jitter of retries. */
  random?: () => number;
  /** Called for every event. It must not throw. */
  onEvent?(event: HistoryEvent): void;
}

/** Runs executions of one state machine as AWS Step Functions would, in this process and by the given clock. */
export interface Engine {
  /** Throws ExecutionAlreadyExists while the name is known, InvalidName, InvalidExecutionInput (over 256 KiB). */
  start(request: { name: string; input: unknown }): ExecutionView;
  /** Throws TaskTimedOut (ended or answered before), TaskDoesNotExist, InvalidToken, InvalidOutput (over 256 KiB). */
  sendTaskSuccess(token: string, output: unknown): void;
  /** Throws TaskTimedOut, TaskDoesNotExist or InvalidToken. */
  sendTaskFailure(token: string, error: string, cause: string): void;
  /** Every running execution and the 1,000 that ended last, oldest start first. */
  executions(): ExecutionView[];
  describe(name: string): ExecutionView | undefined;
  /** Empty for an unknown execution. */
  history(name: string): readonly HistoryEvent[];
  /** Resolves once every execution waits for a token or a timer only, and no function is running. */
  idle(): Promise<void>;
  /** Aborts running executions and drops their timers; functions that are already called run to their end. */
  stop(): void;
  readonly counters: { transitions: number; invocations: number };
}

/** A laptop may run for months, so the engine remembers only the newest ended executions. */
const ENDED_KEPT = 1000;

/** AWS's own rule for the name of an execution, so that a name refused there is refused here. */
const NAME = /^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u;

/** Throws InvalidDefinition, naming state and field, if the machine uses a feature that the engine lacks. */
export const createEngine = (machine: unknown, options: EngineOptions): Engine => {
  const executions = new Map<string, Execution>();
  const ended: string[] = [];
  const counters = { transitions: 0, invocations: 0 };
  const activity = createActivity();
  const tokens = createTaskTokens();

  const host: Host = {
    machine: readMachine(machine),
    clock: options.clock,
    activity,
    tokens,
    invoke(functionName, payload) {
      counters.invocations += 1;
      return options.invoke(functionName, payload);
    },
    random: options.random ?? Math.random,
    onEvent(event) {
      options.onEvent?.(event);
    },
    onTransition() {
      counters.transitions += 1;
    },
    onEnd(name) {
      ended.push(name);
      if (ended.length <= ENDED_KEPT) return;
      for (const oldest of ended.splice(0, ended.length - ENDED_KEPT)) {
        tokens.forget(executions.get(oldest)?.tokens ?? []);
        executions.delete(oldest);
      }
    },
  };

  return {
    start({ name, input }) {
      if (!NAME.test(name)) throw apiError('InvalidName', `Invalid Name: '${name}'`);
      if (executions.has(name)) {
        throw apiError('ExecutionAlreadyExists', `Execution Already Exists: '${name}'`);
      }
      if (!fits(input)) throw apiError('InvalidExecutionInput', 'The input is larger than 256 KiB.');
      const execution = startExecution(name, jsonCopy(input), host);
      executions.set(name, execution);
      return execution.view();
    },
    sendTaskSuccess(token, output) {
      if (!fits(output)) throw apiError('InvalidOutput', 'The output is larger than 256 KiB.');
      tokens.answer(token, { result: jsonCopy(output) });
    },
    sendTaskFailure(token, error, cause) {
      tokens.answer(token, { failure: new StateError(error, cause) });
    },
    executions: () => Array.from(executions.values(), (execution) => execution.view()),
    describe: (name) => executions.get(name)?.view(),
    history: (name) => [...(executions.get(name)?.history ?? [])],
    idle: () => activity.idle(),
    stop() {
      for (const execution of executions.values()) execution.abort();
    },
    counters,
  };
};
