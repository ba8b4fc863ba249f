import { expect, test } from 'vitest';
import { run } from './run-cli.ts';

test.each(['start', 'api', 'worker', 'migrate'])(
  '%s says with --help how it is run, and sets up nothing',
  async (program) => {
    const env = { DATABASE_URL: undefined, DATABASE_MIGRATION_URL: undefined };
    const { code, stdout } = await run(`src/main/${program}.ts`, ['--help'], { env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: npm (?:run )?\w+/);
  },
);
