import type { ErrorRequestHandler } from 'express';
import { isDatabaseDown } from '../../db/database.ts';
import { describeError } from '../../db/describe-error.ts';
import { isContention } from '../../db/transact.ts';
import { isKeyError } from '../../encryption/is-key-error.ts';
import { ApiError, badRequest, notFound, tooLarge, unavailable, unsupportedMediaType } from './errors.ts';

/** Long enough for a pool to reconnect, short enough for a caller to wait. */
const DATABASE_RETRY_SECONDS = 5;
const CONTENTION_RETRY_SECONDS = 1;
const KEYS_RETRY_SECONDS = 60;

/** Turns whatever was thrown into the contract's JSON. What we did not foresee is logged, and its cause never shown. */
export const errorHandler: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.headersSent) {
    next(error);
    return;
  }
  const refusal = asRefusal(error);
  if (refusal.status >= 500) request.log.error({ error: describe(error) }, 'request failed');
  response.status(refusal.status).set(refusal.headers).json(refusal.body);
};

function asRefusal(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  // A path that is not percent-encoded UTF-8 names nothing.
  if (error instanceof URIError) return notFound();
  const unread = fromBodyReader(error);
  if (unread) return unread;
  if (isDatabaseDown(error)) return unavailable('The database is not available. Try again.', DATABASE_RETRY_SECONDS);
  if (isKeyError(error))
    return unavailable('What is stored cannot be read. The operator has been told.', KEYS_RETRY_SECONDS);
  if (isContention(error)) return unavailable('The service is busy. Try again.', CONTENTION_RETRY_SECONDS);
  return new ApiError(500, { detail: 'Internal server error.' });
}

/** The body reader's errors carry a `type`; see the body-parser package, "Errors". */
function fromBodyReader(error: unknown): ApiError | undefined {
  const { type, limit, status } = (error ?? {}) as { type?: unknown; limit?: unknown; status?: unknown };
  switch (type) {
    case 'entity.too.large':
      return tooLarge(Number(limit));
    case 'encoding.unsupported':
      return unsupportedMediaType(
        'Unsupported Content-Encoding: send the body as it is, or with gzip, deflate, br or zstd.',
      );
    case 'request.aborted':
    case 'request.size.invalid':
      return badRequest('The body ended before its announced length.');
    default:
      // A compressed body that does not decompress has a status, but no type.
      return status === 400 ? badRequest('The body could not be read.') : undefined;
  }
}

/** For the log. A refusal is thrown on purpose: its words tell more than its place. */
function describe(error: unknown): Record<string, unknown> {
  return error instanceof ApiError ? { type: 'ApiError', detail: error.body.detail } : describeError(error);
}
