// node scripts/run.mjs <entry.ts> [arguments…]: sets up what is missing, then runs the entry.
import { setUpAndRun } from './setup.mjs';

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) {
  console.error('Usage: node scripts/run.mjs <entry.ts> [arguments…]');
  process.exitCode = 2;
} else {
  await setUpAndRun(entry, args);
}
