import { describe, expect, test } from 'vitest';
import { toCountryCode } from '../../../src/domain/countries/country-code.ts';
import { toNationalityCode } from '../../../src/domain/countries/nationalities.ts';

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
  ['Казахстан', 'KZ'],
  ['Республика Казахстан', 'KZ'],
  ['Україна', 'UA'],
  ['中国', 'CN'],
  ['日本', 'JP'],
  ['Magyarország', 'HU'],
  // "USA" in Turkish, and a name.
  ['Abd', null],
  ['Atlantis', null],
  ['ZZ', null],
  ['', null],
  ['x'.repeat(5000), null],
])('%s: %s', (text, code) => {
  expect(toCountryCode(text)).toBe(code);
});

describe('the formal name of a state', () => {
  test.each([
    ['Islamic Republic of Iran', 'IR'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['The Hellenic Republic', 'GR'],
    ['Russian Federation', 'RU'],
    ['Syrian Arab Republic', 'SY'],
    ['Swiss Confederation', 'CH'],
    ['Federal Republic of Germany', 'DE'],
    ['Kingdom of the Netherlands', 'NL'],
    ['Grand Duchy of Luxembourg', 'LU'],
    ['Bolivarian Republic of Venezuela', 'VE'],
    ['Tanzania, United Republic of', 'TZ'],
    ["Lao People's Democratic Republic", 'LA'],
    ['Democratic Socialist Republic of Sri Lanka', 'LK'],
    ['citizen of the Republic of the Philippines', 'PH'],
    ['State of Qatar', 'QA'],
    ['Bundesrepublik Deutschland', 'DE'],
    ['Islamische Republik Iran', 'IR'],
    ['République française', 'FR'],
    ['République islamique d’Iran', 'IR'],
    ['Reino de España', 'ES'],
    ['República Argentina', 'AR'],
    ['Repubblica italiana', 'IT'],
    ['República Federativa do Brasil', 'BR'],
  ])('%s: %s', (text, code) => {
    expect(toCountryCode(text)).toBe(code);
  });

  test.each([
    ['Republic of Korea', 'KR'],
    ['Korea, Republic of', 'KR'],
    ["Democratic People's Republic of Korea", 'KP'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ["People's Republic of Korea", null],
    ['Republic of China', 'TW'],
    ["People's Republic of China", 'CN'],
    ['Republic of the Congo', 'CG'],
    ['Democratic Republic of the Congo', 'CD'],
  ])('shared by two in part is told by the whole of it: %s: %s', (text, code) => {
    expect(toCountryCode(text)).toBe(code);
  });

  test.each([
    'Turkish Republic of Northern Cyprus',
    'Chechen Republic',
    'State of Georgia',
    'Commonwealth of Virginia',
  ])('of no state is none: %s', (text) => {
    expect(toCountryCode(text)).toBeNull();
  });
});

test.each([
  ['română', 'RO'],
  ['Suriyeli', 'SY'],
  ['magyar', 'HU'],
  ['suomalainen', 'FI'],
  ['polskie', 'PL'],
  ['سورية', 'SY'],
  ['العراقي', 'IQ'],
  ['российское', 'RU'],
  ['гражданин РФ', 'RU'],
  ['中国籍', 'CN'],
  ['미국인', 'US'],
  ['warga negara Indonesia', 'ID'],
  ['ressortissante béninoise', 'BJ'],
  ['Nigerien', 'NE'],
  ['DR Congo', 'CD'],
  ['father of a Roman', null],
])('a nationality field holds %s', (text, code) => {
  expect(toNationalityCode(text)).toBe(code);
});

// A name in running text.
test('the Romanian word for a Romanian names no country elsewhere', () => {
  expect(toCountryCode('Roman')).toBeNull();
});
