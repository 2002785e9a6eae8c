import { describe, expect, test } from 'vitest';
import { vitestOutcome } from './vitest-outcome.ts';

const file = (...tests: string[]) => ({
  status: tests.includes('failed') ? 'failed' : 'passed',
  assertionResults: tests.map((status) => ({ status })),
});
const broken = { status: 'failed', assertionResults: [] };

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
