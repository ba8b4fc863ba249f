import { describe, expect, test } from 'vitest';
import { decide } from '../checks/decide.ts';
import { facts, hitsOf } from './read.ts';

describe('functions have their own dates and countries', () => {
  test.each([
    [{ position: 'Minister of Mines (1998-2003)' }, ['1998-01-01 2003-12-31 -']],
    [{ position: 'Senator, 1994 to 2000' }, ['1994-01-01 2000-12-31 -']],
    [{ position: 'Mayor of Ruse (since 2019)' }, ['2019-01-01 - -']],
    [{ position: 'Governor (2001 – present)' }, ['2001-01-01 - -']],
    [{ position: 'Member of the 1994 Commission' }, ['- - -']],
    [
      { positions: [{ title: 'Minister', from: '2001', to: '2004-05-03', country: 'Bulgaria' }] },
      ['2001-01-01 2004-05-03 BG'],
    ],
    [
      {
        roles: [
          { role: 'Minister', start_date: '2001', end_date: '2004' },
          { role: 'Senator', start_date: '2005' },
        ],
      },
      ['2001-01-01 2004-12-31 -', '2005-01-01 - -'],
    ],
  ])('%j', (record, expected) => {
    const { positions } = hitsOf({ name: 'Ivo Petrov', ...record })[0]!.pep;
    expect(
      positions.map(({ start, end, country }) => `${start?.from ?? '-'} ${end?.to ?? '-'} ${country ?? '-'}`),
    ).toEqual(expected);
  });
});

describe('when a record was listed, and a company dissolved', () => {
  test.each([
    'listed_on',
    'listing_date',
    'dateAdded',
    'designation_date',
    'Date of Designation',
    'sanctioned_on',
    'added',
  ])('%s', (field) => {
    expect(hitsOf({ name: 'Ivo Petrov', [field]: '2013-05-09' })[0]!.list.listedOn?.from).toBe('2013-05-09');
  });

  test('the earliest counts, and none that lies ahead', () => {
    const listedOn = (fields: object) => hitsOf({ name: 'Ivo Petrov', ...fields })[0]!.list.listedOn?.from;
    expect(listedOn({ listed_on: '2013-05-09', date_added: '2011-02-03' })).toBe('2011-02-03');
    expect(listedOn({ listed_on: '2031-05-09' })).toBeUndefined();
  });

  test.each(['dissolved', 'dissolution_date', 'date_of_dissolution'])('%s', (field) => {
    expect(facts(hitsOf({ name: 'Tavros SA', [field]: '2012-06-30' })[0]!)).toContain('died 2012-06-30/2012-06-30');
  });
});

describe('what cannot be read is named', () => {
  test.each([
    ['helicopter', ['gender "helicopter" cannot be read']],
    ['unknown', []],
    ['X', []],
    ['weiblich', []],
  ])('gender %s', (gender, problems) => {
    expect(hitsOf({ name: 'Ivo Petrov', gender })[0]!.problems).toEqual(problems);
  });
});

test.each([
  ['PEP', { pepHits: [{ subjectName: 'James Torres', officeHeld: 'Senator', birthDetails: { date: '1950-07-02' } }] }],
  [
    'PEP',
    { data: { candidates: [{ displayName: 'James Torres', yearsOfBirth: ['1949'], roleDescription: 'Senator' }] } },
  ],
  ['SANCTION', { sanctions: [{ listedName: 'TORRES, James', remarks: 'DOB 30 Oct 1950', list: 'OFAC SDN' }] }],
  [
    'SANCTION',
    { watchlistAlert: { listedIndividual: { primaryName: 'James Torres', bornOn: '1950-02-28' }, authority: 'EU' } },
  ],
  [
    'BLACKLIST',
    { internalList: { matches: [{ who: { name: 'James Torres', born: '1950' }, ground: 'forged payslips' }] } },
  ],
] as const)('%s: %j is read and cleared by its birth date', (checkType, alert) => {
  const verdict = decide(checkType, alert);
  expect(verdict.outcome).toBe('ACCEPTED');
  expect(verdict.note).toContain('birth date differs');
});
