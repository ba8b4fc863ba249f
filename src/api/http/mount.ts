import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express from 'express';
import type { RequestHandler, Response, Router } from 'express';
import type { Database } from '../../db/database.ts';
import { inOrganization } from '../../db/visible-rows.ts';
import { authenticate, requireRole, requireUser } from './caller.ts';
import { refuseCrossSite } from './cross-site.ts';
import { methodNotAllowed } from './errors.ts';
import type { CountRequest } from './rate-limit.ts';
import { Stream } from './route.ts';
import type { Answer, Method, Route } from './route.ts';

/** Codes of Node for a connection that its other end closed: no fault of ours, and nobody is left to be told. */
const CALLER_GONE = new Set<string | undefined>(['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET']);

interface Guard {
  db: Database;
  publicUrl: string | undefined;
  countRequest: CountRequest;
}

/** Serves the routes: every path answers OPTIONS, and any method it has no route for with 405 and what it allows. */
export function mountRoutes(routes: Route[], guard: Guard): Router {
  const router = express.Router({ caseSensitive: true });
  for (const [path, atPath] of Map.groupBy(routes, (each) => each.path)) {
    const mounted = router.route(path.replaceAll(/\{(\w+)\}/g, ':$1'));
    for (const each of atPath) mounted[each.method](serve(each, guard));
    mounted.all(refuseMethod(atPath.map((each) => each.method)));
  }
  return router;
}

/** The contract's order of refusal: 401, 429, 403, 404, and only then the body is read. */
function serve(route: Route, { db, publicUrl, countRequest }: Guard): RequestHandler {
  return async (request, response) => {
    const receivedAt = performance.now();
    const caller = route.access === 'public' ? undefined : await authenticate(request, response, { db, publicUrl });
    response.locals.caller = caller;
    if (caller) await countRequest(response, caller.credential);
    // A browser adds cookies by itself, and tokens never.
    if (route.method !== 'get' && (caller === undefined || caller.clientId === null))
      refuseCrossSite(request, publicUrl);
    if (caller && route.forUsers) requireUser(caller);
    if (caller && route.access !== 'public') requireRole(caller, route.access);
    const answer = async () => send(response, await route.serve({ db, receivedAt, request, response, caller }));
    // A body that is made while it is sent is made in there too.
    await (caller ? inOrganization(caller.organizationId, answer) : answer());
  };
}

async function send(response: Response, { status, body, headers }: Answer): Promise<void> {
  response.status(status).set(headers ?? {});
  if (status === 204) {
    response.end();
    return;
  }
  if (!(body instanceof Stream)) {
    response.json(body);
    return;
  }
  response.type(body.contentType);
  await pipeline(Readable.from(body.chunks), response).catch((error: unknown) => {
    if (!CALLER_GONE.has((error as NodeJS.ErrnoException).code)) throw error;
  });
}

/** For a known path: 204 to OPTIONS, 405 to all else; both say what is allowed (HEAD comes with GET). */
export function refuseMethod(methods: Method[]): RequestHandler {
  const names = methods.flatMap((method) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]));
  const allow = [...names, 'OPTIONS'].join(', ');
  return (request, response) => {
    if (request.method !== 'OPTIONS') throw methodNotAllowed(request.method, allow);
    response.status(204).set('Allow', allow).end();
  };
}
