import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { RawBuilder, Transaction } from 'kysely';
import { cipherOf } from './database.ts';
import type { Database, Queries } from './database.ts';
import { alsoOf, assignments, cellsOf } from './encrypted-cells.ts';
import type { Cell, Key } from './encrypted-cells.ts';
import { ENCRYPTED_TABLES } from './encrypted-columns.ts';
import type { Cipher, EncryptedTable } from './encrypted-columns.ts';
import { listOrganizations } from './organizations.ts';
import type { Schema } from './schema.ts';
import { transact } from './transact.ts';

/** Rows in one transaction: few enough that nobody waits long for one of them. */
const BATCH = 200;
/** Until rows that others were at work on are tried again. */
const PAUSE_MS = 200;

/**
 * Encrypts what is stored in plain text or under an earlier data key, beside whoever works. What it has done stays done:
 * broken off, it goes on from there.
 * @param db as the role that owns the tables
 * @param onRows told how many rows it has written so far
 * @returns how many in all
 */
export async function encryptRows(db: Database, onRows: (rows: number) => void = () => undefined): Promise<number> {
  let rows = 0;
  for (const part of await partsOf(db)) {
    do {
      for (let last: Key | undefined; ;) {
        const keys = await transact(db, (transaction) => encryptBatch(transaction, part, last));
        last = keys.at(-1);
        if (last === undefined) break;
        onRows((rows += keys.length));
      }
      // Others may have been at work on some rows.
    } while ((await hasStale(db, part)) && (await sleep(PAUSE_MS, true)));
  }
  return rows;
}

/** Whether anything is under an earlier data key, or in plain text. */
export async function hasStaleRows(db: Database): Promise<boolean> {
  for (const part of await partsOf(db)) {
    if (await hasStale(db, part)) return true;
  }
  return false;
}

/** An organization's rows of a table; or all, of one that belongs to the installation. */
interface Part {
  table: EncryptedTable;
  organizationId: number | null;
  cipher: Cipher;
}

async function partsOf(db: Database): Promise<Part[]> {
  const parts: Part[] = [];
  for (const organizationId of [null, ...(await listOrganizations(db)).map(({ id }) => id)]) {
    const tables = ENCRYPTED_TABLES.filter((each) => 'isShared' in each === (organizationId === null));
    const cipher = await cipherOf(db, organizationId);
    parts.push(...tables.map((table) => ({ table, organizationId, cipher })));
  }
  return parts;
}

async function hasStale(db: Queries, part: Part): Promise<boolean> {
  const { rows } = await sql<{ is_stale: boolean }>`
    select exists (select from ${sql.table(part.table.table)} where ${isStale(part)}) as is_stale`.execute(db);
  return rows[0]?.is_stale ?? false;
}

/** Rows with a text that is not as the present data key encrypts it. */
function isStale({ table, organizationId, cipher }: Part): RawBuilder<boolean> {
  const stale = cellsOf(table).map(({ stored }) => sql`not starts_with(${stored}, ${cipher.prefix})`);
  const whose = organizationId === null ? sql`true` : sql`organization_id = ${organizationId}`;
  return sql`${whose} and (${sql.join(stale, sql` or `)})`;
}

type Row = Record<string, string | number | null>;

/** @returns the keys of the rows that it wrote, in order */
async function encryptBatch(
  transaction: Transaction<Schema>,
  part: Part,
  last: Key | undefined,
): Promise<readonly Key[]> {
  const { table, cipher } = part;
  const names = Object.keys(table.key);
  const keys = sql.join(names.map((name) => sql.ref(name)));
  const after =
    last === undefined ? sql`true` : sql`(${keys}) > (${sql.join(names.map((name) => sql`${last[name]}`))})`;
  const cells = cellsOf(table);
  const selected = [...alsoOf(table), ...cells.map(({ name, stored }) => sql`${stored} as ${sql.ref(name)}`)];
  const { rows } = await sql<Row>`
    select ${keys}, ${sql.join(selected)} from ${sql.table(table.table)} where ${isStale(part)} and ${after}
    order by ${keys} limit ${BATCH} for no key update skip locked`.execute(transaction);
  const columns = cells.map((cell) => rows.map((row) => encryptedAnew(cipher, cell, row)));
  if (rows.length > 0) await write(transaction, { table, rows, cells, columns });
  return rows as Key[];
}

function encryptedAnew(cipher: Cipher, { name, place }: Cell, row: Row): string | null {
  const stored = row[name];
  if (typeof stored !== 'string') return null;
  const at = place(row as Key);
  return String(cipher.encrypt(at, cipher.inClear(at, stored)));
}

interface Writing {
  table: EncryptedTable;
  rows: readonly Row[];
  cells: readonly Cell[];
  /** For each cell, the rows' values. */
  columns: readonly (string | null)[][];
}

async function write(transaction: Transaction<Schema>, { table, rows, cells, columns }: Writing): Promise<void> {
  const keys = Object.entries(table.key);
  const given = [
    ...keys.map(([name, type]) => sql`${rows.map((row) => row[name])}::${sql.raw(type)}[]`),
    ...columns.map((values) => sql`${values}::text[]`),
  ];
  const names = [...keys.map(([name]) => name), ...cells.map(({ name }) => name)];
  const same = keys.map(([name]) => sql`${sql.ref(`target.${name}`)} = ${sql.ref(`given.${name}`)}`);
  await sql`
    update ${sql.table(table.table)} as target set ${sql.join(assignments(table))}
    from unnest(${sql.join(given)}) as given(${sql.join(names.map((name) => sql.ref(name)))})
    where ${sql.join(same, sql` and `)}`.execute(transaction);
}

/** Tables that may hold plain text of before their columns were encrypted. */
export async function unencryptedTables(db: Queries): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select conrelid::regclass::text as name from pg_constraint
    where conname like '%\\_encrypted' and not convalidated order by 1`.execute(db);
  return rows.map((row) => row.name);
}

/** Has Postgres make sure that there is no plain text. */
export async function confirmEncrypted(db: Queries): Promise<void> {
  for (const name of await unencryptedTables(db)) {
    await sql`alter table ${sql.table(name)} validate constraint ${sql.ref(`${name}_encrypted`)}`.execute(db);
  }
}
