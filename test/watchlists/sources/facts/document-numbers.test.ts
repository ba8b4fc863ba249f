import { expect, test } from 'vitest';
import { documentNumbers } from '../../../../src/watchlists/sources/facts/document-numbers.ts';

test.each([
  ['572110043', ['572110043']],
  ['M174950 (Tunisian passport issued on 27.4.1999, expired on 26.4.2004)', ['M174950 TN passport']],
  ['563110024 (issued by the DPRK)', ['563110024 KP']],
  ['Colombia Cedula No. 52252815', ['52252815 CO national_id']],
  ['381120660 expires 25.3.2016.', ['381120660']],
  ['series 4507 No 336855, issued on 20.8.2004 in Moscow', ['4507 336855']],
  ['(a) 6110125312507 (Pakistani), (b) 24492025390 (Pakistani)', ['6110125312507 PK', '24492025390 PK']],
  ['MP 3413113 and MP 2387911', ['MP 3413113', 'MP 2387911']],
  ['7703399790 (Tax ID/INN)', ['7703399790 tax_id']],
  ['TIN: 7727536630', ['7727536630 tax_id']],
  ['12/SAKHANA(N)020199', ['12/SAKHANA(N)020199']],
  ['0803 940939', ['0803 940939']],
  ['diplomatic passport issued by Mali', []],
  ['', []],
])('%s', (text, numbers) => {
  const found = documentNumbers(text).map(({ value, country, type }) =>
    [value, country, type].filter((part) => part !== null),
  );
  expect(found.map((parts) => parts.join(' '))).toEqual(numbers);
});
