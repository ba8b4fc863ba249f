import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cipherOf, dataKeysOf, openDatabase } from '../../src/db/database.ts';
import type { Database } from '../../src/db/database.ts';
import { confirmEncrypted, encryptRows, hasStaleRows, unencryptedTables } from '../../src/db/encrypt-rows.ts';
import { cellsOf } from '../../src/db/encrypted-cells.ts';
import { ENCRYPTED_TABLES } from '../../src/db/encrypted-columns.ts';
import type { EncryptedTable } from '../../src/db/encrypted-columns.ts';
import { listReceiptKeys } from '../../src/db/receipt-keys.ts';
import { MasterKeyError, MasterKeys, newKey } from '../../src/encryption/master-keys.ts';
import { migrateDatabase } from '../../src/main/migrate-database.ts';
import { publicJwk } from '../../src/receipts/signing-key.ts';
import { verifyAudit } from '../../src/receipts/verify-audit.ts';
import { keysById } from '../../src/receipts/verify-receipt.ts';
import { DecidedCases, KATARZYNA, NOTE } from '../api/decided-cases.ts';
import { insertDelivery } from '../api/delivery-rows.ts';
import { startTestApi } from '../api/service.ts';
import type { TestApi } from '../api/service.ts';
import { masterKeys } from '../support/database.ts';
import { dump } from '../support/database-dump.ts';
import { encrypted } from '../support/encrypted.ts';
import { rowsInClear } from '../support/rows-in-clear.ts';

let api: TestApi;
let cases: DecidedCases;
let owner: Database;
beforeAll(async () => {
  api = await startTestApi();
  cases = new DecidedCases(api);
  owner = openDatabase({ url: api.database.ownerUrl, poolSize: 2, masterKeys });
});
afterAll(async () => {
  await owner.destroy();
  await api.stop();
});

/** Puts every row back to plain text, as an older version wrote it. */
async function decryptAll(admin: Database): Promise<void> {
  const { rows } = await sql<{ table: string; name: string; definition: string }>`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where conname like '%\\_encrypted'`.execute(admin);
  for (const { table, name } of rows) {
    await sql`alter table ${sql.table(table)} drop constraint ${sql.id(name)}`.execute(admin);
  }
  for (const table of ENCRYPTED_TABLES) await decryptTable(admin, table);
  for (const { table, name, definition } of rows) {
    const plain = definition.replace(/ NOT VALID$/, '');
    await sql`alter table ${sql.table(table)} add constraint ${sql.id(name)} ${sql.raw(plain)} not valid`.execute(
      admin,
    );
  }
}

async function decryptTable(admin: Database, table: EncryptedTable): Promise<void> {
  const names = Object.keys(table.key);
  for (const row of await rowsInClear(admin, table)) {
    const set: RawBuilder<unknown>[] = cellsOf(table)
      .filter(({ name }) => !name.startsWith('snapshot_'))
      .map(({ name, isJson }) => sql`${sql.ref(name)} = ${row[name]}::${sql.raw(isJson ? 'json' : 'text')}`);
    if (table.table === 'case_runs') {
      set.push(sql`customer_snapshot = json_build_object('fullName', ${row.snapshot_name}::text,
        'customerType', customer_snapshot->>'customerType', 'inputDetails', ${row.snapshot_details}::json)`);
    }
    const where = names.map((name) => sql`${sql.ref(name)} = ${row[name]}`);
    await sql`update ${sql.table(table.table)} set ${sql.join(set)} where ${sql.join(where, sql` and `)}`.execute(
      admin,
    );
  }
}

async function problemsOf(organizationId: number) {
  const keys = keysById((await listReceiptKeys(owner)).map((row) => publicJwk(row.public_key)));
  return (await verifyAudit(owner, organizationId, keys)).problems;
}

describe('a database of before columns were encrypted', () => {
  const asText = async () => (await dump(api.database.admin)).map(({ text }) => text).join('\n');

  it('is encrypted once, goes on after it was broken off, and says all that it said', async () => {
    const { admin, db, applicationUrl, ownerUrl } = api.database;
    const customer = {
      ...KATARZYNA,
      external_id: 'k',
      input_details: { 'é "quoted"': [1.5, null], nationality: 'PL' },
    };
    const made = await cases.decidedCase({ customer, notes: 'A "note"\n\u0001', rfi: 'encrypted: so it begins.' });
    await cases.decide(made.checkIds[0]);
    await cases.rerun(made.id);
    const body = await encrypted(db, [api.reviewer.organizationId, 'webhook_deliveries.body', 'msg_old'], '{"a": 1}');
    await insertDelivery(api, made.id, { id: 'msg_old', body });
    for (let count = 0; count < 250; count += 1) {
      await api.send('POST', '/api/customers/', { as: api.reviewer, json: { full_name: `Customer ${count}` } });
    }
    const { organizationId } = api.reviewer;
    const shown = async () => ({
      theCase: await cases.get(`/api/cases/${made.id}/`),
      runs: [await cases.get(`/api/cases/${made.id}/runs/1/`), await cases.get(`/api/cases/${made.id}/runs/2/`)],
      customers: await cases.get('/api/customers/?page_size=200'),
    });
    const before = await shown();
    expect(await problemsOf(organizationId)).toEqual([]);

    await decryptAll(admin);
    expect(await asText()).toMatch(/Katarzyna/);
    expect(await asText()).toContain(NOTE);
    expect((await unencryptedTables(db)).length).toBe(ENCRYPTED_TABLES.length);
    // Plain text is not taken for what is stored, and is said to be there.
    expect((await api.send('GET', `/api/cases/${made.id}/`, { as: api.viewer })).status).toBe(503);

    let batches = 0;
    const cut = encryptRows(owner, () => {
      batches += 1;
      if (batches === 2) throw new Error('power cut');
    });
    await expect(cut).rejects.toThrow('power cut');
    expect(await hasStaleRows(owner)).toBe(true);
    await expect(confirmEncrypted(owner)).rejects.toThrow(/violated by some row/);

    const said: string[] = [];
    const urls = { applicationUrl, migrationUrl: ownerUrl };
    await migrateDatabase(urls, { masterKeys, say: (line) => void said.push(line) });
    expect(said).toEqual([expect.stringMatching(/is encrypted; that is done once/)]);
    expect(await unencryptedTables(db)).toEqual([]);
    expect(await asText()).not.toMatch(/Katarzyna|quoted|PRIVATE KEY|Customer 7/);
    expect(await shown()).toEqual(before);
    expect(await problemsOf(organizationId)).toEqual([]);
    // And once more there is nothing to do.
    await migrateDatabase(urls, { masterKeys, say: (line) => void said.push(line) });
    expect(said).toHaveLength(1);
  }, 60_000);
});

it('has every column of text or JSON that could say something of a person in its list, or names why not', async () => {
  const { rows } = await sql<{ name: string }>`
    select c.table_name || '.' || c.column_name as name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'json', 'jsonb', 'bytea')
      and c.table_name not like 'watchlist%' order by 1`.execute(owner);
  const listed = ENCRYPTED_TABLES.flatMap((table: EncryptedTable) => [
    ...[...(table.text ?? []), ...(table.json ?? [])].map((column) => `${table.table}.${column}`),
  ]);
  const isListed = new Set([...listed, 'check_runs.input_details', 'case_runs.customer_snapshot', ...NOT_OF_A_PERSON]);
  expect(rows.map(({ name }) => name).filter((name) => !isListed.has(name))).toEqual([]);
});

/** Columns that are kept in clear, and why. */
const NOT_OF_A_PERSON = [
  // Looked up by: the bank's own number of a customer.
  'customers.external_id',
  // Enums, ids, numbers, versions, hashes and fixed sentences.
  ...['customers.customer_type', 'cases.outcome', 'cases.status', 'checks.check_type'],
  ...['case_runs.status', 'case_runs.outcome', 'case_runs.policy_version', 'case_runs.list_versions'],
  ...['case_runs.engine_version', 'check_runs.check_type', 'check_runs.failure', 'check_runs.outcome'],
  ...['check_runs.screening', 'check_runs.alongside', 'check_decisions.outcome'],
  ...['webhook_deliveries.id', 'webhook_deliveries.status', 'webhook_slots.delivery_id'],
  ...['histories_due.kind', 'histories_due.object_id'],
  ...['webhook_attempts.delivery_id', 'webhook_attempts.error', 'webhook_endpoints.disabled_reason'],
  // Where the bank receives its webhooks.
  ...['cases.webhook_url', 'webhook_deliveries.url', 'webhook_endpoints.url'],
  // What the organization says of itself: its name, its letterhead, its policy, its users and programs.
  ...['organizations.name', 'organizations.default_language', 'organizations.signature_name'],
  ...['organizations.signature_address', 'organizations.signature_phone', 'organizations.signature_email'],
  ...['organizations.signature_website', 'case_runs.rfi_facts', 'check_decisions.rfi_facts'],
  ...['policies.version', 'policies.content', 'policies.hash', 'policies.note'],
  ...['users.email', 'users.external_subject', 'users.role', 'oauth_clients.client_id', 'oauth_clients.name'],
  // Hashes of secrets, and what is encrypted in another way.
  ...['users.password_hash', 'sessions.token_hash', 'oauth_client_secrets.secret_hash', 'oauth_tokens.token_hash'],
  ...['idempotency_keys.key_hash', 'idempotency_keys.request_mac', 'idempotency_keys.answer'],
  ...['data_keys.wrapped', 'data_keys.master_key_id'],
  // By ids, enums, scores and keyed hashes only; the keys of the hashes are encrypted.
  'customers.content_hash',
  ...['audit_events.actor_kind', 'audit_events.address', 'audit_events.action', 'audit_events.object_kind'],
  ...['audit_events.before', 'audit_events.after', 'audit_seals.previous', 'audit_seals.hash', 'audit_heads.hash'],
  ...['audit_heads.signature', 'audit_heads.key_id', 'receipt_keys.id', 'receipt_keys.public_key'],
  ...['receipts.content', 'receipts.signature', 'receipts.key_id', 'schema_migrations.name'],
];

describe('data keys', () => {
  it('are put under another master key, and the one before is not needed then', async () => {
    const { ownerUrl, admin } = api.database;
    const next = newKey();
    const id = () => sql`select distinct master_key_id from data_keys`.execute(admin).then(({ rows }) => rows);
    const [former] = await id();
    const wrong = openDatabase({ url: ownerUrl, poolSize: 1, masterKeys: new MasterKeys(next) });
    await expect(dataKeysOf(wrong).check()).rejects.toThrow(MasterKeyError);
    await expect(dataKeysOf(wrong).rewrap()).rejects.toThrow(/is encrypted with the master key/);
    await expect(cases.get('/api/customers/')).resolves.toMatchObject({ count: expect.any(Number) });

    const testKey = Buffer.alloc(32, 'a master key for the tests');
    const both = openDatabase({ url: ownerUrl, poolSize: 1, masterKeys: new MasterKeys(next, [testKey]) });
    await dataKeysOf(both).check();
    expect(await dataKeysOf(both).rewrap()).toBeGreaterThan(1);
    expect(await dataKeysOf(both).rewrap()).toBe(0);
    await dataKeysOf(wrong).check();
    expect(await id()).not.toEqual([former]);
    // What holds the keys goes on; what starts with the key before is refused.
    expect((await cases.newCase()).id).toBeGreaterThan(0);
    const old = openDatabase({ url: ownerUrl, poolSize: 1, masterKeys });
    await expect(dataKeysOf(old).check()).rejects.toThrow(MasterKeyError);
    const back = openDatabase({ url: ownerUrl, poolSize: 1, masterKeys: new MasterKeys(testKey, [next]) });
    await dataKeysOf(back).rewrap();
    await Promise.all([wrong, both, old, back].map((each) => each.destroy()));
  });

  it('are one for each organization, also where many begin at once', async () => {
    const { applicationUrl, admin } = api.database;
    const several = [1, 2, 3, 4].map(() => openDatabase({ url: applicationUrl, poolSize: 1, masterKeys }));
    const texts = await Promise.all(several.map((db) => encrypted(db, [999, 'cases.notes', 1], 'the same key')));
    const { rows } = await sql`select version from data_keys where organization_id = 999`.execute(admin);
    expect(rows).toEqual([{ version: 1 }]);
    for (const text of texts) {
      const cipher = await cipherOf(several[0]!, 999);
      expect(cipher.decrypt({ column: 'cases.notes', row: 1 }, text)).toBe('the same key');
    }
    await Promise.all(several.map((db) => db.destroy()));
  });

  it('are not asked for again for each text', async () => {
    const { applicationUrl } = api.database;
    const db = openDatabase({ url: applicationUrl, poolSize: 1, masterKeys });
    const ciphers = await Promise.all(Array.from({ length: 100 }, () => cipherOf(db, api.reviewer.organizationId)));
    expect(new Set(ciphers).size).toBe(1);
    await db.destroy();
  });

  it('are needed to write: without a master key nothing is stored', async () => {
    const db = openDatabase({ url: api.database.applicationUrl, poolSize: 1 });
    await expect(encrypted(db, [1, 'cases.notes', 1], 'x')).rejects.toThrow(/There is no master key: set/);
    await db.destroy();
  });
});
