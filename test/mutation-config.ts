import { defineConfig } from 'vitest/config';

/** What mutants of shared/domain are held against: its own tests, which need neither a table nor a page. */
export default defineConfig({
  test: { include: ['test/domain/**/*.test.ts'], testTimeout: 60_000, pool: 'threads', isolate: false },
});
