/** Ctrl-C reaches us from the terminal, from npm and from whatever npm runs: within this time it is one wish. */
const BURST_MS = 1_000;
const ENDED_BY_SIGINT = 130;

/**
 * Aborts at the first Ctrl-C, SIGTERM or SIGHUP. One that comes later than the same burst ends the process at once; the
 * next start clears up what is left.
 */
export function stopSignal(say: (text: string) => void): AbortSignal {
  const wish = new AbortController();
  let first: number | null = null;
  const take = () => {
    if (first === null) {
      first = Date.now();
      wish.abort();
    } else if (Date.now() - first > BURST_MS) {
      say('Ended at once; the next start clears up what is left.');
      process.exit(ENDED_BY_SIGINT);
    }
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, take);
  return wish.signal;
}
