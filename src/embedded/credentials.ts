import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Passwords of the embedded Postgres; they never leave the data folder. */
export interface Credentials {
  superuser: string;
  owner: string;
  application: string;
}

/** The passwords kept in this data folder, made on first use and readable by its owner only. */
export function keptCredentials(home: string): Credentials {
  const file = join(home, 'credentials.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const credentials = { superuser: password(), owner: password(), application: password() };
  writeFileSync(file, JSON.stringify(credentials), { mode: 0o600, flag: 'wx', flush: true });
  return credentials;
}

function password(): string {
  return randomBytes(24).toString('base64url');
}
