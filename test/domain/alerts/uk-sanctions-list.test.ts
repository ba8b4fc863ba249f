import { describe, expect, test } from 'vitest';
import { facts, hitsOf } from './read.ts';

/** After the UK's published formats; every person and company in them is invented. */
describe('UK Sanctions List', () => {
  const names = [{ Name6: 'VOSTRIKOV', Name1: 'Anton', Name2: 'Lvovich', NameType: 'Primary name' }];

  test('a designation', () => {
    const designation = {
      UniqueID: 'RUS9001',
      OFSIGroupID: '99001',
      Names: [...names, { Name6: 'VOSTRYKOV', Name1: 'Anton', NameType: 'Alias' }],
      DOBs: ['06/02/1983'],
      Nationalities: ['Russia'],
      RegimeName: 'The Russia (Sanctions) (EU Exit) Regulations 2019',
      SanctionsImposed: 'Asset freeze',
      DateDesignated: '03/02/2023',
    };
    const [hit] = hitsOf({ Designations: [designation] });
    expect(hit && facts(hit)).toEqual([
      'ALIAS Anton VOSTRYKOV',
      'PRIMARY Anton Lvovich VOSTRIKOV',
      'born 1983-02-06/1983-02-06',
      'nationality RU',
    ]);
    expect(hit?.list).toMatchObject({ names: ['UK Sanctions List'], listedOn: { from: '2023-02-03' } });
    expect(hit?.ref).toBe('RUS9001');
  });

  test('as its XML nests the elements, with parts of a date unknown', () => {
    const designation = {
      UniqueID: 'RUS9002',
      RegimeName: 'Russia',
      IndividualEntityShip: 'Individual',
      Names: { Name: names },
      NonLatinNames: { NonLatinName: [{ NameNonLatinScript: 'Антон Востриков' }] },
      IndividualDetails: {
        Individual: {
          DOBs: { DOB: ['dd/mm/1963', '00/05/1964'] },
          Nationalities: { Nationality: ['Russia'] },
          BirthDetails: { Location: { TownOfBirth: 'Tula', CountryOfBirth: 'Russia' } },
          PassportDetails: { Passport: { PassportNumber: '718822334' } },
          Genders: { Gender: ['Male'] },
        },
      },
    };
    const [hit] = hitsOf({ Designations: { Designation: [designation] } });
    expect(hit && facts(hit)).toEqual(
      expect.arrayContaining([
        'ALIAS Антон Востриков',
        'PRIMARY Anton Lvovich VOSTRIKOV',
        'birth RU',
        'birth place tula -',
        'born 1963-01-01/1963-12-31',
        'born 1964-05-01/1964-05-31',
        'gender M',
        'is PERSON',
        'nationality RU',
        'passport 718822334',
      ]),
    );
  });

  test('a row of the consolidated list, of a person and of an entity', () => {
    const person = {
      'Name 6': 'VOSTRIKOV',
      'Name 1': 'Anton',
      DOB: '11/12/1970',
      'Town of Birth': 'Tula',
      Nationality: 'Russia',
      'Group Type': 'Individual',
      'Alias Type': 'Primary name',
      Regime: 'Russia',
      'Listed On': '03/02/2023',
      'Group ID': 99001,
    };
    const [first, second] = hitsOf({
      FinancialSanctionsTargets: [
        person,
        { 'Name 6': 'NORDVOST HOLDING LLC', 'Group Type': 'Entity', Regime: 'Russia' },
      ],
    });
    expect(first && facts(first)).toEqual([
      'PRIMARY Anton VOSTRIKOV',
      'birth place tula -',
      'born 1970-12-11/1970-12-11',
      'is PERSON',
      'nationality RU',
    ]);
    expect(second && facts(second)).toContain('PRIMARY NORDVOST HOLDING LLC');
  });
});
