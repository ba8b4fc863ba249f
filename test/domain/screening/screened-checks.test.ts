import { describe, expect, test } from 'vitest';
import type { CheckType, CustomerType } from '../../../src/domain/case/vocabulary.ts';
import type { Verdict } from '../../../src/domain/check/verdict.ts';
import { deciders } from '../../../src/domain/checks/registry.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';
import type { Screening, SearchedList } from '../../../src/domain/screening/screening.ts';
import type { ListedEntity } from '../../../src/domain/watchlists/listed-entity.ts';

const AS_OF = '2026-11-24';

const LIST: SearchedList = {
  list: 'un',
  title: 'UN Security Council consolidated list',
  version: 3,
  asOf: '2026-11-20',
  entities: 1003,
  sample: false,
  kinds: ['SANCTION'],
  checkedOn: '2026-11-23',
};

const TALEB: ListedEntity = {
  id: 'QDi.001',
  schema: 'Person',
  caption: 'Tarek Halabi',
  names: [
    { text: 'Tarek Halabi', kind: 'PRIMARY' },
    { text: 'طارق حلبي', kind: 'ALIAS' },
  ],
  birthDates: ['1971-03-09'],
  countries: [{ code: 'SY', role: 'nationality' }],
  topics: ['sanction'],
  programs: ['Al-Qaida'],
};

interface Asked {
  checkType?: CheckType;
  fullName?: string;
  customerType?: CustomerType;
  details?: object;
  entities?: ListedEntity[];
  searched?: SearchedList[];
  partial?: boolean;
}

function decide({
  checkType = 'SANCTION',
  fullName = 'Tarek Halabi',
  customerType = 'INDIVIDUAL',
  details = {},
  entities = [TALEB],
  searched = [LIST],
  partial = false,
}: Asked): Verdict {
  const screening: Screening = {
    searched,
    candidates: entities.map((entity, index) => ({
      entityId: index + 1,
      list: searched[0]?.list ?? '',
      entity,
      names: [...entity.names.keys()],
    })),
    partial,
  };
  const customer = { fullName, customerType, inputDetails: details };
  return deciders[checkType]({ checkType, inputDetails: null, customer, asOf: AS_OF, screening }, defaultPolicy);
}

describe('a check without an alert of its own', () => {
  test('nobody of that name: ACCEPTED, and it says what was searched', () => {
    const verdict = decide({ entities: [] });
    expect(verdict).toMatchObject({ outcome: 'ACCEPTED', riskScore: 0.05, hits: [], questions: [] });
    expect(verdict.reasoning).toContain('Names searched for: Tarek Halabi.');
    expect(verdict.reasoning).toContain(
      'UN Security Council consolidated list, version 3, published 2026-11-20, up to date as of 2026-11-23, 1003 entries',
    );
  });

  test.each(['de la', 'van der', 'Mr', 'bin'])('%s: a name without a word to search for clears nobody', (fullName) => {
    const verdict = decide({ fullName, entities: [] });
    expect(verdict).toMatchObject({ outcome: 'PENDING', riskScore: null });
    expect(verdict.note).toContain('has no word that can be searched for');
  });

  test('SAN-6: an entry that its list files under debarment is never rejected as a sanction', () => {
    const details = { dob: '1971-03-09', nationality: 'SY' };
    const entities = [{ ...TALEB, topics: ['debarment'] }];
    const searched = [{ ...LIST, title: 'Procurement register' }];
    expect(decide({ details, entities, searched }).outcome).toBe('PENDING');
  });

  test('a candidate whose name is another: ACCEPTED, no hit', () => {
    const other = { ...TALEB, caption: 'Tarek Mansour', names: [{ text: 'Tarek Mansour', kind: 'PRIMARY' as const }] };
    expect(decide({ entities: [other] })).toMatchObject({ outcome: 'ACCEPTED', hits: [] });
  });

  test('the listed person: same name, birth date and nationality: REJECTED', () => {
    const verdict = decide({ details: { dob: '1971-03-09', nationality: 'SY' } });
    expect(verdict).toMatchObject({
      outcome: 'REJECTED',
      riskScore: 1,
      hits: [{ ref: 'un:QDi.001', verdict: 'CONFIRMED' }],
    });
  });

  test('a namesake of another birth date: ACCEPTED as a false positive, with the evidence', () => {
    const verdict = decide({ details: { dob: '1990-01-05' } });
    expect(verdict).toMatchObject({
      outcome: 'ACCEPTED',
      note: 'false positive: birth date differs',
      hits: [{ verdict: 'DISCOUNTED' }],
    });
    expect(verdict.reasoning).toContain('1971-03-09');
  });

  test('a namesake of whom nothing else is known: PENDING, and the birth date is asked for', () => {
    const verdict = decide({});
    expect(verdict).toMatchObject({ outcome: 'PENDING', questions: [{ fact: 'birth_date' }] });
  });

  test('found by an alias in another script', () => {
    expect(decide({ fullName: 'طارق حلبي', details: { dob: '1971-03-09', nationality: 'SY' } }).outcome).toBe(
      'REJECTED',
    );
  });

  test.each([
    ['no list', { searched: [], entities: [] }, /no sanctions list is loaded/],
    ['an empty list', { searched: [{ ...LIST, entities: 0 }], entities: [] }, /no sanctions list is loaded/],
    ['a stale list', { searched: [{ ...LIST, checkedOn: '2026-09-01' }], entities: [] }, /84 days ago/],
    ['part of the names', { partial: true, entities: [] }, /not all of them were searched/],
    [
      'a stale list with a false positive',
      { searched: [{ ...LIST, checkedOn: '2026-09-01' }], details: { dob: '1990-01-05' } },
      /84 days ago/,
    ],
  ])('searching %s clears nobody: PENDING with that reason', (_, asked, reason) => {
    const verdict = decide(asked);
    expect(verdict.outcome).toBe('PENDING');
    expect(verdict.note).toMatch(reason);
  });

  test('a stale list still finds: REJECTED', () => {
    const searched = [{ ...LIST, checkedOn: '2026-09-01' }];
    expect(decide({ searched, details: { dob: '1971-03-09', nationality: 'SY' } }).outcome).toBe('REJECTED');
  });

  test('an entry counts for the kinds of its topics', () => {
    const minister: ListedEntity = {
      ...TALEB,
      topics: ['role.pep'],
      positions: [{ title: 'Minister of Finance' }],
      programs: [],
    };
    const details = { dob: '1971-03-09', nationality: 'SY' };
    const both: SearchedList[] = [{ ...LIST, kinds: ['SANCTION', 'PEP'] }];
    expect(decide({ entities: [minister], searched: both, details }).hits).toEqual([]);
    const pep = decide({ checkType: 'PEP', entities: [minister], searched: both, details });
    expect(pep).toMatchObject({
      outcome: 'PENDING',
      hits: [{ verdict: 'CONFIRMED', rules: expect.arrayContaining(['PEP-2']) }],
    });
    expect(decide({ checkType: 'PEP', searched: both, details }).hits).toEqual([]);
  });

  test("a company's director on a list: PENDING, for a person to look", () => {
    const verdict = decide({
      fullName: 'Halab Trading Ltd',
      customerType: 'COMPANY',
      details: { directors: [{ name: 'Tarek Halabi', dob: '1971-03-09', nationality: 'SY' }] },
    });
    expect(verdict).toMatchObject({ outcome: 'PENDING', hits: [{ rules: expect.arrayContaining(['SAN-8']) }] });
  });

  test('an entry of the blacklist: name and birth date are enough to bar', () => {
    const entry = { ...TALEB, topics: [], reasons: ['fraud'] };
    const searched: SearchedList[] = [{ ...LIST, list: 'blacklist', title: 'Blacklist', kinds: ['BLACKLIST'] }];
    const verdict = decide({ checkType: 'BLACKLIST', entities: [entry], searched, details: { dob: '1971-03-09' } });
    expect(verdict).toMatchObject({ outcome: 'REJECTED', hits: [{ rules: expect.arrayContaining(['BLK-4']) }] });
  });

  test('the order of the candidates does not matter', () => {
    const second = { ...TALEB, id: 'QDi.002', birthDates: ['1971'] };
    const details = { dob: '1971-03-09' };
    const strip = (verdict: Verdict) => ({ ...verdict, hits: verdict.hits.map(({ ref }) => ref) });
    expect(strip(decide({ entities: [TALEB, second], details }))).toEqual(
      strip(decide({ entities: [second, TALEB], details })),
    );
  });
});
