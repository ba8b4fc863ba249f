import type { Config } from '../config.ts';
import { dataKeysOf, isDatabaseDown } from '../db/database.ts';
import type { Database } from '../db/database.ts';
import { ensureMasterKeys, keptMasterKeys } from '../embedded/kept-master-key.ts';
import { MasterKeyError } from '../encryption/master-keys.ts';
import type { MasterKeys } from '../encryption/master-keys.ts';
import { StartError } from './process.ts';

/** Of `npm start`: the given one, else the one kept beside the embedded data. */
export function ownMasterKeys({ masterKeys, home }: Config): MasterKeys {
  return masterKeys ?? ensureMasterKeys(home);
}

/** Of the command line: the one of the process that it goes with. @throws StartError where there is none */
export function commandMasterKeys(config: Config): MasterKeys {
  if (config.databaseUrl === undefined) return ownMasterKeys(config);
  // Kept by an `npm start` beside one's own Postgres.
  return config.masterKeys ?? keptMasterKeys(config.home) ?? noMasterKey();
}

/** Of a process in production. @throws StartError where none is given */
export function givenMasterKeys({ masterKeys }: Config): MasterKeys {
  return masterKeys ?? noMasterKey();
}

function noMasterKey(): never {
  throw new StartError(
    'Set CASEWRIGHT_MASTER_KEY, or CASEWRIGHT_MASTER_KEY_FILE: what is stored of persons is encrypted under it. ' +
      '"openssl rand -base64 32" makes one; it is the same for all processes, and without it nothing can be read again.',
  );
}

/** Refuses a master key that does not open what is stored; a database that is down, or new, says so elsewhere. */
export async function checkMasterKeys(db: Database): Promise<void> {
  try {
    await dataKeysOf(db).check();
  } catch (error) {
    if (error instanceof MasterKeyError) throw new StartError(error.message);
    if (!isDatabaseDown(error) && !isNotMigrated(error)) throw error;
  }
}

/** PostgreSQL "Error Codes": undefined_table. */
function isNotMigrated(error: unknown): boolean {
  return (error as { code?: unknown }).code === '42P01';
}
