import { defineConfig } from 'vitest/config';

/** The tests for mutants of shared/domain: its own, which need neither a table nor a page. */
export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts'], testTimeout: 60_000, pool: 'threads', isolate: false },
});
