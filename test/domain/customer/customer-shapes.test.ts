import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCustomer } from '../../../src/domain/customer/read-customer.ts';
import type { CustomerType } from '../../../src/domain/case/vocabulary.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';
import { facts } from '../alerts/read.ts';

const read = (inputDetails: unknown, customerType: CustomerType | null = 'INDIVIDUAL', fullName = 'Ivo Petrov') =>
  readCustomer({ fullName, customerType, inputDetails }, { asOf: '2026-03-01', policy: defaultPolicy });
const told = (details: unknown) =>
  facts(read(details)).filter((fact) => fact !== 'PRIMARY Ivo Petrov' && fact !== 'is PERSON');

describe('the shapes in which people send customers', () => {
  test.each([
    [{ dob: { year: 1971, month: 3, day: 12 } }, ['born 1971-03-12/1971-03-12']],
    [{ dob: { day: '12', month: 'March', year: '1971' } }, ['born 1971-03-12/1971-03-12']],
    [{ birth_year: 1971, birth_month: 3, birth_day: '12' }, ['born 1971-03-12/1971-03-12']],
    [{ yearOfBirth: '1971' }, ['born 1971-01-01/1971-12-31']],
    [{ birthday: '12.03.1971', dob: '1971-03-12' }, ['born 1971-03-12/1971-03-12']],
    [{ birth: { date: '1971-03-12', place: 'Ruse' } }, ['birth place ruse -', 'born 1971-03-12/1971-03-12']],
    ...['nascido', 'né', 'née', 'nato', 'nacida', 'född', 'født', 'syntynyt', 'narozen', 'urodzona', 'született'].map(
      (key): [object, string[]] => [{ [key]: '12.03.1971' }, ['born 1971-03-12/1971-03-12']],
    ),
    ...['doğumlu', 'lahir', 'sinh', 'родилась', 'народився', 'مواليد', '出生', '生まれ', '출생'].map(
      (key): [object, string[]] => [{ [key]: '1971-03-12' }, ['born 1971-03-12/1971-03-12']],
    ),
    [{ né: { le: '12/03/1971', à: 'Sfax' } }, ['birth place sfax -', 'born 1971-03-12/1971-03-12']],
    [{ born: { on: '1971-03-12', in: 'Ruse' } }, ['birth place ruse -', 'born 1971-03-12/1971-03-12']],
    [{ nascimento: { dia: 12, mes: 3, ano: 1971 } }, ['born 1971-03-12/1971-03-12']],
    [{ nacido: 'Huelva' }, ['birth place huelva -']],
    [{ 'DOB (dd/mm/yyyy)': '13/03/1971' }, ['born 1971-03-13/1971-03-13']],
    [{ attributes: [{ name: 'dob', value: '1971-03-12' }] }, ['born 1971-03-12/1971-03-12']],
    [{ dob: '12MAR1971' }, ['born 1971-03-12/1971-03-12']],
    ...[
      '1971 (Zahlé, Lebanon)',
      '1971, Lublin',
      '1971 in Beni Mellal, Morocco',
      '1971 (per passport)',
      'born in 1971',
    ].map((dob): [object, string[]] => [{ dob }, ['born 1971-01-01/1971-12-31']]),
    [{ dob: '1358/05/20 (Solar Hijri) = 11 Aug 1979' }, ['born 1979-08-11/1979-08-11']],
    [{ dob: 'Surabaya, 12 March 1971' }, ['born 1971-03-12/1971-03-12']],
    [{ dob: 'mid-1970s' }, ['born 1970-01-01/1979-12-31']],
    [{ dob: '12. März 1971' }, ['born 1971-03-12/1971-03-12']],
    [{ personal_details: { dob: '1971-03-12', nationality: 'BG' } }, ['born 1971-03-12/1971-03-12', 'nationality BG']],
    [{ first_name: 'Ivo', middle_name: 'Dragan', last_name: 'Petrov' }, ['ALIAS Ivo Dragan Petrov']],
    [{ datum_rodjenja: '12.03.1971' }, ['born 1971-03-12/1971-03-12']],
    [{ input: { firstName: 'Ivo', lastName: 'Petrov', dob: '1971-03-12' } }, ['born 1971-03-12/1971-03-12']],
    [{ input: { firstName: 'Mira', lastName: 'Petrova', dob: '1971-03-12' } }, []],
    [{ spouse: { name: 'Ivo Petrov', dob: '1971-03-12' } }, ['relative Ivo Petrov']],
    [{ firstName: 'Ivo', lastName: 'Petrov', fullName: 'Petrov Ivo' }, ['ALIAS Petrov Ivo']],
    [
      { aliases: ['Ivo P.', { name: 'Ivaylo Petrov' }, { first_name: 'Ivan', last_name: 'Petrov' }] },
      ['ALIAS Ivan Petrov', 'ALIAS Ivaylo Petrov', 'ALIAS Ivo P.'],
    ],
    [
      { address: { street: 'Hauptstr.', house_number: '5', postal_code: '34117', city: 'Kassel', country: 'DEU' } },
      ['address 5 hauptstrasse|kassel in kassel', 'residence DE'],
    ],
    [{ address: 'Hauptstraße 5, 34117 Kassel, Germany' }, ['address 5 hauptstrasse|kassel in kassel', 'residence DE']],
    [
      { addresses: [{ line1: '12 Main St', city: 'Tulsa', country: 'US' }, '10 High Street, Leeds LS1 4AB, UK'] },
      [
        'address 10 high street|leeds in leeds',
        'address 12 main street|tulsa in tulsa',
        'residence GB',
        'residence US',
      ],
    ],
    // Two letters at the end are a state as often as a country.
    [{ address: '12 Main St, Los Angeles, CA' }, ['address 12 main street|los angeles in los angeles']],
    [{ city: 'Tulsa', zip: '74101', street: '12 Main St' }, ['address 12 main street|tulsa in tulsa']],
    [{ residence: 'Tulsa, US' }, ['address - in tulsa', 'residence US']],
    [
      { nationality: ['Bulgarian', 'DEU', 'Österreich'], citizenship: 'France' },
      ['nationality AT', 'nationality BG', 'nationality DE', 'nationality FR'],
    ],
    [{ nationality: 'Bulgarian/German' }, ['nationality BG', 'nationality DE']],
    [{ nationality: 'Korea, Republic of' }, ['nationality KR']],
    [{ country: 'Unknown', nationality: 'stateless', gender: '', dob: 'n/a' }, []],
    [{ gender: 'weiblich' }, ['gender F']],
    [{ sex: 'homme' }, ['gender M']],
    [{ salutation: 'Frau' }, ['gender F']],
    [
      { occupation: 'Truck driver', employer: { name: 'Nordwind GmbH' } },
      ['employer Nordwind GmbH', 'job Truck driver'],
    ],
    [{ employment: { employer: 'Nordwind GmbH', title: 'Driver' } }, ['employer Nordwind GmbH', 'job Driver']],
    [
      {
        identifiers: [
          { type: 'passport', number: 'X 123', country: 'Bulgaria' },
          { type: 'National ID', value: '7103' },
        ],
      },
      ['national_id 7103', 'passport X123 BG'],
    ],
    [
      { passport: { number: 'X123', country: 'BG' }, ssn: '123-45-6789' },
      ['national_id 123456789', 'passport X123 BG'],
    ],
    [{ phones: ['+44 (0)20 7946 0000'], emails: ['A@B.example'] }, ['email a@b.example', 'phone +442079460000']],
    [
      { spouse: 'Ana Petrova', family: [{ name: 'Dimo Petrov', relationship: 'brother' }] },
      ['relative Ana Petrova', 'relative Dimo Petrov'],
    ],
    [{ place_of_birth: 'Ruse, Bulgaria' }, ['birth BG', 'birth place ruse BG']],
    [{ birth_place: 'Germany' }, ['birth DE']],
  ])('%j', (details, expected) => {
    expect(told(details)).toEqual(expected);
    expect(read(details).problems).toEqual([]);
  });

  test('a company and those who run and own it', () => {
    const company = read(
      {
        incorporation_date: '2001-02-03',
        country_of_incorporation: 'CYP',
        registration_number: 'HE 12',
        directors: [{ first_name: 'Ana', last_name: 'Kovac', dob: '1960-01-01' }, 'Per Quist'],
        ubo: { name: 'Nora Blau', nationality: 'AT' },
      },
      'COMPANY',
      'Brightwater Ltd',
    );
    expect(facts(company)).toEqual([
      'PRIMARY Brightwater Ltd',
      'founded 2001-02-03',
      'incorporation CY',
      'is COMPANY',
      'registration_number HE12',
    ]);
    expect(company.related.map(({ role, party }) => [role, ...facts(party)])).toEqual([
      ['director', 'PRIMARY Ana Kovac', 'born 1960-01-01/1960-01-01'],
      ['director', 'PRIMARY Per Quist'],
      ['owner', 'PRIMARY Nora Blau', 'nationality AT'],
    ]);
    expect(company.related[0]!.party.birthDates[0]!.pointer).toBe('/directors/0/dob');
  });

  test('a form of address in the name tells the gender', () => {
    expect(facts(read({}, 'INDIVIDUAL', 'Frau Anna Weber'))).toContain('gender F');
    expect(facts(read({}, 'INDIVIDUAL', 'Prince Okoro'))).not.toContain('gender M');
  });
});

describe('what cannot be used is said in words', () => {
  test.each([
    [{ dob: '2030-01-01' }, 'birth date "2030-01-01" lies in the future'],
    [{ dob: '2026-03-01' }, 'birth date "2026-03-01" is the day of the decision'],
    ...['1971 (Disputed)', '1971 EC', '1971 (Ethiopian)', '1971, Father', '1971 or Sfax'].map(
      (dob): [object, string] => [{ dob }, `birth date "${dob}" cannot be read as a date`],
    ),
    [{ dob: '0200-01-01' }, 'birth date "0200-01-01" lies outside the years 1000 to 2999'],
    [{ dob: '1850-01-01' }, 'birth date "1850-01-01" is longer ago than anyone can have been born'],
    [{ dob: { year: 2001, month: 2, day: 30 } }, 'birth date "2001-02-30" is a date that does not exist'],
    [{ dob: { season: 'spring' } }, 'birth date is an object that names no year'],
    [{ dob: '1971-03-12', date_of_birth: '1972-03-12' }, 'birth dates 1971-03-12 and 1972-03-12 contradict each other'],
    [{ gender: 'male', sex: 'F' }, 'genders contradict each other'],
    [{ nationality: 'Atlantis' }, 'nationality "Atlantis" names no country'],
    [{ country_of_residence: 'Atlantis' }, 'country "Atlantis" names no country'],
  ])('%j', (details, problem) => {
    expect(read(details).problems).toEqual([problem]);
  });
});

test('any JSON is read; the order of fields does not matter', () => {
  const KEYS = 'dob name aliases address nationality gender identifiers employer family birth_year residence'.split(
    ' ',
  );
  const details = fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(fc.jsonValue(), fc.constantFrom('US', '1971', 'F')));
  fc.assert(
    fc.property(details, (one) => {
      const backwards = Object.fromEntries(Object.entries(one).reverse());
      expect(read(backwards)).toEqual(read(one));
    }),
    { numRuns: 300 },
  );
});
