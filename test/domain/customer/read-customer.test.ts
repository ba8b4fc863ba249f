import { describe, expect, test } from 'vitest';
import { readCustomer } from '../../../src/domain/customer/read-customer.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

const read = (inputDetails: unknown) =>
  readCustomer(
    { fullName: 'James Torres', customerType: 'INDIVIDUAL', inputDetails },
    { asOf: '2026-03-01', policy: defaultPolicy },
  );

describe('readCustomer', () => {
  test.each(['dob', 'date_of_birth', 'birth_date', 'birthDate', 'dateOfBirth', 'Date of Birth'])(
    'birth date under %s',
    (field) => {
      expect(read({ [field]: '26.03.1997' }).birthDates[0]?.interval.from).toBe('1997-03-26');
    },
  );

  test.each([
    [{ nationality: 'US' }, ['nationality US']],
    [{ nationalities: ['American', 'DEU'] }, ['nationality US', 'nationality DE']],
    [{ citizenship: 'US, France' }, ['nationality US', 'nationality FR']],
    [{ country: 'Germany' }, ['residence DE']],
    [{ address: { country: 'DE', city: 'Kassel' } }, ['residence DE']],
    [{ country_of_residence: 'de' }, ['residence DE']],
    [{ nationality: '' }, []],
  ])('countries of %j', (details, expected) => {
    expect(read(details).countries.map((fact) => `${fact.role} ${fact.code}`)).toEqual(expected);
  });

  test('aliases, gender and identifiers', () => {
    const customer = read({ aliases: ['Jimmy T.', { name: 'J. Torres' }], gender: 'Male', email: ' A@B.example ' });
    expect(customer.names.map((name) => name.text)).toEqual(['James Torres', 'Jimmy T.', 'J. Torres']);
    expect(customer.genders[0]?.gender).toBe('M');
    expect(customer.identifiers[0]).toMatchObject({ type: 'email', value: 'a@b.example' });
  });

  test.each([
    ['Olga Dmitrievna Barinova', { maiden_name: 'Kuzmina' }, 'Olga Dmitrievna Kuzmina'],
    ['BARINOVA Olga', { geburtsname: 'Kuzmina' }, 'Olga Kuzmina'],
    ['Barinova, Olga', { birth_name: 'Kuzmina' }, 'Olga Kuzmina'],
    ['Olga Barinova (née Kuzmina)', {}, 'Olga Kuzmina'],
    ['Olga Barinova (née Kuzmina)', {}, 'Olga Barinova'],
    ['Olga Barinova geb. Kuzmina', {}, 'Olga Kuzmina'],
  ])('%s, %j bore the name %s', (fullName, inputDetails, expected) => {
    const customer = readCustomer(
      { fullName, customerType: 'INDIVIDUAL', inputDetails },
      { asOf: '2026-03-01', policy: defaultPolicy },
    );
    expect(customer.names.map(({ text }) => text)).toContain(expected);
  });

  test('a value that cannot be used is named, not guessed', () => {
    expect(read({ dob: '2001-02-30', nationality: 'Atlantis' }).problems).toEqual([
      'birth date "2001-02-30" is a date that does not exist',
      'nationality "Atlantis" names no country',
    ]);
  });
});
