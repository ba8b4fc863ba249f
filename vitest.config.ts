import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/stack.ts'],
    setupFiles: ['test/support/quiet-temporal.ts'],
    reporters: ['default', './test/support/tally-reporter.ts'],
    // Two cores serve Postgres, Temporal and the tests.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Processes are killed and raced here on a machine that others share: one late answer must not refuse a whole change.
    // A test that needed its second try is marked in the report.
    retry: process.env.CI === 'true' ? 1 : 0,
    slowTestThreshold: 5_000,
  },
});
