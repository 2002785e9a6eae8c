import { expect } from 'vitest';
import {
  createEngine,
  type Engine,
  type ExecutionView,
  type HistoryEvent,
} from '../../workflows/engine/engine.ts';
import { createMovableClock, type MovableClock } from '../../workflows/engine/movable-clock.ts';

export const START = new Date('2026-11-23T01:00:00.000Z');

type Functions = Readonly<Record<string, (payload: unknown, engine: Engine) => unknown>>;

/** An engine with a frozen clock and plain functions, whose calls it records. */
interface Bench {
  readonly engine: Engine;
  readonly clock: MovableClock;
  /** Every call: seconds since the start, the function, its payload. */
  readonly calls: readonly { at: number; functionName: string; payload: unknown }[];
  readonly events: readonly HistoryEvent[];
  /** Starts an execution named "one" and waits until it is idle. */
  run(input?: unknown): Promise<ExecutionView>;
  /** Moves the clock and waits until the engine is idle. */
  pass(seconds: number): Promise<ExecutionView>;
  /** The present state of the execution "one". */
  one(): ExecutionView;
  /** Event types of "one", in order. */
  types(): string[];
}

export const aMachine = (states: Record<string, object>, more: object = {}): object => ({
  QueryLanguage: 'JSONata',
  StartAt: Object.keys(states)[0],
  States: states,
  ...more,
});

/** A Task that invokes `work` with the given payload and ends. */
export const aTask = (more: object = {}): object => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Arguments: { FunctionName: 'work', Payload: { id: 'r1' } },
  ...('Next' in more ? {} : { End: true }),
  ...more,
});

/** A Task that passes its token to `ask` and ends when it is answered. */
export const aWaitingTask = (more: object = {}): object =>
  aTask({
    Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
    Arguments: { FunctionName: 'ask', Payload: { token: '{% $states.context.Task.Token %}' } },
    ...more,
  });

/** Without `settles` the clock does not wait for functions, for tests of functions that hang. */
export const anEngine = (
  machine: object,
  functions: Functions = {},
  { random, settles = true }: { random?: () => number; settles?: boolean } = {},
): Bench => {
  const clock = createMovableClock({ start: START, frozen: true });
  const calls: { at: number; functionName: string; payload: unknown }[] = [];
  const events: HistoryEvent[] = [];
  const seconds = (): number => (clock.now().getTime() - START.getTime()) / 1000;
  const engine = createEngine(machine, {
    clock,
    invoke: (functionName, payload) =>
      new Promise((resolve) => {
        calls.push({ at: seconds(), functionName, payload });
        const fn = functions[functionName];
        if (fn === undefined) throw new Error(`There is no function ${functionName}`);
        resolve(fn(payload, engine));
      }),
    onEvent: (event) => {
      events.push(event);
    },
    ...(random && { random }),
  });
  if (settles) clock.onSettle(() => engine.idle());
  const one = (): ExecutionView => {
    const view = engine.describe('one');
    if (view === undefined) throw new Error('The execution "one" is not known.');
    return view;
  };
  return {
    engine,
    clock,
    calls,
    events,
    one,
    async run(input = {}) {
      engine.start({ name: 'one', input });
      await engine.idle();
      return one();
    },
    async pass(more) {
      await clock.advanceTo(new Date(clock.now().getTime() + more * 1000));
      return one();
    },
    types: () => engine.history('one').map(({ type }) => type),
  };
};

/** The token of the newest call to a waiting task. */
export const tokenOf = ({ calls }: Bench): string => {
  const payload = calls.at(-1)?.payload;
  if (typeof payload === 'object' && payload !== null && 'token' in payload) return String(payload.token);
  throw new Error('No call carried a token.');
};

/** A function's failure with a name that Retry and Catch can match. */
export const anError = (name: string, message = 'no'): Error => Object.assign(new Error(message), { name });

/** Matches a text inside an expected object. */
export const containing = (text: string): unknown => expect.stringContaining(text);

/** Matches an error of the engine's interface by its name, as AWS's clients do. */
export const named = (name: string): unknown => expect.objectContaining({ name });
