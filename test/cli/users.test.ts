import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPassword } from '../../src/api/auth/password.ts';
import { insertSession } from '../../src/db/sessions.ts';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { run } from './run-cli.ts';

const CLI = 'src/main/casewright.ts';

describe('on the database of DATABASE_URL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const users = (args: string[], env: Record<string, string | undefined> = {}) =>
    run(CLI, ['users', ...args], {
      env: { DATABASE_URL: database.applicationUrl, CASEWRIGHT_PASSWORD: 'correct horse', ...env },
    });
  const add = (email: string, organization = 'Acme', role = 'reviewer') =>
    users(['add', '--organization', organization, '--email', email, '--role', role, '--json']);

  test('adds a user to a new organization, which gets a signing secret, and a second one to the same', async () => {
    const first = await add('Jane@Example.com');
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(first.stdout)).toEqual({
      id: expect.any(Number),
      email: 'jane@example.com',
      organization: 'Acme',
      role: 'reviewer',
      webhook_secret: expect.stringMatching(/^whsec_/),
    });
    const second = await add('joe@example.com', 'Acme', 'viewer');
    expect(JSON.parse(second.stdout)).not.toHaveProperty('webhook_secret');
    const rows = await database.admin
      .selectFrom('users')
      .select(['organization_id', 'password_hash'])
      .where('email', 'in', ['jane@example.com', 'joe@example.com'])
      .execute();
    expect(new Set(rows.map((row) => row.organization_id)).size).toBe(1);
    expect(await isPassword('correct horse', rows[0]!.password_hash)).toBe(true);
  });

  test('lists users as words and as JSON', async () => {
    await add('listed@example.com', 'Listed Ltd', 'viewer');
    const json = JSON.parse((await users(['list', '--json'])).stdout);
    expect(json.users).toContainEqual(
      expect.objectContaining({
        email: 'listed@example.com',
        organization: 'Listed Ltd',
        role: 'viewer',
        disabled_at: null,
      }),
    );
    expect((await users(['list'])).stdout).toMatch(/^listed@example\.com +viewer +Listed Ltd$/m);
  });

  test('disabling ends the sessions', async () => {
    const { id } = JSON.parse((await add('leaver@example.com')).stdout);
    await insertSession(database.admin, { tokenHash: Buffer.from('leaver'), userId: id });
    expect(await users(['disable', 'Leaver@example.com'])).toMatchObject({ code: 0, stdout: '' });
    const sessions = await database.admin.selectFrom('sessions').selectAll().where('user_id', '=', id).execute();
    expect(sessions).toEqual([]);
    expect((await users(['list'])).stdout).toMatch(/^leaver@example\.com .*\(disabled /m);
  });

  test('says what failed, with exit code 1', async () => {
    await add('twice@example.com');
    expect(await add('Twice@example.com', 'Other')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: 'There is a user twice@example.com already; an e-mail address belongs to one user.\n',
    });
    const other = await database.admin.selectFrom('organizations').select('id').where('name', '=', 'Other').execute();
    expect(other).toEqual([]);
    expect(await users(['disable', 'nobody@example.com'])).toMatchObject({
      code: 1,
      stderr: 'There is no user nobody@example.com.\n',
    });
    const down = await users(['list'], { DATABASE_URL: 'postgres://casewright@127.0.0.1:1/casewright' });
    expect(down).toMatchObject({ code: 1, stdout: '' });
    expect(down.stderr).toMatch(/127\.0\.0\.1:1 cannot be reached.*DATABASE_URL/);
    expect(down.stderr).not.toMatch(/^\s+at /m);
  });

  test.each<[string, string[], Record<string, string | undefined>, RegExp]>([
    ['an unknown command', ['frob'], {}, /unknown command 'frob'/],
    ['a missing option', ['add', '--email', 'a@b.example'], {}, /--organization/],
    [
      'an unknown role',
      ['add', '--organization', 'A', '--email', 'a@b.example', '--role', 'boss'],
      {},
      /viewer, reviewer, admin/,
    ],
    [
      'a bad e-mail address',
      ['add', '--organization', 'A', '--email', 'a b', '--role', 'admin'],
      {},
      /e-mail address such as/,
    ],
    [
      'an empty organization',
      ['add', '--organization', ' ', '--email', 'a@b.example', '--role', 'admin'],
      {},
      /1 to 255/,
    ],
    [
      'a short password',
      ['add', '--organization', 'A', '--email', 'a@b.example', '--role', 'admin'],
      { CASEWRIGHT_PASSWORD: '12345678901' },
      /at least 12 characters/,
    ],
    [
      'a password that is the e-mail address',
      ['add', '--organization', 'A', '--email', 'a-long-name@b.example', '--role', 'admin'],
      { CASEWRIGHT_PASSWORD: 'A-Long-Name@b.example' },
      /must not be the e-mail address/,
    ],
    [
      'no password and no terminal',
      ['add', '--organization', 'A', '--email', 'a@b.example', '--role', 'admin'],
      { CASEWRIGHT_PASSWORD: undefined },
      /set CASEWRIGHT_PASSWORD/,
    ],
  ])('a wrong call ends with 2: %s', async (_name, args, env, message) => {
    const result = await users(args, env);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toMatch(message);
  });

  test.each([[['--help']], [['users', '--help']], [['users', 'add', '--help']], [['users', 'disable', '--help']]])(
    '%j explains itself, whatever is set',
    async (args) => {
      const result = await run(CLI, args, { env: { PORT: 'nonsense' } });
      expect(result).toMatchObject({ code: 0, stderr: '' });
      expect(result.stdout).toMatch(/^Usage: casewright/);
    },
  );
});

test('on the embedded database: one of its own while none runs, the running one else', async () => {
  const home = await mkdtemp(join(tmpdir(), 'casewright-cli-'));
  const env = { CASEWRIGHT_HOME: home, DATABASE_URL: undefined, CASEWRIGHT_PASSWORD: 'correct horse' };
  const add = (email: string) =>
    run(CLI, ['users', 'add', '--organization', 'Acme', '--email', email, '--role', 'admin', '--json'], { env });
  // Two at once: the second waits for the first's Postgres to end.
  const [one, two] = await Promise.all([add('one@example.com'), add('two@example.com')]);
  expect([one.code, two.code]).toEqual([0, 0]);
  await expect(readFile(join(home, 'postgres', 'data', 'postmaster.pid'))).rejects.toThrow(/ENOENT/);
  const embedded = await startEmbedded({
    home,
    cache: '',
    ports: { postgres: 0, temporal: null, temporalUi: 0 },
    searchAttributes: [],
    say: () => undefined,
  });
  try {
    expect((await add('three@example.com')).code).toBe(0);
    const { stdout } = await run(CLI, ['users', 'list', '--json'], { env });
    expect(JSON.parse(stdout).users.map((user: { email: string }) => user.email)).toEqual([
      'one@example.com',
      'three@example.com',
      'two@example.com',
    ]);
  } finally {
    await embedded.stop();
    await rm(home, { recursive: true, force: true });
  }
});
