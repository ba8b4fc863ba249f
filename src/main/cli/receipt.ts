import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { listReceiptKeys } from '../../db/receipt-keys.ts';
import { ReceiptKeys } from '../../receipts/receipt-keys.ts';
import { publicJwk } from '../../receipts/signing-key.ts';
import { keysById, readPublicKeys, verifyReceiptFile } from '../../receipts/verify-receipt.ts';
import type { PublicKeys, VerifiedReceipt } from '../../receipts/verify-receipt.ts';
import { StartError } from '../process.ts';
import type { CommandSurroundings } from './users.ts';
import { withDatabase } from './with-database.ts';
import { WrongCallError } from './wrong-call-error.ts';

interface VerifyOptions {
  keys?: string;
  json?: boolean;
}

/** `casewright receipt …` */
export function receiptCommand(surroundings: CommandSurroundings): Command {
  const receipt = new Command('receipt').description('Signed receipts of what was decided.');
  receipt
    .command('verify')
    .description('Checks a receipt, as GET /api/cases/{id}/runs/{n}/receipt/ answers it.')
    .argument('<file>', 'the receipt as JSON')
    .option('--keys <file>', "public keys, as GET /api/receipt-keys/ answers them; else this installation's own")
    .option('--json', 'print one line of JSON')
    .addHelpText(
      'after',
      '\nWith --keys nothing else is needed: no database, no network. Exit code 1 where it does not hold.',
    )
    .action((path: string, options: VerifyOptions) => verify(path, options, surroundings));
  receipt
    .command('rotate-key')
    .description(
      'Signs with a new key from now on. What was signed before is checked by the public key, which is kept.',
    )
    .option('--json', 'print one line of JSON')
    .action((options: { json?: boolean }) => rotate(options, surroundings));
  return receipt;
}

async function verify(path: string, { keys: keysPath, json }: VerifyOptions, surroundings: CommandSurroundings) {
  const file = readJsonFile(path);
  const keys = keysPath === undefined ? await ownKeys(surroundings) : keysOf(keysPath);
  const receipts = verifyReceiptFile(file, keys);
  if (!receipts) throw new WrongCallError(`${path} is no receipt: give one as GET …/receipt/ answers it.`);
  const wrong = receipts.filter(({ problems }) => problems.length > 0);
  if (json) console.log(JSON.stringify({ valid: wrong.length === 0, receipts }));
  else for (const receipt of receipts) console.log(inWords(receipt));
  if (wrong.length > 0) throw new StartError(`${path} does not hold.`);
}

function inWords({ type, case: caseId, run, outcome, key_id: keyId, problems }: VerifiedReceipt): string {
  const what = type === 'casewright/run' ? outcome : `decided ${outcome} by a person`;
  const state = problems.length === 0 ? `holds, signed by ${keyId}` : problems.join('; ');
  return `case ${caseId} run ${run} ${what}: ${state}`;
}

function keysOf(path: string): PublicKeys {
  const keys = readPublicKeys(readJsonFile(path));
  if (keys) return keys;
  throw new WrongCallError(`${path} holds no keys: give them as GET /api/receipt-keys/ answers them.`);
}

function readJsonFile(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new WrongCallError(
      code === undefined ? `${path} is not JSON: ${message}` : `${path} cannot be read: ${message}`,
    );
  }
}

function ownKeys({ config, say }: CommandSurroundings): Promise<PublicKeys> {
  return withDatabase(config(), say, async (db) =>
    keysById((await listReceiptKeys(db)).map((row) => publicJwk(row.public_key))),
  );
}

async function rotate({ json }: { json?: boolean }, { config, say }: CommandSurroundings): Promise<void> {
  const settings = config();
  if (settings.receiptKey !== null) {
    throw new StartError('The key is given by CASEWRIGHT_RECEIPT_KEY: give another one there and start again.');
  }
  const { id } = await withDatabase(settings, say, (db) => new ReceiptKeys(db).rotate());
  if (json) console.log(JSON.stringify({ key_id: id }));
  else say(`Receipts are signed with ${id} within a minute. The private key before it is destroyed.`);
}
