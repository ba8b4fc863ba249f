import { afterAll, beforeAll, expect, it } from 'vitest';
import { deciders } from '../../src/domain/checks/registry.ts';
import { beginAndDecideChecks, decideCase } from '../support/decide-case.ts';
import { startTestApi } from './service.ts';
import type { TestApi, User } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const ALERT = { person_name: 'James Torres', dob: '1950-01-01', nationality: 'US', colour_of_eyes: 'green' };

async function newCase(): Promise<{ id: number; checkId: number }> {
  const { body } = await api.send('POST', '/api/cases/', {
    as: api.reviewer,
    json: {
      customer: { full_name: 'James Torres', customer_type: 'INDIVIDUAL', input_details: { dob: '1997-03-26' } },
      checks: [{ check_type: 'SANCTION', input_details: ALERT }],
    },
  });
  return { id: body.id, checkId: body.checks[0].id };
}
const evidence = (checkId: number, query = '', as: User = api.viewer) =>
  api.send('GET', `/api/checks/${checkId}/evidence/${query}`, { as });
const start = (caseId: number) => api.send('POST', `/api/cases/${caseId}/start/`, { as: api.reviewer });

it('shows every hit with its facts, what was not understood, and the versions', async () => {
  const { id, checkId } = await newCase();
  await decideCase(api.database.db, id);
  const { status, body } = await evidence(checkId);
  expect(status).toBe(200);
  const check = (await api.send('GET', `/api/checks/${checkId}/`, { as: api.viewer })).body;
  const { machine, human_decisions, ...contract } = body;
  expect(human_decisions).toEqual([]);
  const { outcome, status: checkStatus, risk_score, title, note, reasoning } = check;
  expect(machine).toEqual({ outcome, status: checkStatus, risk_score, title, note, reasoning });
  expect(contract).toEqual({
    run: 1,
    hits: [
      {
        ref: expect.any(String),
        subject: { name: 'James Torres', role: null },
        verdict: 'DISCOUNTED',
        probability: expect.any(Number),
        prior: expect.any(Number),
        name_frequency: { name: 'James Torres', share: 0.00002, namesakes: 2, log_odds: -1.0986 },
        conclusion: 'false positive: birth date differs',
        basis: null,
        outcome: 'ACCEPTED',
        risk_score: 0.15,
        risk_floor: 0.15,
        risk_cap: 0.15,
        rules: expect.arrayContaining(['SAN-4']),
        evidence: expect.arrayContaining([
          {
            field: 'birth_date',
            customer_value: '1997-03-26',
            alert_value: '1950-01-01',
            relation: 'conflicts',
            weight: expect.any(Number),
            why: expect.any(String),
            pointer: '/dob',
          },
        ]),
      },
    ],
    not_understood: ['/colour_of_eyes'],
    model_reading: null,
    versions: { engine: expect.any(String), policy: expect.any(String), lists: {} },
  });
  const run = (await api.send('GET', `/api/cases/${id}/runs/1/`, { as: api.viewer })).body;
  expect(run.checks[0].evidence).toEqual(contract);
});

it('is that of the latest run that was decided, or of the run asked for', async () => {
  const { id, checkId } = await newCase();
  const { db } = api.database;
  await decideCase(db, id);
  await start(id);
  expect((await evidence(checkId)).body.run).toBe(1);
  await beginAndDecideChecks(db, id);
  expect((await evidence(checkId)).body.run).toBe(1);
  expect((await evidence(checkId, '?run=2')).body.run).toBe(2);
  await start(id);
  await decideCase(db, id);
  expect((await evidence(checkId)).body.run).toBe(3);
  expect((await evidence(checkId, '?run=1')).body.run).toBe(1);
});

it('of a check that could not be decided has no hits, and says so', async () => {
  const { id, checkId } = await newCase();
  await decideCase(api.database.db, id, { ...deciders, SANCTION: () => expect.fail('broken') });
  expect((await evidence(checkId)).body).toMatchObject({ hits: [], machine: { status: 'ERROR', outcome: 'PENDING' } });
});

it('is not there before the check is decided: 404 says what to do', async () => {
  const { id, checkId } = await newCase();
  const answer = await evidence(checkId);
  expect([answer.status, answer.body.detail]).toEqual([404, expect.stringMatching(/not been decided. Start its case/)]);
  await decideCase(api.database.db, id);
  for (const run of ['2', '9007199254740991']) {
    const other = await evidence(checkId, `?run=${run}`);
    expect([other.status, other.body.detail]).toEqual([404, expect.stringMatching(/not been decided in that run/)]);
  }
});

it.each(['0', '-1', 'x', '1.5'])('answers 400 to ?run=%s', async (run) => {
  const { checkId } = await newCase();
  const answer = await evidence(checkId, `?run=${run}`);
  expect([answer.status, Object.keys(answer.body)]).toEqual([400, ['run']]);
});

it("is nobody else's: another organization gets 404, before its query is read", async () => {
  const { id, checkId } = await newCase();
  await decideCase(api.database.db, id);
  for (const query of ['', '?run=1', '?run=x']) {
    const answer = await evidence(checkId, query, api.stranger);
    expect([answer.status, answer.body]).toEqual([404, { detail: 'Not found.' }]);
  }
});
