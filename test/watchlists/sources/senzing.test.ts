import { expect, test } from 'vitest';
import { countriesOf, entry, identifiersOf, memoryFile, namesOf, readList } from './read-source.ts';

function records(...lines: object[]): ReturnType<typeof memoryFile> {
  return memoryFile('senzing.json', lines.map((line) => JSON.stringify(line)).join('\n'), 99);
}

const EXPECTED = {
  schema: 'Person',
  caption: 'Ana Maria Probe',
  birthDates: ['1962-05-06'],
  genders: ['female'],
  addresses: ['1 Probe St, Town'],
  topics: ['role.pep'],
};

test('features in a list', async () => {
  const list = await readList('senzing', [
    records({
      DATA_SOURCE: 'OWN',
      RECORD_ID: 'R1',
      FEATURES: [
        { RECORD_TYPE: 'PERSON' },
        { NAME_TYPE: 'PRIMARY', NAME_FIRST: 'Ana', NAME_MIDDLE: 'Maria', NAME_LAST: 'Probe' },
        { NAME_TYPE: 'MAIDEN', NAME_FULL: 'Ana Probova' },
        { DATE_OF_BIRTH: '6 May 1962' },
        { GENDER: 'F' },
        { ADDR_LINE1: '1 Probe St', ADDR_CITY: 'Town' },
        { PASSPORT_NUMBER: 'P1', PASSPORT_COUNTRY: 'ro' },
        { NATIONALITY: 'RO' },
        { EMAIL_ADDRESS: 'ana@example.org' },
      ],
      RISKS: [{ TOPIC: 'role.pep' }],
      LAST_CHANGE: '2026-01-02T00:00:00',
    }),
  ]);
  expect(list).toMatchObject({ problems: [], asOf: '2026-01-02' });
  expect(entry(list, 'R1')).toMatchObject(EXPECTED);
  expect(namesOf(entry(list, 'R1'))).toEqual(['Ana Maria Probe', 'Ana Probova†']);
  expect(identifiersOf(entry(list, 'R1'))).toEqual(['passport P1/RO', 'email ana@example.org']);
});

test('grouped, and positions that are records of their own', async () => {
  const list = await readList('senzing', [
    records(
      {
        DATA_SOURCE: 'OS',
        RECORD_ID: 'Q1',
        RECORD_TYPE: 'PERSON',
        NAMES: [
          { NAME_TYPE: 'PRIMARY', NAME_FULL: 'Ana Maria Probe' },
          { NAME_TYPE: 'ALIAS', NAME_FULL: 'A. Probe' },
        ],
        DATES: [{ DATE_OF_BIRTH: '1962-05-06' }],
        GENDER: 'F',
        ADDRESSES: [{ ADDR_FULL: '1 Probe St, Town' }, { PLACE_OF_BIRTH: 'Town' }],
        COUNTRIES: [{ NATIONALITY: 'us' }],
        RISKS: [{ TOPIC: 'role.pep' }],
        RELATIONSHIPS: [{ REL_POINTER_ROLE: 'Occupancy', REL_POINTER_KEY: 'Q9' }],
        IDENTIFIERS: [{ OTHER_ID_TYPE: 'OPEN_SANCTIONS', OTHER_ID_NUMBER: 'Q1' }, { NATIONAL_ID_NUMBER: 'N1' }],
        URL: 'https://example.org/Q1',
      },
      {
        DATA_SOURCE: 'OS',
        RECORD_ID: 'Q9',
        RECORD_TYPE: null,
        NAMES: [{ NAME_TYPE: 'PRIMARY', NAME_FULL: 'Senator' }],
        RELATIONSHIPS: [{ REL_ANCHOR_DOMAIN: 'OS', REL_ANCHOR_KEY: 'Q9' }],
      },
    ),
  ]);
  expect(entry(list, 'Q1')).toMatchObject({
    ...EXPECTED,
    birthPlaces: ['Town'],
    positions: [{ title: 'Senator' }],
    sourceUrl: 'https://example.org/Q1',
  });
  expect(identifiersOf(entry(list, 'Q1'))).toEqual(['national_id N1']);
  expect(entry(list, 'Q9').schema).toBe('LegalEntity');
});

test('flat, with prefixes', async () => {
  const list = await readList('senzing', [
    records(
      {
        DATA_SOURCE: 'A',
        RECORD_ID: '1',
        RECORD_TYPE: 'ORGANIZATION',
        PRIMARY_NAME_ORG: 'Probe Ltd',
        AKA_NAME_ORG: 'Probe Limited',
        BUSINESS_ADDR_FULL: '1 Probe St',
        MAIL_ADDR_LINE1: 'PO Box 2',
        MAIL_ADDR_COUNTRY: 'GB',
        TAX_ID_NUMBER: 77,
        REGISTRATION_COUNTRY: 'gb',
        WEBSITE_ADDRESS: 'example.org',
      },
      { DATA_SOURCE: 'B', RECORD_ID: '1', NAME_FULL: 'Other' },
    ),
  ]);
  expect(namesOf(entry(list, '1'))).toEqual(['Probe Ltd', 'Probe Limited']);
  expect(entry(list, '1')).toMatchObject({
    schema: 'Organization',
    addresses: ['1 Probe St', 'PO Box 2, GB'],
    remarks: 'Website: example.org',
  });
  expect(countriesOf(entry(list, '1'))).toEqual(['GB incorporation', 'GB residence']);
  expect(identifiersOf(entry(list, '1'))).toEqual(['tax_id 77']);
  expect(entry(list, 'B:1').caption).toBe('Other');
});

test('records that cannot be read are problems', async () => {
  const file = memoryFile(
    'senzing.json',
    '{"DATA_SOURCE":"A","RECORD_ID":"1","NAME_FULL":"Ann"}\n{"DATA_SOURCE":"A","NAME_FULL":"Bob"}\n{"RECORD_ID":"3"}\n{"RECORD_ID":"4","NAME_FU',
  );
  const list = await readList('senzing', [file]);
  expect(list.entities).toHaveLength(1);
  expect(list.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
    '2 has no RECORD_ID',
    '3 the record :3 has no name',
    '4 is no JSON: it is damaged or cut off',
  ]);
});
