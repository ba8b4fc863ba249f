import { sql } from 'kysely';
import { cipherOf } from '../../src/db/database.ts';
import type { Database } from '../../src/db/database.ts';
import { alsoOf, cellsOf } from '../../src/db/encrypted-cells.ts';
import type { Key } from '../../src/db/encrypted-cells.ts';
import type { EncryptedTable } from '../../src/db/encrypted-columns.ts';

/** A row's key, and its cells in clear, by name. */
export type RowInClear = Record<string, string | number | null>;

/** What is encrypted in each row of the table, in clear; what is plain text stays as it is. */
export async function rowsInClear(admin: Database, table: EncryptedTable): Promise<RowInClear[]> {
  const cells = cellsOf(table);
  const selected = [
    ...Object.keys(table.key).map((name) => sql.ref(name)),
    ...alsoOf(table),
    sql`${table.isShared ? sql`null::bigint` : sql.ref('organization_id')} as organization`,
    ...cells.map(({ name, stored }) => sql`${stored} as ${sql.ref(name)}`),
  ];
  const { rows } = await sql<RowInClear>`
    select ${sql.join(selected)} from ${sql.table(table.table)}`.execute(admin);
  return Promise.all(
    rows.map(async ({ organization, ...row }) => {
      const cipher = await cipherOf(admin, organization as number | null);
      for (const { name, place } of cells) {
        const stored = row[name];
        if (typeof stored === 'string') row[name] = cipher.inClear(place(row as Key), stored);
      }
      return row;
    }),
  );
}
