import { runMain, untilToldToStop } from './process.ts';
import { openProduction, runApi } from './service.ts';

/** `npm run api`: the HTTP API alone, beside an operator's own Postgres and Temporal. */
await runMain(async () => {
  const surroundings = openProduction();
  const api = await runApi(surroundings, { host: '0.0.0.0' });
  surroundings.logger.info({ url: api.url }, 'API listens');
  await untilToldToStop();
  await api.close();
  await surroundings.callersDb.destroy();
});
