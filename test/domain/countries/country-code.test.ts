import { expect, test } from 'vitest';
import { toCountryCode } from '../../../src/domain/countries/country-code.ts';

test.each([
  ['US', 'US'],
  ['us', 'US'],
  ['USA', 'US'],
  ['U.S.A.', 'US'],
  ['United States of America', 'US'],
  ['American', 'US'],
  ['US citizen', 'US'],
  ['British', 'GB'],
  ['England', 'GB'],
  ['DEU', 'DE'],
  ['citizen of France', 'FR'],
  ['Côte d’Ivoire', 'CI'],
  ['Russia', 'RU'],
  ['South Korean', 'KR'],
  ['Deutschland', 'DE'],
  ['Österreich', 'AT'],
  ['États-Unis', 'US'],
  ['España', 'ES'],
  ['Reino Unido', 'GB'],
  ['deutsche', 'DE'],
  ['française', 'FR'],
  ['italiana', 'IT'],
  ['schweizerisch', 'CH'],
  ['Niger', 'NE'],
  ['Guinea', 'GN'],
  ['Atlantis', null],
  ['ZZ', null],
  ['', null],
  ['x'.repeat(5000), null],
])('%s: %s', (text, code) => {
  expect(toCountryCode(text)).toBe(code);
});
