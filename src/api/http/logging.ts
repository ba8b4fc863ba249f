import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import type { Caller } from './caller.ts';

const SANE_REQUEST_ID = /^[A-Za-z0-9._:/+=-]{1,128}$/;
/** Asked every few seconds by whatever watches the service: not worth a line each. */
const PROBES = ['/healthz', '/readyz'];

/**
 * One line for each request: ids, method, path, status, time. Never a query, a body, a name or a cookie.
 * A caller's own X-Request-Id is kept where it is a plain token, and always sent back.
 */
export function requestLogging(logger: Logger): RequestHandler {
  return pinoHttp({
    logger,
    quietReqLogger: true,
    genReqId: requestId,
    autoLogging: { ignore: (request) => PROBES.includes(pathOf(request)) },
    serializers: {
      req: ({ method, url }: { method: string; url: string }) => ({ method, path: withoutQuery(url) }),
      res: ({ statusCode }: { statusCode: number }) => ({ status: statusCode }),
      // The cause has its own line, written where it was met.
      err: () => undefined,
    },
    customAttributeKeys: { reqId: 'request_id', responseTime: 'ms' },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    customProps: (_request, response) => callerProps(response as Response),
  });
}

function requestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers['x-request-id'];
  const id = typeof given === 'string' && SANE_REQUEST_ID.test(given) ? given : randomUUID();
  response.setHeader('X-Request-Id', id);
  return id;
}

function callerProps(response: Response): object {
  const { caller } = response.locals as { caller?: Caller };
  if (!caller) return {};
  const { organizationId: organization_id, userId: user_id, clientId: client_id } = caller;
  return { organization_id, ...(client_id === null ? { user_id } : { client_id }) };
}

function pathOf(request: IncomingMessage): string {
  return withoutQuery(request.url ?? '').replace(/\/$/, '');
}

function withoutQuery(url: string): string {
  return url.split('?', 1)[0] ?? '';
}
