import { defineConfig } from 'vitest/config';

/** Of rules and numbers alone: nothing is started for these. */
const PURE = ['test/domain/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/support/tally-reporter.ts'],
    // Two cores serve Postgres, Temporal and the tests.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Processes are killed and raced here on a machine that others share: one late answer must not refuse a whole change.
    // A test that needed its second try is marked in the report.
    retry: process.env.CI === 'true' ? 1 : 0,
    slowTestThreshold: 5_000,
    projects: [
      { extends: true, test: { name: 'domain', include: PURE } },
      {
        extends: true,
        test: {
          name: 'service',
          include: ['test/**/*.test.ts'],
          exclude: PURE,
          globalSetup: ['test/support/stack.ts'],
          setupFiles: ['test/support/quiet-temporal.ts'],
        },
      },
    ],
  },
});
