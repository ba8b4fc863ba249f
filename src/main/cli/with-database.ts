import { mkdirSync } from 'node:fs';
import type { Config } from '../../config.ts';
import { openDatabase } from '../../db/database.ts';
import type { Database } from '../../db/database.ts';
import type { Say } from '../../embedded/embedded-error.ts';
import { holdInstance, runningInstance } from '../../embedded/instance.ts';
import { postgresUrls, startPostgres } from '../../embedded/postgres.ts';
import { commandMasterKeys } from '../master-keys.ts';
import { migrateDatabase } from '../migrate-database.ts';
import type { DatabaseUrls } from '../migrate-database.ts';
import { StartError } from '../process.ts';

/** A start of all of Casewright, or another command, may hold the data folder for so long before it can be shared. */
const HOLD_WAIT_MS = 60_000;
/** Between two looks whether the holder's Postgres can be used. */
const LOOK_MS = 1_000;

/**
 * Runs an action on the database of DATABASE_URL, else on the embedded one of CASEWRIGHT_HOME: the running one, or one
 * started for this action alone. An empty database is migrated first.
 * @param asOwner as the role that owns the tables, and may change what is otherwise only added to
 */
export async function withDatabase<Result>(
  config: Config,
  say: Say,
  action: (db: Database) => Promise<Result>,
  { asOwner = false }: { asOwner?: boolean } = {},
): Promise<Result> {
  const { urls, stop } = await findDatabase(config, say);
  try {
    const masterKeys = commandMasterKeys(config);
    await migrateDatabase(urls, { masterKeys, say });
    const db = openDatabase({ url: asOwner ? urls.migrationUrl : urls.applicationUrl, poolSize: 2, masterKeys });
    try {
      return await action(db);
    } finally {
      await db.destroy();
    }
  } finally {
    await stop();
  }
}

interface FoundDatabase {
  urls: DatabaseUrls;
  stop: () => Promise<void>;
}

const nothingToStop = () => Promise.resolve();

async function findDatabase(config: Config, say: Say): Promise<FoundDatabase> {
  const { databaseUrl, databaseMigrationUrl, home } = config;
  if (databaseUrl !== undefined) {
    const urls = { applicationUrl: databaseUrl, migrationUrl: databaseMigrationUrl ?? databaseUrl };
    return { urls, stop: nothingToStop };
  }
  const deadline = Date.now() + HOLD_WAIT_MS;
  for (;;) {
    const running = runningInstance(home);
    if (running?.postgres === null) {
      throw new StartError(
        `The instance that runs on ${home} has a Postgres of its own: set its DATABASE_URL here too.`,
      );
    }
    if (running) return { urls: postgresUrls(home, running.postgres), stop: nothingToStop };
    try {
      return await startOwn(home, say);
    } catch (error) {
      // Held, but not shared yet: its holder is starting or about to end.
      if (!(error instanceof HeldError) || Date.now() > deadline) throw error;
    }
  }
}

class HeldError extends StartError {}

async function startOwn(home: string, say: Say): Promise<FoundDatabase> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const lock = await holdInstance(home, LOOK_MS).catch((error: unknown) => {
    throw new HeldError((error as Error).message);
  });
  try {
    // Any free port: nobody but this command talks to it.
    const postgres = await startPostgres({ home, port: 0, say });
    const stop = async () => {
      await postgres.stop();
      lock.release();
    };
    return { urls: postgres, stop };
  } catch (error) {
    lock.release();
    throw error;
  }
}
