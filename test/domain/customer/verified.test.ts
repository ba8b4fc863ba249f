import { describe, expect, test } from 'vitest';
import { readCustomer } from '../../../src/domain/customer/read-customer.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

function verifiedOf(inputDetails: unknown): string[] {
  const { birthDates, genders, identifiers, countries } = readCustomer(
    { fullName: 'Ana Blau', customerType: 'INDIVIDUAL', inputDetails },
    { asOf: '2026-03-01', policy: defaultPolicy },
  );
  const facts = [...birthDates, ...genders, ...identifiers, ...countries];
  return facts.filter(({ verified }) => verified === true).map(({ text }) => text);
}

const details = { dob: '1971-07-03', gender: 'F', national_id: '123456789', email: 'a@b.example' };

describe('what the organization says it verified', () => {
  test.each([
    ['nothing', details, []],
    ['a number by its status', { national_id: { value: '24418860', status: 'verified' } }, ['24418860']],
    ['all of the identity', { ...details, verified: true }, ['1971-07-03', 'F', '123456789']],
    ['by a status', { ...details, verification_status: 'verified' }, ['1971-07-03', 'F', '123456789']],
    ['one fact', { ...details, dob_verified: true }, ['1971-07-03']],
    ['one number', { ...details, national_id_verified: 'yes' }, ['123456789']],
    ['not', { ...details, verified: false, verification_status: 'pending' }, []],
    ['an account, not an identity', { ...details, status: 'accepted' }, []],
    ['a document', { documents: [{ type: 'passport', number: 'X1234567', status: 'accepted' }] }, ['X1234567']],
    ['a document, not', { documents: [{ type: 'passport', number: 'X1234567', status: 'rejected' }] }, []],
    ['a value', { dob: { value: '1971-07-03', verified: true }, gender: 'F' }, ['1971-07-03']],
    ['in a check of any name', { verificacion: { estado: 'verificado', sexo: 'F' } }, ['F']],
    [
      'in a document within a check',
      { kyc: { identity: { result: 'passed', doc_type: 'passport', sex: 'F' } } },
      ['F'],
    ],
    ['in what a check extracted', { verification: { outcome: 'clear', extracted: { gender: 'Female' } } }, ['Female']],
    ['by what stands beside a field', { gender: 'F', gender_source: 'verified (IDV accepted, passport)' }, ['F']],
    ['in another language', { sexo: 'F', sexo_verificado: 'sí, cédula' }, ['F']],
    ['in another language, not', { sexo: 'F', sexo_verificado: 'pendiente' }, []],
    ['in brackets behind it', { gender: 'F (verified by ID card)' }, ['F']],
    ['a check that is pending', { verification: { status: 'pending', gender: 'F' } }, []],
    ['a check that failed', { identity_check: { result: 'rejected', document: { type: 'passport', sex: 'F' } } }, []],
    ['a check of the spouse', { spouse_verification: { status: 'verified', gender: 'F' } }, []],
    ['a check of lists', { kyc: { aml_result: 'clear', sanctions_status: 'passed', gender: 'F' } }, []],
    ['an e-mail', { verification: { email_verified: true, gender: 'F' } }, []],
    ['by the customer', { gender: 'F', gender_source: 'self-declared, not verified' }, []],
  ])('%s', (_, input, expected) => {
    expect(verifiedOf(input)).toEqual(expected);
  });
});
