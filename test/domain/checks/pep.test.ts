import { describe, expect, test } from 'vitest';
import { customerWith, decide } from './decide.ts';

const customer = customerWith({ dob: '1960-05-20', nationality: 'FR', country: 'FR' });
const same = { person_name: 'James Torres', dob: '1960-05-20', nationality: 'France' };
const pep = (hit: Record<string, unknown>) => decide('PEP', hit, customer);

describe('PEP rules', () => {
  test.each([
    ['PEP-1', { ...same, dob: '1930-01-01', position: 'Minister' }, 'ACCEPTED', 0.15],
    ['PEP-2', { ...same, position: 'Minister of Finance' }, 'PENDING', 0.6],
    ['PEP-2', { ...same, position: 'Ambassador to Spain' }, 'PENDING', 0.5],
    ['PEP-2', { ...same }, 'PENDING', 0.5],
    ['PEP-3', { ...same, position: 'Board member of a state-owned railway' }, 'ACCEPTED', 0.4],
    ['PEP-3', { ...same, position: 'Mayor of Lyon' }, 'ACCEPTED', 0.3],
    ['PEP-4', { ...same, position: 'Spouse of the Minister of Finance' }, 'PENDING', 0.5],
    ['PEP-4', { ...same, position: 'Minister', relationship: 'sibling' }, 'PENDING', 0.5],
    ['PEP-5', { ...same, position: 'Member of Parliament', end_date: '2010-06-30' }, 'ACCEPTED', 0.3],
    ['PEP-2', { ...same, position: 'Member of Parliament', end_date: '2025-06-30' }, 'PENDING', 0.6],
    ['PEP-5', { ...same, position: 'Minister of Finance', end_date: '2010' }, 'PENDING', 0.6],
    ['PEP-5', { ...same, position: 'Ambassador', end_date: '2010' }, 'ACCEPTED', 0.25],
    ['PEP-6', { ...same, position: 'Member of the Youth Parliament' }, 'ACCEPTED', 0.15],
    ['PEP-6', { ...same, position: 'Clerk' }, 'ACCEPTED', 0.15],
    ['PEP-9', { ...same, position: 'Minister', country: 'IR' }, 'PENDING', 0.75],
    ['PEP-3', { ...same, position: 'Former teacher, now mayor' }, 'ACCEPTED', 0.3],
    ['PEP-2', { ...same, position: 'Former councillor, now minister' }, 'PENDING', 0.6],
  ])('%s %j', (rule, hit, outcome, riskScore) => {
    const verdict = pep(hit);
    expect(verdict).toMatchObject({ outcome, riskScore });
    expect(verdict.hits[0]?.rules).toContain(rule);
  });

  test('PEP-10: open for the higher tiers, accepted with a note for local ones', () => {
    const open = pep({ person_name: 'James Torres', position: 'Senator' });
    expect(open.outcome).toBe('PENDING');
    expect(open.riskScore).toBeGreaterThanOrEqual(0.4);
    expect(open.riskScore).toBeLessThanOrEqual(0.6);
    expect(pep({ person_name: 'James Torres', position: 'Mayor' })).toMatchObject({ outcome: 'ACCEPTED' });
  });

  test('asks an identified PEP for the function and the source of wealth, and never rejects', () => {
    expect(pep({ ...same, position: 'Senator' }).questions).toEqual([
      { fact: 'public_function', rule: 'PEP-2', weight: 9 },
    ]);
  });

  test('1.2: an office held in childhood is somebody else’s', () => {
    const verdict = pep({ person_name: 'James Torres', position: 'Senator', start_date: '1970-01-01' });
    expect(verdict).toMatchObject({ outcome: 'ACCEPTED', note: 'false positive: age mismatch' });
  });

  test('names the fields it could not read', () => {
    expect(pep({ ...same, favourite_colour: 'red', 'a/b': 1 }).notUnderstood).toEqual(['/a~1b', '/favourite_colour']);
  });
});
