import type { ExecutionStatus, ExecutionView, HistoryEvent } from './execution-view.ts';
import type { Activity } from './activity.ts';
import { StateError } from './failures.ts';
import { runState } from './run-state.ts';
import type { Host, Run } from './run.ts';

export interface Execution {
  view(): ExecutionView;
  readonly history: readonly HistoryEvent[];
  readonly tokens: readonly string[];
  abort(): void;
}

/** AWS ends an execution at this many events; here the limit also ends a loop that never waits. */
const MAX_EVENTS = 25_000;
/** The most events of a state between its entry and its next retry or exit. */
const EVENTS_OF_A_STATE = 10;

/** Thrown in an execution that is ended from outside. */
class Stopped extends Error {}

/** An execution is an activity, except while it is parked, that is, while it waits for a timer or a token only. */
const createParking = (activity: Activity) => {
  let rest = activity.enter();
  let interrupt: (() => void) | undefined;
  const park: Run['park'] = (arm) =>
    new Promise((resolve, reject) => {
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
  return {
    park,
    interrupt: () => interrupt?.(),
    leave: () => {
      rest();
    },
  };
};

const contextOf = ({ name, input, startedAt }: ExecutionView): Run['context'] => ({
  Execution: {
    Id: `arn:aws:states:local:000000000000:execution:local:${name}`,
    Input: input,
    Name: name,
    StartTime: startedAt.toISOString(),
  },
  StateMachine: { Id: 'arn:aws:states:local:000000000000:stateMachine:local', Name: 'local' },
});

/** Goes from state to state and calls `enter` for each. Returns the output of the last. */
const walk = async (input: unknown, run: Run, enter: (state: string) => void): Promise<unknown> => {
  const { StartAt, States } = run.host.machine;
  let next: string | undefined = StartAt;
  let passedOn = input;
  while (next !== undefined) {
    const state = States[next];
    if (state === undefined) throw new StateError('States.Runtime', `There is no state '${next}'.`);
    enter(next);
    run.countTransition();
    ({ output: passedOn, next } = await runState(next, state, passedOn, run));
  }
  return passedOn;
};

/** Starts an execution. It enters its first state after the caller's own turn, because a start on AWS answers first. */
export const startExecution = (name: string, input: unknown, host: Host): Execution => {
  const { clock } = host;
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
  const parking = createParking(host.activity);

  const record: Run['record'] = (type, details) => {
    if (facts.status !== 'RUNNING') throw new Stopped();
    const event = { execution: name, id: history.length + 1, timestamp: clock.now(), type, details };
    history.push(event);
    host.onEvent(event);
    return event;
  };

  const run: Run = {
    host,
    context: contextOf(facts),
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
    park(arm) {
      if (facts.status !== 'RUNNING') throw new Stopped();
      return parking.park(arm);
    },
  };

  const end = (
    status: ExecutionStatus,
    type: string,
    outcome: Pick<ExecutionView, 'error' | 'cause' | 'output'> = {},
  ): void => {
    if (facts.status !== 'RUNNING') return;
    record(type, outcome);
    Object.assign(facts, outcome, { status, endedAt: clock.now(), state: undefined });
    parking.interrupt();
    host.onEnd(name);
  };

  const live = async (): Promise<void> => {
    try {
      const output = await walk(input, run, (state) => {
        facts.state = state;
        visited.push(state);
      });
      end('SUCCEEDED', 'ExecutionSucceeded', { output });
    } catch (thrown) {
      if (thrown instanceof Stopped) return;
      // Any other error is a defect of the engine; AWS names its own States.Runtime.
      const { error, cause } =
        thrown instanceof StateError ? thrown : new StateError('States.Runtime', String(thrown));
      end('FAILED', 'ExecutionFailed', {
        ...(error !== undefined && { error }),
        ...(cause !== undefined && { cause }),
      });
    } finally {
      parking.leave();
    }
  };

  record('ExecutionStarted', { input });
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
