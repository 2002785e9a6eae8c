import * as z from 'zod/mini';

/** The counts that a step of `npm test` adds to the last line. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** The duration of a test file or a test. */
export interface Timed {
  readonly name: string;
  readonly ms: number;
}

const Results = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      startTime: z.number(),
      endTime: z.number(),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          // A skipped test has none.
          duration: z.nullish(z.number()),
        }),
      ),
    }),
  ),
});

/** Counts files that failed to load or set up although none of their tests failed. */
const brokenFiles = ({ testResults }: z.infer<typeof Results>): number =>
  testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;

/**
 * Counts vitest's JSON results. Vitest can fail without a failing test (a file that does not load, an unhandled
 * rejection, no file found); those count as failures too, because tests that did not run must not pass as green.
 *
 * @param text the JSON reporter's file; absent when vitest wrote none
 * @param exitCode vitest's own verdict
 */
export const vitestOutcome = (text: string | undefined, exitCode: number): Outcome => {
  if (text === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const results = Results.parse(JSON.parse(text));
  const passed = results.numPassedTests;
  const found = results.numFailedTests + brokenFiles(results);
  const unexplained = found === 0 && (exitCode !== 0 || passed === 0);
  return {
    passed,
    failed: unexplained ? 1 : found,
    skipped: results.numPendingTests + results.numTodoTests,
  };
};

/** The time of every test file, without its imports, and of every test, from vitest's JSON results. */
export const vitestTimes = (text: string): { files: Timed[]; tests: Timed[] } => {
  const { testResults } = Results.parse(JSON.parse(text));
  return {
    files: testResults.map(({ name, startTime, endTime }) => ({ name, ms: endTime - startTime })),
    tests: testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, duration }) => ({ name: fullName, ms: duration ?? 0 })),
    ),
  };
};

/** The ten slowest, slowest first. */
export const slowest = (timed: readonly Timed[]): readonly Timed[] =>
  timed.toSorted((one, other) => other.ms - one.ms).slice(0, 10);
