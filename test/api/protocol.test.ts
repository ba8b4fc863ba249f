import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const PATIENCE_MS = 2_000;

/** Sends these very bytes and gives the last answer's status and body; a connection left open is closed by us. */
async function exchange(...lines: string[]): Promise<{ status: number; body: any }> {
  const text = await new Promise<string>((resolve) => {
    let received = '';
    const socket = connect(api.port, '127.0.0.1', () => socket.write(lines.join('\r\n')));
    const timer = setTimeout(() => socket.destroy(), PATIENCE_MS);
    socket.on('data', (chunk) => {
      received += chunk.toString();
      if (/\r\n\r\n[{[].*[\]}]$/.test(received)) socket.destroy();
    });
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(received);
    });
  });
  const head = text.slice(text.lastIndexOf('HTTP/1.1'));
  expect(head).toMatch(/^content-type: application\/json/im);
  return { status: Number(head.split(' ')[1]), body: JSON.parse(head.slice(head.indexOf('\r\n\r\n') + 4)) };
}

const end = ['', ''];
const cookie = () => `cookie: ${api.reviewer.cookie}`;

describe('a target that is a whole URL', () => {
  it('is served by its path and query', async () => {
    const { status, body } = await exchange(
      'GET http://elsewhere.example/api/cases/?page_size=1 HTTP/1.1',
      'host: own.example',
      cookie(),
      ...end,
    );
    expect([status, body.results]).toEqual([200, []]);
  });

  it.each(['http://[::1/api/cases/', 'http://'])('is refused in JSON where it is none: %s', async (target) => {
    expect(await exchange(`GET ${target} HTTP/1.1`, 'host: x', ...end)).toEqual({
      status: 400,
      body: { detail: 'The request target is not a valid URL.' },
    });
  });

  it('is a path nobody knows where it has none', async () => {
    expect((await exchange('GET ftp://elsewhere.example HTTP/1.1', 'host: x', ...end)).status).toBe(404);
  });
});

describe('the Host header', () => {
  it('must be there', async () => {
    expect(await exchange('GET /healthz HTTP/1.1', ...end)).toEqual({
      status: 400,
      body: { detail: 'The Host header is missing.' },
    });
  });

  it('may be missing in HTTP/1.0, except where an answer needs it', async () => {
    expect((await exchange('GET /healthz HTTP/1.0', ...end)).status).toBe(200);
    const list = await exchange('GET /api/cases/?page_size=1 HTTP/1.0', cookie(), ...end);
    expect(list.status).toBe(200);
    await api.send('POST', '/api/cases/', { as: api.reviewer, json: { customer: { full_name: 'A' } } });
    await api.send('POST', '/api/cases/', { as: api.reviewer, json: { customer: { full_name: 'B' } } });
    expect(await exchange('GET /api/cases/?page_size=1 HTTP/1.0', cookie(), ...end)).toEqual({
      status: 400,
      body: { detail: 'Invalid Host header.' },
    });
  });
});

describe('Expect', () => {
  const head = (expectation: string, length: number) => [
    'POST /api/customers/ HTTP/1.1',
    'host: x',
    cookie(),
    'content-type: application/json',
    `content-length: ${length}`,
    `expect: ${expectation}`,
    '',
  ];

  it('100-continue is met', async () => {
    const json = '{"full_name": "Ada Byron"}';
    expect((await exchange(...head('100-continue', json.length), json)).status).toBe(201);
  });

  it('anything else is a 417 in JSON', async () => {
    expect(await exchange(...head('a miracle', 2), '{}')).toEqual({
      status: 417,
      body: { detail: 'Only "Expect: 100-continue" can be met.' },
    });
  });
});

it('a body that is announced as too large is refused before it has arrived', async () => {
  const { status, body } = await exchange(
    'POST /api/customers/ HTTP/1.1',
    'host: x',
    cookie(),
    'content-type: application/json',
    'content-length: 99999999999',
    '',
    '{"full',
  );
  expect([status, body]).toEqual([413, { detail: 'The body is too large: at most 10485760 bytes are accepted.' }]);
});
