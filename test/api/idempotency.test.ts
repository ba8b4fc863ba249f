import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { deleteExpiredKeys } from '../../src/db/idempotency-keys.ts';
import { until } from '../support/until.ts';
import { startTestApi } from './service.ts';
import type { TestApi, User } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const CASE = {
  customer: { full_name: 'Ida Once', input_details: { dob: '1970-01-01' } },
  checks: [{ check_type: 'ADVERSE_MEDIA' }],
};

function post(path: string, key: string, { json = CASE, as = api.reviewer }: { json?: unknown; as?: User } = {}) {
  return api.send('POST', path, { as, json, headers: { 'idempotency-key': key } });
}

async function count(table: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*) from ${sql.table(table)}`.execute(api.database.admin);
  return rows[0]!.count;
}

/** Of the key used last: what a crash would have left behind. */
async function afterCrash(set: string): Promise<void> {
  const { rows } = await sql`
    update idempotency_keys set ${sql.raw(set)} where expires_at = (select max(expires_at) from idempotency_keys)
    returning 1`.execute(api.database.admin);
  expect(rows).toHaveLength(1);
}

describe('a request with an Idempotency-Key', () => {
  it('that is sent again is answered alike and carried out once, also by another user and without the slash', async () => {
    const key = randomUUID();
    const before = await count('cases');
    const first = await post('/api/cases/', key);
    expect([first.status, first.headers['idempotent-replayed']]).toEqual([201, undefined]);
    for (const again of [
      await post('/api/cases/', key),
      await post('/api/cases', key, { as: api.admin }),
      await api.send('POST', '/api/cases/', {
        as: api.reviewer,
        raw: JSON.stringify(CASE, null, 2),
        headers: { 'idempotency-key': key },
      }),
    ]) {
      expect([again.status, again.body, again.headers['idempotent-replayed']]).toEqual([201, first.body, 'true']);
    }
    expect(await count('cases')).toBe(before + 1);
    expect(api.woken.filter(({ caseId }) => caseId === first.body.id)).toHaveLength(1);
  });

  it('that was another one is a 422, and changes nothing', async () => {
    const key = randomUUID();
    const { body } = await post('/api/cases/', key);
    const before = await count('cases');
    expect((await post('/api/cases/', key, { json: { ...CASE, notes: 'other' } })).status).toBe(422);
    expect((await post(`/api/cases/${body.id}/start/`, key, { json: undefined })).status).toBe(422);
    expect((await post('/api/customers/', key, { json: CASE.customer })).status).toBe(422);
    expect(await count('cases')).toBe(before);
  });

  it("is its organization's own", async () => {
    const key = randomUUID();
    const mine = await post('/api/customers/', key, { json: CASE.customer });
    const theirs = await post('/api/customers/', key, { json: CASE.customer, as: api.stranger });
    expect([mine.status, theirs.status, theirs.headers['idempotent-replayed']]).toEqual([201, 201, undefined]);
    expect(theirs.body.id).not.toBe(mine.body.id);
  });

  it('that comes many times at once is carried out once; the others hear that it is under way, or the answer', async () => {
    const key = randomUUID();
    const before = await count('customers');
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post('/api/customers/', key, { json: CASE.customer })),
    );
    for (const { status, headers } of answers) {
      expect([201, 409]).toContain(status);
      if (status === 409) expect(headers['retry-after']).toBe('1');
    }
    expect(answers.filter(({ status, headers }) => status === 201 && !headers['idempotent-replayed'])).toHaveLength(1);
    expect(await count('customers')).toBe(before + 1);
  });

  it('that is refused gives its key back', async () => {
    const key = randomUUID();
    expect((await post('/api/customers/', key, { json: {} })).status).toBe(400);
    expect((await post('/api/checks/', key, { json: { case_id: 1, check_type: 'PEP' } })).status).toBe(400);
    expect((await post('/api/cases/1/start/', key, { json: undefined })).status).toBe(404);
    expect((await post('/api/customers/', key, { json: CASE.customer, as: api.viewer })).status).toBe(403);
    expect((await post('/api/customers/', key, { json: CASE.customer })).status).toBe(201);
  });

  it.each(['', 'a b', 'x'.repeat(256), 'é'])('%j is refused', async (key) => {
    const answer = await post('/api/customers/', key, { json: CASE.customer });
    expect([answer.status, answer.body.detail]).toEqual([
      400,
      expect.stringMatching(/^Idempotency-Key: give 1 to 255/),
    ]);
  });

  it('starts a case once', async () => {
    const { body: made } = await post('/api/cases/', randomUUID(), { json: { ...CASE, start: false } });
    const key = randomUUID();
    const path = `/api/cases/${made.id}/start/`;
    const first = await post(path, key, { json: undefined });
    await sql`update case_runs set status = 'RUNNING', started_at = now() where case_id = ${made.id}`.execute(
      api.database.admin,
    );
    await sleep(20);
    expect((await post(path, key, { json: undefined })).body).toEqual(first.body);
    const { rows } = await sql`select 1 from case_runs where case_id = ${made.id}`.execute(api.database.admin);
    expect(rows).toHaveLength(1);
  });

  it('shows a secret once all the same', async () => {
    const key = randomUUID();
    const json = { name: 'Once', scopes: ['read'] };
    const before = await count('oauth_clients');
    expect((await post('/api/oauth/clients/', key, { json, as: api.admin })).status).toBe(201);
    const again = await post('/api/oauth/clients/', key, { json, as: api.admin });
    expect([again.status, again.body.detail]).toEqual([409, expect.stringMatching(/held a secret/)]);
    expect(await count('oauth_clients')).toBe(before + 1);
  });
});

describe('a crash', () => {
  it('before it was carried out: the key waits for a minute, and then the repeat is carried out', async () => {
    const key = randomUUID();
    expect((await post('/api/customers/', key, { json: CASE.customer })).status).toBe(201);
    await afterCrash('carried_out_at = null, status = null, answer = null, customer_id = null');
    expect((await post('/api/customers/', key, { json: CASE.customer })).status).toBe(409);
    await afterCrash("claimed_until = now() - interval '1 second'");
    expect((await post('/api/customers/', key, { json: { full_name: 'Another' } })).status).toBe(422);
    const retried = await post('/api/customers/', key, { json: CASE.customer });
    expect([retried.status, retried.headers['idempotent-replayed']]).toEqual([201, undefined]);
  });

  it('after it was carried out: never a second time, and the repeat hears so', async () => {
    const key = randomUUID();
    await post('/api/cases/', key);
    await afterCrash("status = null, answer = null, claimed_until = now() - interval '1 second'");
    const before = await count('cases');
    const answer = await post('/api/cases/', key);
    expect([answer.status, answer.body.detail]).toEqual([409, expect.stringMatching(/carried out already.*was lost/)]);
    expect(await count('cases')).toBe(before);
  });

  it('that was none: whoever was given up wrongly changes nothing any more', async () => {
    const key = randomUUID();
    const before = await count('customers');
    let slow: ReturnType<typeof post> | undefined;
    await sql
      .raw(
        `create function hold() returns trigger language plpgsql as $$ begin
          perform pg_advisory_xact_lock(7); return new; end $$;
        create trigger hold before insert on customers for each row execute function hold()`,
      )
      .execute(api.database.admin);
    await api.database.admin.transaction().execute(async (transaction) => {
      await sql`select pg_advisory_xact_lock(7)`.execute(transaction);
      slow = post('/api/customers/', key, { json: CASE.customer });
      const keyHash = createHash('sha256').update(key).digest();
      await until(async () => {
        const { numAffectedRows } = await sql`
          update idempotency_keys set claim = ${randomUUID()} where key_hash = ${keyHash}`.execute(transaction);
        return numAffectedRows === 1n;
      });
    });
    expect((await slow!).status).toBe(409);
    await sql`drop trigger hold on customers`.execute(api.database.admin);
    expect(await count('customers')).toBe(before);
  });
});

describe('what is kept of an answer', () => {
  const rows = async () =>
    (await sql<{ row: string }>`select k::text as row from idempotency_keys k`.execute(api.database.admin)).rows;

  it('can be read by nobody who has not the key, and does not give the request away', async () => {
    const key = randomUUID();
    await post('/api/cases/', key);
    const stored = JSON.stringify(await rows());
    for (const text of ['Ida', '1970-01-01', key]) {
      expect(stored).not.toContain(text);
      expect(stored).not.toContain(Buffer.from(text).toString('hex'));
    }
  });

  it('goes with the case', async () => {
    const { body } = await post('/api/cases/', randomUUID());
    const kept = await count('idempotency_keys');
    await sql`delete from cases where id = ${body.id}`.execute(api.database.admin);
    expect(await count('idempotency_keys')).toBe(kept - 1);
  });

  it('goes after a day, when the key is free again', async () => {
    const key = randomUUID();
    const { body } = await post('/api/customers/', key, { json: CASE.customer });
    await afterCrash("expires_at = now() - interval '1 second'");
    const kept = await count('idempotency_keys');
    const { body: next } = await post('/api/customers/', key, { json: { full_name: 'Another' } });
    expect(next.id).not.toBe(body.id);
    expect(await count('idempotency_keys')).toBe(kept);
    await afterCrash("expires_at = now() - interval '1 second'");
    await deleteExpiredKeys(api.database.db);
    expect(await count('idempotency_keys')).toBe(kept - 1);
  });
});
