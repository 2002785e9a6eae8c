import { defineConfig } from 'vitest/config';

/** Machines are shared, so a test can be slow because of other work. These limits measure nothing. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // One worker for each of the two cores; a third would only wait.
    maxWorkers: 2,
    // Threads cost a quarter less CPU than processes for the many small files; dynalite's native store works in them.
    pool: 'threads',
    teardownTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          ...PATIENT,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/infra/**', 'test/journeys/**', 'test/bench/**'],
          // No test changes a module, so each worker loads modules once: a third less CPU.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...PATIENT,
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          // Guard rules run once, in the validated synth; they would cost each template test 4 to 6 CPU seconds.
          env: { CDK_VALIDATION: 'false' },
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          ...PATIENT,
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/journeys/a-browser.ts'],
          // One browser, one worker, and who has signed in stays signed in.
          fileParallelism: false,
          isolate: false,
          testTimeout: 180_000,
        },
      },
    ],
  },
});
