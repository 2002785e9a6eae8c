import { describe, expect, test } from 'vitest';
import { slowest, vitestOutcome, vitestTimes } from './vitest-outcome.ts';

const file = (...tests: string[]) => ({
  status: tests.includes('failed') ? 'failed' : 'passed',
  name: 'a.test.ts',
  startTime: 1000,
  endTime: 1250,
  assertionResults: tests.map((status) => ({ fullName: `is ${status}`, status, duration: 20 })),
});
const broken = { ...file(), status: 'failed' };

const results = (...testResults: (typeof broken | ReturnType<typeof file>)[]): string => {
  const all = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const count = (status: string): number => all.filter((one) => one === status).length;
  return JSON.stringify({
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    numTodoTests: count('todo'),
    testResults,
  });
};

describe('the last line of npm test', () => {
  test.each([
    ['counts what passed', results(file('passed', 'passed'), file('passed')), 0, [3, 0, 0]],
    [
      'counts what failed and was skipped',
      results(file('passed', 'failed', 'skipped', 'todo')),
      1,
      [1, 1, 2],
    ],
    ['counts a file that did not load as a failure', results(file('passed'), broken, broken), 1, [1, 2, 0]],
    ['does not count a failing file twice', results(file('failed', 'failed')), 1, [0, 2, 0]],
    ['counts a failure that no test explains', results(file('passed')), 1, [1, 1, 0]],
    ['fails when nothing ran', results(), 0, [0, 1, 0]],
    ['fails when everything was skipped', results(file('skipped')), 0, [0, 1, 1]],
    ['fails when vitest wrote no results', undefined, 0, [0, 1, 0]],
  ])('%s', (_title, text, exitCode, [passed, failed, skipped]) => {
    expect(vitestOutcome(text, exitCode)).toEqual({ passed, failed, skipped });
  });
});

test('the times of files and tests are read from the same results', () => {
  const { files, tests } = vitestTimes(results(file('passed', 'failed')));
  expect(files).toEqual([{ name: 'a.test.ts', ms: 250 }]);
  expect(tests).toEqual([
    { name: 'is passed', ms: 20 },
    { name: 'is failed', ms: 20 },
  ]);
});

test('the ten slowest stand with the slowest first', () => {
  const twelve = Array.from({ length: 12 }, (_, at) => ({ name: `test ${String(at)}`, ms: at }));
  expect(slowest(twelve).map(({ ms }) => ms)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
});
