import { isDatabaseDown, openDatabase } from '../db/database.ts';
import type { Database } from '../db/database.ts';
import { confirmEncrypted, encryptRows, unencryptedTables } from '../db/encrypt-rows.ts';
import { migrate, pendingMigrations } from '../db/migrate.ts';
import type { MasterKeys } from '../encryption/master-keys.ts';
import { reindexLists } from '../watchlists/reindex-lists.ts';
import { checkMasterKeys } from './master-keys.ts';
import { StartError } from './process.ts';

export interface DatabaseUrls {
  applicationUrl: string;
  /** Of the role that owns the tables; may be the same. */
  migrationUrl: string;
}

/**
 * Brings the database up to this version, where it isn't: its tables, what of them is not encrypted yet, and the index
 * of its watchlists.
 * @param say told what may take a while
 * @returns the names of the migrations it applied.
 * @throws StartError when the database cannot be reached, or the master key is another one's.
 */
export async function migrateDatabase(
  urls: DatabaseUrls,
  { masterKeys, say }: { masterKeys: MasterKeys; say: (line: string) => void },
): Promise<string[]> {
  const { migrationUrl } = urls;
  const db = openDatabase({ url: migrationUrl, poolSize: 1, masterKeys });
  try {
    const applied = await migrateTables(db, urls);
    await checkMasterKeys(db);
    await encryptTables(db, say);
    await reindexLists(db, ({ name, entities }) => {
      say(`The watchlist "${name}" (${entities} entries) is indexed anew for this version of Casewright …`);
    });
    return applied;
  } catch (error) {
    if (!isDatabaseDown(error)) throw error;
    const { hostname, port } = new URL(migrationUrl);
    throw new StartError(
      `The Postgres at ${hostname}:${port || 5432} cannot be reached: ${(error as Error).message}. Is it up? ` +
        'Its address comes from DATABASE_URL and DATABASE_MIGRATION_URL.',
    );
  } finally {
    await db.destroy();
  }
}

/** What was written before columns were encrypted; broken off, the next start goes on from there. */
async function encryptTables(db: Database, say: (line: string) => void): Promise<void> {
  if ((await unencryptedTables(db)).length === 0) return;
  say('What is stored of persons is encrypted; that is done once, and may take a while …');
  await encryptRows(db, saying(say));
  await confirmEncrypted(db);
}

/** Tells how many rows are encrypted, now and then. */
export function saying(say: (line: string) => void): (rows: number) => void {
  let next = ROWS_PER_LINE;
  return (rows) => {
    if (rows < next) return;
    say(`${rows} rows are encrypted …`);
    next = rows + ROWS_PER_LINE;
  };
}

const ROWS_PER_LINE = 10_000;

async function migrateTables(db: Database, { applicationUrl, migrationUrl }: DatabaseUrls): Promise<string[]> {
  const [application, owner] = [roleOf(applicationUrl), roleOf(migrationUrl)];
  const applicationRole = application === '' || application === owner ? undefined : application;
  // The application's own role may look, and may do no more.
  if (applicationRole === undefined && (await pendingMigrations(db)).length === 0) return [];
  return migrate({ db, applicationRole });
}

function roleOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
