import { defineConfig } from 'vitest/config';

/** Machines are shared: a test is slow for reasons of its neighbours. No limit is there to measure anything. */
const PATIENT = { testTimeout: 60_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    // Two cores: a worker each. A third would only wait.
    maxWorkers: 2,
    // Threads cost a quarter less CPU than processes on the many small files; dynalite's native store works in them.
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
          // No test changes a module, so they are loaded once a worker: a third less CPU.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          ...PATIENT,
          name: 'infra',
          include: ['test/infra/**/*.test.ts'],
          // Guard rules run once, in the validated synth; each template test would pay 4 to 6 CPU seconds for them.
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
