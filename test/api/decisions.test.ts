import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { deciders } from '../../src/domain/checks/registry.ts';
import { beginAndDecideChecks, concludeCaseOf, decideCase } from '../support/decide-case.ts';
import { CLEARED, DecidedCases, ISO, NOTE, OPEN } from './decided-cases.ts';
import { startTestApi } from './service.ts';
import type { TestApi } from './service.ts';
import { inClear, UNREAD } from '../support/encrypted.ts';

let api: TestApi;
let cases: DecidedCases;
beforeAll(async () => {
  api = await startTestApi();
  cases = new DecidedCases(api);
});
afterAll(() => api.stop());

describe('a decision', () => {
  it('decides check and case, and keeps what the machine had said', async () => {
    const { id, checkIds } = await cases.decidedCase({}, [OPEN, CLEARED]);
    const before = await cases.get(`/api/cases/${id}/`);
    expect(before).toMatchObject({ outcome: 'PENDING', rfi: expect.stringContaining('date of birth') });
    const { status, body } = await cases.decide(checkIds[0]);
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
    expect(check.reasoning).toMatch(new RegExp(`^Accepted by decision of user ${api.reviewer.id} on ${ISO}\\.`));
    expect(check.reasoning).toContain('By the automated assessment the check was left open, with a risk of ');
    expect(check.reasoning).toContain(before.checks[0].reasoning);
    expect(check.reasoning).not.toContain(api.reviewer.email);
    expect(other).toEqual(before.checks[1]);
    expect(await cases.get(`/api/cases/${id}/`)).toEqual(body);
    expect(await cases.get(`/api/checks/${checkIds[0]}/`)).toEqual(check);
  });

  it("leaves the run as it was decided, the machine's verdict in it, with the decision beside it", async () => {
    const { id, checkIds } = await cases.decidedCase();
    const run = await cases.get(`/api/cases/${id}/runs/1/`);
    expect(run.checks[0].human_decisions).toEqual([]);
    await cases.decide(checkIds[0]);
    const after = await cases.get(`/api/cases/${id}/runs/1/`);
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
    const evidence = await cases.get(`/api/checks/${checkIds[0]}/evidence/`);
    expect(evidence).toMatchObject({
      machine: { outcome: 'PENDING', note: run.checks[0].note },
      human_decisions: [made],
    });
    expect(await cases.get(`/api/cases/${id}/runs/`)).toHaveLength(1);
  });

  it.each([
    ['REJECTED', 'REJECTED', 0.9, null],
    ['PENDING', 'PENDING', 0.4, expect.stringContaining('date of birth')],
    ['ACCEPTED', 'ACCEPTED', 0.1, null],
  ])('%s concludes the case as %s', async (outcome, expected, leastRisk, rfi) => {
    const { checkIds } = await cases.decidedCase();
    const { body } = await cases.decide(checkIds[0], { outcome, note: NOTE });
    expect(body).toMatchObject({ outcome: expected, rfi });
    expect(body.risk_score).toBeGreaterThanOrEqual(leastRisk);
  });

  it('can be changed: the latest counts, each is kept', async () => {
    const { id, checkIds } = await cases.decidedCase();
    await cases.decide(checkIds[0]);
    const { body } = await cases.decide(checkIds[0], { outcome: 'REJECTED', note: 'On second thoughts.' }, api.admin);
    expect(body).toMatchObject({ outcome: 'REJECTED', checks: [{ note: 'On second thoughts.' }] });
    const { checks } = await cases.get(`/api/cases/${id}/runs/1/`);
    expect(checks[0].human_decisions).toMatchObject([{ outcome: 'ACCEPTED' }, { outcome: 'REJECTED' }]);
  });

  it('makes a delivery of its own, due at once, with the case as it stands, and wakes the case', async () => {
    const { id, checkIds } = await cases.decidedCase({ webhook_url: 'https://hooks.example.com/a' });
    const [machine] = await cases.deliveries(id);
    api.woken.length = 0;
    const { body } = await cases.decide(checkIds[0]);
    const all = await cases.deliveries(id);
    expect(all).toHaveLength(2);
    const own = all.find((delivery: { id: string }) => delivery.id !== machine.id);
    expect(own).toMatchObject({ run: 1, status: 'PENDING', url: 'https://hooks.example.com/a', attempts: [] });
    expect(own.next_attempt_at).toBe(own.created_at);
    const { body: sent } = await api.database.db
      .selectFrom('webhook_deliveries')
      .where('id', '=', own.id)
      .select('body')
      .executeTakeFirstOrThrow();
    const place = [api.reviewer.organizationId, 'webhook_deliveries.body', own.id] as const;
    expect(JSON.parse(await inClear(api.database.db, [...place], sent))).toEqual(body);
    expect(api.woken).toEqual([{ caseId: id, organizationId: api.reviewer.organizationId }]);
  });

  it('makes no delivery where none is wanted', async () => {
    const { id, checkIds } = await cases.decidedCase();
    expect((await cases.decide(checkIds[0])).status).toBe(200);
    expect(await cases.deliveries(id)).toEqual([]);
  });

  it('given again changes nothing, and is noted', async () => {
    const { id, checkIds } = await cases.decidedCase({ webhook_url: 'https://hooks.example.com/a' });
    const first = await cases.decide(checkIds[0]);
    const again = await cases.decide(checkIds[0]);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await cases.deliveries(id)).toHaveLength(2);
    expect((await cases.get(`/api/cases/${id}/runs/1/`)).checks[0].human_decisions).toHaveLength(1);
    expect((await cases.audit(checkIds[0])).map((event) => event.action)).toEqual([
      'check.decide',
      'check.decide_again',
    ]);
    // Another's agreement is a decision of its own.
    expect((await cases.decide(checkIds[0], undefined, api.admin)).body.checks[0].reasoning).toContain(
      `user ${api.admin.id} `,
    );
    expect(await cases.deliveries(id)).toHaveLength(3);
  });

  it('is written down: who, what, when, from where, before and after; without what is said of the customer', async () => {
    const { checkIds } = await cases.decidedCase();
    await cases.decide(checkIds[0]);
    const [event, ...more] = await cases.audit(checkIds[0]);
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
    const { checkIds } = await cases.decidedCase({ rfi: 'Our own words' });
    expect((await cases.decide(checkIds[0], { outcome: 'PENDING', note: NOTE })).body.rfi).toBe('Our own words');
  });

  it('makes an ERROR case COMPLETED', async () => {
    const { id, checkIds } = await cases.newCase();
    const broken = { ...deciders, SANCTION: () => expect.fail('broken') };
    await decideCase(api.database.db, id, broken);
    expect(await cases.get(`/api/cases/${id}/`)).toMatchObject({ status: 'ERROR', checks: [{ status: 'ERROR' }] });
    expect((await cases.decide(checkIds[0])).body).toMatchObject({
      status: 'COMPLETED',
      outcome: 'ACCEPTED',
      risk_score: 0.15,
      checks: [{ status: 'COMPLETED', outcome: 'ACCEPTED' }],
    });
    expect(await cases.rerun(id, broken)).toMatchObject({ status: 'COMPLETED', checks: [{ status: 'COMPLETED' }] });
    expect(await cases.rerun(id)).toMatchObject({ outcome: 'PENDING' });
  });
});

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
    const { checkIds } = await cases.decidedCase();
    const answer = await cases.decide(checkIds[0], json);
    expect([answer.status, answer.body]).toEqual([400, body]);
  });

  it("for another organization's check, which stays as it is, and before the body is read", async () => {
    const { id, checkIds } = await cases.decidedCase();
    for (const json of [{ outcome: 'ACCEPTED', note: NOTE }, { outcome: 'nonsense' }]) {
      const answer = await cases.decide(checkIds[0], json, api.stranger);
      expect([answer.status, answer.body]).toEqual([404, { detail: 'Not found.' }]);
    }
    expect(await cases.get(`/api/cases/${id}/`)).toMatchObject({ outcome: 'PENDING' });
    expect(await cases.audit(checkIds[0])).toEqual([]);
  });

  it('before the case was ever started', async () => {
    const { checkIds } = await cases.newCase({ start: false });
    const answer = await cases.decide(checkIds[0]);
    expect([answer.status, answer.body.detail]).toEqual([409, expect.stringMatching(/start its case/)]);
  });

  it('while a run is asked for, and while one is running', async () => {
    const { id, checkIds } = await cases.newCase();
    expect((await cases.decide(checkIds[0])).status).toBe(409);
    const runId = await beginAndDecideChecks(api.database.db, id);
    const answer = await cases.decide(checkIds[0]);
    expect([answer.status, answer.body.detail]).toEqual([409, expect.stringMatching(/wait until it has completed/)]);
    await concludeCaseOf(api.database.db, runId);
    expect((await cases.decide(checkIds[0])).status).toBe(200);
  });

  it('after a check was added, until the case is started again', async () => {
    const { id, checkIds } = await cases.decidedCase();
    const added = await api.send('POST', '/api/checks/', {
      as: api.reviewer,
      json: { case_id: id, check_type: 'IDV' },
    });
    for (const checkId of [checkIds[0], added.body.id]) expect((await cases.decide(checkId)).status).toBe(409);
    await cases.rerun(id);
    expect((await cases.decide(added.body.id)).status).toBe(200);
  });

  it('for a check that was added while the run went on', async () => {
    const { id, checkIds } = await cases.newCase();
    const runId = await beginAndDecideChecks(api.database.db, id);
    const added = await api.send('POST', '/api/checks/', {
      as: api.reviewer,
      json: { case_id: id, check_type: 'IDV' },
    });
    await concludeCaseOf(api.database.db, runId);
    const answer = await cases.decide(added.body.id);
    expect([answer.status, answer.body.detail]).toEqual([409, expect.stringMatching(/added after the last run/)]);
    expect((await cases.decide(checkIds[0])).status).toBe(200);
  });
});

it('what was decided and noted cannot be changed by the service, and goes with its case', async () => {
  const { id, checkIds } = await cases.decidedCase();
  await cases.decide(checkIds[0]);
  const { db, admin } = api.database;
  await expect(db.updateTable('check_decisions').set({ note: UNREAD }).execute()).rejects.toThrow(/permission denied/);
  await expect(db.updateTable('audit_events').set({ action: 'x' }).execute()).rejects.toThrow(/permission denied/);
  await expect(db.deleteFrom('audit_events').execute()).rejects.toThrow(/permission denied/);
  await expect(admin.deleteFrom('audit_events').execute()).rejects.toThrow(/never changed or removed/);
  await db.deleteFrom('cases').where('id', '=', id).execute();
  expect(await db.selectFrom('check_decisions').where('case_id', '=', id).select('id').execute()).toEqual([]);
  expect(await cases.audit(checkIds[0])).toHaveLength(1);
});
