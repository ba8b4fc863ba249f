import { ApiError } from '../http/errors.ts';

type ErrorCode = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';

/** A refusal of the token endpoint, in the form of RFC 6749, 5.2. */
export function oauthError(error: ErrorCode, description: string): ApiError {
  const body = { error, error_description: description };
  if (error !== 'invalid_client') return new ApiError(400, body);
  return new ApiError(401, body, { 'WWW-Authenticate': 'Basic realm="casewright", charset="UTF-8"' });
}
