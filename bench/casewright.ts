import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { request } from 'undici';
import { hashPassword } from '../src/api/auth/password.ts';
import { openDatabase } from '../src/db/database.ts';
import { migrate } from '../src/db/migrate.ts';
import { ensureOrganization } from '../src/db/organizations.ts';
import { insertUser } from '../src/db/users.ts';
import { replaceWebhookSecrets } from '../src/db/webhook-secrets.ts';
import type { EmbeddedPostgres } from '../src/embedded/postgres.ts';
import { choosePort } from '../src/embedded/ports.ts';
import { newWebhookSecret } from '../src/webhooks/new-secret.ts';
import { MASTER_KEY, masterKeys } from './support/master-key.ts';
import { start, stop, untilReady } from './support/processes.ts';
import { startReceiver } from './support/receiver.ts';
import { signIn } from './support/sign-in.ts';

export interface MeasuredCasewright {
  /** Posts one case with three alert checks and waits until its webhook has been received. */
  decideOne: () => Promise<void>;
  stop: () => Promise<void>;
}

const CREDENTIALS = { email: 'bench@example.com', password: randomBytes(12).toString('base64url') };

/** The API and one worker, each a process of its own as in production, and a receiver that answers at once. */
export async function startCasewright(
  postgres: Pick<EmbeddedPostgres, 'migrationUrl' | 'applicationUrl'>,
  temporalAddress: string,
): Promise<MeasuredCasewright> {
  await prepareDatabase(postgres);
  const receiver = await startReceiver();
  const port = await choosePort(0, 'PORT');
  const environment = {
    DATABASE_URL: postgres.applicationUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    CASEWRIGHT_MASTER_KEY: MASTER_KEY,
    HOST: '127.0.0.1',
    PORT: String(port),
    CASEWRIGHT_RATE_LIMIT: '0',
    CASEWRIGHT_WEBHOOK_ALLOW_HTTP: '1',
    CASEWRIGHT_WEBHOOK_ALLOW_CIDRS: '127.0.0.0/8',
    CASEWRIGHT_WEBHOOK_ALLOW_PORTS: '*',
    LOG_LEVEL: 'fatal',
  };
  const processes: ChildProcess[] = [
    start('src/main/worker.ts', [], environment),
    start('src/main/api.ts', [], environment),
  ];
  const url = `http://127.0.0.1:${port}`;
  await untilReady(url);
  const cookie = await signIn(url, CREDENTIALS);
  return {
    decideOne: async () => {
      const { statusCode, body } = await request(`${url}/api/cases/`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ ...THREE_ALERTS, webhook_url: receiver.url }),
      });
      const answer = (await body.json()) as { id: number };
      if (statusCode !== 201) throw new Error(`the API answered ${statusCode}: ${JSON.stringify(answer)}`);
      await receiver.arrival(answer.id);
    },
    stop: async () => {
      await Promise.all(processes.map(stop));
      receiver.close();
    },
  };
}

async function prepareDatabase(postgres: Pick<EmbeddedPostgres, 'migrationUrl' | 'applicationUrl'>): Promise<void> {
  const db = openDatabase({ url: postgres.migrationUrl, poolSize: 1, masterKeys });
  await migrate({ db, applicationRole: decodeURIComponent(new URL(postgres.applicationUrl).username) });
  const organizationId = await ensureOrganization(db, { name: 'Bench' });
  await replaceWebhookSecrets(db, { organizationId, secret: newWebhookSecret() });
  const passwordHash = await hashPassword(CREDENTIALS.password);
  await insertUser(db, { organizationId, email: CREDENTIALS.email, passwordHash, role: 'reviewer' });
  await db.destroy();
}

/** Alerts that rules decide from facts already there: a minister of the same name, a sanctioned namesake, an old article. */
const THREE_ALERTS = {
  customer: {
    full_name: 'Marguerite Oyelaran',
    customer_type: 'INDIVIDUAL',
    input_details: { dob: '1988-11-02', nationality: 'NG' },
  },
  checks: [
    {
      check_type: 'PEP',
      input_details: { person_name: 'Marguerite Oyelaran', position: 'Minister', country: 'NG', dob: '1951-01-09' },
    },
    {
      check_type: 'SANCTION',
      input_details: { person_name: 'Margarita Oyelaran', nationality: 'NG', dob: '1949-05-30' },
    },
    {
      check_type: 'ADVERSE_MEDIA',
      input_details: {
        media_hits: [
          {
            url: 'https://news.example.com/2014/07/03/oyelaran',
            source: 'Example Times',
            details: 'Marguerite Oyelaran, 42, was sentenced for wire fraud on 3 July 2014.',
            snippet: 'Marguerite Oyelaran, 42, was sentenced',
          },
        ],
      },
    },
  ],
};
