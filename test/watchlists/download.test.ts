import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withDownload } from '../../src/watchlists/download/download.ts';
import type { DownloadOptions } from '../../src/watchlists/download/download.ts';
import { collect } from '../support/collect.ts';
import { startFileServer } from '../support/file-server.ts';
import type { FileServer } from '../support/file-server.ts';

const LIMITS = { answerMs: 1_000, idleMs: 1_000, mostBytes: 10_000 };

let server: FileServer;
beforeEach(async () => {
  server = await startFileServer();
});
afterEach(() => server.close());

async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  return Buffer.concat(await collect(chunks)).toString();
}

const download = (paths: string[], options: Partial<DownloadOptions> = {}) =>
  withDownload({ urls: paths.map((path) => server.url + path), limits: LIMITS, ...options }, async (downloaded) => {
    if (downloaded === null) return null;
    const files = downloaded.files.map(async (file) => [file.name, file.size, await bytesOf(file.open())]);
    return { files: await Promise.all(files), validators: downloaded.validators };
  });

const leftovers = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('casewright-list-'));

describe('a download', () => {
  test('hands over the files under their names, and leaves nothing behind', async () => {
    const before = await leftovers();
    server.files.set('/a/sdn.csv', { body: 'one', etag: '"1"' });
    server.files.set('/b/sdn.csv?token=secret', { body: 'three', lastModified: 'Fri, 27 Feb 2026 10:00:00 GMT' });
    expect(await download(['/a/sdn.csv', '/b/sdn.csv?token=secret'])).toEqual({
      files: [
        ['sdn.csv', 3, 'one'],
        ['sdn.csv', 5, 'three'],
      ],
      validators: {
        [`${server.url}/a/sdn.csv`]: { etag: '"1"' },
        [`${server.url}/b/sdn.csv?token=secret`]: { lastModified: 'Fri, 27 Feb 2026 10:00:00 GMT' },
      },
    });
    expect(await leftovers()).toEqual(before);
  });

  test('removes what one that was killed left behind, once nobody can be using it', async () => {
    const [old, recent] = [
      await mkdtemp(join(tmpdir(), 'casewright-list-')),
      await mkdtemp(join(tmpdir(), 'casewright-list-')),
    ];
    const twoDaysAgo = Date.now() / 1_000 - 2 * 86_400;
    await utimes(old, twoDaysAgo, twoDaysAgo);
    server.files.set('/sdn.csv', { body: 'one' });
    await download(['/sdn.csv']);
    const left = await leftovers();
    expect(left).toContain(basename(recent));
    expect(left).not.toContain(basename(old));
    await rm(recent, { recursive: true });
  });

  test.each([
    ['/', 'list'],
    ['/..%2f..%2fetc%2fpasswd', 'passwd'],
    ['/a%00b.csv', 'a_b.csv'],
    ['/%ff', '_ff'],
    [`/${'x'.repeat(300)}.csv`, `${'x'.repeat(96)}.csv`],
  ])('of %s is a file of a plain name', async (path, name) => {
    server.files.set(path, { body: 'content' });
    expect(await download([path])).toMatchObject({ files: [[name, 7, 'content']] });
  });

  test('of files that are all unchanged brings nothing; if one changed, all', async () => {
    server.files.set('/a', { body: 'one', etag: '"1"' });
    server.files.set('/b', { body: 'two', lastModified: 'Fri, 27 Feb 2026 10:00:00 GMT' });
    const first = await download(['/a', '/b']);
    const { validators } = first!;
    expect(await download(['/a', '/b'], { validators })).toBeNull();
    server.files.set('/a', { body: 'ONE', etag: '"2"' });
    const changed = await download(['/a', '/b'], { validators });
    expect(changed?.files.map(([, , content]) => content)).toEqual(['ONE', 'two']);
    expect(changed?.validators[`${server.url}/a`]).toEqual({ etag: '"2"' });
    expect(server.asked.slice(2).map(({ path, status }) => [path, status])).toEqual([
      ['/a', 304],
      ['/b', 304],
      ['/a', 200],
      ['/b', 304],
      ['/b', 200],
    ]);
  });

  test('follows redirects, and gives user and password only to whom they are meant for', async () => {
    const other = await startFileServer();
    other.files.set('/moved', { body: 'there' });
    server.files.set('/here', (_request, response) => response.writeHead(302, { location: '/again' }).end());
    server.files.set('/again', (_request, response) =>
      response.writeHead(307, { location: `${other.url}/moved` }).end(),
    );
    const url = `${server.url.replace('//', '//jane:s%40cret@')}/here`;
    expect(await download([], { urls: [url] })).toMatchObject({ files: [['here', 5, 'there']] });
    const basic = `Basic ${Buffer.from('jane:s@cret').toString('base64')}`;
    expect(server.asked.map(({ headers }) => headers.authorization)).toEqual([basic, basic]);
    expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    await other.close();
  });

  test('takes what is packed as it is: readers unpack it', async () => {
    const packed = gzipSync('name\nViktor Bout\n');
    server.files.set('/list.csv', (_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed),
    );
    await withDownload({ urls: [`${server.url}/list.csv`] }, async (downloaded) => {
      const [file] = downloaded!.files;
      expect(Buffer.concat(await collect(file!.open()))).toEqual(packed);
    });
  });

  test('can be broken off', async () => {
    server.files.set('/endless', (_request, response) => void response.writeHead(200).write('x'));
    const stop = new AbortController();
    const downloading = download(['/endless'], {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('told to stop')),
    });
    await expect(downloading).rejects.toThrow('told to stop');
  });
});

describe('a download that fails says why, without what may be secret in the address', () => {
  const answering =
    (status: number, headers = {}) =>
    (response: ServerResponse) =>
      void response.writeHead(status, headers).end('text');
  const cases: [string, string, (response: ServerResponse) => void, RegExp][] = [
    ['a file that is not there', 'HTTP_404', answering(404), /answered HTTP 404: there is no such file/],
    ['one that is forbidden', 'HTTP_403', answering(403), /HTTP 403/],
    ['a server with a fault', 'HTTP_500', answering(500), /fault of its own/],
    ['a page in its place', 'NOT_A_FILE', answering(200, { 'content-type': 'text/html; charset=utf-8' }), /web page/],
    ['an empty file', 'EMPTY', (response) => void response.writeHead(200).end(), /empty file/],
    ['a redirect without end', 'REDIRECT', answering(302, { location: '/x?token=secret' }), /more than 5 times/],
    ['a redirect to a file', 'REDIRECT', answering(302, { location: 'file:///etc/passwd' }), /not https/],
    ['a redirect to nowhere', 'HTTP_302', answering(302), /HTTP 302/],
    ['an answer that does not come', 'TIMEOUT', () => undefined, /did not answer in time/],
    ['an answer that stops', 'TIMEOUT', (response) => void response.writeHead(200).write('x'), /in time/],
    [
      'one that is cut off',
      'CUT_OFF',
      (response) => {
        response.writeHead(200, { 'content-length': '100' }).write('x');
        setTimeout(() => response.destroy(), 20);
      },
      /cut off/,
    ],
    [
      'one that is too large',
      'TOO_LARGE',
      (response) => void response.writeHead(200).end('x'.repeat(20_000)),
      /more than 10000 bytes/,
    ],
  ];
  test.each(cases)('%s', async (_name, failure, answer, message) => {
    server.files.set('/x?token=secret', (_request, response) => answer(response));
    const error = await download(['/x?token=secret']).catch((thrown: unknown) => thrown as Error & { failure: string });
    expect(error).toMatchObject({ name: 'DownloadError', failure, message: expect.stringMatching(message) });
    expect((error as Error).message).toContain(`${server.url}/x?…`);
    expect((error as Error).message).not.toContain('secret');
  });

  test('a server that is not there', async () => {
    const error = await download([], { urls: ['http://127.0.0.1:1/x'] }).catch((thrown: unknown) => thrown as Error);
    expect(error).toMatchObject({ failure: 'UNREACHABLE', message: expect.stringMatching(/connection was refused/) });
  });

  test('a host that is not known', async () => {
    const error = await download([], { urls: ['http://nowhere.invalid/x'] }).catch(
      (thrown: unknown) => thrown as Error,
    );
    expect(error).toMatchObject({ failure: 'UNREACHABLE' });
  });
});

test('the whole of a large file goes to the disk, not into memory', { timeout: 60_000 }, async () => {
  const piece = Buffer.alloc(1024 * 1024, 'x');
  const pieces = 300;
  server.files.set('/large', (_request, response) => {
    Readable.from(Array.from({ length: pieces }, () => piece)).pipe(response);
  });
  let most = 0;
  const before = process.memoryUsage().rss;
  const size = await withDownload(
    {
      urls: [`${server.url}/large`],
      onProgress: () => (most = Math.max(most, process.memoryUsage().rss)),
    },
    async (downloaded) => downloaded!.files[0]!.size,
  );
  expect(size).toBe(pieces * piece.length);
  expect(most - before).toBeLessThan(200 * 1024 * 1024);
});
