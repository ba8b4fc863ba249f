import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ENGINE_VERSION } from '../../src/domain/engine-version.ts';
import { THREE_ALERTS } from '../e2e/samples.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { load, person } from '../watchlists/lists.ts';
import { run } from './run-cli.ts';
import { UNREAD } from '../support/encrypted.ts';
import { cipherOf } from '../../src/db/database.ts';
import { checkRunRow, decryptCheckRun } from '../../src/db/decrypt-rows.ts';

// Each call of the command line is a process of its own.
vi.setConfig({ testTimeout: 120_000 });

const CLI = 'src/main/casewright.ts';

let service: TestService;
let folder: string;
/** Names of two organizations; the second has policies of its own. */
let one: string;
let two: string;
/** Cases by what they are about. */
const cases: Record<string, number> = {};

const cli = (...args: string[]) => run(CLI, args, { env: { DATABASE_URL: service.database.applicationUrl } });
const answer = async (...args: string[]) => {
  const { code, stdout, stderr } = await cli(...args, '--json');
  expect(stdout.trimEnd().split('\n'), stderr).toHaveLength(1);
  return { code, ...JSON.parse(stdout) };
};
const screened = (full_name: string, input_details: object) => ({
  customer: { full_name, customer_type: 'INDIVIDUAL', input_details },
  checks: [{ check_type: 'SANCTION' }],
});

beforeAll(async () => {
  service = await startService();
  await service.startWorker();
  folder = await mkdtemp(join(tmpdir(), 'casewright-cli-'));
  const { db } = service.database;
  await load(db, [person('1', ['Viktor Bout'], { birthDates: ['1967-01-13'] }), person('2', ['Umar Patek'])]);
  const [first, second] = [await service.signIn(), await service.signIn()];
  const nameOf = async (id: number) =>
    (await db.selectFrom('organizations').select('name').where('id', '=', id).executeTakeFirstOrThrow()).name;
  [one, two] = [await nameOf(first.organizationId), await nameOf(second.organizationId)];
  const decide = async (name: string, api: typeof first, body: object) => {
    const { id } = await api.createCase(body);
    cases[name] = id;
    await api.decided(id);
  };
  await decide('alerts', first, THREE_ALERTS);
  await decide('other birth date', first, screened('Viktor Bout', { dob: '1990-02-02' }));
  await decide('own rfi', first, { ...screened('Viktor Bout', {}), rfi: 'Our own text.' });
  await decide('twice', second, screened('Umar Patek', {}));
  await second.post('/api/policies/', {
    policy: { extends: 'default', clearedRisk: 0.12, screening: { threshold: 1, noHitRisk: 0.02 } },
  });
  await decide('longer name', second, screened('Viktor Anton Maria Bout', { dob: '1967-01-13' }));
  await second.post(`/api/cases/${cases.twice}/start/`);
  await second.decided(cases.twice!);
  // What comes later must not matter.
  await db.updateTable('customers').set({ full_name: UNREAD, input_details: null }).execute();
}, 120_000);
afterAll(async () => {
  await service.stop();
  await rm(folder, { recursive: true, force: true });
});

async function policyFile(name: string, text: string): Promise<string> {
  const path = join(folder, `${name}.yaml`);
  await writeFile(path, text);
  return path;
}

const listsReplaced = () => load(service.database.db, [person('3', ['Somebody Else'])]);

describe('policy backtest', () => {
  test('under the same numbers nothing changes', async () => {
    const path = await policyFile('same', 'extends: default\n');
    expect(await answer('policy', 'backtest', path, '--organization', one)).toMatchObject({
      code: 0,
      runs: 3,
      skipped: {},
      may_find_more: 0,
      risk: { raised: 0, lowered: 0, same: 3, mean_shift: 0, greatest_shift: 0 },
      changes: [],
    });
    const { code, stdout, stderr } = await cli('policy', 'backtest', path, '--organization', one);
    expect([code, stderr]).toEqual([0, '3 past runs.\n']);
    expect(stdout).toMatch(/^before \\ after +ACCEPTED +REJECTED +PENDING$/m);
    expect(stdout).toContain('risk: 0 raised, 0 lowered, 3 the same; mean shift 0, greatest 0\n');
  });

  test('says which outcomes change, in all and case by case', async () => {
    const path = await policyFile('lenient', 'extends: default\nbirth: { fullDateDecisive: 30 }\n');
    const report = await answer('policy', 'backtest', path, '--organization', one);
    expect(report).toMatchObject({
      outcomes: { ACCEPTED: { ACCEPTED: 1, PENDING: 1, REJECTED: 0 }, PENDING: { PENDING: 1 } },
      risk: { raised: 1, same: 2 },
      checks: { SANCTION: { changed: 1, all: 3 }, PEP: { changed: 0, all: 1 } },
      changes: [
        {
          case: cases['other birth date'],
          run: 1,
          before: { outcome: 'ACCEPTED', risk_score: 0.15 },
          after: { outcome: 'PENDING' },
          checks: [{ check_type: 'SANCTION', before: { outcome: 'ACCEPTED' }, after: { outcome: 'PENDING' } }],
        },
      ],
    });
    const { stdout } = await cli('policy', 'backtest', path, '--organization', one);
    expect(stdout).toMatch(
      new RegExp(
        `^case ${cases['other birth date']} run 1: ACCEPTED 0.15 -> PENDING 0\\.\\d\\d; check \\d+ SANCTION ACCEPTED`,
        'm',
      ),
    );
    expect(stdout).toMatch(/^ACCEPTED +1 +0 +1$/m);
    expect(stdout).toContain('SANCTION: the outcome of 1 of 3 checks changes\n');
  });

  test('that searches more widely finds what was left out, while the lists are those of the time', async () => {
    const path = await policyFile('wide', 'extends: default\n');
    const report = await answer('policy', 'backtest', path, '--organization', two);
    expect(report).toMatchObject({
      runs: 3,
      may_find_more: 0,
      changes: [{ case: cases['longer name'], before: { outcome: 'ACCEPTED', risk_score: 0.02 } }],
    });
    expect(report.changes[0].after.outcome).not.toBe('ACCEPTED');
    await listsReplaced();
    const later = await answer('policy', 'backtest', path, '--organization', two);
    expect(later).toMatchObject({ runs: 3, may_find_more: 2, changes: [] });
    expect((await cli('policy', 'backtest', path, '--organization', two)).stderr).toContain('In 2 the policy searches');
  });

  test('a policy that is none is refused, before anything is computed', async () => {
    const path = await policyFile('wrong', 'extends: default\nbareRisk: 7\n');
    const { code, stdout, stderr } = await cli('policy', 'backtest', path);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`${path}:2: bareRisk: Give a number from 0 to 1.\n${path} is no valid policy.\n`);
  });
});

describe('decisions verify', () => {
  const verify = (...args: string[]) => answer('decisions', 'verify', ...args);

  test('every decision comes out the same, whatever customers, lists and policies became since', async () => {
    await listsReplaced();
    expect(await verify()).toEqual({
      code: 0,
      engine: ENGINE_VERSION,
      runs: 6,
      identical: 6,
      different: [],
      not_comparable: { count: 0, reasons: {}, would_differ: [] },
    });
    const words = await cli('decisions', 'verify', '--organization', two);
    expect(words).toEqual({ code: 0, stdout: '', stderr: '3 runs: 3 identical, 0 different, 0 not comparable.\n' });
  });

  test('a decision that was changed behind its back is found, field by field', async () => {
    const { db } = service.database;
    const check = await db
      .selectFrom('check_runs')
      .innerJoin('case_runs', 'case_runs.id', 'check_runs.run_id')
      .where('case_id', '=', cases['other birth date']!)
      .select(['case_runs.organization_id', 'run_id', 'check_id', 'check_runs.risk_score', 'reasoning', 'hits'])
      .executeTakeFirstOrThrow();
    const cipher = await cipherOf(db, check.organization_id);
    const clear = decryptCheckRun(cipher, check);
    const row = checkRunRow(check);
    const longer = cipher.encrypt({ column: 'check_runs.reasoning', row }, `${clear.reasoning} `);
    const confirmed = [{ ...clear.hits![0]!, verdict: 'CONFIRMED' }];
    const otherHits = cipher.encryptJson({ column: 'check_runs.hits', row }, confirmed);
    const hits = cipher.encryptJson({ column: 'check_runs.hits', row }, clear.hits);
    const change = (values: object) =>
      db.updateTable('check_runs').set(values).where('run_id', '=', check.run_id).execute();
    await change({ risk_score: check.risk_score! + 2 ** -50, reasoning: longer });
    const where = { check: check.check_id, why: [] };
    const found = await verify();
    expect(found).toMatchObject({ code: 1, identical: 5 });
    expect(found.different).toEqual([
      {
        case: cases['other birth date'],
        run: 1,
        policy: 'default-1',
        engine: ENGINE_VERSION,
        differences: [
          { ...where, field: 'riskScore', values: { stored: 0.15 + 2 ** -50, recomputed: 0.15 } },
          { ...where, field: 'reasoning', values: null },
        ],
      },
    ]);
    const words = await cli('decisions', 'verify');
    expect(words.code).toBe(1);
    expect(words.stdout).toContain(
      `case ${cases['other birth date']} run 1 differs: check ${check.check_id} reasoning\n`,
    );
    expect(words.stderr).toContain('1 of 6 runs did not come out the same.');
    await change({ risk_score: check.risk_score, reasoning: check.reasoning });
    await db.updateTable('case_runs').set({ outcome: 'REJECTED' }).where('id', '=', check.run_id).execute();
    expect((await verify()).different[0].differences).toEqual([
      { check: null, field: 'outcome', values: { stored: 'REJECTED', recomputed: 'ACCEPTED' }, why: [] },
    ]);
    await db.updateTable('case_runs').set({ outcome: 'ACCEPTED' }).where('id', '=', check.run_id).execute();
    await change({ hits: otherHits });
    const [hit] = (await verify()).different[0].differences;
    expect(hit).toMatchObject({ field: 'hits', why: [expect.stringMatching(/: CONFIRMED .* -> DISCOUNTED /)] });
    await change({ hits });
  });

  test("another engine's decision is no failure: what would differ is told, and why", async () => {
    const { db, admin } = service.database;
    const ofCase = (name: string) => db.updateTable('case_runs').where('case_id', '=', cases[name]!);
    await ofCase('alerts').set({ engine_version: '0' }).execute();
    await ofCase('own rfi').set({ engine_version: '0', risk_score: 0.01 }).execute();
    await ofCase('longer name').set({ policy_id: null }).execute();
    const found = await verify();
    expect(found).toMatchObject({
      code: 0,
      identical: 3,
      different: [],
      not_comparable: {
        count: 3,
        reasons: { 'decided by engine 0': 2, 'decided before policies were kept': 1 },
        would_differ: [{ case: cases['own rfi'], engine: '0', differences: [{ field: 'riskScore' }] }],
      },
    });
    await sql`delete from watchlist_entities where entity_key = '2'`.execute(admin);
    expect((await verify('--organization', two)).not_comparable.reasons).toEqual({
      'decided before policies were kept': 1,
      'the watchlist entries that it was held against are no longer kept': 2,
    });
  });

  test('a period and an organization may be named', async () => {
    const today = new Date().toISOString().slice(0, 10);
    expect((await verify('--from', today, '--to', today)).runs).toBe(6);
    expect((await verify('--to', '2020-01-01')).runs).toBe(0);
    expect(await cli('decisions', 'verify', '--organization', 'None')).toMatchObject({
      code: 1,
      stderr: 'There is no organization "None".\n',
    });
    for (const period of [
      ['--from', '2026-02-30'],
      ['--from', 'yesterday'],
      ['--from', '2026-02-02', '--to', '2026-02-01'],
    ]) {
      expect((await cli('decisions', 'verify', ...period)).code).toBe(2);
    }
  });
});
