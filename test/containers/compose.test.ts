import { readFile, stat } from 'node:fs/promises';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url);

interface Service {
  image: string;
  command?: string[];
  entrypoint?: string[];
  environment?: Record<string, string>;
  healthcheck?: object;
  ports?: string[];
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
}

const text = await readFile(new URL('docker-compose.yml', ROOT), 'utf8');
const compose = parse(text, { merge: true }) as { services: Record<string, Service> };
const service = (name: string): Service => compose.services[name]!;

describe('docker-compose.yml', () => {
  test('follows the Compose specification', async () => {
    const schema = JSON.parse(await readFile(new URL('compose-spec.json', import.meta.url), 'utf8'), (key, value) =>
      // It names a draft that it uses nothing of, and carries "id" from an older one, where that names parts of itself.
      (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
    );
    const ajv = new Ajv({ strict: false, allErrors: true });
    // Compose's own formats; its durations are Go's, not ISO 8601's.
    ajv.addFormat('duration', /^(\d+(\.\d+)?(us|ms|s|m|h))+$/);
    ajv.addFormat('expose', true);
    ajv.addFormat('ports', true);
    ajv.addFormat('subnet_ip_address', true);
    const validate = ajv.compile(schema);
    validate(compose);
    expect(validate.errors).toBeNull();
    const broken = structuredClone<{ services: Record<string, object> }>(compose);
    broken.services.api = { ...broken.services.api, comand: ['node'] };
    expect(validate(broken)).toBe(false);
  });

  test('has every part of a production installation', () => {
    expect(Object.keys(compose.services)).toEqual(
      expect.arrayContaining(['postgres', 'temporal', 'temporal-ui', 'migrate', 'api', 'worker']),
    );
    for (const name of ['postgres', 'temporal', 'temporal-ui', 'api'])
      expect(service(name).healthcheck, name).toHaveProperty('test');
    for (const name of ['api', 'worker']) {
      expect(service(name).depends_on?.migrate?.condition).toBe('service_completed_successfully');
    }
  });

  test('carries no secret of its own', () => {
    const settings = Object.values(compose.services).flatMap(({ environment }) => Object.entries(environment ?? {}));
    const secrets = settings.filter(([name]) => /PASSWORD|PWD|SECRET|DATABASE_(MIGRATION_)?URL/.test(name));
    expect(secrets.length).toBeGreaterThan(5);
    for (const [name, value] of secrets) {
      expect(value, name).toMatch(name === 'CASEWRIGHT_PASSWORD' ? /^\$\{\w+:-\}$/ : /\$\{\w+_PASSWORD:\?/);
    }
  });

  test('publishes ports on loopback only, and none of the databases', () => {
    const published = Object.values(compose.services).flatMap(({ ports }) => ports ?? []);
    expect(published).toHaveLength(2);
    for (const port of published) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(service('postgres').ports).toBeUndefined();
  });

  test('workers can be scaled: they own no port, name or volume', () => {
    const worker = service('worker');
    expect(worker.ports ?? worker.volumes).toBeUndefined();
    expect(worker).not.toHaveProperty('container_name');
  });

  test('names only files that are there', async () => {
    const files = Object.values(compose.services).flatMap(({ command = [], entrypoint = [], volumes = [] }) => [
      ...[...command, ...entrypoint].filter((part) => part.endsWith('.ts')),
      ...volumes.filter((volume) => volume.startsWith('./')).map((volume) => volume.split(':')[0]!),
    ]);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) expect((await stat(new URL(file, ROOT))).isFile(), file).toBe(true);
  });
});
