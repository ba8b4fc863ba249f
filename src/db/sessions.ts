import { sql } from 'kysely';
import type { Role } from '../domain/case/vocabulary.ts';
import type { Queries } from './database.ts';
import { inWhicheverOrganization } from './visible-rows.ts';

/** A session that is not used for this long ends. */
export const SESSION_IDLE_SECONDS = 14 * 24 * 60 * 60;
/** However much it is used, it ends so long after it began. */
const SESSION_SECONDS = 30 * 24 * 60 * 60;
/** Its end is moved at most this often: reading must not mean writing. */
const REFRESH_SECONDS = 60;

const end = sql<Date>`now() + make_interval(secs => ${SESSION_IDLE_SECONDS})`;
const extendedEnd = sql<Date>`least(${end}, created_at + make_interval(secs => ${SESSION_SECONDS}))`;

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

/** Who holds a session, and whether its end should be moved. */
interface SessionCaller {
  id: number;
  email: string;
  role: Role;
  organization_id: number;
  organization_name: string;
  stale: boolean;
}

/** Undefined where the session is not live, or its user was disabled. */
export async function findSession(db: Queries, { tokenHash }: SessionRef): Promise<SessionCaller | undefined> {
  const question = sql<SessionCaller>`
    select * from caller_of_session(${tokenHash}, ${SESSION_IDLE_SECONDS}, ${SESSION_SECONDS}, ${REFRESH_SECONDS})`;
  const { rows } = await inWhicheverOrganization(() => question.execute(db));
  return rows[0];
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
