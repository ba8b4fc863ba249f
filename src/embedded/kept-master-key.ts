import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MasterKeys, newKey, readMasterKey } from '../encryption/master-keys.ts';
import { EmbeddedError } from './embedded-error.ts';

/** The master key kept in this data folder; null where there is none yet. It is no part of a backup of the database. */
export function keptMasterKeys(home: string): MasterKeys | null {
  const file = fileIn(home);
  const text = read(file);
  if (text === null) return null;
  const key = readMasterKey(text.trim());
  if (key !== null) return new MasterKeys(key);
  throw new EmbeddedError(
    `${file} holds no master key: bring back the file. Without it what is stored cannot be read.`,
  );
}

/** The same, made on first use and readable by its owner only. */
export function ensureMasterKeys(home: string): MasterKeys {
  const kept = keptMasterKeys(home);
  if (kept !== null) return kept;
  const key = newKey();
  try {
    writeFileSync(fileIn(home), `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    return new MasterKeys(key);
  } catch (error) {
    // Another process was faster.
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return ensureMasterKeys(home);
    throw error;
  }
}

function fileIn(home: string): string {
  return join(home, 'master-key');
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
