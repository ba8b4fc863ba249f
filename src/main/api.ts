import { checkMasterKeys } from './master-keys.ts';
import { runMain, untilToldToStop } from './process.ts';
import { openProduction, runApi } from './service.ts';

const USAGE = `Usage: npm run api. The HTTP API, beside your own Postgres (DATABASE_URL) and Temporal (TEMPORAL_ADDRESS).
All settings: docs/settings.md.`;

/** `npm run api`: the HTTP API alone, beside an operator's own Postgres and Temporal. */
await runMain(USAGE, async () => {
  const surroundings = openProduction();
  await checkMasterKeys(surroundings.db);
  const api = await runApi(surroundings, { host: '0.0.0.0' });
  surroundings.logger.info({ url: api.url }, 'API listens');
  await untilToldToStop();
  await api.close();
  await surroundings.callersDb.destroy();
});
