import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { WrongCallError } from './wrong-call-error.ts';

const SHORTEST = 8;
const SIGINT_EXIT = 130;

/**
 * The password for a new user: CASEWRIGHT_PASSWORD, else asked for twice at the terminal, unseen.
 * @throws WrongCallError where there is neither, or it is too short.
 */
export async function newUserPassword(environment: NodeJS.ProcessEnv): Promise<string> {
  const given = environment.CASEWRIGHT_PASSWORD;
  if (given !== undefined && given !== '') return longEnough(given);
  if (!process.stdin.isTTY) {
    throw new WrongCallError('There is no terminal to ask for a password: set CASEWRIGHT_PASSWORD.');
  }
  const password = longEnough(await askUnseen(`Password (at least ${SHORTEST} characters): `));
  if ((await askUnseen('Once more: ')) !== password) throw new WrongCallError('The two passwords differ.');
  return password;
}

function longEnough(password: string): string {
  if (password.length >= SHORTEST) return password;
  throw new WrongCallError(`The password is too short: give at least ${SHORTEST} characters.`);
}

async function askUnseen(question: string): Promise<string> {
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  terminal.on('SIGINT', () => {
    terminal.close();
    process.stderr.write('\n');
    process.exit(SIGINT_EXIT);
  });
  try {
    return await terminal.question('');
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
