import { once } from 'node:events';
import express from 'express';
import { sql } from 'kysely';
import { pino } from 'pino';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestLogging } from '../../src/api/http/logging.ts';
import { mountRoutes } from '../../src/api/http/mount.ts';
import { route } from '../../src/api/http/route.ts';
import { openDatabase } from '../../src/db/database.ts';
import type { Database } from '../../src/db/database.ts';
import { inOrganization } from '../../src/db/visible-rows.ts';
import { startTestApi } from '../api/service.ts';
import type { TestApi } from '../api/service.ts';
import type { Encrypted } from '../../src/encryption/field-cipher.ts';
import { UNREAD } from '../support/encrypted.ts';

const CHANGED = 'encrypted:1:AAAA' as unknown as Encrypted;

let api: TestApi;
let callers: Database;
let one: number;
let other: number;

beforeAll(async () => {
  api = await startTestApi();
  callers = api.database.callersDb;
  [one, other] = [api.admin.organizationId, api.stranger.organizationId];
  for (const organizationId of [one, other]) await fill(api.database.admin, organizationId);
});
afterAll(() => api.stop());

/** A row in every table. */
async function fill(admin: Database, organizationId: number): Promise<void> {
  const id = sql.lit(organizationId);
  await sql`insert into receipt_keys (id, public_key) values (${'k'.repeat(43)}, '') on conflict do nothing`.execute(
    admin,
  );
  await sql`
    with secret as (insert into webhook_secrets (organization_id, secret) values (${id}, 'encrypted:1:')),
    list as (
      insert into watchlists (organization_id, name, title, source, kinds) values (${id}, 'own', 'Own', 'api', '{PEP}')),
    customer as (insert into customers (organization_id, full_name) values (${id}, 'encrypted:1:') returning id),
    made as (insert into cases (organization_id, customer_id) select ${id}, id from customer returning id),
    "check" as (
      insert into checks (organization_id, case_id, check_type) select ${id}, id, 'PEP' from made returning id),
    run as (insert into case_runs (organization_id, case_id, number) select ${id}, id, 1 from made returning id, case_id),
    check_run as (insert into check_runs (run_id, check_id, organization_id, check_type)
      select run.id, "check".id, ${id}, 'PEP' from run, "check" returning run_id, check_id),
    decision as (insert into check_decisions
        (organization_id, case_id, check_id, run_id, outcome, note, decided_by, shown, concluded)
      select ${id}, run.case_id, check_run.check_id, run.id, 'PENDING', 'encrypted:1:',
        (select min(users.id) from users where organization_id = ${id}), '"encrypted:1:"', '"encrypted:1:"' from run, check_run),
    policy as (insert into policies (organization_id, number, version, content, hash)
      values (${id}, 1, 'own', '{}', '')),
    endpoint as (insert into webhook_endpoints (organization_id, url) values (${id}, 'https://a.example') returning id),
    slot as (insert into webhook_slots (organization_id, endpoint_id, number) select ${id}, id, 1 from endpoint),
    hash_key as (insert into case_hash_keys (case_id, organization_id, key)
      select id, ${id}, 'encrypted:1:' from made),
    history as (insert into histories_due (kind, object_id, organization_id) select 'case', id::text, ${id} from made),
    receipt as (insert into receipts (organization_id, case_id, run_number, content, signature, key_id)
      select ${id}, id, 1, '', '', ${'k'.repeat(43)} from made),
    event as (insert into audit_events (organization_id, actor_kind, action, object_kind, object_id)
      values (${id}, 'system', 'case.create', 'case', 1) returning id),
    seal as (insert into audit_seals (organization_id, seq, event_id, previous, hash)
      select ${id}, 1, id, repeat('0', 64), repeat('0', 64) from event returning seq),
    head as (insert into audit_heads (organization_id, seq, hash, sealed_at, signature, key_id)
      select ${id}, seq, '', now(), '', ${'k'.repeat(43)} from seal),
    delivery as (insert into webhook_deliveries (id, organization_id, case_id, run_id, run_number, url, body)
      select 'msg_' || id, ${id}, case_id, id, 1, 'https://a.example', 'encrypted:1:' from run returning id),
    data_key as (insert into data_keys (organization_id, version, wrapped, master_key_id)
      values (${id}, 9, '', repeat('0', 16))),
    attempt as (insert into webhook_attempts (delivery_id, organization_id, number, at, latency_ms)
      select id, ${id}, 1, now(), 1 from delivery),
    client as (insert into oauth_clients (organization_id, client_id, name, scopes)
      values (${id}, 'cwc_' || ${id}::text, 'A program', '{read}') returning id),
    client_secret as (insert into oauth_client_secrets (organization_id, oauth_client_id, secret_hash)
      select ${id}, id, sha256(${id}::text::bytea) from client returning id, oauth_client_id),
    token as (insert into oauth_tokens (token_hash, organization_id, oauth_client_id, secret_id, scopes, expires_at)
      select sha256(${id}::text::bytea), ${id}, oauth_client_id, id, '{read}', now() from client_secret)
    insert into idempotency_keys (organization_id, key_hash, request_mac, claim, claimed_until, expires_at)
      values (${id}, '', '', gen_random_uuid(), now(), now())`.execute(admin);
}

/** Of every table whose rows belong to an organization: how many rows each organization has, as far as they are seen. */
async function seen(db: Database): Promise<Record<string, number[]>> {
  const tables = await sql<{ name: string }>`
    select c.table_name as name from information_schema.columns c join information_schema.tables t
      using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'organization_id' and t.table_type = 'BASE TABLE'
    order by 1`.execute(db);
  const rows: Record<string, number[]> = {};
  for (const { name } of tables.rows) {
    const found = await sql<{ id: number }>`
      select distinct organization_id as id from ${sql.table(name)} where organization_id is not null order by 1
    `.execute(db);
    rows[name] = found.rows.map(({ id }) => id);
  }
  const organizations = await sql<{ id: number }>`select id from organizations order by 1`.execute(db);
  return { ...rows, organizations: organizations.rows.map(({ id }) => id) };
}

describe('a query that forgets whose rows it wants', () => {
  it("sees, in every table, the caller's organization only, and without a caller nothing at all", async () => {
    const all = await seen(api.database.admin);
    expect(Object.keys(all).length).toBeGreaterThan(13);
    const same = (ids: number[]) => Object.fromEntries(Object.keys(all).map((name) => [name, ids]));
    // Else the rest would say nothing. A table that is new here needs a row in `fill`.
    expect(all).toEqual(same([one, other]));
    expect(await inOrganization(one, () => seen(callers))).toEqual(same([one]));
    expect(await inOrganization(other, () => seen(callers))).toEqual(same([other]));
    expect(await seen(callers)).toEqual(same([]));
    expect(await seen(api.database.db)).toEqual(all);
  });

  it('changes and deletes nothing of another', async () => {
    await inOrganization(one, async () => {
      const changed = await callers.updateTable('customers').set({ full_name: CHANGED }).executeTakeFirst();
      expect(changed.numUpdatedRows).toBe(1n);
      await callers.deleteFrom('oauth_tokens').execute();
    });
    const names = await api.database.admin.selectFrom('customers').select('full_name').orderBy('id').execute();
    expect(names.map((row) => row.full_name)).toEqual([CHANGED, UNREAD]);
    const tokens = await api.database.admin.selectFrom('oauth_tokens').select('organization_id').execute();
    expect(tokens).toEqual([{ organization_id: other }]);
  });

  it('can write no row for another, and give none away', async () => {
    const insert = () =>
      callers.insertInto('customers').values({ organization_id: other, full_name: UNREAD }).execute();
    await expect(inOrganization(one, insert)).rejects.toThrow(/row-level security/);
    await expect(insert()).rejects.toThrow(/row-level security/);
    await expect(
      inOrganization(one, () => sql`update webhook_secrets set organization_id = ${other}`.execute(callers)),
    ).rejects.toThrow(/row-level security/);
    const shared = () =>
      sql`insert into watchlists (name, title, source, kinds) values ('s', 'S', 'csv', '{PEP}')`.execute(callers);
    await expect(inOrganization(one, shared)).rejects.toThrow(/row-level security/);
  });

  it('reads the lists that belong to nobody', async () => {
    await sql`insert into watchlists (name, title, source, kinds) values ('un', 'UN', 'un', '{SANCTION}')`.execute(
      api.database.db,
    );
    const names = () => callers.selectFrom('watchlists').select('name').orderBy('name').execute();
    expect(await inOrganization(one, names)).toEqual([{ name: 'own' }, { name: 'un' }]);
    await inOrganization(one, () => sql`update watchlists set title = 'Mine'`.execute(callers));
    const { rows } = await sql`select name from watchlists where title = 'Mine'`.execute(api.database.admin);
    expect(rows).toEqual([{ name: 'own' }]);
  });
});

it('every table whose rows belong to an organization is behind the wall, and the application cannot take it down', async () => {
  const { rows } = await sql<{ name: string; secured: boolean; policies: string[] }>`
    select relname as name, relrowsecurity as secured,
      array(select polname::text from pg_policy where polrelid = pg_class.oid) as policies
    from pg_class join information_schema.columns on table_name = relname and table_schema = 'public'
    where relkind in ('r', 'p') and column_name = 'organization_id'`.execute(api.database.admin);
  for (const { name, secured, policies } of rows) {
    expect([name, secured, policies.includes('own_organization')]).toEqual([name, true, true]);
  }
  await expect(sql`alter table cases disable row level security`.execute(callers)).rejects.toThrow(/must be owner/);
  await expect(sql`set row_security = off; select * from cases`.execute(callers)).rejects.toThrow(/row-level security/);
});

it('the doors in it are for the application alone', async () => {
  const { admin } = api.database;
  await sql`create role passer_by`.execute(admin).catch(() => undefined);
  for (const call of ["user_of_email('a')", "caller_of_token('')", "client_of_secret('', '')", "client_of_name('')"]) {
    const attempt = admin.transaction().execute(async (transaction) => {
      await sql`set local role passer_by`.execute(transaction);
      await sql`select * from ${sql.raw(call)}`.execute(transaction);
    });
    await expect(attempt).rejects.toThrow(/permission denied for function/);
  }
});

it('holds for requests that come at the same time, on connections that they share', async () => {
  const db = openDatabase({ url: api.database.applicationUrl, forCallers: true, poolSize: 2 });
  const forgetful = route({
    method: 'get',
    path: '/api/forgetful/',
    operationId: 'forgetful',
    summary: 'Forgets whose rows it wants',
    tag: 'test',
    access: 'viewer',
    answers: {},
    async handle({ caller: { organizationId } }) {
      const read = () => db.selectFrom('cases').select('organization_id as id').execute();
      const inTransaction = await db
        .transaction()
        .execute((transaction) => transaction.selectFrom('customers').select('organization_id as id').execute());
      return { status: 200, body: { organizationId, seen: [...(await read()), ...inTransaction, ...(await read())] } };
    },
  });
  const app = express();
  app.use(requestLogging(pino({ level: 'silent' })));
  app.use((incoming, _response, next) => {
    incoming.cookies = { sessionid: incoming.get('cookie')?.split('=')[1] };
    next();
  });
  app.use(mountRoutes([forgetful], { db, publicUrl: undefined, countRequest: () => Promise.resolve() }));
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    const { port } = server.address() as { port: number };
    const answers = await Promise.all(
      Array.from({ length: 60 }, async (_, n) => {
        const { cookie } = n % 2 === 0 ? api.viewer : api.stranger;
        const { body } = await request(`http://127.0.0.1:${port}/api/forgetful/`, { headers: { cookie } });
        return (await body.json()) as { organizationId: number; seen: { id: number }[] };
      }),
    );
    for (const { organizationId, seen: rows } of answers) {
      expect(rows.map(({ id }) => id)).toEqual([organizationId, organizationId, organizationId]);
    }
  } finally {
    server.close();
    await db.destroy();
  }
});
