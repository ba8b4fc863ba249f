import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { run } from './run-cli.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

let registry: Server | undefined;
afterEach(() => registry?.close());

interface Advisory {
  severity: string;
}

/** npm remembers what it made of an advisory, by its id. */
let id = Date.now();

/** A registry that knows of these advisories; without any, one that offers no such thing. */
async function startRegistry(advisories: Record<string, Advisory> | undefined) {
  const asked: string[] = [];
  registry = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (request.method !== 'POST') {
        const name = decodeURIComponent(request.url!.slice(1));
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ name, 'dist-tags': { latest: '1.0.0' }, versions: {} }));
        return;
      }
      const body = Buffer.concat(chunks);
      asked.push((request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString());
      if (advisories === undefined) {
        response.writeHead(405, { allow: 'GET' }).end();
        return;
      }
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify(
          Object.fromEntries(
            Object.entries(advisories).map(([name, { severity }]) => [
              name,
              [
                {
                  id: (id += 1),
                  url: `https://advisories.example/${name}`,
                  title: 'It breaks',
                  severity,
                  vulnerable_versions: '*',
                },
              ],
            ]),
          ),
        ),
      );
    });
  });
  await new Promise<void>((resolve) => registry!.listen(0, '127.0.0.1', resolve));
  const { port } = registry.address() as AddressInfo;
  return { asked, env: { npm_config_registry: `http://127.0.0.1:${port}/` } };
}

describe('npm run audit', () => {
  test('asks for every locked package, and passes where none is known to be vulnerable', async () => {
    const { asked, env } = await startRegistry({});
    const { code, stdout } = await run('scripts/audit.mjs', [], { env });
    expect([code, stdout]).toEqual([0, 'Dependencies: 0 vulnerable, 0 of them gravely (high or critical).\n']);
    const { packages } = JSON.parse(await readFile(`${ROOT}package-lock.json`, 'utf8')) as { packages: object };
    const names = Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, ''));
    const named = Object.keys(JSON.parse(asked[0]!) as object);
    expect(named).toEqual(expect.arrayContaining(['express', 'kysely', '@temporalio/worker']));
    expect(named.filter((name) => !names.includes(name))).toEqual([]);
  });

  test('fails on a grave one, and says which and where to read about it', async () => {
    const { env } = await startRegistry({ kysely: { severity: 'high' }, pino: { severity: 'low' } });
    const { code, stdout } = await run('scripts/audit.mjs', [], { env });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^high: kysely .*: It breaks \(https:\/\/advisories\.example\/kysely\)$/m);
    expect(stdout).toMatch(/vulnerable, 1 of them gravely \(high or critical\)\.$/m);
  });

  test('tells of others, and passes', async () => {
    const { env } = await startRegistry({ kysely: { severity: 'moderate' } });
    const { code, stdout } = await run('scripts/audit.mjs', [], { env });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^moderate: kysely .*\n.*0 of them gravely/)]);
  });

  test('says so, and passes, where nobody can tell: no such service, or no network', async () => {
    const { env } = await startRegistry(undefined);
    const refused = await run('scripts/audit.mjs', [], { env });
    expect([refused.code, refused.stdout]).toEqual([0, expect.stringMatching(/^Dependencies: not checked.*405/)]);
    const offline = await run('scripts/audit.mjs', [], { env: { npm_config_registry: 'http://127.0.0.1:9/' } });
    expect([offline.code, offline.stdout]).toEqual([0, expect.stringMatching(/not checked.*ECONNREFUSED/)]);
  });
});

test('npm run sbom lists every package of the lock file with its hash, and marks those that only developers need', async () => {
  const { code, stdout } = await run('scripts/sbom.mjs', []);
  expect(code).toBe(0);
  const bill = JSON.parse(stdout);
  expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'casewright' } } });
  const { packages } = JSON.parse(await readFile(`${ROOT}package-lock.json`, 'utf8'));
  const locked = Object.entries<any>(packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, dev }]) => ({ name: path.replace(/^.*node_modules\//, ''), version, dev: dev === true }));
  const id = ({ name, version }: { name: string; version: string }) => `${name}@${version}`;
  expect(new Set(bill.components.map(id))).toEqual(new Set(locked.map(id)));
  expect(bill.components.filter((each: any) => each.hashes?.length !== 1)).toEqual([]);
  const forProduction = bill.components.filter(
    (each: any) => !each.properties.some(({ name }: any) => name === 'cdx:npm:package:development'),
  );
  const names: string[] = forProduction.map(({ name }: any) => name);
  const direct = Object.keys(packages[''].dependencies);
  expect(direct.filter((name) => !names.includes(name))).toEqual([]);
  expect(names.filter((name) => locked.every((each) => each.name !== name || each.dev))).toEqual([]);
});
