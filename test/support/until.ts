import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `probe` gives something other than undefined or false. */
export async function until<T>(probe: () => Promise<T | undefined | false>, timeoutMs = 20_000): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await probe();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`nothing came of it in ${timeoutMs} ms: ${probe.toString()}`);
    await sleep(25);
  }
}
