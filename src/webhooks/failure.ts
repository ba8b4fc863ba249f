import { RefusedAddressError } from './resolve.ts';

/** The classes of failed attempts; the `error` of an attempt begins with its own. */
export const FAILURE_CLASSES = {
  http_status: 'the receiver answered with anything but 2xx',
  gone: 'the receiver answered 410: it wants no more',
  timeout: 'no answer in time',
  dns: 'the host name could not be resolved',
  connection_refused: 'nothing listens there',
  connection_closed: 'the receiver closed the connection before it answered',
  unreachable: 'no way leads to the address',
  tls: 'no secure connection came about',
  bad_answer: 'what came back was no HTTP',
  destination_refused: 'the rules for destinations do not allow it',
  endpoint_disabled: 'the endpoint is disabled: nothing was sent',
  no_secret: 'there is nothing to sign with',
  network: 'anything else',
} as const;
export type FailureClass = keyof typeof FAILURE_CLASSES;

/** Its class and what it was in words, without anything of the message. */
export function failure(kind: FailureClass, words: string = FAILURE_CLASSES[kind]): string {
  return `${kind}: ${words}`;
}

/** The class that an attempt's error begins with. */
export function failureClass(error: string): FailureClass {
  const [kind = ''] = error.split(':', 1);
  return kind in FAILURE_CLASSES ? (kind as FailureClass) : 'network';
}

const BY_CODE: Readonly<Record<string, [FailureClass, string]>> = {
  ECONNREFUSED: ['connection_refused', 'connection refused'],
  ECONNRESET: ['connection_closed', 'connection closed by the receiver'],
  EPIPE: ['connection_closed', 'connection closed by the receiver'],
  UND_ERR_SOCKET: ['connection_closed', 'connection closed by the receiver'],
  ENOTFOUND: ['dns', 'the host name does not resolve'],
  ENODATA: ['dns', 'the host name does not resolve'],
  EAI_AGAIN: ['dns', 'the name servers do not answer'],
  ETIMEOUT: ['dns', 'the name servers do not answer'],
  ESERVFAIL: ['dns', 'the name servers failed'],
  EREFUSED: ['dns', 'the name servers refused to answer'],
  UND_ERR_CONNECT_TIMEOUT: ['timeout', 'no connection in time'],
  ETIMEDOUT: ['timeout', 'no connection in time'],
  EHOSTUNREACH: ['unreachable', 'the host cannot be reached'],
  ENETUNREACH: ['unreachable', 'the network cannot be reached'],
  EADDRNOTAVAIL: ['unreachable', 'the address cannot be reached'],
  EPROTO: ['tls', 'the receiver does not speak TLS'],
  CERT_HAS_EXPIRED: ['tls', 'the certificate has expired'],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['tls', 'the certificate is signed by nobody known'],
  SELF_SIGNED_CERT_IN_CHAIN: ['tls', 'the certificate is signed by nobody known'],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['tls', 'the certificate is signed by nobody known'],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['tls', 'the certificate is signed by nobody known'],
  ERR_TLS_CERT_ALTNAME_INVALID: ['tls', "the certificate is another host's"],
};

/** What made a request fail, in a class and in words of ours: an error's own text may quote the message. */
export function describeFailure(error: unknown, timeoutMs: number): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof RefusedAddressError) return failure('destination_refused', cause.message);
  if (!(cause instanceof Error)) return failure('network', 'the request failed');
  if (cause.name === 'TimeoutError') return failure('timeout', `no answer within ${timeoutMs / 1000} s`);
  const code = (cause as { code?: string }).code ?? cause.name;
  const known = BY_CODE[code];
  if (known) return failure(...known);
  if (/^(ERR_SSL|ERR_TLS|CERT_)/.test(code)) return failure('tls', code);
  if (/^(HPE_|HTTPParserError|ERR_ASSERTION|UND_ERR_(HEADERS|RES))/.test(code))
    return failure('bad_answer', `no HTTP (${code})`);
  return failure('network', `the request failed (${code})`);
}
