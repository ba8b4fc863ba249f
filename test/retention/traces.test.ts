import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/db/database.ts';
import { ENCRYPTED_TABLES } from '../../src/db/encrypted-columns.ts';
import { listReceiptKeys } from '../../src/db/receipt-keys.ts';
import { deciders } from '../../src/domain/checks/registry.ts';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import { sealAudit } from '../../src/receipts/audit-chain.ts';
import { ReceiptKeys } from '../../src/receipts/receipt-keys.ts';
import { publicJwk } from '../../src/receipts/signing-key.ts';
import { verifyAudit } from '../../src/receipts/verify-audit.ts';
import { keysById } from '../../src/receipts/verify-receipt.ts';
import { searchAttributeFlags } from '../../src/temporal/search-attributes.ts';
import { RETENTION_WORKFLOW } from '../../src/workflows/names.ts';
import { THREE_ALERTS } from '../e2e/samples.ts';
import { readHistories } from '../support/histories.ts';
import { startReceiver } from '../support/receiver.ts';
import type { Receiver } from '../support/receiver.ts';
import { rowsInClear } from '../support/rows-in-clear.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { load, person } from '../watchlists/lists.ts';

/** In every fact of the person, and in nothing else on this machine. */
const TAG = `zq${randomBytes(4).toString('hex')}`;
const BORN = '1931-07-23';
const fact = (name: string) => `${TAG} ${name}`;

const CUSTOMER = {
  full_name: fact('Full Name'),
  external_id: fact('external id'),
  customer_type: 'INDIVIDUAL',
  delete_after: 0,
  input_details: {
    aliases: [fact('alias'), 'Viktor Bout'],
    dob: BORN,
    email: `${TAG}@example.com`,
    address: { street: fact('street'), city: fact('city') },
    passport_number: `${TAG}9`,
  },
};
const MEDIA = {
  url: `https://news.example.com/${TAG}/story`,
  source: fact('source'),
  details: `${fact('Full Name')}, 42, was sentenced for wire fraud on 3 July 2014.`,
  snippet: fact('snippet'),
};
/** All that may be left encrypted: they are the organization's and the installation's own. */
const SECRETS = ['receipt_keys.private_key', 'webhook_secrets.secret'];
const CHECKS = [
  { check_type: 'PEP', input_details: { person_name: fact('Full Name'), position: fact('position'), country: 'NG' } },
  { check_type: 'SANCTION' },
  { check_type: 'ADVERSE_MEDIA', input_details: { media_hits: [MEDIA] } },
  { check_type: 'IDV', input_details: { note: fact('document') } },
  { check_type: 'BLACKLIST', input_details: { person_name: fact('earlier'), dob: '1999-01-01' }, delete_after: 0 },
];

let home: string;
let embedded: Awaited<ReturnType<typeof startEmbedded>>;
let service: TestService;
let receiver: Receiver;
const log: string[] = [];

/** Servers of its own, as "npm start" has them: Temporal keeps its histories in a file. */
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'casewright-traces-'));
  embedded = await startEmbedded({
    home,
    cache: readConfig(process.env).cache,
    ports: { postgres: 0, temporal: 0, temporalUi: 0 },
    searchAttributes: searchAttributeFlags(),
    say: () => undefined,
  });
  service = await startService({
    postgresUrl: embedded.postgres!.adminUrl,
    temporalAddress: embedded.temporal!.address,
    logger: pino({ level: 'trace' }, { write: (line: string) => void log.push(line) }),
  });
  // Refuses each webhook at first, and says it back: its answers are kept with the attempts.
  receiver = await startReceiver((response, { body }, nth) => response.writeHead(nth % 2 ? 500 : 200).end(body));
}, 120_000);
afterAll(async () => {
  await receiver.close();
  await service.stop();
  await embedded.stop();
  await rm(home, { recursive: true, force: true });
});

/** Which columns of which tables hold such a text: every row, as it is stored; bytes as Latin letters. */
async function columnsWith(db: Database, isSuch: (text: string) => boolean): Promise<string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and table_schema <> 'information_schema'`.execute(db);
  const found = new Set<string>();
  for (const { schema, name } of tables) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(`${schema}.${name}`)}`.execute(db);
    for (const [column, value] of rows.flatMap((row) => Object.entries(row))) {
      const text = Buffer.isBuffer(value) ? value.toString('latin1') : JSON.stringify(value);
      if (isSuch(text)) found.add(`${name}.${column}`);
    }
  }
  return [...found].sort();
}

/** Which columns hold such a text once they are decrypted. */
async function encryptedColumnsWith(db: Database, isSuch: (text: string) => boolean): Promise<string[]> {
  const found = new Set<string>();
  for (const table of ENCRYPTED_TABLES) {
    for (const [column, value] of (await rowsInClear(db, table)).flatMap((row) => Object.entries(row))) {
      if (isSuch(String(value))) found.add(`${table.table}.${column}`);
    }
  }
  return [...found].sort();
}

function holdsFacts(text: string): boolean {
  return text.toLowerCase().includes(TAG) || text.includes(BORN);
}

async function filesWithFacts(folder: string, ignored: RegExp = /^$/): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of names.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    if (ignored.test(path)) continue;
    if (holdsFacts(await readFile(path, 'latin1'))) found.push(path.slice(folder.length + 1));
  }
  return found;
}

async function temporalWorkflows(query?: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const { workflowId } of service.client.workflow.list(query ? { query } : {})) ids.push(workflowId);
  return ids;
}

async function retain() {
  const workflowId = `retention-${randomUUID()}`;
  return service.client.workflow.execute(RETENTION_WORKFLOW, { workflowId, taskQueue: service.taskQueue, args: [] });
}

test('nothing of a person is left anywhere once their case was deleted', { timeout: 300_000 }, async () => {
  const { admin, db } = service.database;
  await load(db, [person('1', ['Viktor Bout'])]);
  await service.startWorker({
    retentionMinutes: 0,
    languageModel: {
      model: 'none',
      read: async () => ({ answer: JSON.stringify({ facts: [{ text: 0, field: 'age', quote: '42' }] }) }),
    },
    deciders: {
      ...deciders,
      IDV: ({ inputDetails }) => {
        throw new Error(JSON.stringify(inputDetails));
      },
    },
  });
  const api = await service.signIn();
  const create = (body: object) =>
    fetch(`${service.url}/api/cases/`, {
      method: 'POST',
      headers: { cookie: api.cookie, 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(body),
    }).then(async (response) => (await response.json()) as { id: number; checks: { id: number }[] });
  const delivered = (count: number) =>
    until(async () => {
      const { body } = await api.get('/api/webhook-deliveries/?status=DELIVERED&page_size=100');
      return body.count === count;
    });

  const first = await create({
    customer: CUSTOMER,
    checks: CHECKS,
    notes: fact('notes'),
    webhook_url: `${receiver.url}/${TAG}?token=${TAG}`,
    delete_after: 0,
  });
  await api.decided(first.id);
  await delivered(1);
  const decision = { outcome: 'ACCEPTED', note: fact('why') };
  expect((await api.post(`/api/checks/${first.checks[0]!.id}/decision/`, decision)).status).toBe(200);
  await delivered(2);
  await api.post(`/api/cases/${first.id}/start/`);
  await delivered(3);
  const second = await create({
    customer: CUSTOMER,
    checks: CHECKS,
    notes: fact('more notes'),
    rfi: fact('own letter'),
    webhook_url: `${receiver.url}/${TAG}`,
  });
  await api.decided(second.id);
  await delivered(4);
  await sql`analyze`.execute(admin);

  const inClear = await columnsWith(admin, holdsFacts);
  expect(inClear).toEqual([
    'cases.webhook_url',
    'customers.external_id',
    'webhook_deliveries.url',
    'webhook_endpoints.url',
  ]);
  // The search finds whatever holds facts. A table that is new here, and that deletion must reach, belongs in this list.
  expect(await encryptedColumnsWith(admin, holdsFacts)).toEqual(
    expect.arrayContaining([
      'case_runs.case_snapshot',
      'case_runs.rfi_written',
      'case_runs.snapshot_details',
      'case_runs.snapshot_name',
      'cases.notes',
      'cases.rfi_given',
      'check_decisions.note',
      'check_decisions.shown',
      'check_runs.carried',
      'check_runs.hits',
      'check_runs.input_details',
      'check_runs.reasoning',
      'checks.input_details',
      'customers.full_name',
      'customers.input_details',
      'webhook_attempts.response',
      'webhook_deliveries.body',
    ]),
  );
  const { rows: readings } = await sql`select from check_runs where model_reading is not null`.execute(admin);
  expect(readings.length).toBeGreaterThan(0);

  const tellsOfEarlier = (text: string) => text.includes(fact('earlier'));
  expect(await encryptedColumnsWith(admin, tellsOfEarlier)).toContain('webhook_deliveries.body');

  // The first case goes; of the second, one check. The customer stays with it, and so do its rows.
  expect(await retain()).toMatchObject({ cases: 1, checks: 1, customers: 0, more: false });
  const { rows: left } = await sql<{ caseId: number; checkId: number }>`
    select case_id as "caseId", id as "checkId" from checks`.execute(admin);
  expect(new Set(left.map(({ caseId }) => caseId))).toEqual(new Set([second.id]));
  expect(left).toHaveLength(CHECKS.length - 1);
  const { rows: sent } = await sql`
    select from webhook_deliveries d join webhook_attempts a on a.delivery_id = d.id`.execute(admin);
  expect(sent.length).toBeGreaterThan(0);
  expect(await encryptedColumnsWith(admin, tellsOfEarlier)).toEqual([]);

  await sql`update cases set delete_after = 0`.execute(admin);
  expect(await retain()).toMatchObject({ cases: 1, customers: 1, more: false });
  await sql`analyze`.execute(admin);
  expect(await columnsWith(admin, holdsFacts)).toEqual([]);
  expect(await columnsWith(admin, (text) => /encrypted:\d/.test(text))).toEqual(SECRETS);
  const { rows: answers } = await sql`select from idempotency_keys where answer is not null`.execute(admin);
  expect(answers).toEqual([]);

  // Its workflows go from Temporal, half a minute after they ended; those that are left, retention's own among them, hold no fact.
  await until(async () => (await temporalWorkflows("WorkflowId STARTS_WITH 'case-'")).length === 0, 90_000);
  await until(async () => (await temporalWorkflows("WorkflowId STARTS_WITH 'delivery-'")).length === 0, 90_000);
  const kept = await temporalWorkflows();
  expect(kept.some((id) => id.startsWith('retention-'))).toBe(true);
  expect(holdsFacts(await readHistories(service.client, kept))).toBe(false);

  // What the audit keeps still holds together.
  const signingKey = await new ReceiptKeys(db).signing();
  await sealAudit(db, signingKey);
  const keys = keysById((await listReceiptKeys(db)).map((row) => publicJwk(row.public_key)));
  expect(await verifyAudit(db, api.organizationId, keys)).toMatchObject({
    waiting: 0,
    receipts: 4,
    withoutCase: 4,
    problems: [],
  });

  // Neither Temporal's file nor any log ever held one; Postgres' files do until their pages are written anew.
  expect(holdsFacts(log.join('\n'))).toBe(false);
  expect(log.length).toBeGreaterThan(10);
  const postgresData = /postgres\/data\/(base|pg_wal)\//;
  expect(await filesWithFacts(home, postgresData)).toEqual([]);
  expect(await filesWithFacts(home)).not.toEqual([]);
  const tables = [...new Set(inClear.map((column) => column.split('.')[0]!))];
  await sql`vacuum full ${sql.join(tables.map((table) => sql.table(table)))}`.execute(admin);
  await sql`checkpoint`.execute(admin);
  expect(await filesWithFacts(home, /postgres\/data\/pg_wal\//)).toEqual([]);
});

test('by its schedule, a case of 0 is gone a while after it was decided', { timeout: 120_000 }, async () => {
  await service.startWorker({ retentionMinutes: 0.05 });
  const api = await service.signIn();
  const { id } = await api.createCase({ ...THREE_ALERTS, delete_after: 0 });
  await until(async () => (await api.get(`/api/cases/${id}/`)).status === 404, 90_000);
  expect(
    await temporalWorkflows("WorkflowType = 'retentionWorkflow' AND TemporalScheduledById = 'retention'"),
  ).not.toEqual([]);
});
