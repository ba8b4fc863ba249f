import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadReviewedChecks } from '../../src/db/earlier-decisions.ts';
import { requestRun } from '../../src/db/runs.ts';
import { transact } from '../../src/db/transact.ts';
import { concludeRun } from '../../src/domain/case/conclude-run.ts';
import { combineVerdicts } from '../../src/domain/check/human-decision.ts';
import { defaultPolicy } from '../../src/policies/default-policy.ts';
import { KeptPolicies } from '../../src/policies/kept-policies.ts';
import { verifyRuns } from '../../src/policies/verify-runs.ts';
import { collect } from '../support/collect.ts';
import { decideCase } from '../support/decide-case.ts';
import { CLEARED, DecidedCases, ISO, KATARZYNA, NOTE, OPEN } from './decided-cases.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';
import { customerFacts } from '../../src/db/customer-snapshot.ts';
import { cipherOf } from '../../src/db/database.ts';
import { decryptCheckRun, decryptDecision } from '../../src/db/decrypt-rows.ts';
import { inClear } from '../support/encrypted.ts';

let api: TestApi;
let cases: DecidedCases;
beforeAll(async () => {
  api = await startTestApi();
  cases = new DecidedCases(api);
});
afterAll(() => api.stop());

describe('a later run', () => {
  it('shows nothing decided until it is, then carries the decision over', async () => {
    const { id, checkIds } = await cases.decidedCase({ webhook_url: 'https://hooks.example.com/a' });
    await cases.decide(checkIds[0]);
    expect((await cases.start(id)).body).toMatchObject({
      outcome: 'PENDING',
      risk_score: null,
      checks: [{ note: null }],
    });
    await decideCase(api.database.db, id);
    const carried = await cases.get(`/api/cases/${id}/`);
    expect(carried).toMatchObject({ status: 'COMPLETED', outcome: 'ACCEPTED', risk_score: 0.39, rfi: null });
    expect(carried.checks[0]).toMatchObject({ outcome: 'ACCEPTED', note: NOTE });
    expect(carried.checks[0].reasoning).toMatch(
      new RegExp(
        `^Accepted by decision of user ${api.reviewer.id} on ${ISO} on run 1, which still holds as the evidence is unchanged\\.`,
      ),
    );
    const run = await cases.get(`/api/cases/${id}/runs/2/`);
    expect(run).toMatchObject({ outcome: 'ACCEPTED', risk_score: 0.39, case: carried });
    expect(run.checks[0]).toMatchObject({
      outcome: 'PENDING',
      human_decisions: [{ standing: 'CARRIED_OVER', run: 1, decided_by: api.reviewer.id, changes: [] }],
    });
    const bodies = await api.database.db
      .selectFrom('webhook_deliveries')
      .where('case_id', '=', id)
      .orderBy('created_at')
      .select(['id', 'body'])
      .execute();
    const { organizationId } = api.reviewer;
    const texts = await Promise.all(
      bodies.map((row) => inClear(api.database.db, [organizationId, 'webhook_deliveries.body', row.id], row.body)),
    );
    expect(texts.map((text) => JSON.parse(text).outcome)).toEqual(['PENDING', 'ACCEPTED', 'ACCEPTED']);
    // A run after it rests on the same decision, and one made on it counts before that.
    expect(await cases.rerun(id)).toMatchObject({ outcome: 'ACCEPTED' });
    expect((await cases.decide(checkIds[0], { outcome: 'REJECTED', note: 'No.' })).body).toMatchObject({
      outcome: 'REJECTED',
    });
    expect(await cases.rerun(id)).toMatchObject({ outcome: 'REJECTED', checks: [{ note: 'No.' }] });
  });

  it('lets it lapse when the customer changed, says so, and takes it up again once all is as it was', async () => {
    const customer = { ...KATARZYNA, external_id: 'k-1' };
    const { id, checkIds } = await cases.decidedCase({ customer });
    await cases.decide(checkIds[0]);
    const update = (input_details: object) =>
      api.send('POST', '/api/customers/update/', { as: api.reviewer, json: { external_id: 'k-1', input_details } });
    await update({ nationality: 'PL', dob: '1961-04-05' });
    const lapsed = await cases.rerun(id);
    expect(lapsed.outcome).not.toBe('ACCEPTED');
    expect(lapsed.checks[0].note).not.toBe(NOTE);
    expect(lapsed.checks[0].reasoning).toMatch(
      new RegExp(
        `^The decision of user ${api.reviewer.id} on ${ISO} \\(on run 1: accepted\\) no longer applies, since the evidence changed: the customer's details differ; `,
      ),
    );
    const { checks } = await cases.get(`/api/cases/${id}/runs/2/`);
    expect(checks[0].human_decisions).toMatchObject([
      { standing: 'LAPSED', changes: expect.arrayContaining(["the customer's details differ"]) },
    ]);
    await update({ nationality: 'PL' });
    expect(await cases.rerun(id)).toMatchObject({ outcome: 'ACCEPTED', checks: [{ note: NOTE }] });
  });

  it('carries decisions over only to the checks they were made of', async () => {
    const { id, checkIds } = await cases.decidedCase({}, [OPEN, CLEARED, OPEN]);
    await cases.decide(checkIds[0]);
    expect(await cases.rerun(id)).toMatchObject({
      outcome: 'PENDING',
      checks: [{ outcome: 'ACCEPTED', note: NOTE }, { outcome: 'ACCEPTED' }, { outcome: 'PENDING' }],
    });
  });
});

it('computes again to the same bytes, every run and every decision, from what was stored', async () => {
  const { id, checkIds } = await cases.decidedCase({ customer: { ...KATARZYNA, external_id: 'k-2' } }, [OPEN, CLEARED]);
  await cases.decide(checkIds[0]);
  await cases.rerun(id);
  await cases.decide(checkIds[1], { outcome: 'PENDING', note: 'Look again.' });
  await cases.rerun(id);
  const json = { external_id: 'k-2', input_details: { dob: '1961-04-05' } };
  await api.send('POST', '/api/customers/update/', { as: api.reviewer, json });
  await cases.rerun(id);
  await cases.decide(checkIds[0], { outcome: 'REJECTED', note: 'It is them.' });
  const { db } = api.database;
  const runs = await db
    .selectFrom('case_runs')
    .innerJoin('cases', 'cases.id', 'case_runs.case_id')
    .where('case_id', '=', id)
    .orderBy('number')
    .selectAll('case_runs')
    .select('customer_id')
    .execute();
  const cipher = await cipherOf(db, api.reviewer.organizationId);
  expect(runs).toHaveLength(4);
  for (const run of runs) {
    const stored = await db
      .selectFrom('check_runs')
      .where('run_id', '=', run.id)
      .orderBy('check_id')
      .selectAll()
      .execute();
    const rows = stored.map((row) => ({
      ...decryptCheckRun(cipher, row),
      carried_text: cipher.decrypt({ column: 'check_runs.carried', row: `${run.id}/${row.check_id}` }, row.carried),
    }));
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
        customer: customerFacts(cipher, run)!,
        letterhead: run.rfi_facts!,
      },
      defaultPolicy,
    );
    expect(again).toMatchObject({
      outcome: run.outcome,
      riskScore: run.risk_score,
      rfi: cipher.decrypt({ column: 'case_runs.rfi_written', row: run.id }, run.rfi_written),
    });
    const carried = new Map(again.carried.map((each) => [each.checkId, JSON.stringify(each.carried)]));
    expect(rows.map((row) => row.carried_text)).toEqual(rows.map((row) => carried.get(row.check_id) ?? null));
    for (const storedDecision of await decisionsOn(run.id)) {
      const made = decryptDecision(cipher, storedDecision);
      const place = { column: 'check_decisions.shown', row: made.id } as const;
      const row = rows.find((each) => each.check_id === made.check_id)!;
      const { outcome, risk_score: riskScore, title, note, reasoning } = row;
      const machine = { failed: row.failure !== null, outcome, riskScore, title, note, reasoning };
      const by = { userId: made.decided_by, at: made.decided_at.toISOString(), run: run.number };
      const decision = { outcome: made.outcome, note: made.note, ...by };
      const shown = combineVerdicts(machine, { decision, standing: { kind: 'MADE' } }, defaultPolicy);
      expect(JSON.stringify(shown)).toBe(cipher.decrypt(place, storedDecision.shown));
    }
  }
  const verified = await collect(verifyRuns(db, new KeptPolicies(db, defaultPolicy), {}));
  expect(verified.length).toBeGreaterThanOrEqual(4);
  expect(verified.filter(({ result }) => result !== 'identical')).toEqual([]);
});

const decisionsOn = (runId: number) =>
  api.database.db.selectFrom('check_decisions').where('run_id', '=', runId).selectAll().execute();

describe('at once', () => {
  it('two decisions: one after the other, the later stands, each with a delivery', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, checkIds } = await cases.decidedCase({ webhook_url: 'https://hooks.example.com/a' });
      const answers = await Promise.all([
        cases.decide(checkIds[0]),
        cases.decide(checkIds[0], { outcome: 'REJECTED', note: 'No.' }, api.admin),
      ]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const { checks } = await cases.get(`/api/cases/${id}/runs/1/`);
      const last = checks[0].human_decisions.at(-1).outcome;
      expect(checks[0].human_decisions).toHaveLength(2);
      expect(await cases.get(`/api/cases/${id}/`)).toMatchObject({ outcome: last, checks: [{ outcome: last }] });
      expect(await cases.deliveries(id)).toHaveLength(3);
      expect(await cases.audit(checkIds[0])).toHaveLength(2);
    }
  });

  it('decisions of two checks: neither is lost', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, checkIds } = await cases.decidedCase({}, [OPEN, OPEN]);
      const answers = await Promise.all(checkIds.map((checkId) => cases.decide(checkId)));
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(await cases.get(`/api/cases/${id}/`)).toMatchObject({ outcome: 'ACCEPTED' });
    }
  });

  it('a decision and a start: either the decision is first and carried over, or it is refused', async () => {
    const seen = new Set<number>();
    for (let round = 0; round < 10; round += 1) {
      const { id, checkIds } = await cases.decidedCase();
      const [first, second] =
        round % 2 === 0 ? [cases.decide(checkIds[0]), cases.start(id)] : [cases.start(id), cases.decide(checkIds[0])];
      const answers = await Promise.all([first, second]);
      const decision = round % 2 === 0 ? answers[0] : answers[1];
      seen.add(decision.status);
      expect([200, 409]).toContain(decision.status);
      await decideCase(api.database.db, id);
      expect(await cases.get(`/api/cases/${id}/`)).toMatchObject({
        outcome: decision.status === 200 ? 'ACCEPTED' : 'PENDING',
      });
    }
    expect(seen.size).toBeGreaterThan(0);
  });

  it('a decision that waits for the lock while a run is asked for is refused', async () => {
    const { id, checkIds } = await cases.decidedCase();
    const { db } = api.database;
    let waiting: ReturnType<DecidedCases['decide']> | undefined;
    await transact(db, async (transaction) => {
      await requestRun(transaction, { organizationId: api.reviewer.organizationId, caseId: id });
      waiting = cases.decide(checkIds[0]);
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    expect((await waiting!).status).toBe(409);
  });
});
