import { sql } from 'kysely';
import type { Queries } from './database.ts';

/** A session that is not used for this long ends. */
export const SESSION_IDLE_SECONDS = 14 * 24 * 60 * 60;
/** However much it is used, it ends so long after it began. */
const SESSION_SECONDS = 30 * 24 * 60 * 60;
/** Its end is moved at most this often: reading must not mean writing. */
const REFRESH_SECONDS = 60;

const end = sql<Date>`now() + make_interval(secs => ${SESSION_IDLE_SECONDS})`;
const extendedEnd = sql<Date>`least(${end}, sessions.created_at + make_interval(secs => ${SESSION_SECONDS}))`;

interface SessionRef {
  /** SHA-256 of the token that the caller holds. */
  tokenHash: Buffer;
}

/** Begins a session, and clears away those that have run out. */
export async function insertSession(
  db: Queries,
  { tokenHash, userId }: SessionRef & { userId: number },
): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('expires_at', '<', sql<Date>`now()`)
    .execute();
  await db.insertInto('sessions').values({ token_hash: tokenHash, user_id: userId, expires_at: end }).execute();
}

/** Who holds a live session, and whether its end should be moved; undefined also when the user was disabled. */
export async function findSession(db: Queries, { tokenHash }: SessionRef) {
  return db
    .selectFrom('sessions')
    .innerJoin('users', 'users.id', 'sessions.user_id')
    .innerJoin('organizations', 'organizations.id', 'users.organization_id')
    .where('sessions.token_hash', '=', tokenHash)
    .where('sessions.expires_at', '>', sql<Date>`now()`)
    .where('sessions.created_at', '>', sql<Date>`now() - make_interval(secs => ${SESSION_SECONDS})`)
    .where('users.disabled_at', 'is', null)
    .select([
      'users.id',
      'users.email',
      'users.role',
      'users.organization_id',
      'organizations.name as organization_name',
      sql<boolean>`sessions.expires_at < ${extendedEnd} - make_interval(secs => ${REFRESH_SECONDS})`.as('stale'),
    ])
    .executeTakeFirst();
}

/** Moves the session's end: it was used just now. */
export async function extendSession(db: Queries, { tokenHash }: SessionRef): Promise<void> {
  await db.updateTable('sessions').set({ expires_at: extendedEnd }).where('token_hash', '=', tokenHash).execute();
}

export async function deleteSession(db: Queries, { tokenHash }: SessionRef): Promise<void> {
  await db.deleteFrom('sessions').where('token_hash', '=', tokenHash).execute();
}

/** Ends all sessions of a user. */
export async function deleteSessions(db: Queries, { userId }: { userId: number }): Promise<void> {
  await db.deleteFrom('sessions').where('user_id', '=', userId).execute();
}
