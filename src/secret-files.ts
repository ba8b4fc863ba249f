import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Settings that are secret, or carry a password. Each can be given as a file, `<name>_FILE`: so Docker hands secrets over. */
export const SECRET_SETTINGS = [
  'CASEWRIGHT_MASTER_KEY',
  'CASEWRIGHT_PREVIOUS_MASTER_KEY',
  'CASEWRIGHT_RECEIPT_KEY',
  'CASEWRIGHT_MODEL_API_KEY',
  'CASEWRIGHT_DEMO_PASSWORD',
  'CASEWRIGHT_DEMO_WEBHOOK_SECRET',
  'CASEWRIGHT_PASSWORD',
  'DATABASE_URL',
  'DATABASE_MIGRATION_URL',
  'TEMPORAL_API_KEY',
] as const;

/** A setting that cannot be used; its message names the variable and what to do. */
export class ConfigError extends Error {}

/**
 * The environment with the contents of the files that it names secrets by, without the line break at their end.
 * @throws ConfigError naming each file that cannot be used, and each secret that is given twice.
 */
export function withSecretFiles(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const problems: string[] = [];
  const read: NodeJS.ProcessEnv = { ...environment };
  for (const name of SECRET_SETTINGS) {
    const path = environment[`${name}_FILE`];
    if (path === undefined || path === '') continue;
    if (environment[name] !== undefined && environment[name] !== '') {
      problems.push(`${name}: give either the value or ${name}_FILE, not both`);
      continue;
    }
    try {
      read[name] = contentsOf(path);
    } catch (error) {
      problems.push(`${name}_FILE: ${(error as Error).message}`);
    }
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return read;
}

function contentsOf(path: string): string {
  const text = read(path).replace(/[\r\n]+$/, '');
  if (text.trim() === '') throw new Error(`${path} is empty; put the value into it`);
  return text;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = READING_ERRORS[code ?? ''] ?? message;
    throw new Error(`${path} cannot be read: ${why}`, { cause: error });
  }
}

const READING_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; give the path where the secret is mounted',
  EACCES: 'this process may not; let its user read the file',
  EISDIR: 'it is a folder; give the path of a file in it',
};

/** @throws ConfigError where it is given, and no Ed25519 private key */
export function receiptKey(given: string | undefined): string | null {
  if (given === undefined) return null;
  // Many ways of setting a variable cannot carry a line break.
  const pem = given.replaceAll('\\n', '\n');
  try {
    if (createPrivateKey(pem).asymmetricKeyType === 'ed25519') return pem;
  } catch {
    // Said below: the cause might quote the key.
  }
  throw new ConfigError(
    'CASEWRIGHT_RECEIPT_KEY: give an Ed25519 private key as PEM; ' +
      '"openssl genpkey -algorithm ed25519 -out receipt-key.pem" makes one',
  );
}
