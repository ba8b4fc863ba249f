import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { DestinationRules } from '../../src/webhooks/destination.ts';
import { webhookSender } from '../../src/webhooks/send.ts';
import { startNameServer } from '../support/name-server.ts';
import { SECRET } from '../support/service.ts';

const rules: DestinationRules = {
  allowHttp: true,
  // Linux answers at all of 127.0.0.0/8: one of its addresses stands for a public one, all others for internal ones.
  allowCidrs: ['127.0.0.2/32'],
  allowLocalhost: false,
  allowPorts: '*',
};

const cleanup: (() => unknown)[] = [];
afterEach(async () => {
  for (const each of cleanup.splice(0)) await each();
});

/** Listens on every address; tells which of them each request came to. */
async function startEverywhere(): Promise<{ port: number; reached: string[] }> {
  const reached: string[] = [];
  const server: Server = createServer((request, response) => {
    reached.push(request.socket.localAddress ?? '');
    response.writeHead(204, { connection: 'close' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  cleanup.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return { port: (server.address() as AddressInfo).port, reached };
}

async function sending(answer: Parameters<typeof startNameServer>[0]) {
  const names = await startNameServer(answer);
  const sender = webhookSender(rules, { resolve: names.resolve, timeoutMs: 2_000 });
  const receiver = await startEverywhere();
  cleanup.push(names.close, sender.close);
  const send = (host: string) =>
    sender.send({ id: 'msg_a', url: `http://${host}:${receiver.port}/`, body: '{}', secrets: [SECRET] });
  return { names, receiver, send };
}

describe('a name that webhooks go to', () => {
  test('is resolved once, and the connection goes to the address that was checked, whatever the name says next', async () => {
    const { names, receiver, send } = await sending((_, nth) => [nth === 1 ? '127.0.0.2' : '127.0.0.1']);
    expect(await send('rebinds.example.com')).toMatchObject({ statusCode: 204, error: null });
    expect(names.asked).toEqual(['rebinds.example.com']);
    expect(receiver.reached).toEqual(['127.0.0.2']);
    expect(await send('rebinds.example.com')).toMatchObject({
      statusCode: null,
      error: 'destination_refused: the host resolves to 127.0.0.1, which is not a public address',
    });
    expect(receiver.reached).toHaveLength(1);
  });

  test('is refused if a single one of its addresses is internal', async () => {
    const { receiver, send } = await sending(() => ['127.0.0.2', '127.0.0.2', '169.254.169.254']);
    expect((await send('mixed.example.com')).error).toMatch(/^destination_refused: .*169\.254\.169\.254/);
    expect(receiver.reached).toEqual([]);
  });

  test.each(['0.0.0.0', '10.0.0.1', '127.0.0.1', '168.63.129.16', '169.254.169.254', '192.168.0.1', '100.100.100.200'])(
    'is refused when it leads to %s',
    async (address) => {
      const { receiver, send } = await sending(() => [address]);
      expect((await send('internal.example.com')).error).toMatch(/^destination_refused/);
      expect(receiver.reached).toEqual([]);
    },
  );

  test('may be unknown, or its name servers dead: each is a failure of its own class', async () => {
    const { send } = await sending((name) => (name.startsWith('dead') ? null : undefined));
    expect((await send('unknown.example.com')).error).toMatch(/^dns: /);
    expect((await send('dead.example.com')).error).toBe('dns: the name servers do not answer');
  });

  test('does not wait for the dead name servers of others', async () => {
    const { send } = await sending((name) => (name.startsWith('dead') ? null : ['127.0.0.2']));
    const dead = Array.from({ length: 50 }, (_, nth) => send(`dead-${nth}.example.com`));
    const since = performance.now();
    expect((await send('alive.example.com')).statusCode).toBe(204);
    expect(performance.now() - since).toBeLessThan(250);
    await Promise.all(dead);
  });
});
