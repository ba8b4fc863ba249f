import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { SESSION_COOKIE } from '../../api/auth/session-cookie.ts';
import { StartError } from '../process.ts';
import { DEMO_EMAIL } from './demo-organization.ts';

const SAMPLES = new URL('../../../samples/', import.meta.url);
/** Far longer than any of them takes; a start is not to hang on its demonstration. */
const DECIDED_WITHIN_MS = 60_000;
const POLL_MS = 100;

/** What of a case, as the API shows it, is told to a newcomer. */
export interface DecidedSample {
  id: number;
  status: string;
  outcome: string;
  risk_score: number | null;
  customer: { full_name: string };
  checks: { check_type: string; outcome: string; risk_score: number | null; note: string | null }[];
}

/** Every body in samples/, in the order of their file names. */
async function sampleBodies(): Promise<string[]> {
  const files = (await readdir(SAMPLES)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(files.map((file) => readFile(new URL(file, SAMPLES), 'utf8')));
}

/** Signs in as the demo user. @returns the session's token. */
export async function signIn(apiUrl: string, password: string): Promise<string> {
  const response = await fetch(`${apiUrl}/api/auth/login/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: DEMO_EMAIL, password }),
  });
  const cookie = response.headers.getSetCookie().find((header) => header.startsWith(`${SESSION_COOKIE}=`));
  const token = cookie?.slice(SESSION_COOKIE.length + 1).split(';')[0];
  if (!response.ok || token === undefined)
    throw new StartError(`The demo user could not sign in: ${await response.text()}`);
  return token;
}

/** Creates the sample cases over the API and waits until they are decided, all at the same time. */
export async function runSamples(apiUrl: string, token: string, signal: AbortSignal): Promise<DecidedSample[]> {
  const deadline = Date.now() + DECIDED_WITHIN_MS;
  const headers = { cookie: `${SESSION_COOKIE}=${token}`, 'content-type': 'application/json' };
  const call = async (path: string, init: RequestInit): Promise<DecidedSample> => {
    const response = await fetch(`${apiUrl}${path}`, { ...init, headers, signal });
    if (!response.ok) throw new StartError(`A sample case was refused (${response.status}): ${await response.text()}`);
    return (await response.json()) as DecidedSample;
  };
  const cases: DecidedSample[] = [];
  for (const body of await sampleBodies()) cases.push(await call('/api/cases/', { method: 'POST', body }));
  return Promise.all(
    cases.map(async (created) => {
      let current = created;
      while (['PENDING', 'PROCESSING'].includes(current.status) && Date.now() < deadline) {
        await sleep(POLL_MS, undefined, { signal });
        current = await call(`/api/cases/${created.id}/`, { method: 'GET' });
      }
      return current;
    }),
  );
}
