import type { Request } from 'express';
import { RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../../db/database.ts';
import { describeError } from '../../db/describe-error.ts';
import { findClientByName, noteFailedSignIn } from '../../db/oauth-tokens.ts';
import { rateLimiter } from '../../db/rate-limiter.ts';
import { inOrganization } from '../../db/visible-rows.ts';

/** Of one client, in a span: secrets cannot be guessed, and the audit cannot be flooded by who knows a client's id. */
const MOST_NOTED = 10;
const SPAN_SECONDS = 15 * 60;

type Note = (request: Request, clientId: string) => void;

/** Notes wrong secrets of clients that there are, beside the answer, whose time must not tell which those are. */
export function failedSignIns(db: Database): Note {
  const limiter = rateLimiter(db, { name: 'client-failed', points: MOST_NOTED, seconds: SPAN_SECONDS });
  const note = async (request: Request, clientId: string) => {
    const client = await findClientByName(db, { clientId });
    if (!client) return;
    await limiter.consume(client.id);
    await inOrganization(client.organization_id, () => noteFailedSignIn(db, client, request.ip ?? null));
  };
  return (request, clientId) => {
    note(request, clientId).catch((error: unknown) => {
      if (error instanceof RateLimiterRes) return;
      request.log.error({ error: describeError(error) }, 'a wrong secret could not be noted');
    });
  };
}
