import { afterAll, beforeAll, expect, it } from 'vitest';
import { ENGINE_VERSION } from '../../src/domain/engine-version.ts';
import { CLEARED, DecidedCases, OPEN } from './decided-cases.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';
import { encrypted } from '../support/encrypted.ts';

let api: TestApi;
let cases: DecidedCases;
beforeAll(async () => {
  api = await startTestApi();
  cases = new DecidedCases(api);
});
afterAll(() => api.stop());

const replay = (id: number, number = 1) =>
  api.send('POST', `/api/cases/${id}/runs/${number}/replay/`, { as: api.reviewer });

it('comes out the same, whatever was changed since', async () => {
  const { id, checkIds } = await cases.decidedCase({}, [OPEN, CLEARED]);
  const { db } = api.database;
  const { customer } = await cases.get(`/api/cases/${id}/`);
  const full_name = await encrypted(db, [api.reviewer.organizationId, 'customers.full_name', customer.id], 'Renamed');
  await db.updateTable('customers').set({ full_name, input_details: null }).where('id', '=', customer.id).execute();
  await cases.decide(checkIds[0]);
  await cases.rerun(id);
  for (const number of [1, 2]) {
    const { status, body } = await replay(id, number);
    expect([status, body]).toMatchObject([200, { identical: true, reason: null, differences: [] }]);
  }
});

it('tells what was stored otherwise, field by field', async () => {
  const { id, checkIds } = await cases.decidedCase({}, [OPEN, CLEARED]);
  const { db } = api.database;
  const { run_id: runId } = await db
    .selectFrom('check_runs')
    .where('check_id', '=', checkIds[0]!)
    .select('run_id')
    .executeTakeFirstOrThrow();
  const row = `${runId}/${checkIds[0]}`;
  const note = await encrypted(db, [api.reviewer.organizationId, 'check_runs.note', row], 'All is well.');
  await db
    .updateTable('check_runs')
    .set({ outcome: 'ACCEPTED', risk_score: 0.01, note })
    .where('check_id', '=', checkIds[0]!)
    .execute();
  const { body } = await replay(id);
  expect(body.identical).toBe(false);
  expect(body.differences).toEqual([
    { check: checkIds[0], field: 'outcome', values: { stored: 'ACCEPTED', recomputed: 'PENDING' }, why: [] },
    { check: checkIds[0], field: 'riskScore', values: { stored: 0.01, recomputed: expect.any(Number) }, why: [] },
    { check: checkIds[0], field: 'note', values: null, why: [] },
  ]);
});

it('says why a run cannot be compared', async () => {
  const { id } = await cases.decidedCase();
  const { db } = api.database;
  const runs = db.updateTable('case_runs').where('case_id', '=', id);
  await runs.set({ engine_version: '0' }).execute();
  expect((await replay(id)).body).toMatchObject({
    identical: null,
    reason: 'decided by engine 0',
    engine_version: ENGINE_VERSION,
    decided_by: { engine_version: '0' },
    differences: [],
  });
  await runs.set({ policy_id: null }).execute();
  expect((await replay(id)).body).toMatchObject({ identical: null, reason: 'decided before policies were kept' });
});

it('is refused where nothing was concluded', async () => {
  const { id } = await cases.newCase();
  expect(await replay(id)).toMatchObject({ status: 409, body: { detail: expect.stringMatching(/concluded/) } });
  expect((await replay(id, 2)).status).toBe(404);
  expect((await replay(id, Number.MAX_SAFE_INTEGER)).status).toBe(404);
});
