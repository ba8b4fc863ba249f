import { expect, test } from 'vitest';
import { countriesOf, entry, memoryFile, namesOf, readList } from './read-source.ts';

const HEADER = [
  'Name',
  'Street_Address',
  'City',
  'State',
  'Country',
  'Postal_Code',
  'Effective_Date',
  'Expiration_Date',
  'Standard_Order',
  'Last_Update',
  'Action',
  'FR_Citation',
];
const rows = [
  [
    'PAT PROBE',
    '1 MAIN STREET',
    'AUSTIN',
    'TX',
    '',
    '78701',
    '03/11/2021',
    '03/07/2036',
    'Y',
    '2021-03-15',
    'FR NOTICE ADDED',
    '86 F.R. 1 3/15/2021',
  ],
  ['PAT PROBE', 'PO BOX 2', 'AUSTIN', 'TX', '', '78702', '03/11/2021', '03/07/2036', 'Y', '2021-03-11', '', ''],
  ['PAT PROBE', 'RUE 3', 'PARIS', '', 'FR', '', '03/11/2021', '', 'Y', '2020-01-01', '', ''],
  ['PROBE ""SAM"" TRADING (PST)', '16 STREET', 'STAVROPOL REGION', 'RS', '', '', '13/45/2021', '', 'Y', '', '', ''],
];
const TEXT = `${[HEADER, ...rows].map((row) => row.map((field) => `"${field}"`).join('\t')).join('\n')}\n`;

test('the Denied Persons List: one entry for each name and city', async () => {
  const list = await readList('us-dpl', [memoryFile('dpl.txt', TEXT)]);
  expect(list).toMatchObject({ problems: [], asOf: '2021-03-15' });
  expect(list.entities.map(({ id }) => id)).toEqual([
    'PAT PROBE/AUSTIN',
    'PAT PROBE/PARIS',
    'PROBE "SAM" TRADING (PST)/STAVROPOL REGION',
  ]);
  expect(entry(list, 'PAT PROBE/AUSTIN')).toMatchObject({
    schema: 'LegalEntity',
    addresses: ['1 MAIN STREET, AUSTIN, TX, 78701', 'PO BOX 2, AUSTIN, TX, 78702'],
    topics: ['export.control'],
    listedOn: '2021-03-11',
    remarks: 'Denied until 2036-03-07; Federal Register: 86 F.R. 1 3/15/2021',
  });
  expect(countriesOf(entry(list, 'PAT PROBE/AUSTIN'))).toEqual(['US residence']);
  expect(countriesOf(entry(list, 'PAT PROBE/PARIS'))).toEqual(['FR residence']);
  const [, , company] = list.entities;
  expect(company && namesOf(company)).toEqual(['PROBE "SAM" TRADING', 'PST']);
  expect(company?.countries).toBeUndefined();
});
