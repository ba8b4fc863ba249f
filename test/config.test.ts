import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

describe('settings', () => {
  test('nothing needs to be set, and an empty variable counts as unset', () => {
    const config = readConfig({ PORT: '', DATABASE_URL: '', TEMPORAL_ADDRESS: '' });
    expect(config).toMatchObject({
      port: 8080,
      postgresPort: 5433,
      temporalPort: 7233,
      temporalUiPort: 8233,
      rateLimit: 600,
      databaseUrl: undefined,
      temporalAddress: undefined,
      lists: { mostFailedShare: 0.05, mostLostShare: 0.5, refreshHours: 24 },
      destinations: { allowHttp: false, allowCidrs: [], allowLocalhost: false, allowPorts: [443] },
    });
  });

  test('http for webhooks opens port 80 too, unless ports are given', () => {
    const ports = (environment: NodeJS.ProcessEnv) => readConfig(environment).destinations.allowPorts;
    expect(ports({ CASEWRIGHT_WEBHOOK_ALLOW_HTTP: '1' })).toEqual([443, 80]);
    expect(ports({ CASEWRIGHT_WEBHOOK_ALLOW_HTTP: '1', CASEWRIGHT_WEBHOOK_ALLOW_PORTS: '8443, 9443' })).toEqual([
      8443, 9443,
    ]);
    expect(ports({ CASEWRIGHT_WEBHOOK_ALLOW_PORTS: '*' })).toBe('*');
  });

  test('the migrations’ role is the application’s where no other is named', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://a@h/d' }).databaseMigrationUrl).toBe('postgres://a@h/d');
  });

  test.each([
    [{ PORT: 'x' }, /PORT: give a port number/],
    [{ PORT: '70000' }, /PORT: give a port number/],
    [{ PORT: '1.5' }, /PORT: give a whole port number/],
    [{ CASEWRIGHT_POSTGRES_PORT: '-1' }, /CASEWRIGHT_POSTGRES_PORT/],
    [{ CASEWRIGHT_PUBLIC_URL: 'kyc' }, /CASEWRIGHT_PUBLIC_URL: give an absolute/],
    [{ CASEWRIGHT_TRUST_PROXY: 'true' }, /CASEWRIGHT_TRUST_PROXY: "true" is no proxy/],
    [{ CASEWRIGHT_WEBHOOK_ALLOW_CIDRS: '10.0.0.0/8, ten' }, /CASEWRIGHT_WEBHOOK_ALLOW_CIDRS: "ten"/],
    [{ CASEWRIGHT_WEBHOOK_ALLOW_PORTS: '443,http' }, /CASEWRIGHT_WEBHOOK_ALLOW_PORTS: "http"/],
    [{ CASEWRIGHT_WEBHOOK_ALLOW_HTTP: 'yes' }, /CASEWRIGHT_WEBHOOK_ALLOW_HTTP: give 1 or 0/],
    [{ CASEWRIGHT_DATABASE_POOL: '0' }, /CASEWRIGHT_DATABASE_POOL/],
    [{ CASEWRIGHT_RATE_LIMIT: '-1' }, /CASEWRIGHT_RATE_LIMIT: give requests a minute/],
    [{ CASEWRIGHT_RATE_LIMIT: 'none' }, /CASEWRIGHT_RATE_LIMIT: give requests a minute/],
    [{ CASEWRIGHT_LISTS_MOST_FAILED: '5' }, /CASEWRIGHT_LISTS_MOST_FAILED: give a share from 0 to 1/],
    [{ CASEWRIGHT_LISTS_REFRESH_HOURS: '-1' }, /CASEWRIGHT_LISTS_REFRESH_HOURS: give hours from 0/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [{ CASEWRIGHT_RECEIPT_KEY: 'secret' }, /CASEWRIGHT_RECEIPT_KEY: give an Ed25519 private key as PEM/],
    [{ CASEWRIGHT_RECEIPT_KEY: pem('x25519') }, /CASEWRIGHT_RECEIPT_KEY: give an Ed25519 private key as PEM/],
    [
      { CASEWRIGHT_RECEIPT_KEY_FILE: '/none' },
      /CASEWRIGHT_RECEIPT_KEY_FILE: \/none cannot be read: there is no such file/,
    ],
    [{ CASEWRIGHT_RECEIPT_KEY: 'a', CASEWRIGHT_RECEIPT_KEY_FILE: 'b' }, /not both/],
    [{ CASEWRIGHT_MASTER_KEY: 'secret' }, /CASEWRIGHT_MASTER_KEY: give 32 random bytes in base64/],
    [{ CASEWRIGHT_PREVIOUS_MASTER_KEY: 'A'.repeat(43) }, /give CASEWRIGHT_MASTER_KEY, the new one, too/],
  ])('%j is refused, by name', (environment, message) => {
    expect(() => readConfig(environment)).toThrow(ConfigError);
    expect(() => readConfig(environment)).toThrow(message);
  });

  test('a key of receipts may have its line breaks written as \\n', () => {
    const key = pem('ed25519');
    expect(readConfig({ CASEWRIGHT_RECEIPT_KEY: key.replaceAll('\n', '\\n') }).receiptKey).toBe(key);
  });
});

function pem(type: 'ed25519' | 'x25519'): string {
  const { privateKey } = type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519');
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
