import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestApi } from './service.ts';
import type { TestApi, User } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const create = (json: unknown, as: User = api.reviewer) => api.send('POST', '/api/checks/', { as, json });
const readCase = async (id: number) => (await api.send('GET', `/api/cases/${id}/`, { as: api.viewer })).body;

async function newCase(start: boolean): Promise<number> {
  const json = { customer: { full_name: 'Ada Byron' }, checks: [{ check_type: 'IDV' }], start };
  return (await api.send('POST', '/api/cases/', { as: api.reviewer, json })).body.id;
}

describe('create', () => {
  it('answers 201 with the check, last in its case', async () => {
    const case_id = await newCase(false);
    const input_details = { person_name: 'A. Byron', match_type: 'exact' };
    const { status, body } = await create({
      case_id: String(case_id),
      check_type: 'PEP',
      input_details,
      delete_after: 4,
    });
    expect(status).toBe(201);
    expect(body).toEqual({
      id: expect.any(Number),
      risk_score: null,
      title: null,
      note: null,
      reasoning: null,
      outcome: 'PENDING',
      status: 'PENDING',
      created_at: expect.any(String),
      updated_at: expect.any(String),
      input_details,
      check_type: 'PEP',
      delete_after: 4,
    });
    expect((await readCase(case_id)).checks.at(-1)).toEqual(body);
    expect((await api.send('GET', `/api/checks/${body.id}/`, { as: api.viewer })).body).toEqual(body);
  });

  it('makes a finished case PENDING until its next start', async () => {
    const case_id = await newCase(true);
    const { db } = api.database;
    await db.updateTable('case_runs').set({ status: 'COMPLETED' }).where('case_id', '=', case_id).execute();
    const decided = { status: 'COMPLETED', outcome: 'ACCEPTED', risk_score: 0.1 } as const;
    await db.updateTable('cases').set(decided).where('id', '=', case_id).execute();
    await create({ case_id, check_type: 'PEP' });
    expect(await readCase(case_id)).toMatchObject({ status: 'PENDING', outcome: 'PENDING', risk_score: null });
  });

  it('leaves a running case running', async () => {
    const case_id = await newCase(true);
    await create({ case_id, check_type: 'PEP' });
    expect((await readCase(case_id)).status).toBe('PROCESSING');
  });

  it.each([
    [{}, { case_id: ['This field is required.'], check_type: ['This field is required.'] }],
    [
      { case_id: null, check_type: null },
      {
        case_id: ['This field may not be null.'],
        check_type: ['This field may not be null.'],
      },
    ],
    [{ case_id: 999999, check_type: 'PEP' }, { case_id: ['Invalid pk "999999" - object does not exist.'] }],
    [{ case_id: -1, check_type: 'PEP' }, { case_id: ['Invalid pk "-1" - object does not exist.'] }],
    [{ case_id: 2 ** 53, check_type: 'PEP' }, { case_id: ['Invalid pk "9007199254740992" - object does not exist.'] }],
    [
      { case_id: [], check_type: 'pep' },
      {
        case_id: ['Incorrect type. Expected pk value, received list.'],
        check_type: ['"pep" is not a valid choice.'],
      },
    ],
    [
      { case_id: 1, check_type: 'PEP', document_ids: ['5'] },
      {
        document_ids: ['Invalid pk "5" - object does not exist.'],
      },
    ],
  ])('answers 400 to %j', async (json, body) => {
    const answer = await create(json);
    expect([answer.status, answer.body]).toEqual([400, body]);
  });

  it("adds nothing to another organization's case, and leaves it as it is", async () => {
    const case_id = await newCase(false);
    await api.database.db.updateTable('cases').set({ status: 'COMPLETED' }).where('id', '=', case_id).execute();
    const answer = await create({ case_id, check_type: 'PEP' }, api.stranger);
    expect([answer.status, answer.body]).toEqual([
      400,
      { case_id: [`Invalid pk "${case_id}" - object does not exist.`] },
    ]);
    expect(await readCase(case_id)).toMatchObject({ status: 'COMPLETED', checks: [{}] });
  });

  it('lets only one of two at once be the last that fits', async () => {
    const json = {
      customer: { full_name: 'A' },
      checks: Array.from({ length: 498 }, () => ({ check_type: 'PEP' })),
      start: false,
    };
    const { body } = await api.send('POST', '/api/cases/', { as: api.reviewer, json });
    const answers = await Promise.all(Array.from({ length: 6 }, () => create({ case_id: body.id, check_type: 'PEP' })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 201, 400, 400, 400, 400]);
  });
});
