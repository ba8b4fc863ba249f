import { Webhook } from 'standardwebhooks';
import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import { RefusedAddressError, checkedLookup, refuseDestination } from './destination.ts';
import type { DestinationRules } from './destination.ts';

/** A receiver that has not answered by then has failed. */
export const ATTEMPT_TIMEOUT_MS = 15_000;
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
  /** Why it failed; null for any 2xx. */
  error: string | null;
  /** The beginning of the answer's body. */
  response: string | null;
  retryAfterMs: number | null;
}

export type SendWebhook = (message: Message) => Promise<AttemptResult>;

/** One sender per process: it keeps connections to receivers alive. It never rejects: a failure is a result. */
export function webhookSender(rules: DestinationRules): { send: SendWebhook; close: () => Promise<void> } {
  const agent = new Agent({
    connect: { lookup: checkedLookup(rules), timeout: ATTEMPT_TIMEOUT_MS },
    maxResponseSize: -1,
  });
  return { send: (message) => attempt(message, rules, agent), close: () => agent.close() };
}

async function attempt(message: Message, rules: DestinationRules, agent: Agent): Promise<AttemptResult> {
  const at = new Date();
  const since = performance.now();
  const latencyMs = () => Math.round(performance.now() - since);
  const failed = (error: string): AttemptResult => ({
    at,
    latencyMs: latencyMs(),
    statusCode: null,
    error,
    response: null,
    retryAfterMs: null,
  });
  // Rules may have become stricter since the case was made.
  const refusal = refuseDestination(message.url, rules);
  if (refusal !== null) return failed(`destination refused: ${refusal}`);
  if (message.secrets.length === 0) return failed('the organization has no signing secret');
  try {
    const answer = await request(message.url, {
      method: 'POST',
      headers: headers(message, at),
      body: message.body,
      dispatcher: agent,
      signal: AbortSignal.timeout(ATTEMPT_TIMEOUT_MS),
    });
    const response = await beginning(answer.body);
    const { statusCode } = answer;
    const delivered = statusCode >= 200 && statusCode < 300;
    const error = delivered ? null : `the receiver answered ${statusCode}`;
    return { at, latencyMs: latencyMs(), statusCode, error, response, retryAfterMs: retryAfter(answer, at) };
  } catch (error) {
    return failed(describe(error));
  }
}

function headers({ id, body, secrets }: Message, at: Date): Record<string, string> {
  return {
    'content-type': 'application/json',
    'user-agent': 'Casewright',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}

async function beginning(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    // Leaving the loop destroys the stream, and with it the connection: the rest is never read.
    if (length >= READ_AT_MOST) break;
  }
  // Postgres holds no NUL characters.
  return Buffer.concat(chunks).subarray(0, KEEP_AT_MOST).toString('utf8').replaceAll('\0', '');
}

/** RFC 9110, 10.2.3: seconds or a date. Only 429 and 503 ask for a pause. */
function retryAfter(answer: Dispatcher.ResponseData, now: Date): number | null {
  const value = answer.headers['retry-after'];
  if ((answer.statusCode !== 429 && answer.statusCode !== 503) || typeof value !== 'string') return null;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}

/** The class of the failure, without anything of the message. */
function describe(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return 'the request failed';
  if (cause instanceof RefusedAddressError) return `destination refused: ${cause.message}`;
  if (cause.name === 'TimeoutError') return `no answer within ${ATTEMPT_TIMEOUT_MS / 1000} s`;
  const { code } = cause as { code?: string };
  const words: Record<string, string> = {
    ECONNREFUSED: 'connection refused',
    ECONNRESET: 'connection closed by the receiver',
    UND_ERR_SOCKET: 'connection closed by the receiver',
    ENOTFOUND: 'the host name does not resolve',
    EAI_AGAIN: 'the host name does not resolve',
    UND_ERR_CONNECT_TIMEOUT: 'no connection in time',
  };
  return (code !== undefined && words[code]) || `the request failed (${code ?? cause.name})`;
}
