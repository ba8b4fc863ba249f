import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';
import type { Resolve } from '../../src/webhooks/resolve.ts';
import { resolveWith } from '../../src/webhooks/resolve.ts';

export interface NameServer {
  /** Asks this name server. */
  resolve: Resolve;
  /** Names of the IPv4 queries that came, in order. */
  asked: string[];
  close: () => void;
}

const TYPE_A = 1;
const NO_SUCH_NAME = 3;

/**
 * A real name server on a port of its own. `answer` gives the IPv4 addresses of a name, as they are at the nth query;
 * undefined: there is no such name; null: no answer comes.
 */
export async function startNameServer(
  answer: (name: string, nth: number) => string[] | undefined | null,
): Promise<NameServer> {
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, end } = readName(query);
    const isA = query.readUInt16BE(end) === TYPE_A;
    if (isA) asked.push(name);
    const found = answer(name, asked.filter((each) => each === name).length);
    if (found === null) return;
    socket.send(reply(query, end + 4, isA ? found : found && []), from.port, from.address);
  });
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
  const resolver = new Resolver({ timeout: 300, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  return { resolve: resolveWith(resolver), asked, close: () => socket.close() };
}

/** RFC 1035, 4.1.2. */
function readName(query: Buffer): { name: string; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 };
}

/** The question again, and an answer for each address, to live for no time at all. */
function reply(query: Buffer, questionEnd: number, found: string[] | undefined): Buffer {
  const header = Buffer.from(query.subarray(0, 12));
  header.writeUInt16BE(0x8180 + (found === undefined ? NO_SUCH_NAME : 0), 2);
  header.writeUInt16BE(found?.length ?? 0, 6);
  header.fill(0, 8);
  const records = (found ?? []).map((address) =>
    Buffer.from([0xc0, 12, 0, TYPE_A, 0, 1, 0, 0, 0, 0, 0, 4, ...address.split('.').map(Number)]),
  );
  return Buffer.concat([header, query.subarray(12, questionEnd), ...records]);
}
