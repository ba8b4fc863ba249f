import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, describe, expect, test } from 'vitest';
import { DEMO_DESTINATIONS } from '../../src/config.ts';
import { newWebhookSecret } from '../../src/webhooks/new-secret.ts';
import { webhookSender } from '../../src/webhooks/send.ts';
import { startReceiver } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';

const TIMEOUT_MS = 700;
const sender = webhookSender(DEMO_DESTINATIONS, { timeoutMs: TIMEOUT_MS });
const secrets = [newWebhookSecret(), newWebhookSecret()];
const body = JSON.stringify({ id: 7, customer: { full_name: 'Zoë “Ž” 李' }, notes: '\u2028' });

afterAll(() => sender.close());

const send = (url: string) => sender.send({ id: 'msg_1', url, body, secrets });

async function withReceiver<T>(
  answer: Parameters<typeof startReceiver>[0],
  work: (receiver: Receiver) => Promise<T>,
): Promise<T> {
  const receiver = await startReceiver(answer);
  try {
    return await work(receiver);
  } finally {
    await receiver.close();
  }
}

/** Speaks no HTTP of its own. */
async function rawReceiver(answer: (socket: Socket) => void): Promise<{ url: string; close: () => void }> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

describe('what is sent', () => {
  test('each live secret verifies it, with the library that receivers use, and no other does', async () => {
    await withReceiver(undefined, async (receiver) => {
      expect(await send(receiver.url)).toMatchObject({ statusCode: 204, error: null });
      const [{ headers, body: received }] = receiver.received as [(typeof receiver.received)[0]];
      expect(received).toBe(body);
      for (const secret of secrets) {
        expect(new Webhook(secret).verify(received, headers as Record<string, string>)).toEqual(JSON.parse(body));
      }
      expect(() => new Webhook(newWebhookSecret()).verify(received, headers as Record<string, string>)).toThrow();
      expect(() => new Webhook(secrets[0]!).verify(`${received} `, headers as Record<string, string>)).toThrow();
      expect(headers).toMatchObject({ 'webhook-id': 'msg_1', 'content-type': 'application/json' });
    });
  });

  test('nothing goes out unsigned', async () => {
    await withReceiver(undefined, async (receiver) => {
      const result = await sender.send({ id: 'msg_1', url: receiver.url, body, secrets: [] });
      expect(result.error).toMatch(/^no_secret: /);
      expect(receiver.received).toHaveLength(0);
    });
  });
});

describe('what comes back', () => {
  test('nothing, for too long', async () => {
    await withReceiver(
      () => undefined,
      async ({ url }) => {
        const result = await send(url);
        expect(result).toMatchObject({ statusCode: null, error: `timeout: no answer within ${TIMEOUT_MS / 1000} s` });
        expect(result.latencyMs).toBeGreaterThanOrEqual(TIMEOUT_MS - 5);
        expect(result.latencyMs).toBeLessThan(TIMEOUT_MS + 1_000);
      },
    );
  });

  test.each([
    ['an end before the answer', (socket: Socket) => socket.end(), /^connection_closed: /],
    ['a reset', (socket: Socket) => socket.resetAndDestroy(), /^connection_closed: /],
    ['an end within the headers', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\nx: '), /^connection_closed: /],
    ['no status', (socket: Socket) => socket.end('HTTP/1.1 000 OK\r\n\r\n'), /^bad_answer: /],
    ['no HTTP', (socket: Socket) => socket.end('220 mail.example.com ESMTP\r\n'), /^bad_answer: /],
    [
      'endless headers',
      (socket: Socket) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'x'.repeat(1024 * 1024)}\r\n\r\n`),
      /^bad_answer: /,
    ],
  ])('%s', async (_name, answer, error) => {
    const receiver = await rawReceiver(answer);
    expect(await send(receiver.url)).toMatchObject({ statusCode: null, error: expect.stringMatching(error) });
    receiver.close();
  });

  test('no TLS where TLS was asked for, and nobody at all', async () => {
    await withReceiver(undefined, async ({ url }) => {
      expect((await send(url.replace('http:', 'https:'))).error).toMatch(/^tls: /);
    });
    const gone = await startReceiver();
    await gone.close();
    expect((await send(gone.url)).error).toBe('connection_refused: connection refused');
  });

  test('a redirect, which is not followed, not even to loopback', async () => {
    await withReceiver(undefined, async (target) => {
      for (const status of [301, 302, 303, 307, 308]) {
        await withReceiver(
          (response) => response.writeHead(status, { location: target.url }).end(),
          async ({ url }) => {
            expect(await send(url)).toMatchObject({
              statusCode: status,
              error: `http_status: the receiver answered ${status}`,
            });
          },
        );
      }
      expect(target.received).toHaveLength(0);
    });
  });

  test('200 and then 10 MB, slowly: delivered in time, little of it read and less kept', async () => {
    let written = 0;
    await withReceiver(
      (response) => {
        response.writeHead(200);
        const timer = setInterval(() => {
          if (response.destroyed || written >= 10 * 1024 * 1024) clearInterval(timer);
          else response.write('y'.repeat(1024));
          written += 1024;
        }, 20);
      },
      async ({ url }) => {
        const result = await send(url);
        expect(result).toMatchObject({ statusCode: 200, error: null, response: 'y'.repeat(1024) });
        expect(result.latencyMs).toBeLessThan(TIMEOUT_MS + 1_000);
        expect(written).toBeLessThan(200 * 1024);
      },
    );
  });

  test('10 MB at once: 64 KiB are read, and the connection is closed', async () => {
    await withReceiver(
      (response) => response.writeHead(500).end(Buffer.alloc(10 * 1024 * 1024, 'z')),
      async ({ url }) => {
        const result = await send(url);
        expect(result).toMatchObject({ statusCode: 500, response: 'z'.repeat(1024) });
      },
    );
  });

  test('bytes that are no text, and null characters', async () => {
    await withReceiver(
      (response) => response.writeHead(200).end(Buffer.from([0xff, 0, 0x41])),
      async ({ url }) => {
        expect((await send(url)).response).toBe('\ufffdA');
      },
    );
  });

  const inAnHour = new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_600_000);
  test.each([
    [503, '120', 120_000],
    [429, ' 7 ', 7_000],
    [429, inAnHour.toUTCString(), 3_600_000],
    [503, 'Wed, 21 Oct 2015 07:28:00 GMT', 0],
    [500, '120', null],
    [502, '120', null],
    [504, '120', null],
    [503, 'soon', null],
    [503, '-5', null],
    [503, '1.5', null],
    [503, '', null],
  ])('%d with Retry-After "%s"', async (status, value, expected) => {
    await withReceiver(
      (response) => response.writeHead(status, { 'retry-after': value }).end(),
      async ({ url }) => {
        const { retryAfterMs } = await send(url);
        if (expected === null) expect(retryAfterMs).toBeNull();
        else expect(Math.abs(retryAfterMs! - expected)).toBeLessThan(3_000);
      },
    );
  });

  test.each([
    [200, null],
    [299, null],
    [300, 'http_status: the receiver answered 300'],
    [404, 'http_status: the receiver answered 404'],
    [410, 'gone: the receiver answered 410'],
  ])('%d', async (status, error) => {
    await withReceiver(
      (response) => response.writeHead(status).end(),
      async ({ url }) => expect(await send(url)).toMatchObject({ statusCode: status, error }),
    );
  });
});
