import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createApp } from './app.ts';
import type { ApiDependencies } from './dependencies.ts';
import { LISTENER_OPTIONS, listener, refuseExpectations } from './http/listener.ts';

/** How long requests under way may take to end when the service stops. */
const CLOSE_WAIT_MS = 10_000;
const CLOSE_IDLE_EVERY_MS = 50;

/** Another process listens on the port already. */
export class PortTakenError extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is taken`);
    this.port = port;
  }
}

export interface RunningApi {
  url: string;
  port: number;
  /** Takes no more requests, lets those under way end (10 s at most), and resolves when all connections are closed. */
  close(): Promise<void>;
}

/**
 * Serves the API.
 * @param dependencies.port 0 = any free one.
 * @throws PortTakenError
 */
export async function startApi(dependencies: ApiDependencies & { host: string; port: number }): Promise<RunningApi> {
  const { host } = dependencies;
  const server = createServer(LISTENER_OPTIONS, listener(createApp(dependencies)));
  refuseExpectations(server);
  server.on('clientError', refuseUnreadable);
  // Without this Node would hang up.
  server.on('connect', (_request, socket) => answer(socket, '405 Method Not Allowed', 'Method "CONNECT" not allowed.'));
  await listen(server, host, dependencies.port);
  const { port } = server.address() as AddressInfo;
  return { url: `http://${urlHost(host)}:${port}`, port, close: () => close(server) };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTakenError(port) : error);
    });
    server.listen({ host, port }, resolve);
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  // A connection kept alive goes idle when its last answer is out, and would be kept for seconds more.
  const idle = setInterval(() => server.closeIdleConnections(), CLOSE_IDLE_EVERY_MS);
  const deadline = setTimeout(() => server.closeAllConnections(), CLOSE_WAIT_MS);
  await closed;
  clearInterval(idle);
  clearTimeout(deadline);
}

/** An address that listens everywhere is reached, from this machine, by loopback. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}

/** What Node itself refuses never reaches the application; it is answered in JSON all the same. */
function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const [status, detail] = UNREADABLE[error.code ?? ''] ?? ['400 Bad Request', 'The request is not valid HTTP.'];
  answer(socket, status, detail);
}

function answer(socket: Duplex, status: string, detail: string): void {
  const body = JSON.stringify({ detail });
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
  );
}

const UNREADABLE: Record<string, [string, string]> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request took too long to arrive.'],
};
