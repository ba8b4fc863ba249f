import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appendAuditEvent, systemOrigin } from '../../src/db/audit-events.ts';
import type { Queries } from '../../src/db/database.ts';
import { deleteDueChecks } from '../../src/db/delete-checks.ts';
import { appendDeletionEvents } from '../../src/db/deletion-events.ts';
import { listReceiptKeys } from '../../src/db/receipt-keys.ts';
import { sealAudit } from '../../src/receipts/audit-chain.ts';
import { ReceiptKeys } from '../../src/receipts/receipt-keys.ts';
import { publicJwk } from '../../src/receipts/signing-key.ts';
import { verifyAudit } from '../../src/receipts/verify-audit.ts';
import type { AuditProblem } from '../../src/receipts/verify-audit.ts';
import { keysById } from '../../src/receipts/verify-receipt.ts';
import { DecidedCases, OPEN } from '../api/decided-cases.ts';
import { startTestApi } from '../api/service.ts';
import type { TestApi } from '../api/service.ts';

let api: TestApi;
/** A case that was decided, by a person too, and run again. */
let id: number;
let checkId: number;
let organizationId: number;

const seal = async () => sealAudit(api.database.db, await new ReceiptKeys(api.database.db).signing());

async function verify(db: Queries = api.database.db, of = organizationId) {
  const keys = keysById((await listReceiptKeys(db)).map((row) => publicJwk(row.public_key)));
  return verifyAudit(db, of, keys);
}

/**
 * What is found of what somebody did who owns the tables and knows how to get round their triggers; afterwards all is as
 * it was.
 */
async function foundAfter(...statements: ReturnType<typeof sql>[]): Promise<AuditProblem[]> {
  const transaction = await api.database.admin.startTransaction().execute();
  await sql`set local session_replication_role = replica`.execute(transaction);
  for (const statement of statements) {
    const { numAffectedRows } = await statement.execute(transaction);
    expect(numAffectedRows).toBeGreaterThan(0n);
  }
  const { problems } = await verify(transaction);
  await transaction.rollback().execute();
  return problems;
}

const eventAt = (seq: number) =>
  sql`(select event_id from audit_seals where organization_id = ${organizationId} and seq = ${seq})`;
const idOf = async (of: ReturnType<typeof sql>) =>
  (await sql<{ id: number }>`select ${of} as id`.execute(api.database.db)).rows[0]!.id;

beforeAll(async () => {
  api = await startTestApi();
  ({ organizationId } = api.admin);
  const cases = new DecidedCases(api);
  const made = await cases.decidedCase({ webhook_url: 'http://127.0.0.1:9/hook' });
  ({ id } = made);
  checkId = made.checkIds[0]!;
  await cases.decide(checkId);
  await seal();
  await cases.rerun(id);
  await seal();
});
afterAll(() => api.stop());

it('holds as it is; what comes meanwhile waits', async () => {
  const { results } = (await api.send('GET', '/api/audit-events/', { as: api.admin })).body;
  expect(results.map((event: any) => [event.seal.seq, event.action])).toEqual([
    [6, 'case.conclude'],
    [5, 'case.start'],
    [4, 'check.decide'],
    [3, 'case.conclude'],
    [2, 'case.create'],
    [1, 'customer.create'],
  ]);
  expect(await verify()).toMatchObject({ sealed: 6, waiting: 0, receipts: 3, withoutCase: 0, problems: [] });
  const transaction = await api.database.db.startTransaction().execute();
  await appendAuditEvent(transaction, {
    ...systemOrigin(organizationId),
    ...{ action: 'test', object: { kind: 'test', id: 1 }, before: null, after: null },
  });
  expect(await verify(transaction)).toMatchObject({ sealed: 6, waiting: 1, problems: [] });
  await transaction.rollback().execute();
  expect(await verify(api.database.db, api.stranger.organizationId)).toMatchObject({ sealed: 0, problems: [] });
});

describe('an event', () => {
  it.each([
    ['actor_id', '7'],
    ['address', `'203.0.113.9'`],
    ['action', `'case.nothing'`],
    ['object_id', 'object_id + 1'],
    ['after', `'{"started": false}'`],
    ['at', `at - interval '1 millisecond'`],
  ])('whose %s was changed is found', async (column, value) => {
    const problems = await foundAfter(
      sql`update audit_events set ${sql.ref(column)} = ${sql.raw(value)} where id = ${eventAt(2)}`,
    );
    expect(problems).toEqual([
      { what: 'event', id: await idOf(eventAt(2)), problem: 'it or its seal was changed (place 2 of the chain)' },
    ]);
  });

  it.each([1, 3, 6])('that was removed, at place %d, is found', async (seq) => {
    const problems = await foundAfter(sql`delete from audit_events where id = ${eventAt(seq)}`);
    expect(problems).toContainEqual({
      what: 'event',
      id: await idOf(eventAt(seq)),
      problem: `it was removed (place ${seq} of the chain)`,
    });
  });

  it('that was removed with its seal, and all after it renumbered, is found', async () => {
    const problems = await foundAfter(
      sql`delete from audit_events where id = ${eventAt(5)}`,
      sql`delete from audit_seals where organization_id = ${organizationId} and seq = 5`,
      sql`update audit_seals set seq = 5 where organization_id = ${organizationId} and seq = 6`,
      sql`update audit_heads set seq = 5 where organization_id = ${organizationId} and seq = 6`,
    );
    expect(problems).toContainEqual({ what: 'head', id: 5, problem: 'its signature does not fit' });
    expect(problems).toContainEqual({ what: 'seal', id: 5, problem: 'it does not follow from the seal before' });
  });

  it('that was cut off the end is found by its seal, and the seal by its head', async () => {
    const event = await idOf(eventAt(6));
    const cut = sql`delete from audit_events where id = ${event}`;
    const seal = sql`delete from audit_seals where organization_id = ${organizationId} and seq = 6`;
    expect(await foundAfter(cut, seal)).not.toEqual([]);
    expect(await foundAfter(seal)).toContainEqual({
      what: 'event',
      id: event,
      problem: 'it is in no chain: it was inserted from outside',
    });
  });

  it('that was inserted from outside is found', async () => {
    const inserting = sql`
      insert into audit_events (id, organization_id, actor_kind, action, object_kind, object_id, at)
      overriding system value values (-1, ${organizationId}, 'system', 'case.start', 'case', ${id}, now())`;
    expect(await foundAfter(inserting)).toEqual([
      { what: 'event', id: -1, problem: 'it is in no chain: it was inserted from outside' },
    ]);
  });

  it('that was inserted into the past is found before and after it is sealed', async () => {
    const { admin, db } = api.database;
    const { stranger } = api;
    const insert = (ago: string) =>
      sql`
      insert into audit_events (organization_id, actor_kind, action, object_kind, object_id, at)
      values (${stranger.organizationId}, 'system', 'case.start', 'case', 1, now() - ${ago}::interval)`.execute(admin);
    await insert('0');
    await seal();
    await insert('0');
    expect((await verify(db, stranger.organizationId)).problems).toEqual([]);
    await insert('1 day');
    const problem = { what: 'event', id: expect.any(Number), problem: 'it was inserted later than its time says' };
    expect((await verify(db, stranger.organizationId)).problems).toEqual([problem]);
    await seal();
    expect((await verify(db, stranger.organizationId)).problems).toEqual([problem]);
  });
});

describe('a head', () => {
  it.each(['hash', 'signature', 'key_id'])('whose %s was changed is found', async (column) => {
    const value = sql`translate(${sql.ref(column)}, '0123456789abcdef', '123456789abcdef0')`;
    const problems = await foundAfter(
      sql`update audit_heads set ${sql.ref(column)} = ${value} where organization_id = ${organizationId} and seq = 4`,
    );
    expect(problems).toContainEqual({ what: 'head', id: 4, problem: 'its signature does not fit' });
  });

  it('that was removed is missed at the end of its chain', async () => {
    const problems = await foundAfter(
      sql`delete from audit_heads where organization_id = ${organizationId} and seq = 6`,
    );
    expect(problems).toEqual([{ what: 'seal', id: 6, problem: 'no signed head covers the end of the chain' }]);
  });
});

describe('a receipt', () => {
  const changed = sql`replace(content, '"outcome":"PENDING"', '"outcome":"ACCEPTED"')`;

  it('that was changed is found by its signature, by its event and by the rows', async () => {
    const receipt = await idOf(sql`(select min(id) from receipts where case_id = ${id})`);
    const problems = await foundAfter(sql`update receipts set content = ${changed} where id = ${receipt}`);
    expect(problems).toEqual([
      { what: 'receipt', id: receipt, problem: 'no event names it: it was changed or inserted' },
      { what: 'event', id: await idOf(eventAt(3)), problem: 'the receipt it names was changed or removed' },
      { what: 'receipt', id: receipt, problem: 'its signature does not fit' },
      {
        what: 'run',
        id: expect.any(Number),
        problem: `it is not as its receipt says: checks.0.outcome, outcome (case ${id} run 1)`,
      },
    ]);
  });

  it('that was removed is found', async () => {
    const problems = await foundAfter(sql`delete from receipts where case_id = ${id} and decision_id is null`);
    expect(problems.filter(({ what }) => what === 'run').map(({ problem }) => problem)).toEqual([
      `it has no receipt (case ${id} run 1)`,
      `it has no receipt (case ${id} run 2)`,
    ]);
    expect(problems.filter(({ what }) => what === 'event')).toHaveLength(2);
    const decisions = await foundAfter(sql`delete from receipts where decision_id is not null`);
    expect(decisions).toContainEqual({
      what: 'decision',
      id: expect.any(Number),
      problem: `it has no receipt (case ${id} run 1)`,
    });
  });

  it('that a stolen key signed is found, since no event names it', async () => {
    const key = await new ReceiptKeys(api.database.db).signing();
    const receipt = await api.database.db
      .selectFrom('receipts')
      .where('case_id', '=', id)
      .orderBy('id')
      .select(['id', 'content'])
      .executeTakeFirstOrThrow();
    const content = receipt.content.replaceAll('"PENDING"', '"ACCEPTED"');
    const problems = await foundAfter(
      sql`update receipts set content = ${content}, signature = ${key.sign(content)} where id = ${receipt.id}`,
      sql`update case_runs set outcome = 'ACCEPTED' where case_id = ${id} and number = 1`,
    );
    expect(problems.map(({ what, problem }) => `${what}: ${problem}`)).toEqual(
      expect.arrayContaining([
        'receipt: no event names it: it was changed or inserted',
        'event: the receipt it names was changed or removed',
      ]),
    );
  });

  it('holds without its case, and its hashes tell nothing then, where the audit says that the case was deleted', async () => {
    const transaction = await api.database.admin.startTransaction().execute();
    await sql`delete from cases where id = ${id}`.execute(transaction);
    const { rows } = await sql`select from case_hash_keys where case_id = ${id}`.execute(transaction);
    expect(rows).toEqual([]);
    const silent = await verify(transaction);
    expect(silent).toMatchObject({ receipts: 3, withoutCase: 3 });
    expect(silent.problems.map(({ problem }) => problem)).toEqual([
      `its case was removed, and no event says so (case ${id} run 1)`,
      `its case was removed, and no event says so (case ${id} run 1)`,
      `its case was removed, and no event says so (case ${id} run 2)`,
    ]);
    await appendDeletionEvents(transaction, [
      { organizationId, action: 'case.delete', objectKind: 'case', objectId: id, before: {} },
    ]);
    expect(await verify(transaction)).toMatchObject({ receipts: 3, withoutCase: 3, waiting: 1, problems: [] });
    await transaction.rollback().execute();
  });
});

describe('what was decided', () => {
  it.each([
    ['outcome', `'ACCEPTED'`, 'checks.0.hashes.verdict, checks.0.outcome'],
    ['risk_score', '0.01', 'checks.0.hashes.verdict, checks.0.risk_score'],
    ['reasoning', `'encrypted:1:AAAA'`, 'checks.0.hashes.verdict'],
    ['hits', `'"encrypted:1:AAAA"'`, 'checks.0.hashes.evidence'],
    ['input_details', `'"encrypted:1:AAAA"'`, 'checks.0.hashes.input'],
  ])('of a check, whose %s was changed, is found', async (column, value, where) => {
    const problems = await foundAfter(
      sql`update check_runs set ${sql.ref(column)} = ${sql.raw(value)}
        where check_id = ${checkId} and run_id = (select id from case_runs where case_id = ${id} and number = 1)`,
    );
    expect(problems).toEqual([
      { what: 'run', id: expect.any(Number), problem: `it is not as its receipt says: ${where} (case ${id} run 1)` },
    ]);
  });

  it.each([
    ['outcome', `'ACCEPTED'`, 'outcome'],
    ['customer_snapshot', `'{}'`, 'hashes.customer'],
    ['case_snapshot', `'"encrypted:1:AAAA"'`, 'hashes.case'],
    ['rfi_written', `'encrypted:1:AAAA'`, 'hashes.rfi'],
    ['list_versions', `'{"ofac": "1"}'`, 'list_versions.ofac'],
    ['policy_version', `'mild'`, 'policy.version'],
  ])('of a run, whose %s was changed, is found', async (column, value, where) => {
    const problems = await foundAfter(
      sql`update case_runs set ${sql.ref(column)} = ${sql.raw(value)} where case_id = ${id} and number = 1`,
    );
    expect(problems).toEqual([
      { what: 'run', id: expect.any(Number), problem: `it is not as its receipt says: ${where} (case ${id} run 1)` },
    ]);
  });

  it('by a person, or sent, is found where it was changed', async () => {
    expect(await foundAfter(sql`update check_decisions set note = 'encrypted:1:AAAA'`)).toEqual([
      { what: 'decision', id: expect.any(Number), problem: expect.stringContaining('hashes.note') },
    ]);
    const sent = await foundAfter(sql`update webhook_deliveries set body = 'encrypted:1:AAAA' where case_id = ${id}`);
    expect(sent.map(({ what, problem }) => [what, problem.includes('webhook.hash')])).toEqual([
      ['run', true],
      ['decision', true],
      ['run', true],
    ]);
  });

  it('and was removed is found', async () => {
    const problems = await foundAfter(sql`delete from check_runs where check_id = ${checkId}`);
    expect(problems).toHaveLength(2);
    expect(await foundAfter(sql`delete from case_runs where case_id = ${id} and number = 2`)).toEqual([
      { what: 'run', id: 0, problem: `it was removed (case ${id} run 2)` },
    ]);
    expect(await foundAfter(sql`delete from case_hash_keys where case_id = ${id}`)).toHaveLength(3);
  });
});

describe('a customer', () => {
  const changing = (assignment: string) =>
    sql`update customers set ${sql.raw(assignment)} where id = (select customer_id from cases where id = ${id})`;
  const problem = (what: string) => ({ what: 'customer', id: expect.any(Number), problem: what });

  it.each([
    ['customer_type', `customer_type = 'COMPANY'`, 'it is not as the last event about it says'],
    ['external_id', `external_id = 'another'`, 'it is not as the last event about it says'],
    ['input_details', 'input_details = null', 'it is not as the last event about it says'],
    ['full_name', `full_name = 'encrypted:1:AAAA'`, 'it was changed: it does not decrypt'],
    ['hash_key', 'hash_key = null', 'the key of its hash is gone'],
    ['delete_after', 'delete_after = 0', 'its delete_after is not as the last event about it says'],
  ])('whose %s was changed is found', async (_column, assignment, what) => {
    expect(await foundAfter(changing(assignment))).toEqual([problem(what)]);
  });

  it('that was put back as it once was is found', async () => {
    const customer = { full_name: 'Ada Byron', external_id: 'once' };
    const json = { ...customer, input_details: { dob: '1815-12-10' } };
    const { body: made } = await api.send('POST', '/api/customers/', { as: api.reviewer, json });
    const before = await api.database.admin
      .selectFrom('customers')
      .where('id', '=', made.id)
      .selectAll()
      .executeTakeFirstOrThrow();
    await api.send('POST', '/api/customers/update/', {
      as: api.reviewer,
      json: { ...customer, input_details: { dob: '1815-12-11' } },
    });
    const put = sql`update customers set input_details = ${JSON.stringify(before.input_details)}::json,
      content_hash = ${before.content_hash} where id = ${made.id}`;
    expect(await foundAfter(put)).toEqual([problem('it is not as the last event about it says')]);
  });

  it('that was inserted or removed from outside is found', async () => {
    const copied = sql`
      insert into customers (organization_id, full_name, hash_key)
      select organization_id, full_name, hash_key from customers limit 1`;
    expect(await foundAfter(copied)).toEqual([problem('it was changed: it does not decrypt')]);
    expect(await foundAfter(sql`delete from customers where external_id = 'once'`)).toEqual([
      problem('it was removed, and no event says so'),
    ]);
  });
});

describe('the sealer', () => {
  it('is one at a time, chains each organization by itself, and leaves out nothing that commits late', async () => {
    const { admin, db } = api.database;
    const { rows } = await sql<{ id: number }>`
      insert into organizations (name) values ('Three'), ('Four') returning id`.execute(admin);
    const [three, four] = rows.map((row) => row.id) as [number, number];
    const event = (of: number) => ({
      ...systemOrigin(of),
      ...{ action: 'test', object: { kind: 'test', id: 1 }, before: null, after: { n: 1 } },
    });
    const late = await db.startTransaction().execute();
    await appendAuditEvent(late, event(three));
    for (let nth = 0; nth < 60; nth += 1) await appendAuditEvent(db, event(nth % 2 === 0 ? three : four));
    await Promise.all([seal(), seal(), seal()]);
    expect(await verify(db, three)).toMatchObject({ sealed: 30, waiting: 0, problems: [] });
    await late.commit().execute();
    await Promise.all([seal(), seal()]);
    expect(await verify(db, three)).toMatchObject({ sealed: 31, waiting: 0, problems: [] });
    expect(await verify(db, four)).toMatchObject({ sealed: 30, problems: [], head: { seq: 30 } });
    await new ReceiptKeys(db).rotate();
    await appendAuditEvent(db, event(four));
    await seal();
    expect((await verify(db, four)).problems).toEqual([]);
  });

  it('adds to what the application can change only by adding', async () => {
    const { db, admin } = api.database;
    for (const table of ['audit_events', 'audit_seals', 'audit_heads']) {
      await expect(sql`delete from ${sql.table(table)}`.execute(db)).rejects.toThrow(/permission denied/);
      await expect(sql`update ${sql.table(table)} set organization_id = 1`.execute(db)).rejects.toThrow(
        /permission denied/,
      );
      await expect(sql`delete from ${sql.table(table)}`.execute(admin)).rejects.toThrow(/never changed|violates/);
    }
  });
});

it('holds without a check that was deleted, and tells of anything else that was changed then', async () => {
  const { db, admin } = api.database;
  const cases = new DecidedCases(api);
  const made = await cases.decidedCase({ webhook_url: 'http://127.0.0.1:9/hook' }, [
    { ...OPEN, delete_after: 0 },
    { ...OPEN },
  ]);
  for (const each of made.checkIds) await cases.decide(each);
  await sql`update webhook_deliveries set status = 'DELIVERED' where case_id = ${made.id}`.execute(admin);
  expect(await deleteDueChecks(db, { limit: 10 })).toBe(1);
  await seal();
  expect(await verify()).toMatchObject({ waiting: 0, problems: [] });
  const changed = await foundAfter(
    sql`update check_runs set title = 'encrypted:1:AAAA' where check_id = ${made.checkIds[1]}`,
  );
  expect(changed.map(({ problem }) => problem)).toEqual([
    `it is not as its receipt says: checks.0.hashes.verdict (case ${made.id} run 1)`,
  ]);
  const removed = await foundAfter(
    sql`delete from check_decisions where check_id = ${made.checkIds[1]}`,
    sql`delete from check_runs where check_id = ${made.checkIds[1]}`,
  );
  expect(removed.map(({ problem }) => problem).sort()).toEqual([
    `it is not as its receipt says: checks.0 (case ${made.id} run 1)`,
    `it was removed (case ${made.id} run 1)`,
  ]);
});
