import pg from 'pg';
import type { Credentials } from './credentials.ts';
import { EmbeddedError } from './embedded-error.ts';

/** Makes the database `casewright`, the role that owns it and the role the application connects as, where missing. */
export async function ensureDatabase(adminUrl: string, credentials: Credentials): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl, application_name: 'casewright set-up' });
  await connect(client);
  try {
    const { rows } = await client.query<{ name: string }>(
      `select rolname as name from pg_roles union all select 'database ' || datname from pg_database`,
    );
    const present = new Set(rows.map((row) => row.name));
    const rights = 'login nosuperuser nocreatedb nocreaterole noreplication';
    if (!present.has('casewright')) {
      await client.query(`create role casewright ${rights} password ${client.escapeLiteral(credentials.owner)}`);
    }
    if (!present.has('casewright_app')) {
      await client.query(
        `create role casewright_app ${rights} password ${client.escapeLiteral(credentials.application)}`,
      );
    }
    if (!present.has('database casewright')) await client.query('create database casewright owner casewright');
    await client.query('revoke all on database casewright from public');
    await client.query('grant connect on database casewright to casewright_app');
  } finally {
    await client.end();
  }
}

async function connect(client: pg.Client): Promise<void> {
  try {
    await client.connect();
  } catch (error) {
    // 28P01: invalid_password.
    if ((error as { code?: string }).code !== '28P01') throw error;
    throw new EmbeddedError(
      'The embedded Postgres has other passwords than credentials.json in CASEWRIGHT_HOME. Put back the file that\n' +
        'belongs to this data folder, or set CASEWRIGHT_HOME to a new folder.',
    );
  }
}
