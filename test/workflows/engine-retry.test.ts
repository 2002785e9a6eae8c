import { describe, expect, test } from 'vitest';
import { StateError } from '../../workflows/engine/failures.ts';
import { matchesError } from '../../workflows/engine/retry.ts';
import { aMachine, anEngine, anError, aTask, aWaitingTask, tokenOf } from './an-engine.ts';

const failing = (names: readonly string[]) => {
  const left = [...names];
  return () => {
    const name = left.shift();
    if (name !== undefined) throw anError(name);
    return 'done';
  };
};

const retrying = (retriers: object[], more: object = {}) =>
  aMachine({ Work: aTask({ Retry: retriers, ...more }) });
const times = (bench: ReturnType<typeof anEngine>) => bench.calls.map(({ at }) => at);

describe('a step that fails', () => {
  test('is tried again after the interval, and each further time after the backoff rate more', async () => {
    const bench = anEngine(
      retrying([
        { ErrorEquals: ['partner.unavailable'], IntervalSeconds: 2, BackoffRate: 3, MaxAttempts: 3 },
      ]),
      { work: failing(Array.from({ length: 3 }, () => 'partner.unavailable')) },
    );
    await bench.run();
    expect(times(bench)).toEqual([0]);
    await bench.pass(1.999);
    expect(times(bench)).toEqual([0]);
    await bench.pass(0.001);
    expect(times(bench)).toEqual([0, 2]);
    expect(await bench.pass(60)).toMatchObject({ status: 'SUCCEEDED', transitions: 4 });
    expect(times(bench)).toEqual([0, 2, 8, 26]);
  });

  test('waits one second, doubled, three times, where the retrier says nothing', async () => {
    const bench = anEngine(retrying([{ ErrorEquals: ['States.TaskFailed'] }]), {
      work: failing(Array.from({ length: 9 }, () => 'x.y')),
    });
    await bench.run();
    expect(await bench.pass(60)).toMatchObject({ status: 'FAILED', error: 'x.y' });
    expect(times(bench)).toEqual([0, 1, 3, 7]);
  });

  test('never waits longer than MaxDelaySeconds', async () => {
    const bench = anEngine(
      retrying([{ ErrorEquals: ['x.y'], IntervalSeconds: 5, BackoffRate: 10, MaxDelaySeconds: 20 }]),
      { work: failing(['x.y', 'x.y', 'x.y']) },
    );
    await bench.run();
    await bench.pass(60);
    expect(times(bench)).toEqual([0, 5, 25, 45]);
  });

  test('waits a random part of the delay under full jitter', async () => {
    const bench = anEngine(
      retrying([{ ErrorEquals: ['x.y'], IntervalSeconds: 8, JitterStrategy: 'FULL' }]),
      { work: failing(['x.y', 'x.y']) },
      { random: () => 0.25 },
    );
    await bench.run();
    await bench.pass(60);
    expect(times(bench)).toEqual([0, 2, 6]);
  });

  test('is tried at once where jitter draws nothing', async () => {
    const bench = anEngine(
      retrying([{ ErrorEquals: ['x.y'], JitterStrategy: 'FULL' }]),
      { work: failing(['x.y']) },
      { random: () => 0 },
    );
    expect(await bench.run()).toMatchObject({ status: 'SUCCEEDED', transitions: 2 });
  });

  test('is judged by the first retrier that matches, and each retrier counts for itself', async () => {
    const bench = anEngine(
      retrying([
        { ErrorEquals: ['a.a'], IntervalSeconds: 1, MaxAttempts: 1 },
        { ErrorEquals: ['b.b'], IntervalSeconds: 10, MaxAttempts: 1 },
        { ErrorEquals: ['States.TaskFailed'], IntervalSeconds: 100 },
      ]),
      { work: failing(['b.b', 'a.a', 'a.a']) },
    );
    await bench.run();
    expect(await bench.pass(1000)).toMatchObject({ status: 'FAILED', error: 'a.a' });
    expect(times(bench)).toEqual([0, 10, 11]);
  });

  test('is not tried again for another error, nor with MaxAttempts 0', async () => {
    const other = anEngine(retrying([{ ErrorEquals: ['a.a'] }]), { work: failing(['b.b']) });
    expect(await other.run()).toMatchObject({ status: 'FAILED', error: 'b.b' });
    const never = anEngine(
      retrying([{ ErrorEquals: ['a.a'], MaxAttempts: 0 }, { ErrorEquals: ['States.TaskFailed'] }]),
      {
        work: failing(['a.a']),
      },
    );
    expect(await never.run()).toMatchObject({ status: 'FAILED', error: 'a.a' });
  });

  test('goes to its catcher once the tries are used up', async () => {
    const bench = anEngine(
      aMachine({
        Work: aTask({
          Retry: [{ ErrorEquals: ['a.a'], MaxAttempts: 1 }],
          Catch: [{ ErrorEquals: ['a.a'], Next: 'Mend' }],
        }),
        Mend: { Type: 'Succeed' },
      }),
      { work: failing(['a.a', 'a.a']) },
    );
    await bench.run();
    expect(await bench.pass(1)).toMatchObject({
      status: 'SUCCEEDED',
      visited: ['Work', 'Mend'],
      transitions: 3,
    });
    expect(bench.types()).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskFailed',
      'TaskScheduled',
      'TaskStarted',
      'TaskFailed',
      'TaskStateExited',
      'SucceedStateEntered',
      'SucceedStateExited',
      'ExecutionSucceeded',
    ]);
  });

  test('sees how often it was tried before', async () => {
    const bench = anEngine(
      retrying([{ ErrorEquals: ['a.a'] }], {
        Arguments: { FunctionName: 'work', Payload: '{% $states.context.State.RetryCount %}' },
      }),
      { work: failing(['a.a', 'a.a']) },
    );
    await bench.run();
    await bench.pass(60);
    expect(bench.calls.map(({ payload }) => payload)).toEqual([0, 1, 2]);
  });

  test('that waited for a token gets a new one, and the old one is of no use any more', async () => {
    const bench = anEngine(aMachine({ Ask: aWaitingTask({ Retry: [{ ErrorEquals: ['a.a'] }] }) }), {
      ask: () => null,
    });
    await bench.run();
    const first = tokenOf(bench);
    bench.engine.sendTaskFailure(first, 'a.a', 'again');
    await bench.pass(1);
    const second = tokenOf(bench);
    expect(second).not.toBe(first);
    expect(() => {
      bench.engine.sendTaskSuccess(first, 1);
    }).toThrow(expect.objectContaining({ name: 'TaskTimedOut' }));
    bench.engine.sendTaskSuccess(second, 2);
    await bench.engine.idle();
    expect(bench.one()).toMatchObject({ status: 'SUCCEEDED', output: 2 });
  });
});

test.each([
  [['States.TaskFailed'], 'rule.any', true],
  [['States.TaskFailed'], 'States.Timeout', false],
  [['States.TaskFailed'], 'States.QueryEvaluationError', true],
  [['States.TaskFailed'], 'States.DataLimitExceeded', false],
  [['States.TaskFailed'], 'States.Runtime', false],
  [['States.DataLimitExceeded'], 'States.DataLimitExceeded', true],
  [['States.Timeout'], 'States.Timeout', true],
  [['rule.any', 'rule.other'], 'rule.other', true],
  [['rule.any'], 'rule.an', false],
] as const)('ErrorEquals %j against %s: %s', (names, error, matched) => {
  expect(matchesError(names, new StateError(error, 'cause'))).toBe(matched);
});
