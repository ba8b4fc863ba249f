import { describe, expect, test } from 'vitest';
import { customerWith, decide } from './decide.ts';

describe('ID-1 on sanctions: one letter makes no other person', () => {
  test.each([
    ['Osama bin Laden', 'Usama bin Ladin', { dob: '1957-03-10' }],
    ['Osama bin Laden', 'Usama bin Ladin', { dob: '1957' }],
    ['Osama bin Laden', 'Usama bin Ladin', {}],
    ['Omar Kazem', 'Omar Kazim', { nationality: 'SA' }],
    ['Petro Bondarenko', 'Petro Bondarenka', {}],
    ['Alexander Lukashenko', 'Aliaksandr Lukashenka', {}],
  ])('%s, %s %j is never cleared', (own, listed, facts) => {
    const customer = customerWith({ dob: '1957-03-10', nationality: 'SA' }, own);
    expect(decide('SANCTION', { name: listed, ...facts }, customer).outcome).not.toBe('ACCEPTED');
  });

  test.each([
    ['Daniel Rossi', 'Daniela Rossi', {}],
    ['Omar Kazem', 'Omar Haddad', {}],
    ['Omar Kazem', 'Omar Kazim', { dob: '1931-01-01' }],
    ['Li Wei', 'Li Wen', {}],
  ])('%s, %s %j is another name or another person', (own, listed, facts) => {
    const customer = customerWith({ dob: '1957-03-10', nationality: 'SA' }, own);
    expect(decide('SANCTION', { name: listed, ...facts }, customer).outcome).toBe('ACCEPTED');
  });

  test('outside sanctions such a name is partial, and the note says no more', () => {
    const customer = customerWith({ dob: '1957-03-10' }, 'Omar Kazem');
    expect(decide('PEP', { name: 'Omar Kazim', position: 'Senator' }, customer).note).toBe(
      'false positive: only part of the name matches',
    );
    expect(decide('SANCTION', { name: 'Omar Kazim' }, customer).note).toMatch(/^the name matches in part, /);
  });
});

describe('ID-3, SAN-8: a hit on a party the company names is judged as that party', () => {
  const company = (directors: unknown) => ({
    fullName: 'Acme Ltd',
    customerType: 'COMPANY' as const,
    inputDetails: { country: 'GB', directors },
  });
  const hit = { name: 'Ivan Petrov', entity_type: 'person', dob: '1970-05-01', list: 'OFAC SDN' };

  test.each([
    [[{ name: 'Ivan Petrov', dob: '1970-05-01' }], 'PENDING', ['ownership_and_control']],
    [['Ivan Petrov'], 'PENDING', ['party_birth_date', 'ownership_and_control']],
    [{ full_name: 'Ivan Petrov' }, 'PENDING', ['party_birth_date', 'ownership_and_control']],
    [[{ name: 'Ivan Petrov', dob: '1991-02-03' }], 'ACCEPTED', []],
    [[{ name: 'Oleg Smirnov' }], 'ACCEPTED', []],
    ['none', 'ACCEPTED', []],
  ])('directors %j: %s, asking for %j', (directors, outcome, asks) => {
    const verdict = decide('SANCTION', hit, company(directors));
    expect(verdict.outcome, verdict.reasoning).toBe(outcome);
    expect(verdict.questions.map((question) => question.fact)).toEqual(asks);
    if (outcome === 'ACCEPTED') return;
    expect(verdict.riskScore).toBeGreaterThanOrEqual(0.75);
    expect(verdict.hits[0]?.rules).toContain('SAN-8');
    expect(verdict.note).toContain("the customer's director Ivan Petrov");
    expect(verdict.reasoning).toContain("this is the customer's director Ivan Petrov");
  });
});

describe('PEP-7: a director who states no country has a tie to the company’s', () => {
  const record = { person_name: 'Nora Peverell', dob: '1961-04-11', country: 'US', position: 'Senator' };
  const verdict = (country: string, director: Record<string, unknown> = {}) =>
    decide('PEP', record, {
      fullName: 'Acme Ltd',
      customerType: 'COMPANY',
      inputDetails: { country, directors: [{ name: 'Nora Peverell', dob: '1961-04-11', ...director }] },
    });

  test('an office in that country makes it the director', () => {
    expect(verdict('US')).toMatchObject({ outcome: 'PENDING', hits: [{ verdict: 'CONFIRMED' }] });
    expect(verdict('US').questions.map(({ fact }) => fact)).toEqual([
      'public_function',
      'source_of_wealth',
      'source_of_funds',
    ]);
  });

  test('an office elsewhere says nothing, and the nationality is asked for', () => {
    const open = verdict('GB');
    expect(open).toMatchObject({ outcome: 'PENDING', hits: [{ verdict: 'UNRESOLVED' }] });
    expect(open.questions.map(({ fact }) => fact)).toEqual(['party_nationality']);
  });

  test('a country of their own counts instead', () => {
    expect(verdict('US', { nationality: 'CA' }).hits[0]?.verdict).toBe('UNRESOLVED');
  });
});

describe('PEP rules on single words', () => {
  const customer = customerWith({ dob: '1970-03-26', nationality: 'US', country: 'US' });
  const pep = (hit: Record<string, unknown>) =>
    decide('PEP', { person_name: 'James Torres', country: 'US', dob: '1970-03-26', ...hit }, customer).outcome;

  test.each([
    ['Secretary of Defense', 'PENDING'],
    ['Deputy Secretary', 'PENDING'],
    ['Private Secretary to the President', 'PENDING'],
    ['Assistant Minister of Defence', 'PENDING'],
    ['Secretary', 'ACCEPTED'],
    ['School teacher', 'ACCEPTED'],
  ])('PEP-6 %s at a government body: %s', (position, outcome) => {
    expect(pep({ position, institution_type: 'Government' })).toBe(outcome);
  });

  test('ID-5 asks for the residence where it could tell the record apart by ID-6', () => {
    const hit = { person_name: 'James Torres', position: 'Senator', country: 'MX' };
    const known = customerWith({ dob: '1970-03-26', nationality: 'US' });
    expect(decide('PEP', hit, known).questions.map((question) => question.fact)).toEqual(['residence']);
    expect(decide('PEP', { ...hit, country: 'US' }, known).questions).toEqual([]);
  });

  test('"Family name match" is no family', () => {
    const verdict = decide('PEP', { person_name: 'James Torres', match_type: 'Family name match' }, customer);
    expect(verdict.hits[0]?.rules).not.toContain('PEP-4');
  });
});

test('dates written as the number 19700501 are days', () => {
  const customer = customerWith({ dob: 19700501, nationality: 'RU' }, 'Ivan Petrov');
  expect(decide('SANCTION', { name: 'Ivan Petrov', dob: '1970-05-01', nationality: 'RU' }, customer).outcome).toBe(
    'REJECTED',
  );
});

describe('1.1: names in Han characters are compared by these, not by what they are read as', () => {
  const customer = customerWith({ nationality: 'CN', latin_name: 'Wang Wenjing' }, '王文静');
  const minister = { nationality: 'CN', position: 'Minister of Commerce' };

  test.each([
    ['another sign', { name: '王文靖', aliases: ['Wang Wenjing'] }, 'ACCEPTED'],
    ['another sign behind the reading', { name: 'Wang Wenjing', original_script_name: '王文靖' }, 'ACCEPTED'],
    ['the same sign in its older form', { name: 'Wang Wenjing', native_name: '王文靜' }, 'PENDING'],
    ['one of two names with the same signs', { name: 'Wang Wenjing', aliases: ['王文靖', '王文静'] }, 'PENDING'],
    ['no signs at all', { name: 'Wang Wenjing' }, 'PENDING'],
    ['the same birth date', { name: '王文靖', dob: '1957-03-10', aliases: ['Wang Wenjing'] }, 'PENDING'],
  ])('%s', (_, names, outcome) => {
    const born = { ...customer, inputDetails: { ...(customer.inputDetails as object), dob: '1957-03-10' } };
    expect(decide('PEP', { hits: [{ ...minister, ...names }] }, born).outcome).toBe(outcome);
  });
});
