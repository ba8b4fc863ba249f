import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { systemOrigin } from '../../src/db/audit-events.ts';
import { insertUser } from '../../src/db/users.ts';
import { ensureOrganization } from '../../src/db/organizations.ts';
import { findCandidates } from '../../src/watchlists/find-candidates.ts';
import { listStatus } from '../../src/watchlists/list-status.ts';
import { addEntry } from '../../src/watchlists/blacklist.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { startFileServer } from '../support/file-server.ts';
import type { FileServer } from '../support/file-server.ts';
import { until } from '../support/until.ts';
import { MASTER, run } from './run-cli.ts';

const CLI = 'src/main/casewright.ts';

let database: TestDatabase;
let server: FileServer;
let folder: string;
let organizationId: number;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startFileServer();
  folder = await mkdtemp(join(tmpdir(), 'casewright-cli-'));
  organizationId = await ensureOrganization(database.db, { name: 'Acme' });
  await insertUser(database.db, { organizationId, email: 'a@b.example', passwordHash: '', role: 'admin' });
});
afterAll(async () => {
  await server.close();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await sql`truncate watchlists, watchlist_keys cascade`.execute(database.admin);
  server.asked.length = 0;
});

type Variables = Record<string, string | undefined>;
const lists = (args: string[], env: Variables = {}) =>
  run(CLI, ['lists', ...args], { env: { DATABASE_URL: database.applicationUrl, ...env } });
const imported = async (args: string[], env: Variables = {}) => {
  const result = await lists(['import', ...args, '--json'], env);
  expect(result).toMatchObject({ code: 0 });
  expect(result.stdout.trimEnd().split('\n')).toHaveLength(1);
  return JSON.parse(result.stdout);
};
const status = () => listStatus(database.db);
const found = async (name: string, kind?: 'PEP' | 'SANCTION' | 'BLACKLIST') => {
  const { entries } = await findCandidates(database.db, { organizationId, names: [name], kind });
  return entries.length;
};

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(path, content);
  return path;
}

const csv = (...rows: string[]) => `id,type,name,birth_date,topics\n${rows.join('\n')}\n`;
const BOUT = '1,person,Viktor Bout,1967,sanction';
const PATEK = '2,person,Umar Patek,,sanction';

describe('lists import', () => {
  test('imports files, says what changed, and shows it in lists status and lists diff', async () => {
    const path = await file('list.csv', csv(BOUT, PATEK));
    expect(await imported(['csv', path, '--as', 'own'])).toEqual({
      list: 'own',
      version: 1,
      unchanged: false,
      entities: 2,
      names: 2,
      added: 2,
      changed: 0,
      removed: 0,
      failed: 0,
      problems: [],
    });
    await file('list.csv', csv('1,person,Viktor Bout,1967-01-13,sanction', '3,person,Ri Hong-sop,,sanction'));
    const second = await lists(['import', 'csv', path, '--as', 'own']);
    expect(second).toMatchObject({ code: 0, stdout: '' });
    expect(second.stderr).toContain('own: version 2, 2 entries with 2 names: 1 added, 1 changed, 1 removed.\n');
    expect(await imported(['csv', path, '--as', 'own'])).toMatchObject({ version: 2, unchanged: true });
    expect(await status()).toMatchObject([
      { list: 'own', organization: null, kinds: ['SANCTION'], version: 2, entities: 2, urls: null, last_error: null },
    ]);
    expect((await lists(['status'])).stdout).toMatch(/^own +all +SANCTION +2 .* \+1 ~1 -1 +0 +–$/m);
    expect((await lists(['diff', 'own'])).stdout).toBe(
      [
        '~ Viktor Bout (1): birth dates',
        '- Umar Patek (2)',
        '+ Ri Hong-sop (3)',
        'own, version 1 to 2: 1 added, 1 changed, 1 removed.',
        '',
      ].join('\n'),
    );
    expect(JSON.parse((await lists(['diff', 'own', '--from', '0', '--to', '1', '--json'])).stdout)).toEqual({
      list: 'own',
      from: 0,
      to: 1,
      added: [
        { id: '1', caption: 'Viktor Bout' },
        { id: '2', caption: 'Umar Patek' },
      ],
      changed: [],
      removed: [],
    });
  });

  test('a folder stands for the files in it', async () => {
    await file('folder/one.csv', csv(BOUT));
    await file('folder/two.csv', csv(PATEK));
    await file('folder/.hidden', 'nothing');
    await file('folder/deeper/three.csv', csv('3,person,Ri Hong-sop,,sanction'));
    expect(await imported(['csv', join(folder, 'folder'), '--as', 'own'])).toMatchObject({ entities: 2 });
  });

  test("an organization's list is its own", async () => {
    const path = await file('list.csv', csv('1,person,Benno Blocked,,'));
    await imported(['csv', path, '--as', 'own', '--organization', 'Acme']);
    await imported(['csv', await file('other.csv', csv(BOUT)), '--as', 'own']);
    expect(await status()).toMatchObject([
      { list: 'own', organization: null, kinds: ['SANCTION'] },
      { list: 'own', organization: 'Acme', kinds: ['BLACKLIST'] },
    ]);
    expect(await found('Benno Blocked')).toBe(1);
    const other = await findCandidates(database.db, { organizationId: organizationId + 1, names: ['Benno Blocked'] });
    expect(other.entries).toEqual([]);
    expect((await lists(['diff', 'own', '--organization', 'Acme'])).stdout).toContain('+ Benno Blocked (1)');
    expect((await lists(['diff', 'own'])).stdout).toContain('+ Viktor Bout (1)');
  });

  test.each<[string, string[], string[]]>([
    ['the topics', ['1,person,Ada Byron,,role.pep', BOUT.replace('1,', '2,')], ['SANCTION', 'PEP']],
    ['the topics of those that have some', ['1,person,Ada Byron,,role.rca', '2,person,Bea Byron,,'], ['PEP']],
    ['being its owner’s own', ['1,person,Ada Byron,,'], ['BLACKLIST']],
  ])('which checks a list in a common format answers, %s say', async (_name, rows, kinds) => {
    await imported(['csv', await file('kinds.csv', csv(...rows)), '--as', 'kinds']);
    expect(await status()).toMatchObject([{ kinds }]);
  });

  test('or --kind says it, before or after the files, more than once', async () => {
    const path = await file('list.csv', csv(BOUT));
    await imported(['csv', '--kind', 'PEP', path, '--as', 'a']);
    await imported(['csv', path, '--as', 'b', '--kind', 'BLACKLIST', '--kind', 'pep']);
    expect((await status()).map((list) => list.kinds)).toEqual([['PEP'], ['PEP', 'BLACKLIST']]);
    expect([await found('Viktor Bout', 'SANCTION'), await found('Viktor Bout', 'BLACKLIST')]).toEqual([0, 1]);
  });

  test('what could not be read is told; the setting says how much of it is too much', async () => {
    const path = await file('broken.csv', csv(BOUT, PATEK, '3,person,,,', '4,person,,,'));
    const env = { CASEWRIGHT_LISTS_MOST_FAILED: '0.5' };
    const result = await lists(['import', 'csv', path, '--as', 'own'], env);
    expect(result).toMatchObject({ code: 0, stdout: '' });
    expect(result.stderr).toMatch(
      /2 entries could not be read, or not in full:\n {2}broken\.csv:4: .*\n {2}broken\.csv:5: /,
    );
    const json = await imported(['csv', path, '--as', 'own'], env);
    expect(json).toMatchObject({
      failed: 2,
      problems: [{ file: 'broken.csv', line: 4, reason: expect.any(String) }, {}],
    });
    expect(await status()).toMatchObject([{ failed: 2, entities: 2 }]);
    const refused = await lists(['import', 'csv', path, '--as', 'own', '--json']);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /2 of 4 entries could not be read, or not in full, more than the 5 % .*CASEWRIGHT_LISTS_MOST_FAILED/,
    );
    expect(refused.stderr).toContain('broken.csv:4');
    expect(await status()).toMatchObject([{ version: 1 }]);
  });

  test('addresses are remembered, and asked whether anything changed', async () => {
    const url = `${server.url}/list.csv?token=secret`;
    server.files.set('/list.csv?token=secret', { body: csv(BOUT), etag: '"1"' });
    expect(await imported(['csv', url, '--as', 'own'])).toMatchObject({ version: 1, entities: 1 });
    expect(await imported(['csv', url, '--as', 'own'])).toMatchObject({
      version: 1,
      unchanged: true,
      entities: 1,
      names: 1,
    });
    server.files.set('/list.csv?token=secret', { body: csv(BOUT, PATEK), etag: '"2"' });
    const third = await lists(['import', 'csv', url, '--as', 'own']);
    expect(third.stderr).toMatch(/version 2, .*: 1 added/);
    expect(third.stderr).toContain('refreshes it every 24 h');
    expect(server.asked.map((each) => each.status)).toEqual([200, 304, 200]);
    expect(await status()).toMatchObject([{ urls: [url] }]);
    const shown = await lists(['status', '--json']);
    expect(shown).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(shown.stdout)).toMatchObject({ lists: [{ list: 'own', urls: [`${server.url}/list.csv?…`] }] });
    expect((await lists(['status'])).stdout).not.toContain('secret');
  });

  test('a download in vain leaves the list as it was', async () => {
    const url = `${server.url}/gone.csv`;
    server.files.set('/gone.csv', { body: csv(BOUT) });
    await imported(['csv', url, '--as', 'own']);
    server.files.delete('/gone.csv');
    const result = await lists(['import', 'csv', url, '--as', 'own', '--json']);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/gone\.csv answered HTTP 404: .* The list stays as it was\./);
    expect(await found('Viktor Bout')).toBe(1);
  });

  test('a list that an organization keeps over the API is not imported into', async () => {
    const names = [{ text: 'Benno Blocked', kind: 'PRIMARY' as const }];
    const entity = { schema: 'Person' as const, caption: 'Benno Blocked', names, topics: ['blacklist'] };
    await addEntry(database.db, { origin: systemOrigin(organizationId), entity, expiresAt: null });
    const path = await file('list.csv', csv(BOUT));
    const result = await lists(['import', 'csv', path, '--as', 'blacklist', '--organization', 'Acme']);
    expect(result).toMatchObject({ code: 1, stderr: expect.stringContaining('/api/blacklist/') });
    expect(await found('Benno Blocked')).toBe(1);
  });

  test.each<[string, string, string | Buffer | null, RegExp]>([
    ['that is not there', 'csv', null, /There is no file or folder .*missing/],
    ['that is empty', 'csv', '', /is empty/],
    ['without an entry', 'csv', 'id,name\n', /hold no entries/],
    ['of another kind', 'un', '<html></html>', /list stays as it was/],
    ['that is cut off', 'un', '<?xml version="1.0"?><CONSOLIDATED_LIST><INDIVIDUALS><INDIV', /list stays as it was/],
    ['that is binary', 'csv', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), /ZIP archive/],
  ])('a file %s is refused in words', async (name, source, content, message) => {
    const path = content === null ? join(folder, 'missing') : await file(`${name.replaceAll(' ', '-')}.x`, content);
    const result = await lists(['import', source, path, ...(source === 'csv' ? ['--as', 'own'] : [])]);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/^\s+at /m);
    expect(await status()).toEqual([]);
  });

  test('other faults are told in words', async () => {
    const path = await file('list.csv', csv(BOUT));
    const unknown = await lists(['import', 'csv', path, '--as', 'own', '--organization', 'Nobody']);
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringMatching(/no organization "Nobody".*users list/) });
    const down = await lists(['import', 'csv', path, '--as', 'own'], {
      DATABASE_URL: 'postgres://casewright@127.0.0.1:1/casewright',
    });
    expect(down).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(/127\.0\.0\.1:1 cannot be reached/),
    });
  });

  test('an import that is killed half-way leaves the old version', { timeout: 60_000 }, async () => {
    await imported(['csv', await file('list.csv', csv(BOUT)), '--as', 'own']);
    const rows = Array.from({ length: 40_000 }, (_, index) => `n${index},person,Newcomer Number${index},,sanction`);
    const path = await file('large.csv', csv(...rows));
    for (const step of ['comparing', 'indexing']) {
      const child = spawn(
        process.execPath,
        [fileURLToPath(new URL(`../../${CLI}`, import.meta.url)), 'lists', 'import', 'csv', path, '--as', 'own'],
        {
          env: { ...process.env, ...MASTER, DATABASE_URL: database.applicationUrl },
          stdio: ['ignore', 'ignore', 'pipe'],
        },
      );
      let told = '';
      child.stderr.on('data', (data: Buffer) => (told += data.toString()));
      const ended = new Promise((resolve) => child.on('close', resolve));
      await until(async () => told.includes(step), 30_000);
      child.kill('SIGKILL');
      await ended;
      expect(told).not.toContain('version 2');
    }
    expect(await found('Viktor Bout')).toBe(1);
    expect(await found('Newcomer Number7')).toBe(0);
    expect(await status()).toMatchObject([{ version: 1, entities: 1 }]);
    const next = csv('2,person,Umar Patek,,sanction');
    expect(await imported(['csv', await file('list.csv', next), '--as', 'own'])).toMatchObject({
      version: 2,
      removed: 1,
    });
  });

  test('told to stop, an import says so and leaves the old version', async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => `n${index},person,Newcomer Number${index},,sanction`);
    const path = await file('large.csv', csv(...rows));
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL(`../../${CLI}`, import.meta.url)), 'lists', 'import', 'csv', path, '--as', 'own'],
      {
        env: { ...process.env, ...MASTER, DATABASE_URL: database.applicationUrl },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let told = '';
    child.stderr.on('data', (data: Buffer) => (told += data.toString()));
    const ended = new Promise((resolve) => child.on('close', resolve));
    await until(async () => told.includes('reading'), 30_000);
    child.kill('SIGINT');
    expect(await ended).toBe(1);
    expect(told).toContain('own: broken off; the list stays as it was.');
    expect(await status()).toEqual([]);
  });
});

describe('a wrong call ends with 2', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown source', ['import', 'fbi', 'x.csv'], /Allowed choices are ofac, ofac-cons/],
    ['no source', ['import'], /missing required argument/],
    ['no name', ['import', 'csv', 'x.csv'], /--as NAME/],
    ['no file', ['import', 'csv', '--as', 'own'], /no official address/],
    ['a bad name', ['import', 'csv', 'x.csv', '--as', 'My List'], /lower case letters/],
    ["an official list's name", ['import', 'csv', 'x.csv', '--as', 'ofac'], /name of an official list/],
    ['an unknown kind', ['import', 'csv', 'x.csv', '--as', 'own', '--kind', 'KYC'], /SANCTION, PEP, BLACKLIST/],
    ['files and addresses', ['import', 'un', 'x.xml', 'https://a.example/x.xml'], /not both/],
    ['an address of another kind', ['import', 'un', 'ftp://a.example/x.xml'], /https:\/\/ or http:\/\//],
    ['no version', ['diff', 'un', '--from', 'x'], /number of a version/],
    ['versions in the wrong order', ['diff', 'un', '--from', '3', '--to', '2'], /smaller/],
    ['a setting that is none', ['status'], /CASEWRIGHT_LISTS_MOST_FAILED: give a share/],
  ])('%s', async (name, args, message) => {
    const setting = name.startsWith('a setting');
    const result = await lists(args, setting ? { CASEWRIGHT_LISTS_MOST_FAILED: '5' } : {});
    expect(result).toMatchObject({ code: setting ? 1 : 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });
});

describe('what is done to a list', () => {
  const events = async () => {
    const { rows } = await sql`
      select organizations.name as of, action, before, after
      from audit_events join organizations on organizations.id = organization_id
      where object_kind = 'list' order by audit_events.id, of`.execute(database.admin);
    return rows;
  };

  test('is in the audit of whoever decides by it: one of no organization is in all', async () => {
    await ensureOrganization(database.db, { name: 'Umbrella' });
    await sql`alter table audit_events disable trigger audit_events_append_only`.execute(database.admin);
    await sql`truncate audit_events cascade`.execute(database.admin);
    const path = await file('noted.csv', csv(BOUT));
    await imported(['csv', path, '--as', 'noted', '--organization', 'Acme']);
    const [first] = (await events()) as any[];
    const standing = { list: 'noted', version: 1, content: expect.stringMatching(/^[0-9a-f]{64}$/), entities: 1 };
    expect(first).toEqual({
      ...{ of: 'Acme', action: 'list.import', before: null },
      after: { ...standing, kinds: ['SANCTION'] },
    });
    // Nothing changed, then only what it answers, then it went.
    await imported(['csv', path, '--as', 'noted', '--organization', 'Acme']);
    expect(await events()).toHaveLength(1);
    await imported(['csv', path, '--as', 'noted', '--organization', 'Acme', '--kind', 'PEP']);
    await lists(['remove', 'noted', '--organization', 'Acme']);
    const [, answering, removed] = (await events()) as any[];
    expect(answering).toMatchObject({
      action: 'list.import',
      before: first.after,
      after: { version: 1, kinds: ['PEP'] },
    });
    expect(removed).toMatchObject({ action: 'list.remove', before: answering.after, after: { version: null } });
    await imported(['csv', path, '--as', 'everyones']);
    expect((await events()).slice(3).map(({ of }: any) => of)).toEqual(['Acme', 'Umbrella']);
  });
});

describe('lists remove', () => {
  test('takes a list out of force, but none that is kept over the API', async () => {
    await imported(['csv', await file('list.csv', csv(BOUT)), '--as', 'own']);
    const removed = await lists(['remove', 'own', '--json']);
    expect(removed).toMatchObject({ code: 0, stdout: '{"list":"own","entries":1}\n' });
    expect(await status()).toEqual([]);
    expect(await found('Viktor Bout')).toBe(0);
    expect(await lists(['remove', 'own'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/no list "own"/) });

    const entity = {
      schema: 'Person' as const,
      caption: 'A B',
      names: [{ text: 'A B', kind: 'PRIMARY' as const }],
      topics: [],
    };
    await addEntry(database.db, { origin: systemOrigin(organizationId), entity, expiresAt: null });
    const kept = await lists(['remove', 'blacklist', '--organization', 'Acme']);
    expect(kept).toMatchObject({ code: 1, stderr: expect.stringContaining('/api/blacklist/') });
    expect(await status()).toHaveLength(1);
  });
});

describe('lists diff', () => {
  test('says which lists and versions there are', async () => {
    expect(await lists(['diff', 'own'])).toMatchObject({ code: 1, stderr: expect.stringMatching(/No list has been/) });
    const path = await file('list.csv', csv(BOUT));
    await imported(['csv', path, '--as', 'own']);
    expect(await lists(['diff', 'ofac'])).toMatchObject({
      code: 1,
      stderr: 'There is no list "ofac". There are: own.\n',
    });
    const version = await lists(['diff', 'own', '--to', '7']);
    expect(version).toMatchObject({ code: 1, stderr: 'own has no version 7 (any more); there are 1.\n' });
  });
});

test.each([[['lists', '--help']], [['lists', 'import', '--help']], [['lists', 'diff', '--help']]])(
  '%j explains itself, whatever is set',
  async (args) => {
    const result = await run(CLI, args, { env: { PORT: 'nonsense' } });
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toMatch(/^Usage: casewright/);
  },
);
