import { Webhook } from 'standardwebhooks';
import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import { refuseDestination } from './destination.ts';
import type { DestinationRules } from './destination.ts';
import { describeFailure, failure } from './failure.ts';
import { checkedLookup, systemResolve } from './resolve.ts';
import type { Resolve } from './resolve.ts';

/** A receiver that has not answered by then has failed. */
const ATTEMPT_TIMEOUT_MS = 15_000;
/** What is read of an answer at most, and what is kept of it. */
const READ_AT_MOST = 64 * 1024;
const KEEP_AT_MOST = 1024;

export interface Message {
  /** The `webhook-id`. */
  id: string;
  url: string;
  body: string;
  /** The organization's live `whsec_…` secrets; the message carries a signature of each. */
  secrets: string[];
}

/** What came of one attempt. */
export interface AttemptResult {
  at: Date;
  latencyMs: number;
  statusCode: number | null;
  /** Why it failed, beginning with its class; null for any 2xx. */
  error: string | null;
  /** The beginning of the answer's body. */
  response: string | null;
  retryAfterMs: number | null;
}

export type SendWebhook = (message: Message) => Promise<AttemptResult>;

export interface SenderOptions {
  resolve?: Resolve;
  timeoutMs?: number;
}

/** One sender per process: it keeps connections to receivers alive. It never rejects: a failure is a result. */
export function webhookSender(
  rules: DestinationRules,
  { resolve = systemResolve(), timeoutMs = ATTEMPT_TIMEOUT_MS }: SenderOptions = {},
): { send: SendWebhook; close: () => Promise<void> } {
  const agent = new Agent({
    connect: { lookup: checkedLookup(rules, resolve), timeout: timeoutMs },
    maxResponseSize: -1,
  });
  return { send: (message) => attempt(message, { rules, timeoutMs, agent }), close: () => agent.close() };
}

interface Sender {
  rules: DestinationRules;
  timeoutMs: number;
  agent: Agent;
}

async function attempt(message: Message, { rules, timeoutMs, agent }: Sender): Promise<AttemptResult> {
  const at = new Date();
  const since = performance.now();
  const result = (rest: Omit<AttemptResult, 'at' | 'latencyMs'>): AttemptResult => ({
    at,
    latencyMs: Math.round(performance.now() - since),
    ...rest,
  });
  const failed = (error: string) => result({ statusCode: null, error, response: null, retryAfterMs: null });
  // Rules may have become stricter since the case was made.
  const refusal = refuseDestination(message.url, rules);
  if (refusal !== null) return failed(failure('destination_refused', refusal));
  if (message.secrets.length === 0) return failed(failure('no_secret', 'the organization has no signing secret'));
  try {
    const answer = await request(message.url, {
      method: 'POST',
      headers: signedHeaders(message, at),
      body: message.body,
      dispatcher: agent,
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { statusCode } = answer;
    const response = await beginning(answer.body);
    return result({ statusCode, error: refusedWith(statusCode), response, retryAfterMs: retryAfter(answer, at) });
  } catch (error) {
    return failed(describeFailure(error, timeoutMs));
  }
}

/** Null for any 2xx. */
function refusedWith(statusCode: number): string | null {
  if (statusCode >= 200 && statusCode < 300) return null;
  return failure(statusCode === 410 ? 'gone' : 'http_status', `the receiver answered ${statusCode}`);
}

/** What goes with the body, a signature by each secret included (Standard Webhooks, "Webhook headers"). */
export function signedHeaders({ id, body, secrets }: Message, at: Date): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'Casewright',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}

/** What an answer's body begins with. Its status has been read by then and counts, even if the rest never comes. */
async function beginning(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      length += chunk.length;
      // Leaving the loop destroys the stream, and with it the connection: the rest is never read.
      if (length >= READ_AT_MOST) break;
    }
  } catch {
    // Broken off, or out of time: what came is kept.
  }
  // Postgres holds no NUL characters.
  return Buffer.concat(chunks).subarray(0, KEEP_AT_MOST).toString('utf8').replaceAll('\0', '');
}

/** RFC 9110, 10.2.3: seconds or a date. Only 429 and 503 ask for a pause. */
function retryAfter(answer: Dispatcher.ResponseData, now: Date): number | null {
  const value = answer.headers['retry-after'];
  if ((answer.statusCode !== 429 && answer.statusCode !== 503) || typeof value !== 'string') return null;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  // Date.parse makes a date of nearly anything.
  const date = /^[A-Z][a-z]{2,8}, /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
