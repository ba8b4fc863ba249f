import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';
import { ConfigError, SECRET_SETTINGS, withSecretFiles } from '../src/secret-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'casewright-secrets-'));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test.each(SECRET_SETTINGS)('%s can be a file, whose last line break does not count', (name) => {
  expect(withSecretFiles({ [`${name}_FILE`]: file('one', ' a secret \n') })[name]).toBe(' a secret ');
});

test('settings are read from files as from variables', () => {
  const key = Buffer.alloc(32, 1).toString('base64');
  const config = readConfig({
    DATABASE_URL_FILE: file('url', 'postgres://app:secret@db/casewright\r\n'),
    CASEWRIGHT_MASTER_KEY_FILE: file('key', `${key}\n`),
    CASEWRIGHT_DEMO_PASSWORD_FILE: '',
  });
  expect(config).toMatchObject({ databaseUrl: 'postgres://app:secret@db/casewright', demoPassword: undefined });
  expect(config.masterKeys?.id).toBe(readConfig({ CASEWRIGHT_MASTER_KEY: key }).masterKeys?.id);
});

test.each([
  ['both', () => ({ CASEWRIGHT_MODEL_API_KEY: 'a', CASEWRIGHT_MODEL_API_KEY_FILE: 'b' }), /give either the value or/],
  [
    'no such file',
    () => ({ CASEWRIGHT_PASSWORD_FILE: join(folder, 'none') }),
    /PASSWORD_FILE: .*there is no such file/,
  ],
  ['a folder', () => ({ DATABASE_URL_FILE: folder }), /DATABASE_URL_FILE: .*it is a folder/],
  [
    'empty',
    () => ({ TEMPORAL_API_KEY_FILE: file('empty', '\n') }),
    /TEMPORAL_API_KEY_FILE: .* is empty; put the value/,
  ],
])('%s: refused by name, with what to do', (_, environment, message) => {
  expect(() => withSecretFiles(environment())).toThrow(ConfigError);
  expect(() => withSecretFiles(environment())).toThrow(message);
});

test.skipIf(process.getuid?.() === 0)('a file that this user may not read is refused', () => {
  const path = file('closed', 'x');
  chmodSync(path, 0);
  expect(() => withSecretFiles({ CASEWRIGHT_PASSWORD_FILE: path })).toThrow(/this process may not/);
});

test('what is in a file that cannot be used is not quoted', () => {
  const path = file('bad', 'nonsense-secret');
  expect(() => readConfig({ CASEWRIGHT_MASTER_KEY_FILE: path })).toThrow(/CASEWRIGHT_MASTER_KEY: give 32 random bytes/);
  expect(() => readConfig({ CASEWRIGHT_MASTER_KEY_FILE: path })).not.toThrow(/nonsense/);
});
