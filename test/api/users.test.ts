import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { PASSWORD, startTestApi } from './service.ts';
import type { TestApi, User } from './service.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const NEW = { password: 'another horse battery', role: 'reviewer' };

const add = (json: object, as = api.admin) => api.send('POST', '/api/users/', { as, json });
const change = (id: number, json: object, as = api.admin) => api.send('PATCH', `/api/users/${id}/`, { as, json });
const me = (user: User) => api.send('GET', '/api/auth/me/', { as: user });
const login = (email: string, password: string) => api.send('POST', '/api/auth/login/', { json: { email, password } });

describe('adding a user', () => {
  it('lets them in, in the role given, into the organization of who added them', async () => {
    const { status, body } = await add({ email: ' New@Example.com', ...NEW });
    expect([status, body]).toEqual([
      201,
      {
        id: expect.any(Number),
        email: 'new@example.com',
        role: 'reviewer',
        disabled: false,
        created_at: expect.any(String),
      },
    ]);
    const signedIn = await login('new@example.com', NEW.password);
    expect(signedIn.body).toMatchObject({ id: body.id, role: 'reviewer', organization: { name: 'Bank One' } });
  });

  it('gives them nothing that was not asked for properly: neither an organization nor an id', async () => {
    const json = {
      email: 'mass@example.com',
      ...NEW,
      organization_id: api.stranger.organizationId,
      id: 1,
      disabled: true,
    };
    const { status, body } = await add(json);
    expect([status, body.id === 1, body.disabled]).toEqual([201, false, false]);
    const signedIn = await login('mass@example.com', NEW.password);
    expect(signedIn.body.organization.name).toBe('Bank One');
  });

  it.each([
    [
      {},
      { email: ['This field is required.'], password: ['This field is required.'], role: ['This field is required.'] },
    ],
    [{ email: 'a b', ...NEW }, { email: ['Enter a valid email address.'] }],
    [
      { email: 'a@example.com', ...NEW, password: 'eleven char' },
      { password: ['The password is too short: give at least 12 characters.'] },
    ],
    [
      { email: 'a@example.com', ...NEW, password: 'x'.repeat(1025) },
      { password: ['The password is too long: give at most 1024 characters.'] },
    ],
    [
      { email: 'jane.longname@example.com', ...NEW, password: 'Jane.Longname@Example.com' },
      { password: ['The password must not be the e-mail address.'] },
    ],
    [
      { email: 'jane.longname@example.com', ...NEW, password: 'jane.longname' },
      { password: ['The password must not be the e-mail address.'] },
    ],
    [{ email: 'a@example.com', ...NEW, role: 'root' }, { role: ['"root" is not a valid choice.'] }],
  ])('of %j is refused', async (json, body) => {
    const answer = await add(json);
    expect([answer.status, answer.body]).toEqual([400, body]);
  });

  it('whose e-mail address is taken is refused, in whichever organization', async () => {
    const answer = await add({ email: api.stranger.email.toUpperCase(), ...NEW });
    expect([answer.status, Object.keys(answer.body)]).toEqual([400, ['email']]);
  });
});

it("lists the organization's users, newest first, with nothing of their passwords", async () => {
  const { body: added } = await add({ email: 'listed@example.com', ...NEW });
  const { body, text } = await api.send('GET', '/api/users/?page_size=200', { as: api.admin });
  expect(body.results[0]).toEqual(added);
  const ids = body.results.map((user: { id: number }) => user.id);
  expect(ids).toEqual(expect.arrayContaining([api.admin.id, api.reviewer.id, api.viewer.id]));
  expect(ids).not.toContain(api.stranger.id);
  expect(text).not.toMatch(/argon|password/);
});

describe('changing a user', () => {
  it('counts from the next request on', async () => {
    const { viewer } = api;
    expect((await change(viewer.id, { role: 'reviewer' })).body).toMatchObject({ id: viewer.id, role: 'reviewer' });
    expect((await me(viewer)).body.role).toBe('reviewer');
    expect((await change(viewer.id, { role: 'viewer' })).status).toBe(200);
    expect((await me(viewer)).body.role).toBe('viewer');
    expect((await change(viewer.id, {})).body).toMatchObject({ id: viewer.id, role: 'viewer', disabled: false });
  });

  it('who is disabled is out at once, stays out, and may be let in again', async () => {
    const { reviewer } = api;
    expect((await change(reviewer.id, { disabled: true })).body).toMatchObject({ disabled: true });
    expect((await me(reviewer)).status).toBe(401);
    expect((await login(reviewer.email, PASSWORD)).status).toBe(401);
    expect((await change(reviewer.id, { disabled: false })).body).toMatchObject({ disabled: false });
    expect((await me(reviewer)).status).toBe(401);
    expect((await login(reviewer.email, PASSWORD)).status).toBe(200);
  });

  it.each([[{ role: 'reviewer' }], [{ disabled: true }], [{ role: 'viewer', disabled: true }]])(
    'who is the last admin is refused: %j',
    async (json) => {
      const answer = await change(api.stranger.id, json, api.stranger);
      expect([answer.status, answer.body.detail]).toEqual([409, expect.stringMatching(/last admin/)]);
      expect((await me(api.stranger)).body.role).toBe('admin');
    },
  );

  it('leaves one admin, also when each locks out the other at once', async () => {
    const { body: second } = await add({ email: 'second@example.com', ...NEW, role: 'admin' }, api.stranger);
    const answers = await Promise.all([
      change(second.id, { disabled: true }, api.stranger),
      change(api.stranger.id, { role: 'viewer' }, api.stranger),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    const { rows } = await sql<{ count: number }>`
      select count(*) from users where organization_id = ${api.stranger.organizationId} and role = 'admin'
        and disabled_at is null`.execute(api.database.admin);
    expect(rows[0]!.count).toBe(1);
  });
});
