import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { load, person } from '../watchlists/lists.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';

const CHECKS = [{ check_type: 'SANCTION' }, { check_type: 'PEP' }, { check_type: 'BLACKLIST', input_details: {} }];

describe('checks that bring no alert of their own', () => {
  let service: TestService;

  beforeAll(async () => {
    service = await startService();
    await service.startWorker();
  });
  afterAll(() => service.stop());

  const customer = (full_name: string, dob: string) => ({
    full_name,
    customer_type: 'INDIVIDUAL',
    input_details: { dob, nationality: 'RU' },
  });

  test('screen the customer, say what was searched, and keep the versions with the run', async () => {
    const api = await service.signIn();
    const { db } = service.database;
    const { organizationId } = api;
    const before = await api.decided(
      (await api.createCase({ customer: customer('Viktor Bout', '1990-02-02'), checks: CHECKS })).id,
    );
    expect(before).toMatchObject({ outcome: 'PENDING', risk_score: null });
    expect(before.checks.map((check) => check.note)).toEqual([
      expect.stringContaining('no sanctions list is loaded'),
      expect.stringContaining('no list of politically exposed persons is loaded'),
      expect.stringContaining('no blacklist is loaded'),
    ]);

    await load(
      db,
      [person('s1', ['Viktor Bout'], { birthDates: ['1967-01-13'], countries: [{ code: 'RU', role: 'nationality' }] })],
      { name: 'sanctions', organizationId },
    );
    await load(db, [person('p1', ['Anna Minister'], { topics: ['role.pep'] })], {
      name: 'peps',
      kinds: ['PEP'],
      organizationId,
    });
    await load(db, [person('b1', ['Benno Blocked'], { topics: [] })], {
      name: 'blacklist',
      kinds: ['BLACKLIST'],
      organizationId,
    });

    const other = await api.decided(
      (await api.createCase({ customer: customer('Viktor Bout', '1990-02-02'), checks: CHECKS })).id,
    );
    expect(other).toMatchObject({ outcome: 'ACCEPTED' });
    expect(other.checks[0]).toMatchObject({ outcome: 'ACCEPTED', note: 'false positive: birth date differs' });
    expect(other.checks[1]!.reasoning).toContain('Lists searched: The list peps, version 1');

    const listed = await api.createCase({ customer: customer('Bout, Viktor', '1967-01-13'), checks: CHECKS });
    expect(await api.decided(listed.id)).toMatchObject({ outcome: 'REJECTED', risk_score: 1 });

    // The entry goes: the next run decides anew, the old one stays as it was.
    await load(db, [person('s2', ['Somebody Else'])], { name: 'sanctions', organizationId });
    await api.post(`/api/cases/${listed.id}/start/`);
    expect(await api.decided(listed.id)).toMatchObject({ outcome: 'ACCEPTED' });
    const { body: runs } = await api.get(`/api/cases/${listed.id}/runs/`);
    expect(runs).toMatchObject([
      { number: 2, outcome: 'ACCEPTED', list_versions: { sanctions: '2', peps: '1', blacklist: '1' } },
      { number: 1, outcome: 'REJECTED', list_versions: { sanctions: '1', peps: '1', blacklist: '1' } },
    ]);
    const { body: first } = await api.get(`/api/cases/${listed.id}/runs/1/`);
    expect(first.checks[0].evidence).toMatchObject({
      hits: [{ ref: 'sanctions:s1', verdict: 'CONFIRMED' }],
      versions: { lists: { sanctions: '1' } },
    });
  });
});
