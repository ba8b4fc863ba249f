import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';

/** Every row of every table as text, as a dump of the database would have it; bytes also as the text that they are. */
export async function dump(admin: Database): Promise<{ table: string; text: string }[]> {
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(admin);
  const rows: { table: string; text: string }[] = [];
  for (const { name } of tables.rows) {
    const found = await sql<{ text: string }>`select row_to_json(t)::text as text from ${sql.table(name)} t`.execute(
      admin,
    );
    rows.push(...found.rows.map(({ text }) => ({ table: name, text: text + bytesAsText(text) })));
  }
  return rows;
}

function bytesAsText(text: string): string {
  return [...text.matchAll(/\\\\x((?:[0-9a-f]{2})+)/g)]
    .map(([, hex]) => Buffer.from(hex ?? '', 'hex').toString('latin1'))
    .join(' ');
}

/** The ways in which a text may stand in a dump. */
export function waysToWrite(text: string): string[] {
  const bytes = Buffer.from(text, 'utf8');
  // In base64 it has three looks, by where it begins in its threes of bytes.
  const base64 = [0, 1, 2].map((shift) => {
    const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
    return encoded.slice(shift === 0 ? 0 : 4, -4);
  });
  return [text, text.toUpperCase(), text.toLowerCase(), bytes.toString('hex'), ...base64];
}
