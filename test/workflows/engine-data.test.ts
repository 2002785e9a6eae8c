import { describe, expect, test } from 'vitest';
import { aMachine, anEngine, aTask, START, containing } from './an-engine.ts';

const pass = (more: object) => ({ Type: 'Pass', ...('Next' in more ? {} : { End: true }), ...more });
const outputOf = async (template: unknown, input: unknown = {}) => {
  const bench = anEngine(aMachine({ Pass: pass({ Output: template }) }));
  return bench.run(input);
};

describe('variables', () => {
  test('keep their old value inside the state that assigns them, in Assign and in Output alike', async () => {
    const bench = anEngine(
      aMachine({
        First: pass({ Assign: { x: 1, y: 2 }, Next: 'Swap' }),
        Swap: pass({
          Assign: { x: '{% $y %}', y: '{% $x %}' },
          Output: { x: '{% $x %}', y: '{% $y %}' },
          Next: 'Tell',
        }),
        Tell: pass({ Output: { before: '{% $states.input %}', after: '{% [$x, $y] %}' } }),
      }),
    );
    expect((await bench.run()).output).toEqual({ before: { x: 1, y: 2 }, after: [2, 1] });
  });

  test('are not there in the state that assigns them first', async () => {
    const bench = anEngine(aMachine({ First: pass({ Assign: { x: 1 }, Output: '{% $x %}' }) }));
    expect(await bench.run()).toMatchObject({ status: 'FAILED', error: 'States.QueryEvaluationError' });
  });

  test('belong to one execution', async () => {
    const bench = anEngine(
      aMachine({
        Which: {
          Type: 'Choice',
          Choices: [{ Condition: '{% $states.input.set %}', Next: 'Set' }],
          Default: 'Tell',
        },
        Set: pass({ Assign: { x: 1 }, Next: 'Tell' }),
        Tell: pass({ Output: '{% $exists($x) %}' }),
      }),
    );
    await bench.run({ set: true });
    bench.engine.start({ name: 'two', input: { set: false } });
    await bench.engine.idle();
    expect([bench.one().output, bench.engine.describe('two')?.output]).toEqual([true, false]);
  });

  test('are copies: what is assigned does not change with its source', async () => {
    const bench = anEngine(
      aMachine({
        First: aTask({ Assign: { got: '{% $states.result.Payload %}' }, Next: 'Second' }),
        Second: aTask({ Arguments: { FunctionName: 'spoil', Payload: '{% $got %}' }, Next: 'Tell' }),
        Tell: pass({ Output: '{% $got %}' }),
      }),
      {
        work: () => ({ list: [1] }),
        spoil: (payload) => Object.assign(payload as object, { list: [] }),
      },
    );
    expect((await bench.run()).output).toEqual({ list: [1] });
  });
});

describe('an expression', () => {
  test.each([
    ['$states.input.a & "-" & $states.input.b', 'x-1'],
    ['$states.input.b > 0 ? "more" : "none"', 'more'],
    ['$states.input.list[0]', 7],
    ['{"none": $states.input.none}', {}],
    ['null', null],
    ['$now()', START.toISOString()],
    ['$now("[Y]/[M01]/[D01]", "+0700")', '2026/11/23'],
    ['$millis()', START.getTime()],
  ])('%s', async (source, value) => {
    const view = await outputOf(`{% ${source} %}`, { a: 'x', b: 1, list: [7] });
    expect(view).toMatchObject({ status: 'SUCCEEDED' });
    expect(view.output).toEqual(value);
  });

  test.each([
    [
      '$states.input.none',
      "'$states.input.none' specified for the field 'Output' returned nothing (undefined).",
    ],
    ['function($x) { $x }', 'returned an unsupported result type.'],
    ['0 / 0', 'returned nothing (undefined).'],
    ['1 + "a"', 'threw an error during evaluation. T2002: '],
    ['$sum("a")', 'threw an error during evaluation. T0412: '],
    ['$eval("1")', 'threw an error during evaluation. T1006: '],
  ])('%s is a failed evaluation', async (source, cause) => {
    expect(await outputOf(`{% ${source} %}`)).toMatchObject({
      status: 'FAILED',
      error: 'States.QueryEvaluationError',
      cause: containing(cause),
    });
  });

  test('is named in the failure by where it stands', async () => {
    expect((await outputOf({ a: [{}, { b: '{% $none %}' }] })).cause).toContain("the field 'Output/a[1]/b'");
  });

  test('that fails is told in the history with its place and its cause', async () => {
    const bench = anEngine(aMachine({ Pass: pass({ Output: { a: '{% $none %}' } }) }));
    const { error, cause } = await bench.run();
    expect(bench.events.find(({ type }) => type === 'EvaluationFailed')?.details).toEqual({
      state: 'Pass',
      location: 'Output/a',
      error,
      cause,
    });
  });

  test('is a string from end to end; anything else is text', async () => {
    const texts = [' {% 1 %} ', 'a {% 1 %}', '$states.input'];
    expect((await outputOf(texts)).output).toEqual(texts);
  });

  test('may be as large as 256 KiB in its result and no larger', async () => {
    expect(await outputOf('{% $pad("", 262142, "a") %}')).toMatchObject({ status: 'SUCCEEDED' });
    expect(await outputOf('{% $pad("", 262143, "a") %}')).toMatchObject({
      error: 'States.DataLimitExceeded',
    });
  });
});

describe('a choice', () => {
  const choosing = (...Choices: object[]) =>
    aMachine({ Which: { Type: 'Choice', Choices, Default: 'C' }, A: pass({}), B: pass({}), C: pass({}) });

  test.each([
    [{ n: 1 }, 'A'],
    [{ n: 2 }, 'B'],
    [{ n: 3 }, 'C'],
  ])('takes the first rule that is true, or the default: %j', async (input, state) => {
    const bench = anEngine(
      choosing(
        { Condition: '{% $states.input.n = 1 %}', Next: 'A' },
        { Condition: '{% $states.input.n < 3 %}', Next: 'B' },
      ),
    );
    expect((await bench.run(input)).visited).toEqual(['Which', state]);
  });

  test('takes a boolean and nothing that merely looks like one', async () => {
    const bench = anEngine(choosing({ Condition: '{% $states.input.n %}', Next: 'A' }));
    expect(await bench.run({ n: 1 })).toMatchObject({
      error: 'States.QueryEvaluationError',
      cause: containing(
        "the field 'Choices[0]/Condition' returned an unexpected result type. Expected 'boolean', but was 'number' for value: 1",
      ),
    });
  });
});

test('a Fail ends the execution under its error and cause', async () => {
  const bench = anEngine(aMachine({ Fail: { Type: 'Fail', Error: 'rule.x', Cause: 'because of this' } }));
  expect(await bench.run()).toMatchObject({
    status: 'FAILED',
    error: 'rule.x',
    cause: 'because of this',
  });
});
