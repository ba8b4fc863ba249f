import { describe, expect, test } from 'vitest';
import { ukDate, ukReportDate } from '../../../src/watchlists/sources/uk/dates.ts';
import { countriesOf, entry, identifiersOf, memoryFile, namesOf, readList } from './read-source.ts';

const UKSL =
  'Last Updated,Unique ID,OFSI Group ID,UN Reference Number,Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Name type,' +
  'Alias strength,Title,Name non-latin script,Non-latin script type,Non-latin script language,Regime Name,' +
  'Designation Type,Designation source,Sanctions Imposed,Other Information,UK Statement of Reasons,Address Line 1,' +
  'Address Line 2,Address Line 3,Address Line 4,Address Line 5,Address Line 6,Address Postal Code,Address Country,' +
  'Phone number,Website,Email address,Date Designated,D.O.B,Nationality(/ies),National Identifier number,' +
  'National Identifier additional information,Passport number,Passport additional information,Position,Gender,' +
  'Town of birth,Country of birth,Type of entity,Subsidiaries,Parent company,Business registration number (s),' +
  'IMO number,Current owner/operator (s),Previous owner/operator (s),Current believed flag of ship,Previous flags,' +
  'Type of ship,Tonnage of ship,Length of ship,Year Built,Hull identification number (HIN)';
const CONLIST =
  'Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,' +
  'Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,' +
  'National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,' +
  'Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,' +
  'UK Sanctions List Date Designated,Last Updated,Group ID';

function csv(preamble: string, header: string, ...rows: Record<string, string>[]): string {
  const lines = rows.map((row) =>
    header
      .split(',')
      .map((column) => `"${row[column] ?? ''}"`)
      .join(','),
  );
  return `${[preamble, header, ...lines].join('\r\n')}\r\n`;
}

const PERSON = {
  'Unique ID': 'PRB0001',
  'Designation Type': 'Individual',
  'Regime Name': 'The Probe Regulations',
  'Date Designated': '23/02/2001',
  'Last Updated': '12/01/2022',
};

describe('the UK Sanctions List', () => {
  test('in CSV: rows of names and addresses make one entry', async () => {
    const text = csv(
      'Report Date: 13-Feb-2026',
      UKSL,
      {
        ...PERSON,
        'Name 6': 'PROBE',
        'Name 1': 'MOHAMMAD',
        'Name 2': 'HASSAN',
        'Name type': 'Primary Name',
        'Name non-latin script': 'محمد',
        'D.O.B': 'dd/mm/1945',
        Gender: 'Male',
        'Sanctions Imposed': 'Asset freeze|Travel Ban',
        'Passport number': 'D0009871',
        'Passport additional information': 'Afghanistan diplomatic passport',
        'Nationality(/ies)': 'Afghanistan',
        'Address Line 6': 'Kabul',
        'Address Country': 'Afghanistan',
        'Town of birth': 'Moni',
        'Country of birth': 'Afghanistan',
        Title: 'Mullah',
        Position: 'Deputy Minister',
      },
      {
        ...PERSON,
        'Name 6': 'Wali',
        'Name type': 'ALias',
        'Alias strength': 'Low quality a.k.a',
        'D.O.B': '24/10/1972',
      },
      {
        'Unique ID': 'PRB0002',
        'Name 6': 'PROBE STAR',
        'Name type': 'Primary name',
        'Designation Type': 'Ship',
        'Regime Name': 'R',
        'IMO number': '9000000',
        'Current believed flag of ship': 'Panama',
        'Year Built': '2010',
      },
    );
    const list = await readList('uk', [memoryFile('UK-Sanctions-List.csv', text)]);
    expect(list).toMatchObject({ problems: [], asOf: '2026-02-13' });
    const person = entry(list, 'PRB0001');
    expect(namesOf(person)).toEqual(['MOHAMMAD HASSAN PROBE', 'محمد', 'Wali*']);
    expect(person).toMatchObject({
      schema: 'Person',
      birthDates: ['1945', '1972-10-24'],
      birthPlaces: ['Moni, Afghanistan'],
      genders: ['male'],
      addresses: ['Kabul, Afghanistan'],
      positions: [{ title: 'Deputy Minister' }],
      programs: ['The Probe Regulations', 'Asset freeze', 'Travel Ban'],
      listedOn: '2001-02-23',
    });
    expect(countriesOf(person)).toEqual(['AF birth', 'AF nationality', 'AF residence']);
    expect(identifiersOf(person)).toEqual(['passport D0009871/AF']);
    expect(entry(list, 'PRB0002')).toMatchObject({ schema: 'Vessel', foundedDates: ['2010'] });
    expect(identifiersOf(entry(list, 'PRB0002'))).toEqual(['imo 9000000']);
  });

  test('in XML', async () => {
    const xml = `<?xml version="1.0" encoding="utf-8"?><Designations><DateGenerated>08/10/2026</DateGenerated>
      <Designation><LastUpdated>29/04/2026</LastUpdated><DateDesignated>23/02/2001</DateDesignated><UniqueID>PRB0055</UniqueID>
        <Names><Name><Name1>NAJIB</Name1><Name6>PROBE</Name6><NameType>Primary Name</NameType></Name><Name><Name6>Najeeb</Name6><NameType>Alias</NameType></Name></Names>
        <NonLatinNames><NonLatinName><NameNonLatinScript>نجيب</NameNonLatinScript></NonLatinName></NonLatinNames>
        <RegimeName>R</RegimeName><IndividualEntityShip>Individual</IndividualEntityShip><SanctionsImposed>Asset freeze</SanctionsImposed>
        <Addresses><Address><AddressLine1>Kabul</AddressLine1><AddressCountry>Afghanistan</AddressCountry></Address></Addresses>
        <IndividualDetails><Individual><DOBs><DOB>dd/mm/1971</DOB><DOB>24/10/1972</DOB></DOBs>
          <PassportDetails><Passport><PassportNumber>D1</PassportNumber></Passport></PassportDetails>
          <Nationalities><Nationality>Afghanistan</Nationality></Nationalities><Genders><Gender>Male</Gender></Genders>
          <BirthDetails><Location><TownOfBirth>Moni</TownOfBirth><CountryOfBirth>Afghanistan</CountryOfBirth></Location></BirthDetails></Individual></IndividualDetails>
      </Designation>
      <Designation><UniqueID>PRB0056</UniqueID><Names><Name><Name6>PROBE LLC</Name6><NameType>Primary Name</NameType></Name></Names><IndividualEntityShip>Entity</IndividualEntityShip>
        <EntityDetails><Entity><BusinessRegistrationNumbers><BusinessRegistrationNumber>1027700132195</BusinessRegistrationNumber></BusinessRegistrationNumbers></Entity></EntityDetails></Designation>
      <Designation><UniqueID>PRB0057</UniqueID><IndividualEntityShip>Ship</IndividualEntityShip></Designation></Designations>`;
    const list = await readList('uk', [memoryFile('UK-Sanctions-List.xml', xml)]);
    expect(list.asOf).toBe('2026-10-08');
    expect(list.problems.map(({ reason }) => reason)).toEqual(['the designation PRB0057 has no number or no name']);
    expect(namesOf(entry(list, 'PRB0055'))).toEqual(['NAJIB PROBE', 'Najeeb', 'نجيب']);
    expect(entry(list, 'PRB0055')).toMatchObject({
      birthDates: ['1971', '1972-10-24'],
      genders: ['male'],
      listedOn: '2001-02-23',
    });
    expect(identifiersOf(entry(list, 'PRB0055'))).toEqual(['passport D1']);
    expect(identifiersOf(entry(list, 'PRB0056'))).toEqual(['registration_number 1027700132195']);
  });

  test('the consolidated list of OFSI', async () => {
    const row = {
      'Group Type': 'Individual',
      Regime: 'Syria',
      'Group ID': '14233',
      'Listed On': '01/01/2020',
      'Last Updated': '02/02/2024',
    };
    const text = csv(
      'Last Updated,03/06/2026',
      CONLIST,
      {
        ...row,
        'Name 6': 'PROBE',
        'Name 1': 'Aiman',
        'Alias Type': 'Primary name',
        DOB: '00/00/1951',
        Nationality: 'Egypt',
        Country: 'Syria',
      },
      { ...row, 'Name 6': 'PROBA', 'Name 1': 'Aymen', 'Alias Type': 'AKA', 'Alias Quality': 'Good', DOB: '19/06/1951' },
      { ...row, 'Name 6': 'PROBOV', 'Alias Type': 'FKA' },
    );
    const list = await readList('uk', [memoryFile('ConList.csv', text)]);
    expect(list.asOf).toBe('2026-06-03');
    expect(namesOf(entry(list, '14233'))).toEqual(['Aiman PROBE', 'Aymen PROBA', 'PROBOV†']);
    expect(entry(list, '14233')).toMatchObject({
      birthDates: ['1951', '1951-06-19'],
      programs: ['Syria'],
      listedOn: '2020-01-01',
    });
    expect(countriesOf(entry(list, '14233'))).toEqual(['EG nationality', 'SY residence']);
  });

  test('one of them at a time', async () => {
    const files = [memoryFile('ConList.csv', 'x'), memoryFile('UK-Sanctions-List.csv', 'x')];
    await expect(readList('uk', files)).rejects.toThrow('import one of them');
  });
});

test.each([
  ['15/03/1980', '1980-03-15'],
  ['03/04/1980', '1980-04-03'],
  ['00/00/1962', '1962'],
  ['dd/mm/1945', '1945'],
  ['dd/03/1980', '1980-03'],
  ['1962', '1962'],
  ['31/02/1980', null],
  ['unknown', null],
])('%s is %s', (text, date) => {
  expect(ukDate(text)).toBe(date);
});

test('how the files state their own date', () => {
  expect(ukReportDate('Report Date: 13-Feb-2026')).toBe('2026-02-13');
  expect(ukReportDate('Last Updated 03/06/2026')).toBe('2026-06-03');
  expect(ukReportDate('Sanctions')).toBeNull();
});
