import { describe, expect, test } from 'vitest';
import { aMachine, anEngine, anError, aWaitingTask, tokenOf, named } from './an-engine.ts';

const DAY = 86_400;
const asking = (more: object = {}) => aMachine({ Ask: aWaitingTask(more), Late: { Type: 'Succeed' } });
const hands = { ask: () => 'asked' };

describe('a task that waits for its token', () => {
  test('goes on with what the token is answered with', async () => {
    const bench = anEngine(asking({ Assign: { next: '{% $states.result.nextRung %}' } }), hands);
    expect(await bench.run()).toMatchObject({ status: 'RUNNING', state: 'Ask' });
    bench.engine.sendTaskSuccess(tokenOf(bench), { nextRung: 5 });
    await bench.engine.idle();
    expect(bench.one()).toMatchObject({ status: 'SUCCEEDED', output: { nextRung: 5 }, state: undefined });
    expect(bench.types()).toEqual([
      'ExecutionStarted',
      'TaskStateEntered',
      'TaskScheduled',
      'TaskStarted',
      'TaskSubmitted',
      'TaskSucceeded',
      'TaskStateExited',
      'ExecutionSucceeded',
    ]);
  });

  test('costs nothing while it waits: 300 days bring no transition, no call and no event', async () => {
    const bench = anEngine(asking({ TimeoutSeconds: 301 * DAY }), hands);
    const before = await bench.run();
    const events = bench.types().length;
    await bench.pass(300 * DAY);
    expect(bench.one()).toEqual(before);
    expect(bench.engine.counters).toEqual({ transitions: 1, invocations: 1 });
    expect(bench.types()).toHaveLength(events);
  });

  test('takes one answer; a second is told that the task has ended', async () => {
    const bench = anEngine(asking(), hands);
    await bench.run();
    bench.engine.sendTaskSuccess(tokenOf(bench), 1);
    expect(() => {
      bench.engine.sendTaskSuccess(tokenOf(bench), 2);
    }).toThrow(named('TaskTimedOut'));
    await bench.engine.idle();
    expect(() => {
      bench.engine.sendTaskFailure(tokenOf(bench), 'a.a', 'no');
    }).toThrow(named('TaskTimedOut'));
    expect(bench.one().output).toBe(1);
  });

  test('takes no answer after its time has run out', async () => {
    const bench = anEngine(
      asking({ TimeoutSeconds: DAY, Catch: [{ ErrorEquals: ['States.Timeout'], Next: 'Late' }] }),
      hands,
    );
    await bench.run();
    expect(await bench.pass(DAY)).toMatchObject({ status: 'SUCCEEDED', visited: ['Ask', 'Late'] });
    expect(() => {
      bench.engine.sendTaskSuccess(tokenOf(bench), 1);
    }).toThrow(named('TaskTimedOut'));
  });

  test('is not reached by a token that was never issued', async () => {
    const bench = anEngine(asking(), hands);
    await bench.run();
    expect(() => {
      bench.engine.sendTaskSuccess('made up', 1);
    }).toThrow(named('InvalidToken'));
    const another = anEngine(asking(), hands);
    await another.run();
    expect(() => {
      bench.engine.sendTaskSuccess(tokenOf(another), 1);
    }).toThrow(named('TaskDoesNotExist'));
    expect(bench.one().status).toBe('RUNNING');
  });

  test('fails under the name it is answered with, and is caught by it', async () => {
    const bench = anEngine(asking({ Catch: [{ ErrorEquals: ['rule.elsewhere'], Next: 'Late' }] }), hands);
    await bench.run();
    bench.engine.sendTaskFailure(tokenOf(bench), 'rule.elsewhere', 'look again');
    await bench.engine.idle();
    expect(bench.one()).toMatchObject({
      status: 'SUCCEEDED',
      output: { Error: 'rule.elsewhere', Cause: 'look again' },
    });
  });

  test('may be answered from within the very function that was given the token', async () => {
    const bench = anEngine(asking(), {
      ask: (payload, engine) => {
        if (typeof payload === 'object' && payload !== null && 'token' in payload) {
          engine.sendTaskSuccess(String(payload.token), 'at once');
        }
      },
    });
    expect(await bench.run()).toMatchObject({ status: 'SUCCEEDED', output: 'at once' });
    expect(bench.types()).not.toContain('TaskSubmitted');
  });

  test('fails if its function fails', async () => {
    const bench = anEngine(asking({ Catch: [{ ErrorEquals: ['a.a'], Next: 'Late' }] }), {
      ask: () => {
        throw anError('a.a');
      },
    });
    expect(await bench.run()).toMatchObject({ visited: ['Ask', 'Late'] });
    expect(() => {
      bench.engine.sendTaskSuccess(tokenOf(bench), 1);
    }).toThrow(named('TaskTimedOut'));
  });

  test('takes no answer over 256 KiB and goes on waiting', async () => {
    const bench = anEngine(asking(), hands);
    await bench.run();
    expect(() => {
      bench.engine.sendTaskSuccess(tokenOf(bench), 'a'.repeat(256 * 1024));
    }).toThrow(named('InvalidOutput'));
    bench.engine.sendTaskSuccess(tokenOf(bench), 'short');
    await bench.engine.idle();
    expect(bench.one().output).toBe('short');
  });
});
