import { connect } from 'node:net';
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
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

  it('must be there once: proxies may go by another of two', async () => {
    expect(await exchange('GET /healthz HTTP/1.1', 'host: a', 'Host: b', ...end)).toEqual({
      status: 400,
      body: { detail: 'There is more than one Host header.' },
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

it.each([
  ['/api/auth/login/', 'application/json', 65_536],
  ['/api/oauth/token/', 'application/x-www-form-urlencoded', 65_536],
  ['/api/customers/', 'application/json', 10_485_760],
])('a body without an end is cut off: %s', async (path, type, limit) => {
  const head = ['host: x', cookie(), `content-type: ${type}`, 'transfer-encoding: chunked', '', ''];
  const chunk = `10000\r\n${' '.repeat(0x10000)}\r\n`;
  const text = await new Promise<string>((resolve) => {
    let received = '';
    const socket = connect(api.port, '127.0.0.1', () => {
      socket.write([`POST ${path} HTTP/1.1`, ...head].join('\r\n'));
      const more = () => {
        while (socket.writable && socket.write(chunk));
      };
      socket.on('drain', more);
      more();
    });
    socket.on('error', () => undefined);
    socket.on('data', (data) => (received += data.toString()));
    socket.on('close', () => resolve(received));
  });
  expect(text).toMatch(/^HTTP\/1\.1 413 /);
  expect(text).toContain(`{"detail":"The body is too large: at most ${limit} bytes are accepted."}`);
});

it('CONNECT is answered in JSON, and opens nothing', async () => {
  expect(await exchange('CONNECT elsewhere.example:443 HTTP/1.1', 'host: x', ...end)).toEqual({
    status: 405,
    body: { detail: 'Method "CONNECT" not allowed.' },
  });
});

it('a body of somebody who has not signed in is small', async () => {
  const send = (password: string, headers = {}) =>
    api.send('POST', '/api/auth/login/', { json: { email: 'a@example.com', password }, headers });
  expect((await send('x'.repeat(70_000))).body.detail).toMatch(/at most 65536 bytes/);
  const raw = gzipSync(JSON.stringify({ email: 'a@example.com', password: 'x'.repeat(1_000_000) }));
  const packed = await api.send('POST', '/api/auth/login/', { raw, headers: { 'content-encoding': 'gzip' } });
  expect([raw.length < 2_000, packed.status]).toEqual([true, 413]);
});

describe('a compressed body that unpacks into too much', () => {
  const json = JSON.stringify({ full_name: 'a'.repeat(64 * 1024 * 1024) });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['zstd', zstdCompressSync],
  ])('is refused before it has: %s', async (encoding, pack) => {
    const answer = await api.send('POST', '/api/customers/', {
      as: api.reviewer,
      raw: pack(json),
      headers: { 'content-encoding': encoding },
    });
    expect(answer.status).toBe(413);
  });
});

describe('where a body ends', () => {
  const hidden = 'GET /api/auth/me/ HTTP/1.1\r\nhost: x\r\n\r\n';

  it.each<[string, string[], string]>([
    ['both a length and chunks', ['content-length: 5', 'transfer-encoding: chunked'], `0\r\n\r\n${hidden}`],
    ['chunks and a length', ['transfer-encoding: chunked', 'content-length: 5'], `0\r\n\r\n${hidden}`],
    ['two lengths', ['content-length: 5', 'content-length: 6'], '{"a":1'],
    ['a length that is no number', ['content-length: +5'], '{"a":1'],
    ['an unknown coding', ['transfer-encoding: xchunked'], '0\r\n\r\n'],
    ['chunks that are not the last coding', ['transfer-encoding: chunked, identity'], '0\r\n\r\n'],
    ['a space before the colon', ['transfer-encoding : chunked'], '0\r\n\r\n'],
    ['bare line feeds', ['transfer-encoding: chunked'], '2\n{}\n0\n\n'],
    ['a folded header', ['content-length: 2', ' x: y'], '{}'],
  ])('is never guessed: %s', async (_name, headers, body) => {
    const head = ['POST /api/customers/ HTTP/1.1', 'host: x', cookie(), 'content-type: application/json', ...headers];
    expect(await exchange(...head, '', body)).toEqual({
      status: 400,
      body: { detail: 'The request is not valid HTTP.' },
    });
  });
});

describe('what a browser can send from elsewhere without asking', () => {
  const csrf = { raw: '{"full_name": "Forged"}' };

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/json'])(
    'is no JSON: %s',
    async (type) => {
      const headers = { 'content-type': type };
      const answer = await api.send('POST', '/api/customers/', { ...csrf, as: api.reviewer, headers });
      expect(answer.status).toBe(415);
    },
  );

  it.each([
    'http://127.0.0.1.evil.example',
    'https://127.0.0.1',
    'http://localhost',
    'http://127.0.0.1:1',
    'file://',
    '',
  ])('is not ours by an Origin that only looks like it: %j', async (origin) => {
    const answer = await api.send('POST', '/api/customers/', {
      ...csrf,
      as: api.reviewer,
      headers: { origin, 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(403);
  });

  it('changes no method: an override header counts for nothing', async () => {
    const headers = { 'x-http-method-override': 'DELETE' };
    expect((await api.send('POST', '/api/webhook-secrets/1/', { as: api.admin, headers })).status).toBe(405);
  });
});

it('the names of JavaScript’s own parts are names like any other', async () => {
  const raw =
    '{"full_name": "A", "__proto__": {"delete_after": 7}, "constructor": {"prototype": {"x": 1}}, ' +
    '"input_details": {"__proto__": {"x": 1}, "constructor": {"prototype": {"x": 1}}}}';
  const { status, text } = await api.send('POST', '/api/customers/', { as: api.reviewer, raw });
  expect(status).toBe(201);
  expect(text).toContain('"input_details":{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}');
  expect(text).toContain('"delete_after":-1');
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
