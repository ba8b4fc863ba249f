import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReviewedChecks } from '../../src/db/earlier-decisions.ts';
import { requestRun } from '../../src/db/runs.ts';
import { transact } from '../../src/db/transact.ts';
import { concludeRun } from '../../src/domain/case/conclude-run.ts';
import { combineVerdicts } from '../../src/domain/check/human-decision.ts';
import { deciders } from '../../src/domain/checks/registry.ts';
import { defaultPolicy } from '../../src/domain/policy/default-policy.ts';
import { beginAndDecideChecks, concludeCaseOf, decideCase } from '../support/decide-case.ts';
import { startTestApi } from './service.ts';
import type { TestApi, User } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** Nothing tells whether the listed one is our customer: no birth date on our side. */
const OPEN = {
  check_type: 'SANCTION',
  input_details: { person_name: 'Katarzyna Wolniewicz', dob: '1961-04-05', nationality: 'PL', list: 'EU' },
};
const CLEARED = {
  check_type: 'PEP',
  input_details: { person_name: 'Oleg Ivanovich Petrov', dob: '1930-01-01', position: 'Minister', nationality: 'RU' },
};
const KATARZYNA = {
  full_name: 'Katarzyna Wolniewicz',
  customer_type: 'INDIVIDUAL',
  input_details: { nationality: 'PL' },
};
const NOTE = 'Different person: the father’s name on file differs.';

interface Made {
  id: number;
  checkIds: number[];
}

async function newCase(overrides: object = {}, checks: object[] = [OPEN]): Promise<Made> {
  const { status, body } = await api.send('POST', '/api/cases/', {
    as: api.reviewer,
    json: { customer: KATARZYNA, checks, ...overrides },
  });
  expect(status).toBe(201);
  return { id: body.id, checkIds: body.checks.map((check: { id: number }) => check.id) };
}

async function decidedCase(overrides: object = {}, checks: object[] = [OPEN]): Promise<Made> {
  const made = await newCase(overrides, checks);
  await decideCase(api.database.db, made.id);
  return made;
}

const get = async (path: string, as: User = api.viewer) => (await api.send('GET', path, { as })).body;
const decide = (
  checkId: number | undefined,
  json: unknown = { outcome: 'ACCEPTED', note: NOTE },
  as: User = api.reviewer,
) => api.send('POST', `/api/checks/${checkId}/decision/`, { as, json });
const start = (caseId: number) => api.send('POST', `/api/cases/${caseId}/start/`, { as: api.reviewer });
const rerun = async (caseId: number, of = deciders) => {
  await start(caseId);
  await decideCase(api.database.db, caseId, of);
  return get(`/api/cases/${caseId}/`);
};
const deliveries = async (caseId: number) => (await get(`/api/webhook-deliveries/?case_id=${caseId}`)).results;
const audit = (checkId: number | undefined) =>
  api.database.db
    .selectFrom('audit_events')
    .where('object_kind', '=', 'check')
    .where('object_id', '=', checkId!)
    .orderBy('id')
    .selectAll()
    .execute();

describe('a decision', () => {
  it('decides check and case, and keeps what the machine had said', async () => {
    const { id, checkIds } = await decidedCase({}, [OPEN, CLEARED]);
    const before = await get(`/api/cases/${id}/`);
    expect(before).toMatchObject({ outcome: 'PENDING', rfi: expect.stringContaining('date of birth') });
    const { status, body } = await decide(checkIds[0]);
    expect(status).toBe(200);
    expect(body).toMatchObject({ id, status: 'COMPLETED', outcome: 'ACCEPTED', rfi: null });
    expect(body.risk_score).toBeLessThan(0.4);
    expect(Date.parse(body.updated_at)).toBeGreaterThan(Date.parse(before.updated_at));
    const [check, other] = body.checks;
    expect(check).toMatchObject({
      outcome: 'ACCEPTED',
      status: 'COMPLETED',
      note: NOTE,
      title: 'Accepted by a reviewer',
    });
    expect(check.reasoning).toMatch(new RegExp(`^ACCEPTED by decision of user ${api.reviewer.id} on ${ISO}\\.`));
    expect(check.reasoning).toContain('The machine had said PENDING, risk ');
    expect(check.reasoning).toContain(before.checks[0].reasoning);
    expect(check.reasoning).not.toContain(api.reviewer.email);
    expect(other).toEqual(before.checks[1]);
    expect(await get(`/api/cases/${id}/`)).toEqual(body);
    expect(await get(`/api/checks/${checkIds[0]}/`)).toEqual(check);
  });

  it("leaves the run as it was decided, the machine's verdict in it, with the decision beside it", async () => {
    const { id, checkIds } = await decidedCase();
    const run = await get(`/api/cases/${id}/runs/1/`);
    expect(run.checks[0].human_decisions).toEqual([]);
    await decide(checkIds[0]);
    const after = await get(`/api/cases/${id}/runs/1/`);
    const made = {
      outcome: 'ACCEPTED',
      note: NOTE,
      decided_by: api.reviewer.id,
      decided_at: expect.any(String),
      run: 1,
      standing: 'MADE',
      changes: [],
    };
    expect(after).toEqual({ ...run, checks: [{ ...run.checks[0], human_decisions: [made] }] });
    const evidence = await get(`/api/checks/${checkIds[0]}/evidence/`);
    expect(evidence).toMatchObject({
      machine: { outcome: 'PENDING', note: run.checks[0].note },
      human_decisions: [made],
    });
    expect(await get(`/api/cases/${id}/runs/`)).toHaveLength(1);
  });

  it.each([
    ['REJECTED', 'REJECTED', 0.9, null],
    ['PENDING', 'PENDING', 0.4, expect.stringContaining('date of birth')],
    ['ACCEPTED', 'ACCEPTED', 0.1, null],
  ])('%s concludes the case as %s', async (outcome, expected, leastRisk, rfi) => {
    const { checkIds } = await decidedCase();
    const { body } = await decide(checkIds[0], { outcome, note: NOTE });
    expect(body).toMatchObject({ outcome: expected, rfi });
    expect(body.risk_score).toBeGreaterThanOrEqual(leastRisk);
  });

  it('can be changed: the latest counts, each is kept', async () => {
    const { id, checkIds } = await decidedCase();
    await decide(checkIds[0]);
    const { body } = await decide(checkIds[0], { outcome: 'REJECTED', note: 'On second thoughts.' }, api.admin);
    expect(body).toMatchObject({ outcome: 'REJECTED', checks: [{ note: 'On second thoughts.' }] });
    const { checks } = await get(`/api/cases/${id}/runs/1/`);
    expect(checks[0].human_decisions).toMatchObject([{ outcome: 'ACCEPTED' }, { outcome: 'REJECTED' }]);
  });

  it('makes a delivery of its own, due at once, with the case as it stands, and wakes the case', async () => {
    const { id, checkIds } = await decidedCase({ webhook_url: 'https://hooks.example.com/a' });
    const [machine] = await deliveries(id);
    api.woken.length = 0;
    const { body } = await decide(checkIds[0]);
    const all = await deliveries(id);
    expect(all).toHaveLength(2);
    const own = all.find((delivery: { id: string }) => delivery.id !== machine.id);
    expect(own).toMatchObject({ run: 1, status: 'PENDING', url: 'https://hooks.example.com/a', attempts: [] });
    expect(own.next_attempt_at).toBe(own.created_at);
    const { body: sent } = await api.database.db
      .selectFrom('webhook_deliveries')
      .where('id', '=', own.id)
      .select('body')
      .executeTakeFirstOrThrow();
    expect(JSON.parse(sent)).toEqual(body);
    expect(api.woken).toEqual([{ caseId: id, organizationId: api.reviewer.organizationId }]);
  });

  it('makes no delivery where none is wanted', async () => {
    const { id, checkIds } = await decidedCase();
    expect((await decide(checkIds[0])).status).toBe(200);
    expect(await deliveries(id)).toEqual([]);
  });

  it('given again changes nothing, and is noted', async () => {
    const { id, checkIds } = await decidedCase({ webhook_url: 'https://hooks.example.com/a' });
    const first = await decide(checkIds[0]);
    const again = await decide(checkIds[0]);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await deliveries(id)).toHaveLength(2);
    expect((await get(`/api/cases/${id}/runs/1/`)).checks[0].human_decisions).toHaveLength(1);
    expect((await audit(checkIds[0])).map((event) => event.action)).toEqual(['check.decide', 'check.decide_again']);
    // Another's agreement is a decision of its own.
    expect((await decide(checkIds[0], undefined, api.admin)).body.checks[0].reasoning).toContain(
      `user ${api.admin.id} `,
    );
    expect(await deliveries(id)).toHaveLength(3);
  });

  it('is written down: who, what, when, from where, before and after; without what is said of the customer', async () => {
    const { checkIds } = await decidedCase();
    await decide(checkIds[0]);
    const [event, ...more] = await audit(checkIds[0]);
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      organization_id: api.reviewer.organizationId,
      actor_kind: 'user',
      actor_id: api.reviewer.id,
      action: 'check.decide',
      before: { case: { outcome: 'PENDING' }, check: { outcome: 'PENDING' } },
      after: { case: { outcome: 'ACCEPTED', risk_score: 0.39 }, check: { outcome: 'ACCEPTED', risk_score: 0.39 } },
    });
    expect(event!.address).toMatch(/127\.0\.0\.1$/);
    expect(JSON.stringify(event)).not.toMatch(/Wolniewicz|father/);
    expect(api.logged.join('\n')).not.toMatch(/Wolniewicz|father/);
  });

  it("keeps the caller's own RFI", async () => {
    const { checkIds } = await decidedCase({ rfi: 'Our own words' });
    expect((await decide(checkIds[0], { outcome: 'PENDING', note: NOTE })).body.rfi).toBe('Our own words');
  });

  it('makes an ERROR case COMPLETED', async () => {
    const { id, checkIds } = await newCase();
    const broken = { ...deciders, SANCTION: () => expect.fail('broken') };
    await decideCase(api.database.db, id, broken);
    expect(await get(`/api/cases/${id}/`)).toMatchObject({ status: 'ERROR', checks: [{ status: 'ERROR' }] });
    expect((await decide(checkIds[0])).body).toMatchObject({
      status: 'COMPLETED',
      outcome: 'ACCEPTED',
      risk_score: 0.15,
      checks: [{ status: 'COMPLETED', outcome: 'ACCEPTED' }],
    });
    expect(await rerun(id, broken)).toMatchObject({ status: 'COMPLETED', checks: [{ status: 'COMPLETED' }] });
    expect(await rerun(id)).toMatchObject({ outcome: 'PENDING' });
  });
});

const ISO = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;

describe('a decision is refused', () => {
  it.each([
    [{}, { outcome: ['This field is required.'], note: ['This field is required.'] }],
    [{ outcome: 'MAYBE', note: NOTE }, { outcome: ['"MAYBE" is not a valid choice.'] }],
    [{ outcome: 'ACCEPTED', note: '  ' }, { note: ['This field may not be blank.'] }],
    [{ outcome: 'ACCEPTED', note: null }, { note: ['This field may not be null.'] }],
    [{ outcome: 'ACCEPTED', note: 5 }, { note: ['Not a valid string.'] }],
    [
      { outcome: 'ACCEPTED', note: 'x'.repeat(2001) },
      { note: ['Ensure this field has no more than 2000 characters.'] },
    ],
    [{ outcome: 'ACCEPTED', note: 'a\0b' }, { note: ['Null characters are not allowed.'] }],
  ])('for a bad body: %#', async (json, body) => {
    const { checkIds } = await decidedCase();
    const answer = await decide(checkIds[0], json);
    expect([answer.status, answer.body]).toEqual([400, body]);
  });

  it("for another organization's check, which stays as it is, and before the body is read", async () => {
    const { id, checkIds } = await decidedCase();
    for (const json of [{ outcome: 'ACCEPTED', note: NOTE }, { outcome: 'nonsense' }]) {
      const answer = await decide(checkIds[0], json, api.stranger);
      expect([answer.status, answer.body]).toEqual([404, { detail: 'Not found.' }]);
    }
    expect(await get(`/api/cases/${id}/`)).toMatchObject({ outcome: 'PENDING' });
    expect(await audit(checkIds[0])).toEqual([]);
  });

  it('before the case was ever started', async () => {
    const { checkIds } = await newCase({ start: false });
    const answer = await decide(checkIds[0]);
    expect([answer.status, answer.body.detail]).toEqual([409, expect.stringMatching(/start its case/)]);
  });

  it('while a run is asked for, and while one is running', async () => {
    const { id, checkIds } = await newCase();
    expect((await decide(checkIds[0])).status).toBe(409);
    const runId = await beginAndDecideChecks(api.database.db, id);
    const answer = await decide(checkIds[0]);
    expect([answer.status, answer.body.detail]).toEqual([409, expect.stringMatching(/wait until it has completed/)]);
    await concludeCaseOf(api.database.db, runId);
    expect((await decide(checkIds[0])).status).toBe(200);
  });

  it('after a check was added, until the case is started again', async () => {
    const { id, checkIds } = await decidedCase();
    const added = await api.send('POST', '/api/checks/', {
      as: api.reviewer,
      json: { case_id: id, check_type: 'IDV' },
    });
    for (const checkId of [checkIds[0], added.body.id]) expect((await decide(checkId)).status).toBe(409);
    await rerun(id);
    expect((await decide(added.body.id)).status).toBe(200);
  });

  it('for a check that was added while the run went on', async () => {
    const { id, checkIds } = await newCase();
    const runId = await beginAndDecideChecks(api.database.db, id);
    const added = await api.send('POST', '/api/checks/', {
      as: api.reviewer,
      json: { case_id: id, check_type: 'IDV' },
    });
    await concludeCaseOf(api.database.db, runId);
    const answer = await decide(added.body.id);
    expect([answer.status, answer.body.detail]).toEqual([409, expect.stringMatching(/added after the last run/)]);
    expect((await decide(checkIds[0])).status).toBe(200);
  });
});

describe('a later run', () => {
  it('shows nothing decided until it is, then carries the decision over', async () => {
    const { id, checkIds } = await decidedCase({ webhook_url: 'https://hooks.example.com/a' });
    await decide(checkIds[0]);
    expect((await start(id)).body).toMatchObject({ outcome: 'PENDING', risk_score: null, checks: [{ note: null }] });
    await decideCase(api.database.db, id);
    const carried = await get(`/api/cases/${id}/`);
    expect(carried).toMatchObject({ status: 'COMPLETED', outcome: 'ACCEPTED', risk_score: 0.39, rfi: null });
    expect(carried.checks[0]).toMatchObject({ outcome: 'ACCEPTED', note: NOTE });
    expect(carried.checks[0].reasoning).toMatch(
      new RegExp(
        `^ACCEPTED, carried over from the decision of user ${api.reviewer.id} on ${ISO} on run 1 as the evidence is unchanged\\.`,
      ),
    );
    const run = await get(`/api/cases/${id}/runs/2/`);
    expect(run).toMatchObject({ outcome: 'ACCEPTED', risk_score: 0.39, case: carried });
    expect(run.checks[0]).toMatchObject({
      outcome: 'PENDING',
      human_decisions: [{ standing: 'CARRIED_OVER', run: 1, decided_by: api.reviewer.id, changes: [] }],
    });
    const bodies = await api.database.db
      .selectFrom('webhook_deliveries')
      .where('case_id', '=', id)
      .orderBy('created_at')
      .select('body')
      .execute();
    expect(bodies.map(({ body }) => JSON.parse(body).outcome)).toEqual(['PENDING', 'ACCEPTED', 'ACCEPTED']);
    // A run after it rests on the same decision, and one made on it counts before that.
    expect(await rerun(id)).toMatchObject({ outcome: 'ACCEPTED' });
    expect((await decide(checkIds[0], { outcome: 'REJECTED', note: 'No.' })).body).toMatchObject({
      outcome: 'REJECTED',
    });
    expect(await rerun(id)).toMatchObject({ outcome: 'REJECTED', checks: [{ note: 'No.' }] });
  });

  it('lets it lapse when the customer changed, says so, and takes it up again once all is as it was', async () => {
    const customer = { ...KATARZYNA, external_id: 'k-1' };
    const { id, checkIds } = await decidedCase({ customer });
    await decide(checkIds[0]);
    const update = (input_details: object) =>
      api.send('POST', '/api/customers/update/', { as: api.reviewer, json: { external_id: 'k-1', input_details } });
    await update({ nationality: 'PL', dob: '1961-04-05' });
    const lapsed = await rerun(id);
    expect(lapsed.outcome).not.toBe('ACCEPTED');
    expect(lapsed.checks[0].note).not.toBe(NOTE);
    expect(lapsed.checks[0].reasoning).toMatch(
      new RegExp(
        `^The decision of user ${api.reviewer.id} on ${ISO} \\(ACCEPTED, on run 1\\) no longer applies: the evidence changed: the customer's details differ; `,
      ),
    );
    const { checks } = await get(`/api/cases/${id}/runs/2/`);
    expect(checks[0].human_decisions).toMatchObject([
      { standing: 'LAPSED', changes: expect.arrayContaining(["the customer's details differ"]) },
    ]);
    await update({ nationality: 'PL' });
    expect(await rerun(id)).toMatchObject({ outcome: 'ACCEPTED', checks: [{ note: NOTE }] });
  });

  it('carries decisions over only to the checks they were made of', async () => {
    const { id, checkIds } = await decidedCase({}, [OPEN, CLEARED, OPEN]);
    await decide(checkIds[0]);
    expect(await rerun(id)).toMatchObject({
      outcome: 'PENDING',
      checks: [{ outcome: 'ACCEPTED', note: NOTE }, { outcome: 'ACCEPTED' }, { outcome: 'PENDING' }],
    });
  });
});

it('computes again to the same bytes, every run and every decision, from what was stored', async () => {
  const { id, checkIds } = await decidedCase({ customer: { ...KATARZYNA, external_id: 'k-2' } }, [OPEN, CLEARED]);
  await decide(checkIds[0]);
  await rerun(id);
  await decide(checkIds[1], { outcome: 'PENDING', note: 'Look again.' });
  await rerun(id);
  const json = { external_id: 'k-2', input_details: { dob: '1961-04-05' } };
  await api.send('POST', '/api/customers/update/', { as: api.reviewer, json });
  await rerun(id);
  await decide(checkIds[0], { outcome: 'REJECTED', note: 'It is them.' });
  const { db } = api.database;
  const runs = await db.selectFrom('case_runs').where('case_id', '=', id).orderBy('number').selectAll().execute();
  expect(runs).toHaveLength(4);
  for (const run of runs) {
    const rows = await db
      .selectFrom('check_runs')
      .where('run_id', '=', run.id)
      .orderBy('check_id')
      .selectAll()
      .select(sql<string | null>`carried::text`.as('carried_text'))
      .execute();
    const again = concludeRun(
      {
        checks: rows.map((row) => ({
          checkId: row.check_id,
          failed: row.failure !== null,
          outcome: row.outcome,
          riskScore: row.risk_score,
          questions: row.questions ?? [],
        })),
        reviewed: await loadReviewedChecks(db, run.id),
        customer: run.customer_snapshot!,
        letterhead: run.rfi_facts!,
      },
      defaultPolicy,
    );
    expect(again).toMatchObject({ outcome: run.outcome, riskScore: run.risk_score, rfi: run.rfi_written });
    const carried = new Map(again.carried.map((each) => [each.checkId, JSON.stringify(each.carried)]));
    expect(rows.map((row) => row.carried_text)).toEqual(rows.map((row) => carried.get(row.check_id) ?? null));
    for (const made of await decisionsOn(run.id)) {
      const row = rows.find((each) => each.check_id === made.check_id)!;
      const { outcome, risk_score: riskScore, title, note, reasoning } = row;
      const machine = { failed: row.failure !== null, outcome, riskScore, title, note, reasoning };
      const by = { userId: made.decided_by, at: made.decided_at.toISOString(), run: run.number };
      const decision = { outcome: made.outcome, note: made.note, ...by };
      const shown = combineVerdicts(machine, { decision, standing: { kind: 'MADE' } }, defaultPolicy);
      expect(JSON.stringify(shown)).toBe(made.shown_text);
    }
  }
});

const decisionsOn = (runId: number) =>
  api.database.db
    .selectFrom('check_decisions')
    .where('run_id', '=', runId)
    .selectAll()
    .select(sql<string>`shown::text`.as('shown_text'))
    .execute();

describe('at once', () => {
  it('two decisions: one after the other, the later stands, each with a delivery', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, checkIds } = await decidedCase({ webhook_url: 'https://hooks.example.com/a' });
      const answers = await Promise.all([
        decide(checkIds[0]),
        decide(checkIds[0], { outcome: 'REJECTED', note: 'No.' }, api.admin),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const { checks } = await get(`/api/cases/${id}/runs/1/`);
      const last = checks[0].human_decisions.at(-1).outcome;
      expect(checks[0].human_decisions).toHaveLength(2);
      expect(await get(`/api/cases/${id}/`)).toMatchObject({ outcome: last, checks: [{ outcome: last }] });
      expect(await deliveries(id)).toHaveLength(3);
      expect(await audit(checkIds[0])).toHaveLength(2);
    }
  });

  it('decisions of two checks: neither is lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, checkIds } = await decidedCase({}, [OPEN, OPEN]);
      const answers = await Promise.all(checkIds.map((checkId) => decide(checkId)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await get(`/api/cases/${id}/`)).toMatchObject({ outcome: 'ACCEPTED' });
    }
  });

  it('a decision and a start: either the decision is first and carried over, or it is refused', async () => {
    const seen = new Set<number>();
    for (let round = 0; round < 10; round += 1) {
      const { id, checkIds } = await decidedCase();
      const [first, second] = round % 2 === 0 ? [decide(checkIds[0]), start(id)] : [start(id), decide(checkIds[0])];
      const answers = await Promise.all([first, second]);
      const decision = round % 2 === 0 ? answers[0] : answers[1];
      seen.add(decision.status);
      expect([200, 409]).toContain(decision.status);
      await decideCase(api.database.db, id);
      expect(await get(`/api/cases/${id}/`)).toMatchObject({
        outcome: decision.status === 200 ? 'ACCEPTED' : 'PENDING',
      });
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  it('a decision that waits for the lock while a run is asked for is refused', async () => {
    const { id, checkIds } = await decidedCase();
    const { db } = api.database;
    let waiting: ReturnType<typeof decide> | undefined;
    await transact(db, async (transaction) => {
      await requestRun(transaction, { organizationId: api.reviewer.organizationId, caseId: id });
      waiting = decide(checkIds[0]);
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect((await waiting!).status).toBe(409);
  });
});

it('what was decided and noted cannot be changed by the service, and goes with its case', async () => {
  const { id, checkIds } = await decidedCase();
  await decide(checkIds[0]);
  const { db, admin } = api.database;
  await expect(db.updateTable('check_decisions').set({ note: 'x' }).execute()).rejects.toThrow(/permission denied/);
  await expect(db.updateTable('audit_events').set({ action: 'x' }).execute()).rejects.toThrow(/permission denied/);
  await expect(db.deleteFrom('audit_events').execute()).rejects.toThrow(/permission denied/);
  await expect(admin.deleteFrom('audit_events').execute()).rejects.toThrow(/never changed or removed/);
  await db.deleteFrom('cases').where('id', '=', id).execute();
  expect(await db.selectFrom('check_decisions').where('case_id', '=', id).select('id').execute()).toEqual([]);
  expect(await audit(checkIds[0])).toHaveLength(1);
});
