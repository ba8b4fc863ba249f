import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

/** To compare an id with: however many there are, it is one statement for Postgres, planned once. */
export function anyOf(ids: readonly number[]): RawBuilder<number> {
  return sql<number>`any(${[...ids]}::bigint[])`;
}
