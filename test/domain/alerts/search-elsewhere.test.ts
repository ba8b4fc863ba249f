import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

const customer = customerWith({ dob: '1972-05-20' });
const empty = (term: string, beside: object = {}) => ({ id: 1, search_term: term, total_hits: 0, hits: [], ...beside });

describe('a search made elsewhere', () => {
  test.each(['PEP', 'SANCTION', 'BLACKLIST'] as const)('%s: our own lists are searched all the same', (checkType) => {
    const verdict = decide(checkType, empty('James Torres'), customer);
    expect(verdict).toMatchObject({ outcome: 'PENDING', riskScore: null });
    expect(verdict.note).toMatch(/nothing was searched/);
  });

  test('ADVERSE_MEDIA: that found nobody clears, for we search no press', () => {
    const verdict = decide('ADVERSE_MEDIA', empty('James Torres'), customer);
    expect(verdict).toMatchObject({ outcome: 'ACCEPTED', riskScore: 0.05, hits: [], questions: [] });
    expect(verdict.note).toBe('the search that the alert reports found nobody');
    expect(verdict.reasoning).toContain('Names searched for: James Torres.');
  });

  test.each([
    ['was made for somebody else', empty('Nora Blau'), 'was made for "Nora Blau"'],
    ['failed', empty('James Torres', { status: 'error' }), 'not complete'],
    ['unsuccessful', empty('James Torres', { success: false }), 'not complete'],
    ['counts hits that are not here', { ...empty('James Torres'), total_hits: 4 }, '4 more hits'],
  ])('one that %s clears nobody', (_, alert, why) => {
    const verdict = decide('SANCTION', alert, customer);
    expect(verdict).toMatchObject({ outcome: 'PENDING', riskScore: null });
    expect(verdict.note).toContain(why);
  });

  test('a partial search with false positives only stays open, with hits that are the customer it rejects', () => {
    const search = (properties: object) => ({
      partial: true,
      match_count: 1,
      status: 'in_review',
      matches: [
        { id: 'm', status: 'pending', payload: { id: 'N', schema: 'Person', caption: 'James Torres', properties } },
      ],
    });
    const other = decide('SANCTION', search({ name: ['James Torres'], birthDate: ['1931-01-01'] }), customer);
    expect(other).toMatchObject({ outcome: 'PENDING', hits: [{ verdict: 'DISCOUNTED' }] });
    expect(other.note).toBe('the search that raised the alert was not complete; the one hit is a false positive');
    // SAN-4 clears, and nothing is cleared here.
    expect(other.reasoning).toMatch(/^Sanctions check: pending, risk 0\.50\. The search/);
    const same = customerWith({ dob: '1972-05-20', nationality: 'MX' });
    const properties = { name: ['James Torres'], birthDate: ['1972-05-20'], nationality: ['mx'] };
    expect(decide('SANCTION', search(properties), same).outcome).toBe('REJECTED');
  });

  test('ID-7: what the vendor makes of a hit changes nothing', () => {
    const hit = { name: 'James Torres', dob: '1972-05-20' };
    const plain = decide('SANCTION', hit, customer);
    for (const opinion of [{ score: 3 }, { match_status: 'false_positive', is_whitelisted: true, score: 0.01 }]) {
      expect(decide('SANCTION', { ...hit, ...opinion }, customer)).toEqual(plain);
    }
  });
});
