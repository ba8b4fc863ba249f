import { describe, expect, test } from 'vitest';
import type { PartyFacts } from '../../../src/domain/facts/facts.ts';
import { address, aged, company, country, gender, id, judge, named, on, person, place, stated } from './party.ts';

const NAME = 'Ottilie Brandauer';
const own: Partial<PartyFacts> = {
  birthDates: [on('1970-05-04')],
  countries: [country('AT'), country('AT', 'residence')],
  identifiers: [id('national_id', 'AT123456')],
  birthPlaces: [place('Graz', 'AT')],
  employers: [stated('Steirische Seilbahnen AG')],
  addresses: [address(null, 'Graz')],
  genders: [gender('F')],
};
const verdict = (listed: Partial<PartyFacts>, { name = NAME, ...context } = {}) =>
  judge(person(NAME, own), person(name, listed), context);

describe('1.4 verdict per hit', () => {
  test.each<[string, Partial<PartyFacts>, object, string]>([
    ['equal number', { identifiers: [id('national_id', 'AT123456')] }, {}, 'CONFIRMED'],
    [
      'equal number, two weak conflicts',
      { identifiers: [id('national_id', 'AT123456')], countries: [country('MX')], deaths: [on('2020')] },
      {},
      'CONFIRMED',
    ],
    ['birth date and a country', { birthDates: [on('1970-05-04')], countries: [country('AT')] }, {}, 'CONFIRMED'],
    ['birth date and a gender', { birthDates: [on('1970-05-04')], genders: [gender('F')] }, {}, 'UNRESOLVED'],
    [
      'birth date, a place, two weak conflicts',
      {
        birthDates: [on('1970-05-04')],
        birthPlaces: [place('Graz')],
        countries: [country('MX')],
        deaths: [on('2020')],
      },
      {},
      'PROBABLE',
    ],
    ['year and country', { birthDates: [on('1970')], countries: [country('AT')] }, {}, 'PROBABLE'],
    ['year and gender', { birthDates: [on('1970')], genders: [gender('F')] }, {}, 'UNRESOLVED'],
    [
      'decisive conflict',
      { birthDates: [on('1931-05-04')], countries: [country('AT')], birthPlaces: [place('Graz')] },
      {},
      'DISCOUNTED',
    ],
    ['two weak conflicts', { countries: [country('MX')], genders: [gender('M')] }, {}, 'DISCOUNTED'],
    [
      'two weak conflicts, sanctions',
      { countries: [country('MX')], genders: [gender('M')] },
      { sanction: true },
      'UNRESOLVED',
    ],
    [
      'three weak conflicts, sanctions',
      { countries: [country('MX')], genders: [gender('M')], deaths: [on('2020')] },
      { sanction: true },
      'DISCOUNTED',
    ],
    ['name alone', {}, {}, 'UNRESOLVED'],
    [
      'press: age, employer, town',
      {
        ages: [aged(44, '2014-07-03')],
        employers: [stated('Steirische Seilbahnen AG')],
        addresses: [address(null, 'Graz')],
      },
      { media: true },
      'CONFIRMED',
    ],
    [
      'the same on a list',
      {
        ages: [aged(44, '2014-07-03')],
        employers: [stated('Steirische Seilbahnen AG')],
        addresses: [address(null, 'Graz')],
      },
      {},
      'PROBABLE',
    ],
  ])('%s', (_, listed, context, expected) => {
    expect(verdict(listed, context).verdict).toBe(expected);
  });
});

describe('ID rules', () => {
  test.each<[string, string, Partial<PartyFacts>, string]>([
    ['ID-1', 'Ottilie Stroheim', {}, 'DISCOUNTED'],
    ['ID-1', 'Ottilie Stroheim', { countries: [country('AT')] }, 'DISCOUNTED'],
    ['ID-1', 'Ottilie Stroheim', { birthDates: [on('1970-05-04')] }, 'UNRESOLVED'],
    ['ID-1', 'Ottilie Stroheim', { birthDates: [on('1970')], countries: [country('AT')] }, 'UNRESOLVED'],
    ['ID-4', NAME, { identifiers: [id('national_id', 'AT123456')], birthDates: [on('1931-05-04')] }, 'UNRESOLVED'],
    ['ID-6', NAME, { countries: [country('AT')] }, 'UNRESOLVED'],
    ['ID-6', NAME, { countries: [country('MX')] }, 'DISCOUNTED'],
    ['ID-6', NAME, { countries: [country('MX')], genders: [gender('F')] }, 'DISCOUNTED'],
  ])('%s %s %j: %s', (rule, name, listed, expected) => {
    const judged = verdict(listed, { name });
    expect(judged.verdict).toBe(expected);
    expect(judged.rules).toContain(rule);
  });

  test('ID-2: a weak alias needs a strong agreement to stay open', () => {
    const alias = { names: [named('Someone Else'), named(NAME, 'WEAK_ALIAS')] };
    expect(verdict({ ...alias, countries: [country('AT')] })).toMatchObject({ verdict: 'DISCOUNTED', rules: ['ID-2'] });
    expect(verdict({ ...alias, birthDates: [on('1970-05-04')] }).verdict).not.toBe('DISCOUNTED');
  });

  test('ID-3: a company of that name is no person; of unknown kind it may be', () => {
    expect(judge(person(NAME), company(NAME))).toMatchObject({ verdict: 'DISCOUNTED', rules: ['ID-3'] });
    expect(judge(person(NAME), { ...person(NAME), entityType: 'UNKNOWN' }).verdict).toBe('UNRESOLVED');
  });

  test('ID-6 for a company goes by where it is incorporated', () => {
    const listed = company('Brandauer Holding AG', { countries: [country('PA', 'incorporation')] });
    const at = company('Brandauer Holding AG', { countries: [country('AT', 'incorporation')] });
    expect(judge(at, listed)).toMatchObject({ verdict: 'DISCOUNTED', rules: ['ID-6'] });
  });

  test('what one side lacks is neutral, and told', () => {
    const judged = judge(
      person(NAME),
      person(NAME, { birthDates: [on('1970')], identifiers: [id('passport', 'P123456')] }),
    );
    expect(judged.evidence.filter(({ relation }) => relation === 'missing')).toEqual([
      expect.objectContaining({ field: 'birth_date', customerValue: null, alertValue: '1970', weight: 0 }),
      expect.objectContaining({ field: 'country', customerValue: null, alertValue: null }),
      expect.objectContaining({ field: 'passport', alertValue: 'P123456' }),
    ]);
  });
});
