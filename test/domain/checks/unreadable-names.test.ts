import { describe, expect, test } from 'vitest';
import { deciders } from '../../../src/domain/checks/registry.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

function decide(checkType: 'PEP' | 'SANCTION' | 'BLACKLIST', inputDetails: unknown, fullName = 'John Smith') {
  const customer = { fullName, customerType: 'INDIVIDUAL' as const, inputDetails: { dob: '1980-05-05' } };
  return deciders[checkType]({ checkType, inputDetails, customer, asOf: '2026-03-01', screening: null }, defaultPolicy);
}

describe('what is no name clears nobody', () => {
  test.each(['(((', '.', '99999999999', '🙂', 'X', '-', '٣٤'])(
    'an alert that names %j stays open, and says what was not read',
    (name) => {
      for (const checkType of ['PEP', 'SANCTION', 'BLACKLIST'] as const) {
        const verdict = decide(checkType, { person_name: name, nationality: 'RU' });
        expect(verdict.outcome).toBe('PENDING');
        expect(verdict.notUnderstood).toContain('/person_name');
        expect(verdict.reasoning).not.toMatch(/names differ/);
      }
    },
  );

  test.each(['12345', '?', '🙂🙂', 'Q'])('a customer called %j cannot be cleared', (fullName) => {
    const verdict = decide('SANCTION', { person_name: 'Ivan Petrov', dob: '1951-01-01' }, fullName);
    expect(verdict.outcome).toBe('PENDING');
    expect(verdict.note).toMatch(/no letters to compare/);
  });

  test.each(['习', '김정은', 'محمد', 'Ng', 'Jo 3'])('%j is a name, and differs', (name) => {
    expect(decide('SANCTION', { person_name: name, dob: '1951-01-01' }).outcome).toBe('ACCEPTED');
  });
});

describe('PEP-6 a position is judged by all of it', () => {
  test.each(['('.repeat(5000), `clerk ${'x'.repeat(600)} Minister of Finance`, `mayor ${'y '.repeat(400)}, President`])(
    'a very long one is not taken for junior (%#)',
    (position) => {
      expect(decide('PEP', { person_name: 'John Smith', position }).outcome).toBe('PENDING');
    },
  );
});
