import { afterAll, beforeAll, expect, it } from 'vitest';
import { json } from '../../src/db/json.ts';
import { loadCaseView } from '../../src/db/case-view.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';
import type { EncryptedColumn } from '../../src/db/encrypted-columns.ts';
import { encrypted, encryptedJson } from '../support/encrypted.ts';

let api: TestApi;
let caseId: number;
let checkIds: number[];
let snapshot: unknown;

const at = (second: number) => new Date(Date.UTC(2020, 0, 1, 0, 0, second));
const get = (path: string, as = api.viewer) => api.send('GET', path, { as });

/** A case whose first run is decided, with a check in each state a check can be in, and whose second is asked for. */
beforeAll(async () => {
  api = await startTestApi();
  const types = ['PEP', 'SANCTION', 'BLACKLIST', 'IDV'];
  const created = await api.send('POST', '/api/cases/', {
    as: api.reviewer,
    json: { customer: { full_name: 'Ada Byron' }, checks: types.map((check_type) => ({ check_type })) },
  });
  caseId = created.body.id;
  checkIds = created.body.checks.map((check: { id: number }) => check.id);
  const { db } = api.database;
  snapshot = await loadCaseView(db, { organizationId: api.viewer.organizationId, caseId });
  const { viewer } = api;
  const found = await db
    .selectFrom('case_runs')
    .innerJoin('cases', 'cases.id', 'case_runs.case_id')
    .where('case_id', '=', caseId)
    .select(['case_runs.id', 'customer_id'])
    .executeTakeFirstOrThrow();
  const text = (column: EncryptedColumn, row: number | string, value: string) =>
    encrypted(db, [viewer.organizationId, column, row], value);
  const details = (column: EncryptedColumn, row: number | string, value: unknown) =>
    encryptedJson(db, [viewer.organizationId, column, row], value);
  const run = await db
    .updateTable('case_runs')
    .set({
      status: 'COMPLETED',
      outcome: 'REJECTED',
      risk_score: 0.9,
      requested_at: undefined,
      started_at: at(1),
      completed_at: at(3),
      policy_version: 'default-1',
      list_versions: json({ ofac: '2030-01-01' }),
      engine_version: '7',
      as_of: at(1),
      customer_snapshot: json({
        fullName: await text('customers.full_name', found.customer_id, 'Ada Byron'),
        customerType: null,
        inputDetails: await text('customers.input_details', found.customer_id, '{"dob":"1815-12-10"}'),
      }),
      case_snapshot: await details('case_runs.case_snapshot', found.id, snapshot),
    })
    .where('case_id', '=', caseId)
    .returning('id')
    .executeTakeFirstOrThrow();
  const states = [
    { decided_at: at(2), started_at: at(1), attempts: 1, outcome: 'REJECTED', risk_score: 0.9 },
    { decided_at: at(2), started_at: at(1), attempts: 3, failure: 'It broke.', outcome: 'PENDING' },
    { decided_at: null, started_at: at(1), outcome: 'PENDING' },
    { decided_at: null, started_at: null, outcome: 'PENDING' },
  ] as const;
  for (const [index, state] of states.entries()) {
    const row = `${run.id}/${checkIds[index]}`;
    await db
      .insertInto('check_runs')
      .values({
        run_id: run.id,
        check_id: checkIds[index]!,
        organization_id: api.viewer.organizationId,
        check_type: types[index] as 'PEP',
        input_details: await details('checks.input_details', checkIds[index]!, { index }),
        failure: null,
        risk_score: null,
        title: await text('check_runs.title', row, 'Title'),
        note: await text('check_runs.note', row, 'Note'),
        reasoning: await text('check_runs.reasoning', row, 'Reasoning'),
        hits: index === 0 ? await details('check_runs.hits', row, [HIT]) : null,
        questions: null,
        not_understood: await details('check_runs.not_understood', row, ['/index']),
        ...state,
      })
      .execute();
  }
  expect((await api.send('POST', `/api/cases/${caseId}/start/`, { as: api.reviewer })).body).toMatchObject({
    id: caseId,
  });
});
afterAll(() => api.stop());

const HIT = {
  ref: '/media_hits/0',
  verdict: 'CONFIRMED',
  probability: 0.97,
  rules: ['ID-1'],
  evidence: [
    {
      field: 'name',
      customerValue: 'Ada Byron',
      alertValue: 'A. Byron',
      relation: 'agrees',
      weight: 3.5,
      why: 'The names agree.',
      pointer: null,
    },
  ],
};

const FIRST = {
  number: 1,
  status: 'COMPLETED',
  outcome: 'REJECTED',
  risk_score: 0.9,
  requested_at: expect.any(String),
  started_at: at(1).toISOString(),
  completed_at: at(3).toISOString(),
  superseded_by: null,
  policy_version: 'default-1',
  list_versions: { ofac: '2030-01-01' },
};

it('lists the runs of a case, newest first', async () => {
  const { body } = await get(`/api/cases/${caseId}/runs/`);
  expect(body).toEqual([
    {
      number: 2,
      status: 'REQUESTED',
      outcome: 'PENDING',
      risk_score: null,
      requested_at: expect.any(String),
      started_at: null,
      completed_at: null,
      superseded_by: null,
      policy_version: null,
      list_versions: null,
    },
    FIRST,
  ]);
});

/** Of hits that an earlier engine judged. */
const NOT_KEPT_THEN = {
  subject: null,
  prior: null,
  name_frequency: null,
  conclusion: null,
  basis: null,
  outcome: null,
  risk_score: null,
  risk_floor: null,
  risk_cap: null,
};

it('shows a run whole: the case as it was decided, each check with its evidence', async () => {
  const { body } = await get(`/api/cases/${caseId}/runs/1/`);
  const { checks, ...run } = body;
  expect(run).toEqual({
    ...FIRST,
    as_of: at(1).toISOString(),
    customer: { full_name: 'Ada Byron', customer_type: null, input_details: { dob: '1815-12-10' } },
    case: snapshot,
  });
  const { evidence, ...check } = checks[0];
  expect(check).toEqual({
    id: checkIds[0],
    check_type: 'PEP',
    input_details: { index: 0 },
    status: 'COMPLETED',
    outcome: 'REJECTED',
    risk_score: 0.9,
    title: 'Title',
    note: 'Note',
    reasoning: 'Reasoning',
    attempts: 1,
    started_at: at(1).toISOString(),
    decided_at: at(2).toISOString(),
    human_decisions: [],
  });
  const { customerValue: customer_value, alertValue: alert_value, ...item } = HIT.evidence[0]!;
  expect(evidence).toEqual({
    run: 1,
    hits: [{ ...NOT_KEPT_THEN, ...HIT, evidence: [{ ...item, customer_value, alert_value }] }],
    not_understood: ['/index'],
    model_reading: null,
    versions: { engine: '7', policy: 'default-1', lists: { ofac: '2030-01-01' } },
  });
  expect(checks.map((each: { status: string }) => each.status)).toEqual([
    'COMPLETED',
    'ERROR',
    'PROCESSING',
    'PENDING',
  ]);
  expect(checks[3].evidence.hits).toEqual([]);
});

it('shows a run that was only asked for', async () => {
  expect((await get(`/api/cases/${caseId}/runs/2/`)).body).toMatchObject({
    number: 2,
    as_of: null,
    customer: null,
    case: null,
    checks: [],
  });
});

it.each(['0', '3', 'x', '2147483648', '9007199254740991', '99999999999999999999'])(
  'answers 404 to run %s',
  async (number) => {
    expect((await get(`/api/cases/${caseId}/runs/${number}/`)).status).toBe(404);
  },
);
