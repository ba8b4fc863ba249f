import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemOrigin } from '../../src/db/audit-events.ts';
import { saveCustomer } from '../../src/db/customers.ts';
import { openDatabase } from '../../src/db/database.ts';
import type { Database } from '../../src/db/database.ts';
import { ensureOrganization } from '../../src/db/organizations.ts';
import { transact } from '../../src/db/transact.ts';
import { ensureMasterKeys, keptMasterKeys } from '../../src/embedded/kept-master-key.ts';
import { masterKeys, MASTER_KEY, createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { run } from './run-cli.ts';

async function save(db: Database, fullName: string): Promise<void> {
  const origin = systemOrigin(await ensureOrganization(db, { name: 'Bank' }));
  const inputDetails = { dob: '1815-12-10' };
  const customer = { fullName, externalId: null, customerType: null, inputDetails, deleteAfter: -1 };
  await transact(db, (transaction) => saveCustomer(transaction, { origin, customer }));
}

const OTHER = Buffer.alloc(32, 'another').toString('base64');

let database: TestDatabase;
const home = mkdtempSync(join(tmpdir(), 'casewright-keys-'));
beforeAll(async () => {
  database = await createTestDatabase();
  for (let count = 0; count < 450; count += 1) await save(database.db, `Customer ${count}`);
});
afterAll(async () => {
  await database.drop();
  rmSync(home, { recursive: true, force: true });
});

const environment = (more: Record<string, string | undefined> = {}) => ({
  DATABASE_URL: database.applicationUrl,
  DATABASE_MIGRATION_URL: database.ownerUrl,
  TEMPORAL_ADDRESS: '127.0.0.1:1',
  CASEWRIGHT_HOME: home,
  ...more,
});
const keys = (args: string[], more?: Record<string, string | undefined>) =>
  run('src/main/casewright.ts', ['keys', ...args], { env: environment(more) });

describe('what starts in production', () => {
  test.each(['api', 'worker', 'migrate'])(
    '%s is refused without a master key, and with another one',
    async (main) => {
      const without = await run(`src/main/${main}.ts`, [], { env: environment({ CASEWRIGHT_MASTER_KEY: undefined }) });
      expect([without.code, without.stderr]).toEqual([
        1,
        expect.stringMatching(/^Set CASEWRIGHT_MASTER_KEY, or .*_FILE/),
      ]);
      const other = await run(`src/main/${main}.ts`, [], { env: environment({ CASEWRIGHT_MASTER_KEY: OTHER }) });
      expect(other.code).toBe(1);
      expect(other.stderr).toMatch(
        /^The data key 1 of organization \d+ is encrypted with the master key [0-9a-f]{16}, /,
      );
      expect(other.stderr).not.toMatch(/^\s+at /m);
    },
    60_000,
  );

  test('the command line too, where it finds no kept one either', async () => {
    const { code, stderr } = await keys(['rewrap'], { CASEWRIGHT_MASTER_KEY: undefined });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/^Set CASEWRIGHT_MASTER_KEY/)]);
  }, 60_000);
});

test('npm start keeps a master key of its own, which only its owner may read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'casewright-keys-'));
  expect(keptMasterKeys(folder)).toBeNull();
  const made = ensureMasterKeys(folder);
  expect(ensureMasterKeys(folder).id).toBe(made.id);
  expect(keptMasterKeys(folder)?.id).toBe(made.id);
  expect(statSync(join(folder, 'master-key')).mode & 0o777).toBe(0o600);
  writeFileSync(join(folder, 'master-key'), 'nonsense\n');
  expect(() => keptMasterKeys(folder)).toThrow(/master-key holds no master key: bring back the file/);
  rmSync(folder, { recursive: true });
});

/** What the audit of the organization says became of its data keys, latest last. */
async function keyEvents() {
  const { rows } = await sql`
    select action, before, after from audit_events where object_kind = 'data_key' order by id`.execute(database.admin);
  return rows;
}

test('keys rotate makes new data keys and encrypts everything anew', async () => {
  const { code, stdout, stderr } = await keys(['rotate', '--json']);
  // The organization's, and the installation's.
  expect([code, JSON.parse(stdout)]).toEqual([0, { data_keys: 2, rewrapped: 0, rows: 450 }]);
  expect(stderr).toMatch(/become active once every process knows them/);
  const { rows } = await sql`
    select distinct split_part(full_name, ':', 2) as name, split_part(input_details #>> '{}', ':', 2) as details,
      split_part(hash_key, ':', 2) as hash_key
    from customers`.execute(database.admin);
  expect(rows).toEqual([{ name: '2', details: '2', hash_key: '2' }]);
  // Where it had been broken off, it goes on.
  await sql`update data_keys set active_from = now() + interval '1 hour' where version = 2`.execute(database.admin);
  const one = openDatabase({ url: database.applicationUrl, poolSize: 1, masterKeys });
  await save(one, 'Late');
  await one.destroy();
  await sql`update data_keys set active_from = now() where version = 2`.execute(database.admin);
  const again = await keys(['rotate', '--json']);
  expect(JSON.parse(again.stdout)).toEqual({ data_keys: 0, rewrapped: 0, rows: 1 });
  expect(again.stderr).toContain('An earlier rotation was not finished');
  expect(await keyEvents()).toEqual([{ action: 'key.rotate', before: null, after: { version: 2 } }]);
}, 120_000);

test('keys rewrap puts the data keys under another master key', async () => {
  const both = { CASEWRIGHT_MASTER_KEY: OTHER, CASEWRIGHT_PREVIOUS_MASTER_KEY: MASTER_KEY.toString('base64') };
  const { code, stdout } = await keys(['rewrap', '--json'], both);
  expect([code, JSON.parse(stdout)]).toEqual([0, { rewrapped: 4 }]);
  const rewrapped = { before: { master_key: masterKeys.id }, after: { master_key: expect.any(String) } };
  expect((await keyEvents()).slice(1)).toEqual(Array(2).fill({ action: 'key.rewrap', ...rewrapped }));
  expect((await keys(['rewrap'], { CASEWRIGHT_MASTER_KEY: OTHER })).stderr).toMatch(/^0 data keys were encrypted/);
  const former = await keys(['rewrap']);
  expect([former.code, former.stderr]).toEqual([1, expect.stringMatching(/CASEWRIGHT_PREVIOUS_MASTER_KEY/)]);
}, 120_000);
