import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataKeysOf, openDatabase } from '../../src/db/database.ts';
import { encryptRows, hasStaleRows } from '../../src/db/encrypt-rows.ts';
import { requestRun } from '../../src/db/runs.ts';
import { transact } from '../../src/db/transact.ts';
import { verifyRuns } from '../../src/policies/verify-runs.ts';
import { defaultPolicy } from '../../src/policies/default-policy.ts';
import { KeptPolicies } from '../../src/policies/kept-policies.ts';
import { wakeCase } from '../../src/temporal/wake.ts';
import { collect } from '../support/collect.ts';
import { masterKeys } from '../support/database.ts';
import { dump, waysToWrite } from '../support/database-dump.ts';
import { startReceiver } from '../support/receiver.ts';
import { SECRET, startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { spawnWorker } from '../support/worker-process.ts';

let service: TestService;
const logged: string[] = [];
beforeAll(async () => {
  service = await startService();
  await service.startWorker({ logger: pino({ base: null }, { write: (line: string) => void logged.push(line) }) });
});
afterAll(() => service.stop());

/** Each in one place only, and each likely to be repeated elsewhere: a name, a date, words of the alert. */
const MARKERS = [
  'Quenzibar',
  'Ollmarvex',
  '1957-11-23',
  'Trubelheim',
  'Vexonia',
  'Grabolin',
  'Zwickeldorn',
  'Mirfaxon',
];

const CASE = {
  customer: {
    full_name: 'Ollmarvex Quenzibar',
    customer_type: 'INDIVIDUAL',
    input_details: { dob: '1957-11-23', place_of_birth: 'Trubelheim', nationality: 'PL', employer: 'Vexonia' },
  },
  notes: 'Told by Grabolin.',
  checks: [
    {
      check_type: 'SANCTION',
      input_details: { person_name: 'Ollmarvex Quenzibar', nationality: 'PL', list: 'EU', remark: 'Zwickeldorn' },
    },
    { check_type: 'PEP', input_details: { person_name: 'Ollmarvex Quenzibar', Mirfaxon: ['Mirfaxon'], dob: '1911' } },
    { check_type: 'IDV', input_details: { document: 'Zwickeldorn' } },
  ],
};

describe('a dump of the database', () => {
  test('after a case from its creation to a person’s decision holds none of its facts, and no secret', async () => {
    const receiver = await startReceiver((response, { body }, nth) => {
      // A receiver that sends back what it got: attempts keep the beginning of it.
      response.writeHead(nth === 1 ? 500 : 200).end(body);
    });
    const api = await service.signIn();
    const { id, checks } = await api.createCase({ ...CASE, webhook_url: receiver.url });
    const decided = await api.decided(id);
    expect(JSON.stringify(decided)).toMatch(/Quenzibar.*Grabolin|Grabolin.*Quenzibar/);
    await receiver.waitFor(2);
    const note = 'Zwickeldorn knows Ollmarvex Quenzibar.';
    const decision = await api.post(`/api/checks/${checks[0]!.id}/decision/`, { outcome: 'ACCEPTED', note });
    expect(decision.status).toBe(200);
    await api.post(`/api/cases/${id}/start/`);
    await api.decided(id);
    await receiver.waitFor(4);
    const rows = await dump(service.database.admin);
    // The reading itself works: it sees all tables, and what is not encrypted in them.
    const tables = new Set(rows.map(({ table }) => table));
    for (const table of ['customers', 'check_runs', 'check_decisions', 'webhook_attempts', 'receipts', 'data_keys']) {
      expect(tables).toContain(table);
    }
    expect(rows.some(({ text }) => text.includes('"check_type":"SANCTION"'))).toBe(true);
    const { rows: kept } = await sql<{ columns: number }>`
      select count(response) + (select count(carried) from check_runs) as columns from webhook_attempts`.execute(
      service.database.admin,
    );
    expect(kept[0]!.columns).toBeGreaterThan(3);
    // Without any exemption.
    for (const marker of [...MARKERS, SECRET, 'PRIVATE KEY']) {
      const ways = waysToWrite(marker);
      const found = rows.filter(({ text }) => ways.some((way) => text.includes(way)));
      expect([marker, ...found.map(({ table }) => table)]).toEqual([marker]);
    }
    await receiver.close();
  }, 60_000);

  test('lets nobody write plain text, whatever program tries', async () => {
    const { admin } = service.database;
    await expect(sql`update customers set full_name = 'Plain'`.execute(admin)).rejects.toThrow(/customers_encrypted/);
    await expect(sql`update customers set hash_key = 'ab'`.execute(admin)).rejects.toThrow(/customers_encrypted/);
    await expect(sql`update checks set input_details = '{}'`.execute(admin)).rejects.toThrow(/checks_encrypted/);
    await expect(sql`update case_runs set customer_snapshot = '{"fullName": "A"}'`.execute(admin)).rejects.toThrow(
      /case_runs_encrypted/,
    );
  });

  test('has a data key for each organization, which the application cannot change or destroy', async () => {
    const { db } = service.database;
    await expect(sql`delete from data_keys`.execute(db)).rejects.toThrow(/permission denied/);
    await expect(sql`update data_keys set wrapped = ''`.execute(db)).rejects.toThrow(/permission denied/);
  });
});

describe('a ciphertext', () => {
  test('moved to another row, or changed, decides nothing; put back, the case is decided', async () => {
    const api = await service.signIn();
    const { admin, db } = service.database;
    const held = [];
    for (const name of ['Ann One', 'Bea Two']) {
      const input_details = { person_name: name, dob: '1911-01-01' };
      const checks = [{ check_type: 'SANCTION', input_details }];
      held.push(await api.createCase({ customer: { full_name: name }, start: false, checks }));
    }
    const [one, two] = held.map(({ checks }) => checks[0]!.id);
    const swap = () =>
      sql`update checks set input_details = (select input_details from checks other
        where other.id = case checks.id when ${one!} then ${two!}::bigint else ${one!} end)
        where id in (${one!}, ${two!})`.execute(admin);
    await swap();
    const ref = { organizationId: api.organizationId, caseId: held[0]!.id };
    // Who asks over HTTP is told at once, and nothing is begun.
    expect((await api.post(`/api/cases/${ref.caseId}/start/`)).status).toBe(503);
    await transact(db, (transaction) => requestRun(transaction, ref));
    await wakeCase(service.client, { ...ref, taskQueue: service.taskQueue });
    await until(async () => logged.some((line) => line.includes('NOT_DECRYPTED') && line.includes(`row ${one}`)));
    const { status, body } = await api.get(`/api/cases/${held[0]!.id}/`);
    expect([status, body]).toEqual([503, { detail: expect.stringContaining('cannot be read') }]);
    const { rows } = await sql`select outcome, decided_at, reasoning from check_runs where check_id = ${one!}`.execute(
      admin,
    );
    expect(rows).toEqual([{ outcome: 'PENDING', decided_at: null, reasoning: null }]);
    expect(logged.join('')).not.toMatch(/Ann One|Bea Two|1911-01-01/);
    await swap();
    // The run has a copy of its own, as it began.
    await sql`update check_runs set input_details = (select input_details from checks where id = ${one!})
      where check_id = ${one!}`.execute(admin);
    expect(await api.decided(held[0]!.id, 40_000)).toMatchObject({ status: 'COMPLETED' });
  }, 60_000);
});

describe('rotation', () => {
  test('beside a service at work: nothing is refused, lost or decided otherwise, and all is under the new keys', async () => {
    const api = await service.signIn();
    const worker = spawnWorker(service);
    const { admin, ownerUrl, db } = service.database;
    const owner = openDatabase({ url: ownerUrl, poolSize: 2, masterKeys });
    const made: number[] = [];
    const over = new AbortController();
    const load = (async () => {
      while (!over.signal.aborted) {
        made.push((await api.createCase(CASE)).id);
        await sleep(150);
      }
    })();
    await until(async () => made.length > 5);
    // As the command does, but for a shorter wait: longer than a process holds its keys.
    const { coming } = await dataKeysOf(owner).rotate({ activeAfterMs: 8_000 });
    expect(coming).toBeGreaterThan(1);
    // Called again meanwhile, it makes no more.
    expect(await dataKeysOf(owner).rotate({ activeAfterMs: 8_000 })).toEqual({ coming, rewrapped: 0 });
    await sleep(14_000);
    const brokenOff = encryptRows(owner, () => {
      throw new Error('power cut');
    });
    await expect(brokenOff).rejects.toThrow('power cut');
    expect(await hasStaleRows(owner)).toBe(true);
    expect(await encryptRows(owner)).toBeGreaterThan(100);
    expect(await hasStaleRows(owner)).toBe(false);
    over.abort();
    await load;
    for (const id of made) expect(await api.decided(id, 30_000)).toMatchObject({ status: 'COMPLETED' });
    expect(await hasStaleRows(owner)).toBe(false);
    const { rows } = await sql<{ versions: string[] }>`
      select array_agg(distinct split_part(full_name, ':', 2)) as versions from customers`.execute(admin);
    expect(rows[0]!.versions).toEqual(['2']);
    const runs = await collect(verifyRuns(db, new KeptPolicies(db, defaultPolicy), {}));
    expect(runs.length).toBeGreaterThan(made.length);
    expect(runs.filter(({ result }) => result !== 'identical')).toEqual([]);
    await owner.destroy();
    await worker.terminate();
  }, 120_000);
});
