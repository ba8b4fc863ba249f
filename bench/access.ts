import { request } from 'undici';
import { startApiAlone } from './support/api-alone.ts';
import { median, percentile } from './support/statistics.ts';

export interface AccessOptions {
  rounds: number;
  /** Requests of each kind in a round. */
  count: number;
  say: (text: string) => void;
}

export interface AccessResult {
  /** A GET that anybody may send. */
  open_p50_ms: number;
  /** One that finds out who sends it, counts it against the limit, and answers who it is. */
  checked_p50_ms: number;
  /** How much longer the second takes, median of the rounds. */
  added_p50_ms: number;
}

/** More than the bench sends; every request is counted all the same. */
const RATE_LIMIT = 10_000_000;

/** What access checks cost a request: over HTTP, one at a time, the two kinds in turns. */
export async function measureAccess({ rounds, count, say }: AccessOptions): Promise<AccessResult> {
  const api = await startApiAlone({ rateLimit: RATE_LIMIT });
  const timed = async (path: string, into: number[]) => {
    const since = performance.now();
    const answer = await request(`${api.url}${path}`, { headers: { cookie: api.cookie } });
    await answer.body.dump();
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`);
    into.push(performance.now() - since);
  };
  const inTurns = async () => {
    const [open, checked]: [number[], number[]] = [[], []];
    for (let nth = 0; nth < count; nth += 1) {
      await timed('/healthz/', open);
      await timed('/api/auth/me/', checked);
    }
    return { open: percentile(open, 0.5), checked: percentile(checked, 0.5) };
  };
  try {
    say('Warming up …');
    await inTurns();
    const measured = [];
    for (let round = 1; round <= rounds; round += 1) {
      const pair = await inTurns();
      say(`Round ${round} of ${rounds}: open ${rounded(pair.open)} ms, checked ${rounded(pair.checked)} ms`);
      measured.push(pair);
    }
    return {
      open_p50_ms: rounded(median(measured.map(({ open }) => open))),
      checked_p50_ms: rounded(median(measured.map(({ checked }) => checked))),
      added_p50_ms: rounded(median(measured.map(({ open, checked }) => checked - open))),
    };
  } finally {
    await api.stop();
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** For people. */
export function describeAccess({ open_p50_ms, checked_p50_ms, added_p50_ms }: AccessResult): string {
  return `
A GET that anybody may send:                     p50 ${open_p50_ms} ms
One whose sender is looked up and counted:       p50 ${checked_p50_ms} ms
What access checks add, median of the rounds:    ${added_p50_ms} ms`;
}
