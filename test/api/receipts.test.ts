import { createHash, createPublicKey, verify } from 'node:crypto';
import canonicalize from 'canonicalize';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issueDueReceipts } from '../../src/db/due-receipts.ts';
import { issueRunReceipt } from '../../src/receipts/issue-receipt.ts';
import { ReceiptKeys } from '../../src/receipts/receipt-keys.ts';
import { beginAndDecideChecks } from '../support/decide-case.ts';
import { CLEARED, DecidedCases, KATARZYNA, NOTE, OPEN } from './decided-cases.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';

let api: TestApi;
let cases: DecidedCases;
beforeAll(async () => {
  api = await startTestApi();
  cases = new DecidedCases(api);
});
afterAll(() => api.stop());

/** By what anybody has: the answer, the public keys, and RFC 8785. */
async function isSigned({ receipt, key_id, signature }: any): Promise<boolean> {
  const { keys } = (await api.send('GET', '/api/receipt-keys/')).body;
  const jwk = keys.find((each: any) => each.kid === key_id);
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  return verify(null, Buffer.from(canonicalize(receipt)!), key, Buffer.from(signature, 'base64url'));
}

describe('the receipt of a run', () => {
  it('says what was decided and by what, signed, without personal data', async () => {
    const { id, checkIds } = await cases.decidedCase({ webhook_url: 'http://127.0.0.1:9/hook' }, [OPEN, CLEARED]);
    const run = await cases.get(`/api/cases/${id}/runs/1/`);
    const answer = await api.send('GET', `/api/cases/${id}/runs/1/receipt/`, { as: api.viewer });
    expect(answer.status).toBe(200);
    const { receipt, decisions } = answer.body;
    const [delivery] = await cases.deliveries(id);
    const { completed_at, outcome, risk_score, policy_version, list_versions } = run;
    expect(receipt).toMatchObject({
      organization: api.viewer.organizationId,
      case: id,
      run: 1,
      completed_at,
      status: 'COMPLETED',
      outcome,
      risk_score,
      policy: { version: policy_version, hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      list_versions,
      checks: run.checks.map((check: any) => ({ id: check.id, outcome: check.outcome, risk_score: check.risk_score })),
      webhook: { id: delivery.id },
    });
    expect(receipt.checks.map((check: any) => check.id)).toEqual(checkIds);
    expect(decisions).toEqual([]);
    expect(await isSigned(answer.body)).toBe(true);
    expect(await isSigned({ ...answer.body, receipt: { ...receipt, outcome: 'ACCEPTED' } })).toBe(false);
    for (const secret of ['Katarzyna', 'Wolniewicz', '1961', 'Oleg', api.reviewer.email, '127.0.0.1']) {
      expect(answer.text).not.toContain(secret);
    }
    expect(answer.text).not.toContain(createHash('sha256').update(JSON.stringify(run.case)).digest('hex'));
  });

  it('hashes the same facts otherwise in another case, and alike in another run of the same one', async () => {
    const [one, other] = [await cases.decidedCase(), await cases.decidedCase()];
    await cases.rerun(one.id);
    const hashes = async (path: string) => (await cases.get(path)).receipt.hashes.customer;
    const first = await hashes(`/api/cases/${one.id}/runs/1/receipt/`);
    expect(await hashes(`/api/cases/${one.id}/runs/2/receipt/`)).toBe(first);
    expect(await hashes(`/api/cases/${other.id}/runs/1/receipt/`)).not.toBe(first);
  });

  it('has a signed receipt of each decision beside it', async () => {
    const { id, checkIds } = await cases.decidedCase({ webhook_url: 'http://127.0.0.1:9/hook' });
    const before = await cases.get(`/api/cases/${id}/runs/1/receipt/`);
    await cases.decide(checkIds[0]);
    const { decisions, ...run } = await cases.get(`/api/cases/${id}/runs/1/receipt/`);
    expect({ ...run, decisions: [] }).toEqual(before);
    expect(decisions).toHaveLength(1);
    const { receipt } = decisions[0];
    const deliveries = await cases.deliveries(id);
    expect(receipt).toMatchObject({
      case: id,
      run: 1,
      check: checkIds[0],
      decided_by: api.reviewer.id,
      outcome: 'ACCEPTED',
      case_outcome: 'ACCEPTED',
    });
    expect(deliveries.map((each: any) => each.id)).toContain(receipt.webhook.id);
    expect(receipt.webhook.id).not.toBe(before.receipt.webhook.id);
    expect(JSON.stringify(receipt)).not.toContain(NOTE);
    expect(await isSigned(decisions[0])).toBe(true);
    await cases.decide(checkIds[0]);
    expect((await cases.get(`/api/cases/${id}/runs/1/receipt/`)).decisions).toHaveLength(1);
  });

  it('is refused with what to do while there is none', async () => {
    const { id } = await cases.newCase();
    const ask = (number: number, as = api.viewer) =>
      api.send('GET', `/api/cases/${id}/runs/${number}/receipt/`, { as });
    expect(await ask(1)).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/ask again/) } });
    await beginAndDecideChecks(api.database.db, id);
    expect((await ask(1)).status).toBe(409);
    await api.database.db
      .updateTable('case_runs')
      .set({ started_at: new Date(0) })
      .where('case_id', '=', id)
      .execute();
    await cases.start(id);
    expect(await ask(1)).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/superseded/) } });
    expect((await ask(3)).status).toBe(404);
    expect((await ask(2, api.stranger)).status).toBe(404);
  });

  it('is issued later for a run of before there were receipts', async () => {
    const { id } = await cases.decidedCase({ webhook_url: 'http://127.0.0.1:9/hook' });
    const first = await cases.get(`/api/cases/${id}/runs/1/receipt/`);
    const { admin, db } = api.database;
    await admin.transaction().execute(async (transaction) => {
      await sql`set local session_replication_role = replica`.execute(transaction);
      await sql`delete from receipts where case_id = ${id}`.execute(transaction);
    });
    await sql`insert into receipts_due select id from case_runs where case_id = ${id}`.execute(db);
    const refused = await api.send('GET', `/api/cases/${id}/runs/1/receipt/`, { as: api.viewer });
    expect(refused).toMatchObject({
      status: 409,
      body: { detail: expect.stringMatching(/before there were receipts/) },
    });
    const key = await new ReceiptKeys(db).signing();
    const issue = () => issueDueReceipts(db, { limit: 10, issueReceipt: (run) => issueRunReceipt(run, key) });
    expect(await Promise.all([issue(), issue()])).toContain(1);
    expect(await issue()).toBe(0);
    expect(await cases.get(`/api/cases/${id}/runs/1/receipt/`)).toEqual(first);
  });

  it('is signed of whatever may be sent', async () => {
    const odd = {
      a: '\\ud800 \u2028 😀',
      __proto__x: null,
      deep: JSON.parse('['.repeat(50) + ']'.repeat(50)),
      n: 1e-7,
      big: 2 ** 53 - 1,
    };
    const { id } = await cases.decidedCase({ customer: { ...KATARZYNA, input_details: odd } }, [
      { check_type: 'ADVERSE_MEDIA', input_details: { media_hits: [{ details: '\\udfff \\u0000 x', odd }] } },
    ]);
    expect(await isSigned(await cases.get(`/api/cases/${id}/runs/1/receipt/`))).toBe(true);
  });
});

describe('the key', () => {
  it('is one, whoever asks first, and after a rotation old receipts are checked by its public part', async () => {
    const { db } = api.database;
    const { id } = await cases.decidedCase();
    const before = await cases.get(`/api/cases/${id}/runs/1/receipt/`);
    const all = await Promise.all([1, 2, 3].map(() => new ReceiptKeys(db).signing()));
    expect(new Set(all.map((key) => key.id)).size).toBe(1);
    const next = await new ReceiptKeys(db).rotate();
    await cases.rerun(id);
    const after = await cases.get(`/api/cases/${id}/runs/2/receipt/`);
    expect(after.key_id).toBe(next.id);
    expect(before.key_id).not.toBe(next.id);
    expect(await isSigned(before)).toBe(true);
    expect(await isSigned(after)).toBe(true);
    const answer = await api.send('GET', '/api/receipt-keys/');
    expect(answer.text).not.toContain('PRIVATE');
    expect(answer.body.keys.filter((key: any) => key.retired_at === null).map((key: any) => key.kid)).toContain(
      next.id,
    );
    const { rows } = await sql`select from receipt_keys where private_key is not null`.execute(db);
    expect(rows).toHaveLength(1);
    const noted = await sql`
      select before, after from audit_events where action = 'receipt_key.rotate'
        and organization_id = (select organization_id from cases where id = ${id}) order by id desc limit 1`.execute(
      db,
    );
    expect(noted.rows).toEqual([{ before: { key_id: before.key_id }, after: { key_id: next.id } }]);
  });

  it('may be given, and then is not kept', async () => {
    const { db } = api.database;
    const rotated = await new ReceiptKeys(db).rotate();
    const given = new ReceiptKeys(db, rotated.privatePem());
    expect((await given.signing()).id).toBe(rotated.id);
    const other = await new ReceiptKeys(db).rotate();
    expect((await given.signing()).id).toBe(rotated.id);
    expect((await new ReceiptKeys(db).signing()).id).toBe(other.id);
  });
});

it('receipts are never changed or removed', async () => {
  await cases.decidedCase();
  const { db, admin } = api.database;
  await expect(sql`update receipts set content = '{}'`.execute(db)).rejects.toThrow(/permission denied/);
  await expect(sql`delete from receipts`.execute(db)).rejects.toThrow(/permission denied/);
  await expect(sql`delete from receipts`.execute(admin)).rejects.toThrow(/never changed or removed/);
});
