import { describe, expect, test } from 'vitest';
import { aMachine, anEngine, anError, aTask, aWaitingTask, containing } from './an-engine.ts';

const ends = { Type: 'Succeed' };

describe('a function that is called', () => {
  test('gets the payload, and its answer comes in the shape of lambda:invoke', async () => {
    const bench = anEngine(aMachine({ Work: aTask() }), { work: () => ({ nextRung: 7 }) });
    expect(await bench.run()).toMatchObject({
      status: 'SUCCEEDED',
      output: { ExecutedVersion: '$LATEST', Payload: { nextRung: 7 }, StatusCode: 200 },
    });
    expect(bench.calls).toEqual([{ at: 0, functionName: 'work', payload: { id: 'r1' } }]);
  });

  test.each([
    ['work', 'work'],
    ['work:live', 'work'],
    ['arn:aws:lambda:ap-southeast-1:123456789012:function:work', 'work'],
    ['arn:aws:lambda:ap-southeast-1:123456789012:function:work:$LATEST', 'work'],
    ['${StepsFunction}', '${StepsFunction}'],
  ])('may be named as %s', async (given, called) => {
    const bench = anEngine(aMachine({ Work: aTask({ Arguments: { FunctionName: given } }) }), {
      [called]: () => 1,
    });
    expect(await bench.run()).toMatchObject({ status: 'SUCCEEDED' });
    expect(bench.calls[0]).toMatchObject({ functionName: called, payload: {} });
  });

  test('shares no object with the machine: what it changes in its payload stays its own', async () => {
    const Arguments = { FunctionName: 'work', Payload: '{% $states.input %}' };
    const bench = anEngine(aMachine({ Work: aTask({ Arguments, Output: '{% $states.input %}' }) }), {
      work: (given) => Object.assign(given as object, { a: 2 }),
    });
    expect(await bench.run({ a: 1 })).toMatchObject({ output: { a: 1 } });
  });

  test('answers with what is left after JSON: no dates, no undefined', async () => {
    const bench = anEngine(aMachine({ Work: aTask({ Output: '{% $states.result.Payload %}' }) }), {
      work: () => ({ day: new Date(0), gone: undefined }),
    });
    expect((await bench.run()).output).toEqual({ day: '1970-01-01T00:00:00.000Z' });
    const silent = anEngine(aMachine({ Work: aTask({ Output: '{% $states.result.Payload %}' }) }), {
      work: () => undefined,
    });
    expect((await silent.run()).output).toBeNull();
  });

  test('and throws fails under the name of its error, with a JSON text as the cause', async () => {
    const bench = anEngine(aMachine({ Work: aTask() }), {
      work: () => {
        throw anError('rule.not-allowed', 'not now');
      },
    });
    const { error, cause } = await bench.run();
    expect(error).toBe('rule.not-allowed');
    expect(JSON.parse(cause ?? '')).toMatchObject({
      errorType: 'rule.not-allowed',
      errorMessage: 'not now',
    });
  });

  test.each([
    ['over 256 KiB', 'a'.repeat(256 * 1024), 'FAILED'],
    ['just under it', 'a'.repeat(256 * 1024 - 200), 'SUCCEEDED'],
    ['over it in bytes though not in letters', 'ế'.repeat(90 * 1024), 'FAILED'],
  ])('and answers with a text %s: no wildcard catches it', async (_, text, status) => {
    const bench = anEngine(
      aMachine({
        Work: aTask({ Catch: [{ ErrorEquals: ['States.TaskFailed'], Next: 'Never' }] }),
        Never: ends,
      }),
      { work: () => text },
    );
    const view = await bench.run();
    expect(view.status).toBe(status);
    if (status === 'FAILED') expect(view.error).toBe('States.DataLimitExceeded');
  });
});

describe('a catcher', () => {
  const catching = (Catch: object[], more: object = {}) =>
    aMachine({ Work: aTask({ Catch, ...more }), First: ends, Second: ends });
  const throws = (name: string) => ({
    work: () => {
      throw anError(name, 'why');
    },
  });

  test.each([
    ['a.a', ['Work', 'First']],
    ['b.b', ['Work', 'Second']],
    ['c.c', ['Work', 'Second']],
  ])('takes %s if it is the first that matches', async (error, visited) => {
    const bench = anEngine(
      catching([
        { ErrorEquals: ['a.a'], Next: 'First' },
        { ErrorEquals: ['b.b', 'a.a'], Next: 'Second' },
        { ErrorEquals: ['States.TaskFailed'], Next: 'Second' },
      ]),
      throws(error),
    );
    expect(await bench.run()).toMatchObject({ status: 'SUCCEEDED', visited });
  });

  test('passes the error on as its output', async () => {
    const bench = anEngine(catching([{ ErrorEquals: ['a.a'], Next: 'First' }]), throws('a.a'));
    expect((await bench.run()).output).toMatchObject({ Error: 'a.a', Cause: containing('why') });
  });

  test('leaves the variables and the Output of its state alone', async () => {
    const bench = anEngine(
      aMachine({
        Begin: { Type: 'Pass', Assign: { from: 'before' }, Next: 'Work' },
        Work: aTask({
          Assign: { from: 'state' },
          Output: '{% $doesNotExist %}',
          Catch: [{ ErrorEquals: ['a.a'], Next: 'Tell' }],
        }),
        Tell: { Type: 'Succeed', Output: { from: '{% $from %}', was: '{% $states.input.Error %}' } },
      }),
      throws('a.a'),
    );
    expect((await bench.run()).output).toEqual({ from: 'before', was: 'a.a' });
  });

  test('also takes an expression of its state that failed', async () => {
    const bench = anEngine(
      catching([{ ErrorEquals: ['States.QueryEvaluationError'], Next: 'First' }], {
        Output: '{% $states.result.Payload.missing %}',
      }),
      { work: () => ({}) },
    );
    expect(await bench.run()).toMatchObject({
      status: 'SUCCEEDED',
      output: {
        Cause: containing(
          "'$states.result.Payload.missing' specified for the field 'Output' returned nothing",
        ),
      },
    });
  });
});

describe('a time limit', () => {
  const hanging = { work: () => new Promise(() => undefined) };

  test.each([
    ['a number', 90],
    ['an expression', '{% $states.input.seconds %}'],
    ['an expression over a variable', '{% $limit %}'],
  ])('given as %s ends the task at its very second', async (_, TimeoutSeconds) => {
    const bench = anEngine(
      aMachine({
        Begin: { Type: 'Pass', Assign: { limit: 90 }, Next: 'Work' },
        Work: aTask({
          Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
          TimeoutSeconds,
          Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Remind' }],
        }),
        Remind: ends,
      }),
      { work: () => null },
    );
    await bench.run({ seconds: 90 });
    expect(await bench.pass(89.999)).toMatchObject({ status: 'RUNNING', state: 'Work' });
    const view = await bench.pass(0.001);
    expect(view).toMatchObject({ status: 'SUCCEEDED', output: { Error: 'States.Timeout', Cause: '' } });
    expect(view.endedAt).toEqual(bench.clock.now());
    expect(bench.types()).toContain('TaskTimedOut');
  });

  test('is told in the history, and uncaught it fails the execution without a cause', async () => {
    const bench = anEngine(aMachine({ Work: aTask({ TimeoutSeconds: 5 }) }), hanging, { settles: false });
    bench.engine.start({ name: 'one', input: {} });
    await nextTurn();
    await bench.pass(5);
    await bench.engine.idle();
    expect(bench.one()).toMatchObject({ status: 'FAILED', error: 'States.Timeout' });
    expect(bench.one()).not.toHaveProperty('cause');
    expect(bench.types().slice(-2)).toEqual(['TaskTimedOut', 'ExecutionFailed']);
  });

  test('that has run out makes the late answer of the function worthless', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const bench = anEngine(
      aMachine({
        Work: aTask({ TimeoutSeconds: 5, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Pause' }] }),
        Pause: aWaitingTask({
          TimeoutSeconds: 60,
          Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Done' }],
        }),
        Done: { Type: 'Succeed', Output: 'in time' },
      }),
      {
        work: () =>
          new Promise((resolve) => {
            answer = resolve;
          }),
        ask: () => null,
      },
      { settles: false },
    );
    bench.engine.start({ name: 'one', input: {} });
    await nextTurn();
    await bench.pass(5);
    answer('too late');
    await bench.engine.idle();
    await bench.pass(60);
    await bench.engine.idle();
    expect(bench.one()).toMatchObject({ status: 'SUCCEEDED', output: 'in time' });
  });

  test.each([
    ['{% $states.input.text %}', "Expected 'number', but was 'string' for value: \"soon\""],
    ['{% $states.input.none %}', 'returned nothing (undefined)'],
    ['{% 0 %}', 'must be a whole number from 1 to 99999999: 0'],
    ['{% 1.5 %}', 'must be a whole number from 1 to 99999999: 1.5'],
    ['{% 100000000 %}', 'must be a whole number from 1 to 99999999: 100000000'],
  ])('of %s is a failed evaluation', async (TimeoutSeconds, cause) => {
    const bench = anEngine(aMachine({ Work: aTask({ TimeoutSeconds }) }), hanging);
    expect(await bench.run({ text: 'soon' })).toMatchObject({
      status: 'FAILED',
      error: 'States.QueryEvaluationError',
      cause: containing(cause),
    });
    expect(bench.types()).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'EvaluationFailed',
      'ExecutionFailed',
    ]);
  });
});

/** Long enough for an execution to call its function. */
const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
