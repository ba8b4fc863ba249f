import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { passwordProblem, SHORTEST_PASSWORD } from '../../api/auth/password-rules.ts';
import { WrongCallError } from './wrong-call-error.ts';

const SIGINT_EXIT = 130;

/**
 * The password for a new user: CASEWRIGHT_PASSWORD, else asked for twice at the terminal, unseen.
 * @throws WrongCallError where there is neither, or it cannot be one.
 */
export async function newUserPassword(environment: NodeJS.ProcessEnv, email: string): Promise<string> {
  const given = environment.CASEWRIGHT_PASSWORD;
  if (given !== undefined && given !== '') return fit(given, email);
  if (!process.stdin.isTTY) {
    throw new WrongCallError('There is no terminal to ask for a password: set CASEWRIGHT_PASSWORD.');
  }
  const password = fit(await askUnseen(`Password (at least ${SHORTEST_PASSWORD} characters): `), email);
  if ((await askUnseen('Once more: ')) !== password) throw new WrongCallError('The two passwords differ.');
  return password;
}

function fit(password: string, email: string): string {
  const problem = passwordProblem(password, { email });
  if (problem === undefined) return password;
  throw new WrongCallError(problem);
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
