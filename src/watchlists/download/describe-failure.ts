import { DownloadError } from './download-error.ts';
import type { DownloadFailure } from './download-error.ts';
import { shownUrl } from './shown-url.ts';

/** By the codes of Node and undici. */
const FAILURES: Readonly<Record<string, readonly [DownloadFailure, string]>> = {
  ENOTFOUND: ['UNREACHABLE', 'its host is not known'],
  EAI_AGAIN: ['UNREACHABLE', 'its host could not be looked up; is the network up?'],
  ECONNREFUSED: ['UNREACHABLE', 'the connection was refused'],
  EHOSTUNREACH: ['UNREACHABLE', 'its host cannot be reached'],
  ENETUNREACH: ['UNREACHABLE', 'its network cannot be reached'],
  ECONNRESET: ['CUT_OFF', 'the connection was cut off'],
  UND_ERR_SOCKET: ['CUT_OFF', 'the connection was cut off'],
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: ['CUT_OFF', 'the file was cut off'],
  ERR_STREAM_PREMATURE_CLOSE: ['CUT_OFF', 'the file was cut off'],
  ENOSPC: ['DISK', 'there is no room left for temporary files'],
};

const TIMEOUTS = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']);

/** Says in words why a download broke off. */
export function describeFailure(
  error: unknown,
  { url, limits }: { url: string; limits: { answerMs: number } },
): DownloadError {
  const code = codeOf(error);
  const from = shownUrl(url);
  if (TIMEOUTS.has(code)) {
    const message = `${from} did not answer in time (${Math.ceil(limits.answerMs / 1000)} s); try again later`;
    return new DownloadError('TIMEOUT', message, { cause: error });
  }
  const [failure, why] = FAILURES[code] ?? ['UNREACHABLE', error instanceof Error ? error.message : 'not known why'];
  return new DownloadError(failure, `${from} could not be downloaded: ${why}`, { cause: error });
}

/** Of an attempt over several addresses, that of the first. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}
