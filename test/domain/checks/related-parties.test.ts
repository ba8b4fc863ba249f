import { describe, expect, test } from 'vitest';
import type { CustomerFacts } from '../../../src/domain/check/facts.ts';
import { decide } from './decide.ts';

const northgate: CustomerFacts = {
  fullName: 'Northgate Shipping Ltd',
  customerType: 'COMPANY',
  inputDetails: {
    country: 'GB',
    directors: [{ name: 'Oskar Falk', dob: '1971-05-03', nationality: 'SE' }],
    ubos: [{ name: 'Irina Vetrova', dob: '1980-02-01', nationality: 'BG' }],
  },
};
const report = (snippet: string) => ({ source: 'Reuters', date: '2020-03-01', snippet });
const media = (...snippets: string[]) => decide('ADVERSE_MEDIA', { media_hits: snippets.map(report) }, northgate);

describe('a report that names only a party of the company', () => {
  test('is decided by that party’s own facts: it may be the director', () => {
    const verdict = media('Oskar Falk, 48, was convicted of fraud in Stockholm.');
    expect(verdict).toMatchObject({
      outcome: 'PENDING',
      hits: [{ subject: { name: 'Oskar Falk', role: 'director' } }],
    });
    expect(verdict.hits[0]!.evidence).toContainEqual(expect.objectContaining({ field: 'age', relation: 'agrees' }));
    expect(verdict.note).toContain("the customer's director Oskar Falk");
  });

  test('never rejects the company by itself, however sure it is the owner', () => {
    const verdict = media('Irina Vetrova, born 1 February 1980, a Bulgarian, was jailed for money laundering.');
    expect(verdict).toMatchObject({ outcome: 'PENDING', hits: [{ verdict: 'CONFIRMED' }] });
    expect(verdict.note).toContain("the customer's owner Irina Vetrova");
  });

  test.each([
    ['an age', 'Oskar Falk, 29, was convicted of fraud in Stockholm.'],
    ['a birth date', 'Oskar Falk, born 12 June 1990, was convicted of fraud in Stockholm.'],
  ])('is cleared where %s tells the namesake from the director', (_, snippet) => {
    const verdict = media(snippet);
    expect(verdict).toMatchObject({ outcome: 'ACCEPTED', questions: [] });
    expect(verdict.hits).toMatchObject([{ verdict: 'DISCOUNTED', subject: { name: 'Oskar Falk', role: 'director' } }]);
    expect(verdict.hits[0]!.rules).toContain('ID-3');
    expect(verdict.note).toMatch(/^false positive: (?:age mismatch|birth date differs)$/);
  });

  test('is cleared also where the alert was raised on the director by a bare name: the customer says more of him', () => {
    const hit = report('Oskar Falk, 29, was convicted of fraud in Stockholm.');
    const verdict = decide('ADVERSE_MEDIA', { search_term: 'Oskar Falk', media_hits: [hit] }, northgate);
    expect(verdict).toMatchObject({ outcome: 'ACCEPTED', hits: [{ subject: { role: 'director' } }] });
  });

  test.each([
    'Oskar Falk, 29, of Northgate Shipping Ltd, was convicted of fraud.',
    'Oskar Falk, 29, was convicted of fraud. He had worked for Northgate since 2015.',
  ])('stays open where the company itself is named: %s', (snippet) => {
    expect(media(snippet).outcome).toBe('PENDING');
  });

  test('stays open for the other party where it names two and one of them is a namesake', () => {
    const verdict = media('Oskar Falk, 29, was convicted of fraud. Irina Vetrova, 40, was charged with fraud.');
    expect(verdict).toMatchObject({ outcome: 'PENDING', hits: [{ subject: { name: 'Irina Vetrova' } }] });
  });

  test('stays open where it says nothing that tells the director from a namesake', () => {
    expect(media('Oskar Falk was convicted of fraud in Stockholm.')).toMatchObject({
      outcome: 'PENDING',
      hits: [{ verdict: 'UNRESOLVED', subject: { name: 'Oskar Falk' } }],
    });
  });

  test('is cleared where the director was only the victim', () => {
    const verdict = media('Oskar Falk, 48, was defrauded by Sven Lind, who was jailed.');
    expect(verdict).toMatchObject({ outcome: 'ACCEPTED', hits: [{ subject: { name: 'Oskar Falk' } }] });
  });

  test('does not clear what another report leaves open, in whatever order', () => {
    const snippets = ['Oskar Falk, 29, was convicted of fraud.', 'Oskar Falk, 48, was convicted of fraud.'];
    expect(media(...snippets).outcome).toBe('PENDING');
    expect(media(...snippets.reverse()).outcome).toBe('PENDING');
  });
});

describe('a record that names a party of the company', () => {
  const listed = (dob: string, remarks?: string) =>
    decide('SANCTION', [{ name: 'Oskar Falk', dob, nationality: 'SE', list: 'OFAC SDN', remarks }], northgate);

  test('is cleared by the birth date of a namesake', () => {
    expect(listed('1990-06-12')).toMatchObject({
      outcome: 'ACCEPTED',
      hits: [{ verdict: 'DISCOUNTED', subject: { name: 'Oskar Falk', role: 'director' } }],
    });
  });

  test('is open where it is the director', () => {
    const verdict = listed('1971-05-03');
    expect(verdict).toMatchObject({ outcome: 'PENDING', hits: [{ verdict: 'CONFIRMED' }] });
    expect(verdict.hits[0]!.rules).toContain('SAN-8');
  });

  test('is read in its remarks too', () => {
    const verdict = decide(
      'SANCTION',
      [{ name: 'Oskar Falk', list: 'OFAC SDN', remarks: 'DOB 12 Jun 1990; nationality Sweden' }],
      northgate,
    );
    expect(verdict).toMatchObject({ outcome: 'ACCEPTED', hits: [{ subject: { name: 'Oskar Falk' } }] });
  });
});

describe('a hit that the alert says is on the company’s director', () => {
  const raised = (dob: string) => ({
    matches: [
      { name: 'Oskar Falk', type: 'person', dob, list: 'EU', query_note: 'raised for director of the customer' },
    ],
  });

  test('is decided by the facts that the customer states of him', () => {
    expect(decide('SANCTION', raised('1951-01-30'), northgate)).toMatchObject({
      outcome: 'ACCEPTED',
      note: 'false positive: birth date differs',
    });
    expect(decide('SANCTION', raised('1971-05-03'), northgate).outcome).toBe('PENDING');
  });

  test('so also where the company is called after its owner', () => {
    const called = {
      fullName: 'Marina Petrova Consulting EOOD',
      customerType: 'COMPANY' as const,
      inputDetails: { country: 'BG', owners: [{ name: 'Marina Petrova', dob: '1991-03-03', share: 100 }] },
    };
    const hit = { name: 'Marina Petrova', dob: '1958-07-07', list: 'EU' };
    expect(decide('SANCTION', { hits: [hit] }, called).outcome).toBe('ACCEPTED');
    expect(decide('SANCTION', { hits: [{ ...hit, dob: '1991-03-03' }] }, called).outcome).toBe('PENDING');
    const company = { name: 'Marina Petrova Consulting', type: 'company', list: 'EU' };
    expect(decide('SANCTION', { hits: [company] }, called).outcome).toBe('PENDING');
  });

  test('stays open where the customer names no such director', () => {
    const unknown = { ...northgate, inputDetails: { country: 'GB' } };
    expect(decide('SANCTION', raised('1951-01-30'), unknown).outcome).toBe('PENDING');
  });
});

describe('ID-3: a person who bears the one word that a company is called', () => {
  const entry = { entries: [{ kind: 'name', entity_type: 'person', value: 'Castellani, Umberto', reason: 'fraud' }] };
  const firm = { fullName: 'Castellani', customerType: 'COMPANY' as const, inputDetails: { country: 'IT' } };

  test('is no company', () => {
    expect(decide('BLACKLIST', entry, firm).outcome).toBe('ACCEPTED');
  });

  test('may be its stated owner', () => {
    const owned = { ...firm, inputDetails: { country: 'IT', owners: [{ name: 'Umberto Castellani', share: '50 %' }] } };
    expect(decide('BLACKLIST', entry, owned).outcome).toBe('PENDING');
  });
});

describe('ID-3: an owner or director after whom the company is called', () => {
  const listed = { name: 'James Torres', type: 'person', dob: '1961-02-01', nationality: 'MX', list: 'OFAC SDN' };
  const facts = { name: 'James Torres', dob: '1961-02-01', nationality: 'MX' };

  test.each([
    ['with facts of a person', { owners: [{ ...facts, percentage: 60 }] }, 'PENDING'],
    ['by name alone', { owners: [{ name: 'James Torres', percentage: 60 }] }, 'PENDING'],
    ['in one field', { director: 'James Torres' }, 'PENDING'],
    ['who is somebody else', { ubos: [{ ...facts, dob: '1990-01-01' }] }, 'ACCEPTED'],
    ['of whom nothing is named', { owners: [{ name: 'Ana Silva', dob: '1970-05-05' }] }, 'ACCEPTED'],
  ])('%s', (_, inputDetails, outcome) => {
    for (const fullName of ['James Torres', 'JAMES TORRES']) {
      const customer = { fullName, customerType: 'COMPANY' as const, inputDetails };
      const verdict = decide('SANCTION', listed, customer);
      expect(verdict.outcome).toBe(outcome);
      if (outcome === 'PENDING') expect(verdict.note).toMatch(/the customer's (?:owner|director) James Torres/);
    }
  });

  test('a company that names itself among its owners is no party of its own', () => {
    const customer = {
      fullName: 'Acme Holdings Ltd',
      customerType: 'COMPANY' as const,
      inputDetails: { owners: [{ name: 'Acme Holdings Ltd', percentage: 100 }] },
    };
    expect(decide('SANCTION', listed, customer).hits[0]?.subject?.role).toBeNull();
  });
});
