import { describe, expect, test } from 'vitest';
import { countriesOf, entry, identifiersOf, memoryFile, namesOf, readList } from './read-source.ts';

const read = async (text: string | Uint8Array) => readList('csv', [memoryFile('mine.csv', text, 33)]);

describe('a list of an organization in plain CSV', () => {
  test('every column', async () => {
    const text =
      'ID,Type,Name,Aliases,Weak_Aliases,Former names,Birth Date,birth_place,Gender,Countries,Identifiers,Addresses,Position,Position country,Position_Start,position end,Topics,Program,Reason,Listed On,Remarks,URL\n' +
      'b-1,person,Ana Probe,"Анна Проба; A. Probe",Probka,Ana Probova,6 May 1962; 1963,Town,female,Romania; MD,"passport:P1 (RO); tax id: 77; K-9","1 Probe St, Town","Minister of Probes; Member",RO,2019-01-02,2024,blacklist,Own list,Unpaid bills,2025-03-04,Note,https://example.org\n';
    const list = await read(text);
    expect(list).toMatchObject({ problems: [], asOf: null });
    const person = entry(list, 'b-1');
    expect(namesOf(person)).toEqual(['Ana Probe', 'Анна Проба', 'A. Probe', 'Probka*', 'Ana Probova†']);
    expect(person).toMatchObject({
      schema: 'Person',
      birthDates: ['1962-05-06', '1963'],
      birthPlaces: ['Town'],
      genders: ['female'],
      addresses: ['1 Probe St, Town'],
      positions: [
        { title: 'Minister of Probes', country: 'RO', start: '2019-01-02', end: '2024' },
        { title: 'Member', country: 'RO' },
      ],
      topics: ['blacklist'],
      programs: ['Own list'],
      reasons: ['Unpaid bills'],
      listedOn: '2025-03-04',
      remarks: 'Note',
      sourceUrl: 'https://example.org',
    });
    expect(countriesOf(person)).toEqual(['RO nationality', 'MD nationality']);
    expect(identifiersOf(person)).toEqual(['passport P1/RO', 'tax_id 77', 'other K-9']);
  });

  test.each([
    ['other words for the columns', 'Reference,Full name,DOB,Nationality\nr1,Ana Probe,1962,RO\n'],
    ['semicolons, as spreadsheets in Europe write', 'id;name;dob;nationality\nr1;Ana Probe;1962;RO\n'],
    ['tabs', 'id\tname\tdob\tnationality\nr1\tAna Probe\t1962\tRO\n'],
    ['a byte order mark and CRLF', '\ufeffid,name,dob,nationality\r\nr1,Ana Probe,1962,RO\r\n'],
    ['UTF-16', Buffer.from('\ufeffid,name,dob,nationality\nr1,Ana Probe,1962,RO\n', 'utf16le')],
    ['last columns left out', 'id,name,dob,nationality,reason,url\nr1,Ana Probe,1962,RO\n'],
  ])('%s', async (_, text) => {
    const list = await read(text);
    expect(list.problems).toEqual([]);
    expect(list.entities).toMatchObject([
      { id: 'r1', caption: 'Ana Probe', birthDates: ['1962'], countries: [{ code: 'RO' }] },
    ]);
  });

  test('without an id the name and birth date are one', async () => {
    expect((await read('name,dob\nAna Probe,1962\nProbe Ltd,\n')).entities.map(({ id }) => id)).toEqual([
      'Ana Probe/1962',
      'Probe Ltd',
    ]);
  });

  test('what cannot be read is told of by line, and the rest of the row is read', async () => {
    const list = await read(
      'id,type,name,birth_date,countries,identifiers\n1,robot,A,,,\n2,person,B,31.2.1970,,\n3,person,C,,Atlantis,\n4,person,D,,,shoe size:44\n5,person,,,,\n6,person,E,1970,RO,P1,surplus\n7,person,"F,,,\n',
    );
    expect(list.entities.map(({ caption }) => caption)).toEqual(['A', 'B', 'C', 'D']);
    expect(list.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 the type "robot" is none of those known',
      '3 "31.2.1970" is no date (birthDate)',
      '4 "Atlantis" is no country (countries)',
      '5 "shoe size" is no type of identifier',
      '6 has no name',
      '7 has more columns than the header: put values that hold a "," in double quotes',
      '8 has a quote that is not closed',
    ]);
  });

  test('a header too long to be one is told as that', async () => {
    const file = memoryFile('list.csv', `name,${'column,'.repeat(700_000)}\nJane Example\n`);
    await expect(readList('csv', [file])).rejects.toThrow('its header is longer than 4194304 bytes');
  });

  test('Windows-1252 is read as far as it goes, and told of', async () => {
    const list = await read(Buffer.from('id,name\n1,Ann\n2,Zo\xeb\n', 'latin1'));
    expect(list.entities.map(({ caption }) => caption)).toEqual(['Ann', 'Zo�']);
    expect(list.problems).toMatchObject([{ line: 3, reason: expect.stringContaining('lost in decoding') as string }]);
  });

  test.each([
    ['no header', '1,2,3\n4,5,6\n', 'has no column "name"'],
    ['another header', 'first,last\nAna,Probe\n', 'has no column "name"'],
  ])('%s: refused', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });
});
