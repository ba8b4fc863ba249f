import { readConfig } from '../config.ts';
import { givenMasterKeys } from './master-keys.ts';
import { migrateDatabase } from './migrate-database.ts';
import { StartError, runMain } from './process.ts';

const USAGE = `Usage: npm run migrate. Brings the database of DATABASE_MIGRATION_URL, else of DATABASE_URL, up to this version.
All settings: docs/settings.md.`;

/** `npm run migrate`: brings the database up to this version, as the role that owns the tables. */
await runMain(USAGE, async () => {
  const config = readConfig(process.env);
  const { databaseUrl, databaseMigrationUrl } = config;
  if (databaseMigrationUrl === undefined) {
    throw new StartError(
      'Set DATABASE_MIGRATION_URL (the role that owns the tables), or DATABASE_URL where one role does both.',
    );
  }
  const urls = { applicationUrl: databaseUrl ?? databaseMigrationUrl, migrationUrl: databaseMigrationUrl };
  const applied = await migrateDatabase(urls, {
    masterKeys: givenMasterKeys(config),
    say: (line) => console.log(line),
  });
  console.log(applied.length === 0 ? 'The database is up to date.' : `Applied: ${applied.join(', ')}`);
});
