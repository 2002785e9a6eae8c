import * as z from 'zod/mini';

/** What a step of `npm test` adds to the last line. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const Results = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

/** A file that could not be loaded or set up has failed although none of its tests did. */
const brokenFiles = ({ testResults }: z.infer<typeof Results>): number =>
  testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;

/**
 * Counts vitest's JSON results. Vitest can fail without a failing test (a file that does not load, an unhandled
 * rejection, no file found), and nothing may pass as green that did not run: those count as failures too.
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
