import { describe, expect, test } from 'vitest';
import { aMachine, anEngine, aTask, aWaitingTask, START, tokenOf, named } from './an-engine.ts';

const DAY = 86_400;
const passing = aMachine({ Pass: { Type: 'Pass', End: true } });
const hands = { ask: () => null };

describe('an execution', () => {
  test('begins after the caller’s own turn, so that a start answers before a step runs', async () => {
    const bench = anEngine(aMachine({ Work: aTask() }), { work: () => 1 });
    expect(bench.engine.start({ name: 'one', input: { a: 1 } })).toEqual({
      name: 'one',
      status: 'RUNNING',
      state: undefined,
      startedAt: START,
      transitions: 0,
      visited: [],
      input: { a: 1 },
    });
    expect(bench.calls).toEqual([]);
    await bench.engine.idle();
    expect(bench.one()).toMatchObject({
      status: 'SUCCEEDED',
      visited: ['Work'],
      transitions: 1,
      endedAt: START,
    });
  });

  test('is started once under its name', async () => {
    const bench = anEngine(passing);
    await bench.run();
    expect(() => bench.engine.start({ name: 'one', input: {} })).toThrow(named('ExecutionAlreadyExists'));
  });

  test.each(['', 'a b', 'a/b', 'a:b', 'báo cáo', 'a'.repeat(81), 'a\n'])('is refused the name %j', (name) => {
    expect(() => anEngine(passing).engine.start({ name, input: {} })).toThrow(named('InvalidName'));
  });

  test('is refused an input over 256 KiB', () => {
    const input = 'a'.repeat(256 * 1024);
    expect(() => anEngine(passing).engine.start({ name: 'one', input })).toThrow(
      named('InvalidExecutionInput'),
    );
  });

  test('does not notice what its caller changes in the input afterwards', async () => {
    const bench = anEngine(passing);
    const input = { a: 1 };
    bench.engine.start({ name: 'one', input });
    input.a = 2;
    await bench.engine.idle();
    expect(bench.one()).toMatchObject({ input: { a: 1 }, output: { a: 1 } });
  });

  test('sees its own name, input and start in $states.context', async () => {
    const Output = {
      name: '{% $states.context.Execution.Name %}',
      id: '{% $states.context.Execution.Input.reportId %}',
      started: '{% $states.context.Execution.StartTime %}',
      state: '{% $states.context.State.Name %}',
    };
    const bench = anEngine(aMachine({ Pass: { Type: 'Pass', Output, End: true } }));
    expect((await bench.run({ reportId: 'r1' })).output).toEqual({
      name: 'one',
      id: 'r1',
      started: START.toISOString(),
      state: 'Pass',
    });
  });

  test('that never waits is ended at 25,000 events, as AWS ends it', async () => {
    const bench = anEngine(aMachine({ A: { Type: 'Pass', Next: 'B' }, B: { Type: 'Pass', Next: 'A' } }));
    expect(await bench.run()).toMatchObject({
      status: 'FAILED',
      error: 'States.Runtime',
      cause: 'The execution reached the maximum number of history events (25000).',
    });
  });
});

describe('idle', () => {
  test('holds while a function runs, and is over once all only wait', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const bench = anEngine(aMachine({ Work: aTask({ Next: 'Ask' }), Ask: aWaitingTask() }), {
      ...hands,
      work: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    bench.engine.start({ name: 'one', input: {} });
    let rested = false;
    const rest = bench.engine.idle().then(() => {
      rested = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(rested).toBe(false);
    answer(1);
    await rest;
    expect(bench.one()).toMatchObject({ status: 'RUNNING', state: 'Ask' });
  });

  test('is at once over where nothing was ever started', async () => {
    await expect(anEngine(passing).engine.idle()).resolves.toBeUndefined();
  });

  test('begins again with an answered token', async () => {
    const bench = anEngine(aMachine({ Ask: aWaitingTask({ Next: 'Work' }), Work: aTask() }), {
      ...hands,
      work: () => 1,
    });
    await bench.run();
    bench.engine.sendTaskSuccess(tokenOf(bench), null);
    await bench.engine.idle();
    expect(bench.one().status).toBe('SUCCEEDED');
  });
});

describe('the engine', () => {
  test('remembers the newest 1,000 ended executions and every running one', async () => {
    const bench = anEngine(
      aMachine({
        Which: {
          Type: 'Choice',
          Choices: [{ Condition: '{% $states.input.wait %}', Next: 'Ask' }],
          Default: 'Done',
        },
        Ask: aWaitingTask(),
        Done: { Type: 'Succeed' },
      }),
      hands,
    );
    await bench.run({ wait: true });
    for (let n = 0; n < 1005; n += 1) {
      bench.engine.start({ name: `n${String(n)}`, input: { wait: false } });
      await bench.engine.idle();
    }
    expect(bench.engine.executions()).toHaveLength(1001);
    expect(bench.one().status).toBe('RUNNING');
    expect(bench.engine.describe('n4')).toBeUndefined();
    expect(bench.engine.history('n4')).toEqual([]);
    expect(bench.engine.describe('n5')).toMatchObject({ status: 'SUCCEEDED' });
    expect(bench.engine.start({ name: 'n4', input: { wait: false } }).status).toBe('RUNNING');
    await bench.engine.idle();
  });

  test('carries a thousand waiting executions through their time limits, each at its own second', async () => {
    const bench = anEngine(
      aMachine({
        Ask: aWaitingTask({
          TimeoutSeconds: '{% $states.input.seconds %}',
          Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Done' }],
        }),
        Done: { Type: 'Succeed' },
      }),
      hands,
    );
    for (let n = 1; n <= 1000; n += 1) {
      bench.engine.start({ name: `n${String(n)}`, input: { seconds: n * 60 } });
    }
    await bench.clock.advanceTo(new Date(START.getTime() + 365 * DAY * 1000));
    const wrong = bench.engine
      .executions()
      .filter(({ name, endedAt }) => endedAt?.getTime() !== START.getTime() + Number(name.slice(1)) * 60_000);
    expect(wrong).toEqual([]);
    expect(bench.engine.counters).toEqual({ transitions: 2000, invocations: 1000 });
  });

  test('tells every event as it happens, numbered from one and with the time of the clock', async () => {
    const bench = anEngine(
      aMachine({
        Ask: aWaitingTask({ TimeoutSeconds: 60, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Late' }] }),
        Late: { Type: 'Succeed' },
      }),
      hands,
    );
    await bench.run();
    await bench.pass(60);
    expect(bench.events).toEqual(bench.engine.history('one'));
    expect(
      bench.events.map(({ id, type, timestamp }) => [id, type, timestamp.getTime() - START.getTime()]),
    ).toEqual([
      [1, 'ExecutionStarted', 0],
      [2, 'TaskStateEntered', 0],
      [3, 'TaskScheduled', 0],
      [4, 'TaskStarted', 0],
      [5, 'TaskSubmitted', 0],
      [6, 'TaskTimedOut', 60_000],
      [7, 'TaskStateExited', 60_000],
      [8, 'SucceedStateEntered', 60_000],
      [9, 'SucceedStateExited', 60_000],
      [10, 'ExecutionSucceeded', 60_000],
    ]);
  });

  test('aborts what runs when it is stopped, and nothing comes after', async () => {
    const bench = anEngine(
      aMachine({ Ask: aWaitingTask({ TimeoutSeconds: DAY, Next: 'Work' }), Work: aTask() }),
      hands,
    );
    await bench.run();
    bench.engine.stop();
    await bench.engine.idle();
    expect(await bench.pass(2 * DAY)).toMatchObject({ status: 'ABORTED', endedAt: START });
    expect(bench.calls).toHaveLength(1);
    expect(bench.types().at(-1)).toBe('ExecutionAborted');
  });

  test('lets a function that was running when it was stopped come to its own end', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const bench = anEngine(aMachine({ Work: aTask({ Next: 'Then' }), Then: aTask() }), {
      work: () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    });
    bench.engine.start({ name: 'one', input: {} });
    await new Promise((resolve) => setImmediate(resolve));
    bench.engine.stop();
    answer(1);
    await bench.engine.idle();
    expect(bench.one()).toMatchObject({ status: 'ABORTED', visited: ['Work'] });
  });
});
