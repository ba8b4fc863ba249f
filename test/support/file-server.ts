import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FileServer {
  url: string;
  /** What is served at a path; it may be changed at any time. */
  files: Map<string, ServedFile>;
  /** What was asked for, in order, and how it was answered. */
  asked: { path: string; headers: IncomingHttpHeaders; status: number }[];
  close: () => Promise<void>;
}

/** A file with what it is known by, or an answer of the test's own. */
export type ServedFile =
  | { body: string | Buffer; etag?: string; lastModified?: string; type?: string }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A real HTTP server of files, which answers conditional requests as RFC 9110 says. */
export async function startFileServer(): Promise<FileServer> {
  const files: FileServer['files'] = new Map();
  const asked: FileServer['asked'] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    response.on('close', () => asked.push({ path, headers: request.headers, status: response.statusCode }));
    serve(files.get(path), request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    files,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function serve(file: ServedFile | undefined, request: IncomingMessage, response: ServerResponse): void {
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  if (typeof file === 'function') {
    file(request, response);
    return;
  }
  const { body, etag, lastModified, type = 'text/csv' } = file;
  const isSame =
    (etag !== undefined && request.headers['if-none-match'] === etag) ||
    (lastModified !== undefined && request.headers['if-modified-since'] === lastModified);
  const headers = {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { 'last-modified': lastModified }),
  };
  if (isSame) response.writeHead(304, headers).end();
  else response.writeHead(200, { ...headers, 'content-type': type }).end(body);
}
