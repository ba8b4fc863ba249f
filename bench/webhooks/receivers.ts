import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A process of its own: /fast… answers at once, /dead… never. Says its port to its parent. */
const server = createServer((request, response) => {
  request.resume();
  if (request.url?.startsWith('/fast') === true) request.on('end', () => response.writeHead(204).end());
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
