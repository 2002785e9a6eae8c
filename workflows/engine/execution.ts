import type { ExecutionStatus, ExecutionView, HistoryEvent } from './execution-view.ts';
import { StateError } from './failures.ts';
import { runState } from './run-state.ts';
import type { Host, Run } from './run.ts';

/** One execution, as the engine holds it. */
export interface Execution {
  view(): ExecutionView;
  readonly history: readonly HistoryEvent[];
  readonly tokens: readonly string[];
  abort(): void;
}

/** AWS ends an execution at this many events; here that also ends a loop that never waits. */
const MAX_EVENTS = 25_000;
/** A state writes no more than this between its entry and its next retry or exit. */
const EVENTS_OF_A_STATE = 10;

/** Thrown through whatever an execution was doing when it was ended from outside. */
class Stopped extends Error {}

/** Starts an execution. Its first state is entered after the caller's own turn, as a start on AWS answers first. */
export const startExecution = (name: string, input: unknown, host: Host): Execution => {
  const { machine, clock, activity } = host;
  const history: HistoryEvent[] = [];
  const tokens: string[] = [];
  const visited: string[] = [];
  const facts: ExecutionView = {
    name,
    status: 'RUNNING',
    state: undefined,
    startedAt: clock.now(),
    transitions: 0,
    visited,
    input,
  };
  let variables: Readonly<Record<string, unknown>> = {};
  let rest = activity.enter();
  let interrupt: (() => void) | undefined;

  const record: Run['record'] = (type, details) => {
    if (facts.status !== 'RUNNING') throw new Stopped();
    const event = { execution: name, id: history.length + 1, timestamp: clock.now(), type, details };
    history.push(event);
    host.onEvent(event);
    return event;
  };

  const park: Run['park'] = (arm) =>
    new Promise((resolve, reject) => {
      if (facts.status !== 'RUNNING') throw new Stopped();
      let parked = true;
      const wake = (goOn: () => void): void => {
        if (!parked) return;
        parked = false;
        interrupt = undefined;
        rest = activity.enter();
        undo();
        goOn();
      };
      const undo = arm((value) => {
        wake(() => {
          resolve(value);
        });
      });
      interrupt = () => {
        wake(() => {
          reject(new Stopped());
        });
      };
      rest();
    });

  const after: Run['after'] = (seconds, fn) => clock.at(new Date(clock.now().getTime() + seconds * 1000), fn);

  const run: Run = {
    host,
    context: {
      Execution: {
        Id: `arn:aws:states:local:000000000000:execution:local:${name}`,
        Input: input,
        Name: name,
        StartTime: facts.startedAt.toISOString(),
      },
      StateMachine: { Id: 'arn:aws:states:local:000000000000:stateMachine:local', Name: 'local' },
    },
    get variables() {
      return variables;
    },
    record,
    assign(assigned) {
      variables = { ...variables, ...assigned };
    },
    countTransition() {
      if (history.length > MAX_EVENTS - EVENTS_OF_A_STATE) {
        const cause = `The execution reached the maximum number of history events (${String(MAX_EVENTS)}).`;
        throw new StateError('States.Runtime', cause);
      }
      facts.transitions += 1;
      host.onTransition();
    },
    issueToken() {
      const token = host.tokens.issue();
      tokens.push(token);
      return token;
    },
    after,
    async sleep(seconds) {
      if (seconds <= 0) return;
      await park<undefined>((wake) =>
        after(seconds, () => {
          wake(undefined);
        }),
      );
    },
    park,
  };

  const end = (
    status: ExecutionStatus,
    type: string,
    outcome: Pick<ExecutionView, 'error' | 'cause' | 'output'> = {},
  ): void => {
    if (facts.status !== 'RUNNING') return;
    record(type, outcome);
    Object.assign(facts, outcome, { status, endedAt: clock.now(), state: undefined });
    stopDeadline?.();
    interrupt?.();
    host.onEnd(name);
  };

  const walk = async (): Promise<unknown> => {
    let next: string | undefined = machine.StartAt;
    let passedOn = input;
    while (next !== undefined) {
      const state = machine.States[next];
      if (state === undefined) throw new StateError('States.Runtime', `There is no state '${next}'.`);
      facts.state = next;
      visited.push(next);
      run.countTransition();
      ({ output: passedOn, next } = await runState(next, state, passedOn, run));
    }
    return passedOn;
  };

  const live = async (): Promise<void> => {
    try {
      end('SUCCEEDED', 'ExecutionSucceeded', { output: await walk() });
    } catch (thrown) {
      if (thrown instanceof Stopped) return;
      // Anything else is a defect of the engine; AWS calls its own States.Runtime.
      const { error, cause } =
        thrown instanceof StateError ? thrown : new StateError('States.Runtime', String(thrown));
      end('FAILED', 'ExecutionFailed', {
        ...(error !== undefined && { error }),
        ...(cause !== undefined && { cause }),
      });
    } finally {
      rest();
    }
  };

  record('ExecutionStarted', { input });
  const stopDeadline =
    machine.TimeoutSeconds === undefined
      ? undefined
      : after(machine.TimeoutSeconds, () => {
          end('TIMED_OUT', 'ExecutionTimedOut');
        });
  void Promise.resolve().then(live);

  return {
    view: () => ({ ...facts, visited: [...visited] }),
    history,
    tokens,
    abort() {
      end('ABORTED', 'ExecutionAborted');
    },
  };
};
