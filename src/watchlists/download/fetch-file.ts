import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Agent, EnvHttpProxyAgent, request } from 'undici';
import type { Dispatcher } from 'undici';
import { DownloadError } from './download-error.ts';
import { describeFailure } from './describe-failure.ts';
import { shownUrl } from './shown-url.ts';

export interface DownloadLimits {
  /** Until the connection stands, and then until the answer begins. */
  answerMs: number;
  /** Between two pieces of the answer. */
  idleMs: number;
  mostBytes: number;
}

/** Official servers are slow at times, and the largest published lists have some gigabytes. */
export const DOWNLOAD_LIMITS: DownloadLimits = { answerMs: 60_000, idleMs: 60_000, mostBytes: 8 * 1024 ** 3 };
const MOST_REDIRECTS = 5;

export interface Validator {
  etag?: string;
  lastModified?: string;
}

export interface FileRequest {
  url: string;
  /** Of the file that we have: nothing is sent while it is still the same. */
  validator?: Validator | undefined;
  /** Where to write the file to. */
  path: string;
  limits: DownloadLimits;
  signal?: AbortSignal | undefined;
  /** Told of the bytes that came; `all` is how many there will be, where the server says so. */
  onBytes?: ((came: number, all: number | null) => void) | undefined;
}

/**
 * Downloads one file. Http(s) only, five redirects at most, none from https to http.
 * @returns null where it is the one that the validator stands for
 * @throws DownloadError
 */
export async function fetchFile(
  dispatchers: Dispatchers,
  asked: FileRequest,
): Promise<{ validator: Validator } | null> {
  try {
    const answer = await follow(dispatchers, asked);
    if (answer.statusCode === 304) {
      await answer.body.dump();
      return null;
    }
    await save(answer, asked);
    return { validator: validatorOf(answer) };
  } catch (error) {
    asked.signal?.throwIfAborted();
    throw error instanceof DownloadError ? error : describeFailure(error, asked);
  }
}

/** @returns an answer of 200 or 304, its body still unread. */
async function follow(dispatchers: Dispatchers, asked: FileRequest): Promise<Dispatcher.ResponseData> {
  let url = new URL(asked.url);
  for (let redirects = 0; ; redirects += 1) {
    const answer = await request(url, {
      dispatcher: dispatchers.for(url),
      headers: headersFor(url, asked),
      headersTimeout: asked.limits.answerMs,
      bodyTimeout: asked.limits.idleMs,
      signal: asked.signal ?? null,
    });
    const { statusCode } = answer;
    if (statusCode === 304 && asked.validator !== undefined) return answer;
    if (statusCode === 200) return answer;
    const { location } = answer.headers;
    await answer.body.dump();
    if (![301, 302, 303, 307, 308].includes(statusCode) || typeof location !== 'string')
      throw refused(asked, statusCode);
    if (redirects === MOST_REDIRECTS) throw misled(asked, `redirects more than ${MOST_REDIRECTS} times`);
    url = nextUrl(asked, url, location);
  }
}

function nextUrl(asked: FileRequest, from: URL, location: string): URL {
  const next = URL.parse(location, from.href);
  if (next?.protocol === 'https:' || (next?.protocol === 'http:' && from.protocol === 'http:')) return next;
  throw misled(asked, 'redirects to an address that is not https');
}

function misled({ url }: FileRequest, what: string): DownloadError {
  return new DownloadError('REDIRECT', `${shownUrl(url)} ${what}: give the address that it leads to`);
}

const ANSWERS: Readonly<Record<number, string>> = {
  401: 'it needs a user and password, or a token, in the address',
  403: 'it refuses to send the file',
  404: 'there is no such file; its address may have changed',
  410: 'the file is gone for good',
  429: 'it was asked too often',
};

function refused({ url }: FileRequest, status: number): DownloadError {
  const why = ANSWERS[status] ?? (status >= 500 ? 'it has a fault of its own; try again later' : 'no file was sent');
  return new DownloadError(`HTTP_${status}`, `${shownUrl(url)} answered HTTP ${status}: ${why}`);
}

function headersFor(url: URL, { url: first, validator }: FileRequest): Record<string, string> {
  const original = new URL(first);
  // Whom a redirect leads to elsewhere is not told them.
  const isTold = original.username !== '' && url.origin === original.origin;
  const credentials = `${decodeURIComponent(original.username)}:${decodeURIComponent(original.password)}`;
  return {
    'user-agent': 'Casewright',
    // Readers of lists unpack it; so it is a tenth on the way and on the disk.
    'accept-encoding': 'gzip',
    ...(validator?.etag === undefined ? {} : { 'if-none-match': validator.etag }),
    ...(validator?.lastModified === undefined ? {} : { 'if-modified-since': validator.lastModified }),
    ...(isTold ? { authorization: `Basic ${Buffer.from(credentials).toString('base64')}` } : {}),
  };
}

async function save(answer: Dispatcher.ResponseData, asked: FileRequest): Promise<void> {
  const { path, limits, onBytes, signal } = asked;
  if (/^text\/html\b/i.test(String(answer.headers['content-type'] ?? ''))) {
    await answer.body.dump();
    throw new DownloadError('NOT_A_FILE', `${shownUrl(asked.url)} answered with a web page in the place of a file`);
  }
  const announced = Number(answer.headers['content-length'] ?? NaN);
  const all = Number.isSafeInteger(announced) ? announced : null;
  let came = 0;
  const counted = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      came += chunk.length;
      if (came > limits.mostBytes) {
        const message = `${shownUrl(asked.url)} sends more than ${limits.mostBytes} bytes; it was not read further`;
        throw new DownloadError('TOO_LARGE', message);
      }
      onBytes?.(came, all);
      yield chunk;
    }
  };
  await pipeline(answer.body, counted, createWriteStream(path), { signal });
  if (came === 0) throw new DownloadError('EMPTY', `${shownUrl(asked.url)} sent an empty file`);
}

function validatorOf({ headers }: Dispatcher.ResponseData): Validator {
  const { etag, 'last-modified': lastModified } = headers;
  return {
    ...(typeof etag === 'string' ? { etag } : {}),
    ...(typeof lastModified === 'string' ? { lastModified } : {}),
  };
}

/** Connections to use; those of a proxy where the environment names one (HTTPS_PROXY, HTTP_PROXY, NO_PROXY). */
export class Dispatchers {
  readonly #direct: Agent;
  readonly #proxied: EnvHttpProxyAgent;

  constructor({ answerMs }: DownloadLimits) {
    this.#direct = new Agent({ connect: { timeout: answerMs } });
    this.#proxied = new EnvHttpProxyAgent({ connect: { timeout: answerMs } });
  }

  /** No proxy reaches this machine. */
  for({ hostname }: URL): Dispatcher {
    return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname) ? this.#direct : this.#proxied;
  }

  async close(): Promise<void> {
    await Promise.all([this.#direct.destroy(), this.#proxied.destroy()]);
  }
}
