import { ConfigError } from '../config.ts';

/** Something the operator can mend; its message says what is wrong and what to do, and is all that is shown. */
export class StartError extends Error {}

/** Resolves at the first Ctrl-C or SIGTERM. Later ones are the same wish: npm and the terminal both pass it on. */
export function untilToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
  });
}

/** Runs a program's main function, or with `--help` shows its usage; a user never sees a stack trace. */
export async function runMain(usage: string, main: () => Promise<void>): Promise<void> {
  try {
    if (process.argv.includes('--help')) console.log(usage);
    else await main();
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    const expected = error instanceof ConfigError || error instanceof StartError;
    if (!expected && process.env.LOG_LEVEL === 'debug') console.error(error);
    process.exit(1);
  }
}
