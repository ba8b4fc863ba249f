import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { EncryptedColumn, EncryptedTable } from './encrypted-columns.ts';

/** Values of a row that tell where its ciphertexts belong. */
export type Key = Readonly<Record<string, string | number>>;

/** What is encrypted in a row by itself: a column, or a part of one. */
export interface Cell {
  name: string;
  isJson: boolean;
  /** Its text as it is stored: JSON to the letter, a ciphertext without quotes. */
  stored: RawBuilder<string | null>;
  /** Where it belongs. `key` has the primary key, and what `alsoOf` names. */
  place: (key: Key) => { column: EncryptedColumn; row: number | string };
}

/** Everything that is encrypted in a row of the table. */
export function cellsOf({ table, key, text = [], json = [] }: EncryptedTable): Cell[] {
  const place = (column: string) => (row: Key) => ({
    column: `${table}.${column}` as EncryptedColumn,
    row: Object.keys(key)
      .map((name) => row[name])
      .join('/'),
  });
  return [
    ...text.map((name) => ({ name, isJson: false, stored: sql<string | null>`${sql.ref(name)}`, place: place(name) })),
    ...json.map((name) => ({ name, isJson: true, stored: storedJson(sql.ref(name)), place: place(name) })),
    ...(COPIES[table] ?? []),
  ];
}

/** Copies of what another table has, encrypted as it is there. */
const COPIES: Readonly<Record<string, readonly Cell[]>> = {
  check_runs: [
    {
      name: 'input_details',
      isJson: true,
      stored: storedJson(sql.ref('input_details')),
      place: ({ check_id: row = NaN }) => ({ column: 'checks.input_details', row }),
    },
  ],
  case_runs: [
    {
      name: 'snapshot_name',
      isJson: false,
      stored: sql`customer_snapshot->>'fullName'`,
      place: ({ customer_id: row = NaN }) => ({ column: 'customers.full_name', row }),
    },
    {
      name: 'snapshot_details',
      isJson: false,
      stored: storedJson(sql`(customer_snapshot->'inputDetails')`),
      place: ({ customer_id: row = NaN }) => ({ column: 'customers.input_details', row }),
    },
  ],
};

function storedJson(column: RawBuilder<unknown>): RawBuilder<string | null> {
  return sql`case when ${column}::text like '"encrypted:%' then ${column} #>> '{}' else nullif(${column}::text, 'null') end`;
}

/** What else tells where a table's ciphertexts belong: names and expressions. */
export function alsoOf({ table }: EncryptedTable): RawBuilder<unknown>[] {
  return table === 'case_runs' ? [sql`(select customer_id from cases where cases.id = case_id) as customer_id`] : [];
}

/** Of an update of `target` from `given`, which has the cells as columns of text. */
export function assignments(table: EncryptedTable): RawBuilder<unknown>[] {
  const columns = cellsOf(table).filter(({ name }) => !name.startsWith('snapshot_'));
  const each = columns.map(({ name, isJson }) => {
    const given = sql.ref(`given.${name}`);
    return sql`${sql.ref(name)} = ${isJson ? sql`to_json(${given})` : given}`;
  });
  return table.table === 'case_runs' ? [...each, SNAPSHOT] : each;
}

const SNAPSHOT = sql`
  customer_snapshot = case when target.customer_snapshot is not null then json_build_object(
    'fullName', given.snapshot_name, 'customerType', target.customer_snapshot->>'customerType',
    'inputDetails', given.snapshot_details) end`;
