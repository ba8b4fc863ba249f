import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';

/** The options that leave to `listener` what Node would otherwise refuse with an empty body. */
export const LISTENER_OPTIONS = { requireHostHeader: false };

/** Lets only requests through to the application that it can route; refuses the others in the contract's JSON. */
export function listener(app: RequestListener): RequestListener {
  return (request, response) => {
    if (request.headers.host === undefined && request.httpVersion === '1.1') {
      refuse(response, 400, 'The Host header is missing.');
    } else if (hostsOf(request) > 1) {
      refuse(response, 400, 'There is more than one Host header.');
    } else if (!toOriginForm(request)) {
      refuse(response, 400, 'The request target is not a valid URL.');
    } else {
      app(request, response);
    }
  };
}

/** Answers an `Expect` that is not "100-continue" (RFC 9110, 10.1.1). */
export function refuseExpectations(server: Server): void {
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    refuse(response, 417, 'Only "Expect: 100-continue" can be met.');
  });
}

/** RFC 9112, 3.2: proxies and we could mean different ones. */
function hostsOf({ rawHeaders }: IncomingMessage): number {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length;
}

/** A target may be a whole URL (RFC 9112, 3.2.2): only its path and query are ours. False where it is no URL. */
function toOriginForm(request: IncomingMessage): boolean {
  const target = request.url ?? '';
  if (target.startsWith('/') || target === '*') return true;
  const url = URL.parse(target);
  if (!url) return false;
  request.url = `${url.pathname || '/'}${url.search}`;
  return true;
}

function refuse(response: ServerResponse, status: number, detail: string): void {
  const body = JSON.stringify({ detail });
  const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length, Connection: 'close' };
  response.writeHead(status, headers).end(body);
}
