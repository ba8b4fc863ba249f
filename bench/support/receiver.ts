import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Receiver {
  url: string;
  /** Resolves when a webhook for this case has arrived. */
  arrival: (caseId: number) => Promise<unknown>;
  close: () => void;
}

/** A webhook receiver that answers at once and tells when a case's webhook came. */
export async function startReceiver(): Promise<Receiver> {
  const arrivals = new Map<number, PromiseWithResolvers<unknown>>();
  const arrival = (caseId: number) => {
    const known = arrivals.get(caseId) ?? Promise.withResolvers<unknown>();
    arrivals.set(caseId, known);
    return known;
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      response.writeHead(204).end();
      arrival((JSON.parse(Buffer.concat(chunks).toString()) as { id: number }).id).resolve(undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    arrival: (caseId) => arrival(caseId).promise,
    close: () => server.close(),
  };
}
