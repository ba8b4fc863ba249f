import { randomBytes } from 'node:crypto';
import { systemOrigin } from '../../src/db/audit-events.ts';
import { saveCustomer } from '../../src/db/customers.ts';
import { cipherOf, openDatabase } from '../../src/db/database.ts';
import type { Database } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { ensureOrganization } from '../../src/db/organizations.ts';
import { addWebhookSecret, replaceWebhookSecrets } from '../../src/db/webhook-secrets.ts';
import { transact } from '../../src/db/transact.ts';
import type { EmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { newWebhookSecret } from '../../src/webhooks/new-secret.ts';
import { masterKeys } from '../support/master-key.ts';

/** Puts deliveries that are due into the database, as decided runs do. */
export interface Deliveries {
  db: Database;
  organizationId: number;
  /** @returns their ids. */
  make: (url: string, count: number) => Promise<string[]>;
  /** Of these, how many have been delivered. */
  delivered: (url: string) => Promise<number>;
}

/** A body of the size that a case with three checks has. */
const BODY = JSON.stringify({ id: 1, notes: 'x'.repeat(3_500) });

export async function startDeliveries({ migrationUrl, applicationUrl }: EmbeddedPostgres): Promise<Deliveries> {
  const owner = openDatabase({ url: migrationUrl, poolSize: 1, masterKeys });
  await migrate({ db: owner, applicationRole: decodeURIComponent(new URL(applicationUrl).username) });
  await owner.destroy();
  const db = openDatabase({ url: applicationUrl, masterKeys });
  const organizationId = await ensureOrganization(db, { name: 'Bench' });
  // Two, as while one takes over from the other.
  await replaceWebhookSecrets(db, { organizationId, secret: newWebhookSecret() });
  await addWebhookSecret(db, { origin: systemOrigin(organizationId), secret: newWebhookSecret() });
  const run = await makeRun(db, organizationId);
  return {
    db,
    organizationId,
    make: async (url, count) => {
      const ids = Array.from({ length: count }, () => `msg_${randomBytes(16).toString('base64url')}`);
      const cipher = await cipherOf(db, organizationId);
      const rows = ids.map((id) => {
        const body = cipher.encrypt({ column: 'webhook_deliveries.body', row: id }, BODY);
        return { id, url, body, next_attempt_at: new Date(), ...run };
      });
      for (let at = 0; at < rows.length; at += 500) {
        await db
          .insertInto('webhook_deliveries')
          .values(rows.slice(at, at + 500))
          .execute();
      }
      return ids;
    },
    delivered: async (url) => {
      const { count } = await db
        .selectFrom('webhook_deliveries')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('url', '=', url)
        .where('status', '=', 'DELIVERED')
        .executeTakeFirstOrThrow();
      return count;
    },
  };
}

async function makeRun(db: Database, organizationId: number) {
  const given = {
    fullName: 'Marguerite Oyelaran',
    externalId: null,
    customerType: null,
    inputDetails: null,
    deleteAfter: undefined,
  };
  const { row: customer } = await transact(db, (transaction) =>
    saveCustomer(transaction, { origin: systemOrigin(organizationId), customer: given }),
  );
  const { id: caseId } = await db
    .insertInto('cases')
    .values({ organization_id: organizationId, customer_id: customer.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: runId } = await db
    .insertInto('case_runs')
    .values({ organization_id: organizationId, case_id: caseId, number: 1, status: 'COMPLETED' })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { organization_id: organizationId, case_id: caseId, run_id: runId, run_number: 1 };
}
