/** A refusal that the caller is told of: the status, the contract's error body, and headers that go with it. */
export class ApiError extends Error {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Record<string, string>;

  constructor(status: number, body: Record<string, unknown>, headers: Record<string, string> = {}) {
    super(`answered with ${status}`);
    this.status = status;
    this.body = body;
    this.headers = headers;
  }
}

/** What a 401 asks for (RFC 9110, 11.6.1): the session cookie, or a token. */
const CHALLENGE = 'Cookie realm="casewright", cookie-name="sessionid", Bearer realm="casewright"';

export function invalid(fields: Record<string, unknown>): ApiError {
  return new ApiError(400, fields);
}

export function badRequest(detail: string): ApiError {
  return new ApiError(400, { detail });
}

export function unauthenticated(detail = 'Authentication credentials were not provided.'): ApiError {
  return new ApiError(401, { detail }, { 'WWW-Authenticate': CHALLENGE });
}

/** RFC 6750, 3.1. */
export function invalidToken(detail: string): ApiError {
  const challenge = `Bearer realm="casewright", error="invalid_token", error_description="${detail}"`;
  return new ApiError(401, { detail }, { 'WWW-Authenticate': challenge });
}

export function forbidden(detail: string): ApiError {
  return new ApiError(403, { detail });
}

/** RFC 6750, 3.1. */
export function insufficientScope(detail: string, scope: string): ApiError {
  const challenge = `Bearer realm="casewright", error="insufficient_scope", scope="${scope}"`;
  return new ApiError(403, { detail }, { 'WWW-Authenticate': challenge });
}

export function notFound(detail = 'Not found.'): ApiError {
  return new ApiError(404, { detail });
}

export function methodNotAllowed(method: string, allow: string): ApiError {
  return new ApiError(405, { detail: `Method "${method}" not allowed.` }, { Allow: allow });
}

export function conflict(detail: string): ApiError {
  return new ApiError(409, { detail });
}

/** @param limit in bytes. */
export function tooLarge(limit: number): ApiError {
  return new ApiError(413, { detail: `The body is too large: at most ${limit} bytes are accepted.` });
}

export function unsupportedMediaType(detail: string): ApiError {
  return new ApiError(415, { detail });
}

export function tooManyRequests(what: string, msUntilNext: number): ApiError {
  const seconds = Math.max(1, Math.ceil(msUntilNext / 1000));
  return new ApiError(429, { detail: `${what} Try again in ${seconds} s.` }, { 'Retry-After': String(seconds) });
}

/** @param retryAfter in seconds. */
export function unavailable(detail: string, retryAfter: number): ApiError {
  return new ApiError(503, { detail }, { 'Retry-After': String(retryAfter) });
}

/** The message for an id in a body that is not there, or not the caller's. */
export function unknownId(id: number): string {
  return `Invalid pk "${id}" - object does not exist.`;
}
