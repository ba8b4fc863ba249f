import { setTimeout as sleep } from 'node:timers/promises';
import { Command } from 'commander';
import { ACTIVE_AFTER_MS } from '../../db/data-keys.ts';
import { dataKeysOf } from '../../db/database.ts';
import type { Database } from '../../db/database.ts';
import { encryptRows, hasStaleRows } from '../../db/encrypt-rows.ts';
import type { Say } from '../../embedded/embedded-error.ts';
import { saying } from '../migrate-database.ts';
import type { CommandSurroundings } from './users.ts';
import { withDatabase } from './with-database.ts';

/** After it became active, for what had begun before. */
const GRACE_MS = 5_000;

interface Options {
  json?: boolean;
}

/** `casewright keys …` */
export function keysCommand(surroundings: CommandSurroundings): Command {
  const keys = new Command('keys').description('The keys that what is stored is encrypted with.');
  keys
    .command('rotate')
    .description('Makes a new data key for each organization, and encrypts all that is stored anew with it.')
    .option('--json', 'print one line of JSON')
    .addHelpText(
      'after',
      '\nBeside the running service, which takes the new keys up by itself. Broken off, it goes on when called again.',
    )
    .action((options: Options) => rotate(options, surroundings));
  keys
    .command('rewrap')
    .description('Encrypts the data keys with CASEWRIGHT_MASTER_KEY, from CASEWRIGHT_PREVIOUS_MASTER_KEY.')
    .option('--json', 'print one line of JSON')
    .action((options: Options) => rewrap(options, surroundings));
  return keys;
}

interface Rotation {
  /** Data keys that were made; none where an earlier rotation was gone on with. */
  data_keys: number;
  rewrapped: number;
  rows: number;
}

async function rotate({ json }: Options, { config, say }: CommandSurroundings): Promise<void> {
  const rotation = await withDatabase(config(), say, (db) => rotateKeys(db, say), { asOwner: true });
  if (json) console.log(JSON.stringify(rotation));
  else say(`${rotation.data_keys} data keys are new; ${rotation.rows} rows were encrypted anew.`);
}

async function rotateKeys(db: Database, say: Say): Promise<Rotation> {
  const isUnfinished = await hasStaleRows(db);
  if (isUnfinished) say('An earlier rotation was not finished: its keys are taken, and no new ones are made.');
  const rewrapped = isUnfinished ? await dataKeysOf(db).rewrap() : 0;
  const made = isUnfinished ? { coming: 0, rewrapped } : await dataKeysOf(db).rotate();
  if (made.coming > 0) {
    say('The new data keys become active once every process knows them, within half a minute …');
    await sleep(ACTIVE_AFTER_MS + GRACE_MS);
  }
  const rows = await encryptRows(db, saying(say));
  return { data_keys: made.coming, rewrapped: made.rewrapped, rows };
}

async function rewrap({ json }: Options, { config, say }: CommandSurroundings): Promise<void> {
  const rewrapped = await withDatabase(config(), say, (db) => dataKeysOf(db).rewrap(), { asOwner: true });
  if (json) console.log(JSON.stringify({ rewrapped }));
  else {
    say(`${rewrapped} data keys were encrypted with the master key that is given.`);
    say('CASEWRIGHT_PREVIOUS_MASTER_KEY is not needed any more, once every process has the new one.');
  }
}
