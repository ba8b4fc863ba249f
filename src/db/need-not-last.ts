import { sql } from 'kysely';

/**
 * In a statement by itself: it does not wait until it is on disk. For steps on the way to something that does wait, and
 * brings them along. A crash of Postgres may undo them, in the order in which they were made, from the last one back;
 * whoever goes on must find what was undone, and do it again.
 */
export const NEED_NOT_LAST = sql<string>`set_config('synchronous_commit', 'off', true)`;
