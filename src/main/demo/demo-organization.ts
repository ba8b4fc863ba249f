import { hashPassword, isPassword } from '../../api/auth/password.ts';
import { hashToken, newToken } from '../../api/auth/token.ts';
import type { Config } from '../../config.ts';
import { systemOrigin } from '../../db/audit-events.ts';
import type { Database, Queries } from '../../db/database.ts';
import { ensureOrganization } from '../../db/organizations.ts';
import { insertSession } from '../../db/sessions.ts';
import { setPassword } from '../../db/users-admin.ts';
import { addUser, findActiveUser } from '../../db/users.ts';
import { liveWebhookSecrets, replaceWebhookSecrets } from '../../db/webhook-secrets.ts';
import { newWebhookSecret } from '../../webhooks/new-secret.ts';
import { newPassword } from '../new-secrets.ts';

export const DEMO_EMAIL = 'demo@casewright.local';
const DEMO_ORGANIZATION = 'Demo';

export interface Demo {
  organizationId: number;
  userId: number;
  /** Null where it was made at an earlier start: only its hash is known then. */
  password: string | null;
  /** What was generated just now and can't be shown again. */
  generated: { password?: string; webhookSecret?: string };
}

type DemoSettings = Pick<Config, 'demoPassword' | 'demoWebhookSecret'>;

/**
 * The demo organization with its user; made on a database that has no organization yet. Settings that differ from what
 * is stored replace it. Null on a database that is used for something else, or where the demo user was disabled.
 */
export async function ensureDemo(db: Database, settings: DemoSettings): Promise<Demo | null> {
  return db.transaction().execute(async (transaction) => {
    const user = await findActiveUser(transaction, { email: DEMO_EMAIL });
    if (user) {
      const found = { userId: user.id, organizationId: user.organization_id };
      return refresh(transaction, { ...found, passwordHash: user.password_hash }, settings);
    }
    const used = await transaction.selectFrom('organizations').select('id').limit(1).executeTakeFirst();
    return used ? null : create(transaction, settings);
  });
}

async function create(db: Queries, { demoPassword, demoWebhookSecret }: DemoSettings): Promise<Demo> {
  const password = demoPassword ?? newPassword();
  const secret = demoWebhookSecret ?? newWebhookSecret();
  const organizationId = await ensureOrganization(db, { name: DEMO_ORGANIZATION });
  const passwordHash = await hashPassword(password);
  const userId = await addUser(db, {
    origin: systemOrigin(organizationId),
    email: DEMO_EMAIL,
    passwordHash,
    role: 'admin',
  });
  if (userId === undefined) throw new Error('the demo user appeared while it was being made: start again');
  await replaceWebhookSecrets(db, { organizationId, secret });
  const generated = {
    ...(demoPassword === undefined && { password }),
    ...(demoWebhookSecret === undefined && { webhookSecret: secret }),
  };
  return { organizationId, userId, password, generated };
}

async function refresh(
  db: Queries,
  { userId, organizationId, passwordHash }: { userId: number; organizationId: number; passwordHash: string | null },
  { demoPassword, demoWebhookSecret }: DemoSettings,
): Promise<Demo> {
  if (demoPassword !== undefined && !(await isPassword(demoPassword, passwordHash))) {
    const origin = systemOrigin(organizationId);
    await setPassword(db, { origin, userId, passwordHash: await hashPassword(demoPassword) });
  }
  if (demoWebhookSecret !== undefined) {
    const live = await liveWebhookSecrets(db, { organizationId });
    if (!live.includes(demoWebhookSecret)) {
      await replaceWebhookSecrets(db, { organizationId, secret: demoWebhookSecret });
    }
  }
  return { organizationId, userId, password: demoPassword ?? null, generated: {} };
}

/** Signs the demo user in without the password, which later starts do not know. */
export async function openDemoSession(db: Database, { userId }: Demo): Promise<string> {
  const token = newToken();
  await insertSession(db, { tokenHash: hashToken(token), userId });
  return token;
}
