import { expect, test } from 'vitest';
import { listedCountries } from '../../../../src/watchlists/sources/facts/listed-countries.ts';
import { placeCountry } from '../../../../src/watchlists/sources/facts/places.ts';

test.each([
  ['Korea, North', 'KP'],
  ['Congo, Democratic Republic of the', 'CD'],
  ["Democratic People's Republic of Korea", 'KP'],
  ['DPRK', 'KP'],
  ['Burma', 'MM'],
  ['Myanmar/Burma', 'MM'],
  ['Palestinian', 'PS'],
  ['Iran (Islamic Republic of)', 'IR'],
  ['Bosnia-Herzegovina', 'BA'],
  ['St. Kitts & Nevis', 'KN'],
  ['Trinidad and Tobago', 'TT'],
  ['Russian and Ukrainian', 'RU UA'],
  ['Ukrainian, Russian', 'UA RU'],
  ['Syrian/Lebanese', 'SY LB'],
  ['(a) Tunisian, (b) French', 'TN FR'],
  ['Colombia; Spain', 'CO ES'],
  ['allegedly Russian', 'RU'],
  ['Tunisian. National Identification No.: 08619445', 'TN'],
  ['Region: Gaza', 'PS'],
  ['undetermined', ''],
  ['USSR', ''],
  ['-0-', ''],
  ['', ''],
])('%s → %s', (text, codes) => {
  expect(listedCountries(text).join(' ')).toBe(codes);
});

test.each([
  ['Tehran, Iran', 'IR'],
  ['Nice (France)', 'FR'],
  ['Pyongyang, Korea, North', 'KP'],
  ['Minsk, former USSR (now Belarus)', 'BY'],
  ['Culiacan', null],
])('%s lies in %s', (place, code) => {
  expect(placeCountry(place)).toBe(code);
});
