import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueDueReceipts } from '../../src/db/due-receipts.ts';
import { migrate } from '../../src/db/migrate.ts';
import { loadReceipts } from '../../src/db/receipts.ts';
import { issueRunReceipt } from '../../src/receipts/issue-receipt.ts';
import { ReceiptKeys } from '../../src/receipts/receipt-keys.ts';
import { backBefore } from '../support/back-before.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { encryptRows } from '../../src/db/encrypt-rows.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a database of before there were receipts keeps its rows, and its runs get theirs', async () => {
  const { db } = database;
  const owner = await backBefore(database, '0008');
  await sql`insert into organizations (name) values ('Bank')`.execute(owner);
  await sql`insert into customers (organization_id, full_name) values (1, 'Ann')`.execute(owner);
  await sql`insert into cases (organization_id, customer_id, status, run_number) values (1, 1, 'COMPLETED', 2)`.execute(
    owner,
  );
  await sql`insert into case_runs
      (organization_id, case_id, number, status, started_at, as_of, completed_at, customer_snapshot, case_snapshot)
    values (1, 1, 1, 'COMPLETED', now(), now(), now(), '{"fullName": "Ann"}', '{}'),
      (1, 1, 2, 'SUPERSEDED', now(), now(), null, null, null)`.execute(owner);
  await sql`insert into audit_events (organization_id, actor_kind, action, object_kind, object_id)
    values (1, 'user', 'check.decide', 'check', 1)`.execute(owner);

  expect((await migrate({ db: owner, applicationRole: 'casewright_test_app' }))[0]).toBe('0008_receipts_and_audit.sql');
  await encryptRows(owner);
  await owner.destroy();
  const key = await new ReceiptKeys(db).signing();
  expect(await issueDueReceipts(db, { limit: 10, issueReceipt: (run) => issueRunReceipt(run, key) })).toBe(1);
  const receipts = await loadReceipts(db, { organizationId: 1, caseId: 1, number: 1 });
  expect(JSON.parse(receipts!.run.content)).toMatchObject({ case: 1, run: 1, status: 'COMPLETED', checks: [] });
  const unsealed = await db.selectFrom('audit_unsealed').select('event_id').orderBy('event_id').execute();
  expect(unsealed).toEqual([{ event_id: 1 }, { event_id: 2 }]);
});
