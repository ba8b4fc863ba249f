import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideCase } from '../support/decide-case.ts';
import { startTestApi } from './service.ts';
import type { TestApi, User } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const EMPTY = { name: null, address: null, phone: null, email: null, website: null };
const FULL = {
  name: 'Bank One, Customer Desk',
  address: '1 High Street\nLondon',
  phone: '+44 (0)20 7946-0000 ext. 12',
  email: 'desk@bank.example',
  website: 'https://bank.example/desk',
};
const get = async (as: User = api.viewer) => (await api.send('GET', '/api/organization/', { as })).body;
const patch = (json: unknown, as: User = api.admin) => api.send('PATCH', '/api/organization/', { as, json });

it("shows the caller's own organization", async () => {
  const { organizationId: id } = api.stranger;
  expect(await get(api.stranger)).toEqual({ id, name: 'Bank Two', default_language: null, signature: EMPTY });
});

it('changes what is given, and leaves the rest and the others alone', async () => {
  const changed = await patch({ default_language: 'de', signature: FULL });
  expect(changed).toMatchObject({ status: 200, body: { name: 'Bank One', default_language: 'de', signature: FULL } });
  expect((await patch({ signature: { phone: null } })).body).toMatchObject({
    default_language: 'de',
    signature: { ...FULL, phone: null },
  });
  expect((await patch({ default_language: null, signature: { email: ' ' } })).body).toMatchObject({
    default_language: null,
    signature: { ...FULL, phone: null, email: null },
  });
  expect((await patch({ name: 'Another', id: 5 })).body.name).toBe('Bank One');
  expect(await get()).toEqual((await patch({})).body);
  expect(await get(api.stranger)).toMatchObject({ default_language: null, signature: EMPTY });
});

it('notes who changed what', async () => {
  await patch({ default_language: 'es' });
  const events = await api.database.db
    .selectFrom('audit_events')
    .where('action', '=', 'organization.change')
    .orderBy('id', 'desc')
    .selectAll()
    .execute();
  expect(events[0]).toMatchObject({
    organization_id: api.admin.organizationId,
    actor_id: api.admin.id,
    object_kind: 'organization',
    object_id: api.admin.organizationId,
    after: { default_language: 'es' },
  });
});

describe('a setting is refused', () => {
  it.each([
    [{ default_language: 'it' }, { default_language: ['"it" is not a valid choice.'] }],
    [{ default_language: 5 }, { default_language: ['"5" is not a valid choice.'] }],
    [{ signature: null }, { signature: { non_field_errors: ['This field may not be null.'] } }],
    [{ signature: 'x' }, { signature: { non_field_errors: ['Invalid data. Expected a dictionary, but got str.'] } }],
    [{ signature: { name: 'A\nBcc: x' } }, { signature: { name: ['Line breaks are not allowed.'] } }],
    [{ signature: { name: 'x'.repeat(256) } }, { signature: { name: [tooLong(255)] } }],
    [{ signature: { address: 'x'.repeat(1001) } }, { signature: { address: [tooLong(1000)] } }],
    [
      { signature: { address: 'x\n'.repeat(11) + 'x' } },
      { signature: { address: ['Ensure this field has no more than 10 lines.'] } },
    ],
    [{ signature: { address: 'a\0b' } }, { signature: { address: ['Null characters are not allowed.'] } }],
    [{ signature: { phone: 'call me' } }, { signature: { phone: ['Enter a valid phone number.'] } }],
    [{ signature: { phone: 5 } }, { signature: { phone: ['Not a valid string.'] } }],
    [{ signature: { email: 'desk' } }, { signature: { email: ['Enter a valid email address.'] } }],
    [
      { signature: { email: 'a@b.example\r\nBcc: x@y.example' } },
      { signature: { email: expect.arrayContaining(['Enter a valid email address.']) } },
    ],
    [
      { signature: { website: 'javascript:alert(1)' } },
      { signature: { website: ['Enter a valid URL, with http or https.'] } },
    ],
    [{ signature: { website: 'bank' } }, { signature: { website: ['Enter a valid URL, with http or https.'] } }],
  ])('%#: %j', async (json, body) => {
    const before = await get();
    const answer = await patch(json);
    expect([answer.status, answer.body]).toEqual([400, body]);
    expect(await get()).toEqual(before);
  });
});

function tooLong(max: number): string {
  return `Ensure this field has no more than ${max} characters.`;
}

describe('the RFI', () => {
  async function rfi(customer: object = {}, own: object = {}): Promise<string | null> {
    const { body } = await api.send('POST', '/api/cases/', {
      as: api.reviewer,
      json: {
        customer: { full_name: 'Katarzyna Wolniewicz', input_details: { nationality: 'PL' }, ...customer },
        checks: [
          {
            check_type: 'SANCTION',
            input_details: { person_name: 'Katarzyna Wolniewicz', dob: '1961-04-05', nationality: 'PL' },
          },
        ],
        ...own,
      },
    });
    await decideCase(api.database.db, body.id);
    return (await api.send('GET', `/api/cases/${body.id}/`, { as: api.viewer })).body.rfi;
  }

  it("is signed from the settings, in the customer's language, else the organization's", async () => {
    await patch({ default_language: 'fr', signature: FULL });
    const french = await rfi();
    expect(french).toMatch(/^Objet : .*\n\nBonjour Katarzyna Wolniewicz,/);
    expect(french).toContain('date de naissance');
    expect(french).toMatch(
      /Cordialement\nBank One, Customer Desk\n1 High Street\nLondon\nTéléphone : \+44 .*\nE-mail : desk@bank\.example\nhttps:\/\/bank\.example\/desk$/,
    );
    expect(await rfi({ input_details: { nationality: 'PL', locale: 'de-AT' } })).toMatch(/^Betreff: .*\n\nGuten Tag/);
    await patch({ default_language: null, signature: EMPTY });
    expect(await rfi()).toMatch(/^Subject: [^]*Kind regards\nBank One$/);
  });

  it("is the caller's own text where there is one, and null where nothing is missing", async () => {
    expect(await rfi({}, { rfi: 'Own words' })).toBe('Own words');
    expect(await rfi({}, { rfi: '' })).toBe('');
    expect(await rfi({ input_details: { nationality: 'PL', dob: '1999-01-01' } })).toBeNull();
  });
});
