import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteDueCases } from '../../src/db/delete-cases.ts';
import { deleteDueChecks } from '../../src/db/delete-checks.ts';
import { deleteDueCustomers } from '../../src/db/delete-customers.ts';
import { CASE_MAY_GO, CHECK_MAY_GO, CUSTOMER_MAY_GO } from '../../src/db/due-for-deletion.ts';
import { requestRun } from '../../src/db/runs.ts';
import { CLEARED, DecidedCases, KATARZYNA, OPEN } from '../api/decided-cases.ts';
import { startTestApi } from '../api/service.ts';
import type { TestApi } from '../api/service.ts';

/** What is due when, tried through the API; the deletion itself is called as the retention's activity calls it. */
let api: TestApi;
let cases: DecidedCases;

beforeAll(async () => {
  api = await startTestApi();
  cases = new DecidedCases(api);
});
afterAll(() => api.stop());
beforeEach(async () => {
  await sql`delete from cases`.execute(api.database.admin);
  await sql`delete from customers`.execute(api.database.admin);
});

const post = (path: string, json?: unknown) => api.send('POST', path, { as: api.reviewer, json });
const status = async (path: string) => (await api.send('GET', path, { as: api.viewer })).status;
const dueCases = () => deleteDueCases(api.database.db, { limit: 100 });
const dueChecks = () => deleteDueChecks(api.database.db, { limit: 100 });
const dueCustomers = async () => (await deleteDueCustomers(api.database.db, { limit: 100 })).customers;

/** As if all had happened so much earlier. */
async function pass(time: string): Promise<void> {
  const ago = sql`${time}::interval`;
  await sql`update cases set created_at = created_at - ${ago}`.execute(api.database.admin);
  await sql`update checks set created_at = created_at - ${ago}`.execute(api.database.admin);
  await sql`update case_runs set completed_at = completed_at - ${ago}`.execute(api.database.admin);
  await sql`update webhook_deliveries set created_at = created_at - ${ago}`.execute(api.database.admin);
  await sql`update customers set updated_at = updated_at - ${ago}`.execute(api.database.admin);
}

async function deliver(caseId: number, to: 'DELIVERED' | 'GAVE_UP' = 'DELIVERED'): Promise<void> {
  await sql`update webhook_deliveries set status = ${to}, finished_at = now(), next_attempt_at = null
    where case_id = ${caseId}`.execute(api.database.admin);
}

const events = async (action: string) => {
  const { body } = await api.send('GET', `/api/audit-events/?page_size=200`, { as: api.admin });
  return body.results.filter((event: { action: string }) => event.action === action);
};

describe('a case', () => {
  it('of -1, the default, is never deleted', async () => {
    const { id } = await cases.decidedCase();
    await pass('3650 days');
    expect(await dueCases()).toEqual({ cases: 0, customers: 0 });
    expect(await status(`/api/cases/${id}/`)).toBe(200);
  });

  it('of n is deleted n days after it was made, decided or not', async () => {
    const decided = await cases.decidedCase({ delete_after: 30 });
    const never = (await post('/api/cases/', { customer: KATARZYNA, start: false, delete_after: 30 })).body;
    await pass('29 days 23:59:00');
    expect(await dueCases()).toMatchObject({ cases: 0 });
    await pass('00:01:01');
    expect(await dueCases()).toMatchObject({ cases: 2 });
    for (const path of [
      `/api/cases/${decided.id}/`,
      `/api/cases/${never.id}/`,
      `/api/cases/${decided.id}/runs/`,
      `/api/cases/${decided.id}/runs/1/`,
      `/api/checks/${decided.checkIds[0]}/`,
      `/api/checks/${decided.checkIds[0]}/evidence/`,
    ]) {
      expect([path, await status(path)]).toEqual([path, 404]);
    }
    expect((await cases.start(decided.id)).status).toBe(404);
    expect((await cases.decide(decided.checkIds[0])).status).toBe(404);
    expect(await post('/api/checks/', { case_id: decided.id, check_type: 'PEP' })).toMatchObject({ status: 400 });
    expect((await post(`/api/cases/${decided.id}/runs/1/replay/`)).status).toBe(404);
    expect(await status(`/api/cases/${decided.id}/runs/1/receipt/`)).toBe(200);
  });

  it('of 0 is deleted once it has completed, not while nobody has started it', async () => {
    const { body } = await post('/api/cases/', {
      customer: KATARZYNA,
      start: false,
      delete_after: 0,
      checks: [CLEARED],
    });
    await pass('10 days');
    expect(await dueCases()).toMatchObject({ cases: 0 });
    await cases.rerun(body.id);
    expect(await dueCases()).toMatchObject({ cases: 1 });
  });

  it('of 0 with a check that was added since waits for the next run', async () => {
    const { id } = await cases.decidedCase({ delete_after: 0 });
    await post('/api/checks/', { case_id: id, ...CLEARED });
    expect(await dueCases()).toMatchObject({ cases: 0 });
    await cases.rerun(id);
    expect(await dueCases()).toMatchObject({ cases: 1 });
  });

  it.each([0, 1])('of %d waits for its webhook to be delivered or given up', async (deleteAfter) => {
    const own = { delete_after: deleteAfter, webhook_url: 'http://127.0.0.1:9/hook' };
    const delivered = await cases.decidedCase(own);
    const givenUp = await cases.decidedCase(own);
    await pass('1 day 00:00:01');
    expect(await dueCases()).toMatchObject({ cases: 0 });
    await deliver(delivered.id);
    expect(await dueCases()).toMatchObject({ cases: 1 });
    await deliver(givenUp.id, 'GAVE_UP');
    const [{ id: deliveryId }] = await cases.deliveries(givenUp.id);
    expect((await post(`/api/webhook-deliveries/${deliveryId}/resend/`)).status).toBe(202);
    expect(await dueCases()).toMatchObject({ cases: 0 });
    await deliver(givenUp.id);
    expect(await dueCases()).toMatchObject({ cases: 1 });
    expect((await post(`/api/webhook-deliveries/${deliveryId}/resend/`)).status).toBe(404);
  });

  it('waits for the end of a run that is under way', async () => {
    const { id } = await cases.decidedCase({ delete_after: 1 });
    await pass('2 days');
    await cases.start(id);
    expect(await dueCases()).toMatchObject({ cases: 0 });
    await sql`update case_runs set status = 'RUNNING' where case_id = ${id} and number = 2`.execute(api.database.admin);
    expect(await dueCases()).toMatchObject({ cases: 0 });
  });

  it('that is being asked to run again just now is left alone', async () => {
    const { id } = await cases.decidedCase({ delete_after: 0 });
    const transaction = await api.database.db.startTransaction().execute();
    await requestRun(transaction, { organizationId: api.admin.organizationId, caseId: id });
    expect(await dueCases()).toMatchObject({ cases: 0 });
    await transaction.commit().execute();
    expect(await dueCases()).toMatchObject({ cases: 0 });
    expect((await cases.start(id)).body.status).toBe('PROCESSING');
  });

  it('that was asked to run again while it was deleted is not found', async () => {
    const { id } = await cases.decidedCase({ delete_after: 0 });
    const transaction = await api.database.admin.startTransaction().execute();
    await sql`select from cases where id = ${id} for update`.execute(transaction);
    const started = cases.start(id);
    await sql`delete from cases where id = ${id}`.execute(transaction);
    await transaction.commit().execute();
    expect((await started).status).toBe(404);
  });

  it('leaves an event of its deletion, its receipts, and its Idempotency-Key, which makes no second one', async () => {
    const send = () =>
      api.send('POST', '/api/cases/', {
        as: api.reviewer,
        json: { customer: KATARZYNA, checks: [OPEN], delete_after: 0, start: false },
        headers: { 'idempotency-key': 'k-1' },
      });
    const { id } = (await send()).body;
    await cases.rerun(id);
    await dueCases();
    expect((await events('case.delete'))[0]).toMatchObject({
      actor: { kind: 'system' },
      object: { kind: 'case', id },
      before: { status: 'COMPLETED', outcome: 'PENDING', delete_after: 0 },
      after: null,
    });
    expect(await send()).toMatchObject({
      status: 409,
      body: { detail: expect.stringMatching(/carried out already; what it made has been deleted/) },
    });
    const { rows } = await sql`select from case_hash_keys`.execute(api.database.admin);
    expect(rows).toEqual([]);
  });

  it('takes along the endpoint of its webhook where no other uses it, unless it fails', async () => {
    const endpoints = async () => (await api.send('GET', '/api/webhook-endpoints/', { as: api.admin })).body.count;
    const own = { delete_after: 0, webhook_url: 'http://127.0.0.1:9/for/katarzyna' };
    const [one, other] = [await cases.decidedCase(own), await cases.decidedCase(own)];
    await sql`
      with made as (insert into webhook_endpoints (organization_id, url)
        values (${api.admin.organizationId}, 'http://127.0.0.1:9/for/katarzyna') returning id)
      update webhook_deliveries set endpoint_id = made.id from made`.execute(api.database.admin);
    await deliver(one.id);
    await dueCases();
    expect(await endpoints()).toBe(1);
    await deliver(other.id);
    await sql`update webhook_endpoints set failing_since = now()`.execute(api.database.admin);
    await dueCases();
    expect(await endpoints()).toBe(1);
    const third = await cases.decidedCase(own);
    await deliver(third.id);
    await sql`update webhook_endpoints set failing_since = null`.execute(api.database.admin);
    await sql`update webhook_deliveries set endpoint_id = (select id from webhook_endpoints)`.execute(
      api.database.admin,
    );
    await dueCases();
    expect(await endpoints()).toBe(0);
  });
});

describe('a check', () => {
  it('goes earlier than its case, which keeps its outcome; what tells of the whole case goes with it', async () => {
    const own = { webhook_url: 'http://127.0.0.1:9/hook' };
    const { id, checkIds } = await cases.decidedCase(own, [{ ...OPEN, delete_after: 3 }, CLEARED]);
    await cases.decide(checkIds[0]);
    await deliver(id);
    const before = await cases.get(`/api/cases/${id}/`);
    await pass('2 days 23:59:59');
    expect(await dueChecks()).toBe(0);
    await pass('00:00:02');
    expect(await dueChecks()).toBe(1);
    expect(await dueCases()).toMatchObject({ cases: 0 });
    const after = await cases.get(`/api/cases/${id}/`);
    expect(after).toMatchObject({ status: 'COMPLETED', outcome: before.outcome, risk_score: before.risk_score });
    expect(after.checks.map((check: { id: number }) => check.id)).toEqual([checkIds[1]]);
    expect(await status(`/api/checks/${checkIds[0]}/`)).toBe(404);
    expect((await cases.decide(checkIds[0])).status).toBe(404);
    expect(await cases.get(`/api/cases/${id}/runs/1/`)).toMatchObject({ case: null, checks: [{ id: checkIds[1] }] });
    const [{ id: deliveryId }] = await cases.deliveries(id);
    const resent = await post(`/api/webhook-deliveries/${deliveryId}/resend/`);
    expect([resent.status, resent.body.detail]).toEqual([409, expect.stringContaining('was deleted')]);
    expect((await post(`/api/cases/${id}/runs/1/replay/`)).body).toMatchObject({
      identical: null,
      reason: expect.stringContaining('deleted'),
    });
    expect((await events('case.delete_check'))[0]).toMatchObject({
      object: { kind: 'case', id },
      before: { check: checkIds[0], check_type: 'SANCTION', delete_after: 3 },
    });
    expect(await cases.rerun(id)).toMatchObject({ status: 'COMPLETED', outcome: 'ACCEPTED' });
    expect(await cases.get(`/api/cases/${id}/runs/2/`)).toMatchObject({ case: { id } });
  });

  it('of 0 waits for its case to complete and the webhook to end; one that no run has decided waits for its run', async () => {
    const own = { webhook_url: 'http://127.0.0.1:9/hook' };
    const { id } = await cases.newCase(own, [CLEARED]);
    await post('/api/checks/', { case_id: id, ...OPEN, delete_after: 0 });
    expect(await dueChecks()).toBe(0);
    await cases.rerun(id);
    expect(await dueChecks()).toBe(0);
    await deliver(id);
    expect(await dueChecks()).toBe(1);
    const late = await post('/api/checks/', { case_id: id, ...OPEN, delete_after: 0 });
    expect(await dueChecks()).toBe(0);
    // As if it had come while the run was under way.
    await sql`update cases set status = 'COMPLETED' where id = ${id}`.execute(api.database.admin);
    expect(await dueChecks()).toBe(0);
    expect(await status(`/api/checks/${late.body.id}/`)).toBe(200);
  });
});

describe('a customer', () => {
  const customer = async (json: object) => (await post('/api/customers/', { full_name: 'Ada Byron', ...json })).body.id;

  it('of n is deleted n days after it was last named, once no case refers to it', async () => {
    const id = await customer({ delete_after: 5, external_id: 'a' });
    const { body: one } = await post('/api/cases/', { customer_id: id, start: false, delete_after: 20 });
    await post('/api/cases/', { customer_id: id, start: false, delete_after: 30 });
    await pass('10 days');
    expect(await dueCustomers()).toBe(0);
    await pass('11 days');
    expect(await dueCases()).toEqual({ cases: 1, customers: 0 });
    expect(await dueCustomers()).toBe(0);
    expect(await status(`/api/cases/${one.id}/`)).toBe(404);
    await pass('10 days');
    await dueCases();
    expect(await dueCustomers()).toBe(1);
    expect(await status(`/api/customers/${id}/`)).toBe(404);
    expect((await events('customer.delete'))[0]).toMatchObject({ object: { kind: 'customer', id } });
  });

  it('that was named again is due later', async () => {
    const id = await customer({ delete_after: 5, external_id: 'b' });
    await pass('6 days');
    await customer({ external_id: 'b' });
    expect(await dueCustomers()).toBe(0);
    await pass('5 days 00:00:01');
    expect(await dueCustomers()).toBe(1);
    expect((await post('/api/customers/update/', { external_id: 'b', full_name: 'B' })).status).toBe(404);
    expect(await status(`/api/customers/${id}/`)).toBe(404);
  });

  it('of 0 goes with the last of its cases, and without any after a day', async () => {
    const [id, unused] = [await customer({ delete_after: 0 }), await customer({ delete_after: 0 })];
    const made = { customer_id: id, checks: [CLEARED], delete_after: 0 };
    const [one, other] = [(await post('/api/cases/', made)).body, (await post('/api/cases/', made)).body];
    expect(await dueCustomers()).toBe(0);
    await cases.rerun(one.id);
    expect(await dueCases()).toEqual({ cases: 1, customers: 0 });
    await cases.rerun(other.id);
    expect(await dueCases()).toEqual({ cases: 1, customers: 1 });
    expect([await status(`/api/customers/${id}/`), await status(`/api/customers/${unused}/`)]).toEqual([404, 200]);
    await pass('1 day 00:00:01');
    expect(await dueCustomers()).toBe(1);
  });

  it('whose cases are never deleted stays, and is not looked at again and again', async () => {
    const id = await customer({ delete_after: 1 });
    await post('/api/cases/', { customer_id: id, start: false });
    await pass('2 days');
    expect(await deleteDueCustomers(api.database.db, { limit: 100 })).toEqual({ customers: 0, looked: 1 });
    expect(await deleteDueCustomers(api.database.db, { limit: 100 })).toEqual({ customers: 0, looked: 0 });
  });

  it('for whom a case is being made stays; one that is being deleted is unknown', async () => {
    const id = await customer({ delete_after: 0 });
    await pass('2 days');
    const transaction = await api.database.db.startTransaction().execute();
    await sql`select from customers where id = ${id} for key share`.execute(transaction);
    expect(await dueCustomers()).toBe(0);
    await transaction.commit().execute();
    const deleting = await api.database.db.startTransaction().execute();
    await sql`delete from customers where id = ${id}`.execute(deleting);
    const made = post('/api/cases/', { customer_id: id });
    await deleting.commit().execute();
    expect(await made).toMatchObject({ status: 400, body: { customer_id: [expect.any(String)] } });
  });
});

it.each([
  ['cases', CASE_MAY_GO],
  ['checks', CHECK_MAY_GO],
  ['customers', CUSTOMER_MAY_GO],
])('due %s are found by their index, through row-level security', async (table, mayGo) => {
  const plan = await api.database.db.connection().execute(async (connection) => {
    await sql`set enable_seqscan = off; set enable_bitmapscan = off`.execute(connection);
    const from = table === 'checks' ? sql`checks join cases on cases.id = checks.case_id` : sql.table(table);
    const { rows } = await sql<Record<string, string>>`
      explain select from ${from} where ${mayGo} and ${sql.ref(`${table}.due_at`)} <= now()
      order by ${sql.ref(`${table}.due_at`)} limit 100`.execute(connection);
    await sql`reset enable_seqscan; reset enable_bitmapscan`.execute(connection);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });
  expect(plan).toMatch(
    new RegExp(String.raw`Index Scan using ${table}_due on ${table}.*\n\s+Index Cond: \(due_at <= now`),
  );
});
