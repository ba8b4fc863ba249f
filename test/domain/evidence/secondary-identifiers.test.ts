import { describe, expect, test } from 'vitest';
import type { PartyFacts } from '../../../src/domain/facts/facts.ts';
import {
  address,
  aged,
  circa,
  company,
  country,
  gender,
  id,
  judge,
  named,
  on,
  person,
  place,
  stated,
  strengths,
} from './party.ts';

const NAME = 'Orsolya Kettering';
const found = (own: Partial<PartyFacts>, listed: Partial<PartyFacts>, context = {}) =>
  strengths(judge(person(NAME, own), person(NAME, listed), context));

describe('1.2 birth date', () => {
  test.each([
    ['1970-05-04', on('1970-05-04'), 'strong agreement'],
    ['1970-05-04', on('1970-04-05'), 'weak agreement'],
    ['1970-05-04', on('1970-01-01'), 'weak agreement'],
    ['1970-05-04', on('1970-09-30'), 'weak conflict'],
    ['1970-05-04', on('1971-05-20'), 'weak conflict'],
    ['1970-05-04', on('1972-01-01'), 'decisive conflict'],
    ['1970-05-04', on('1970'), 'weak agreement'],
    ['1970-05-04', on('1971'), 'weak agreement'],
    ['1970-05-04', on('1972'), 'weak conflict'],
    ['1970-05-04', on('1973'), 'decisive conflict'],
    ['1970-05-04', circa('1975'), 'weak conflict'],
    ['1970-05-04', circa('1976'), 'decisive conflict'],
    ['1970', on('1970-05-04'), 'weak agreement'],
  ])('%s, %j: %s', (own, listed, strength) => {
    expect(found({ birthDates: [on(own)] }, { birthDates: [listed] })).toEqual([`birth_date: ${strength}`]);
  });

  test.each([
    ['1970-05-04', '1980-05-04', true, 'weak conflict'],
    ['1970-05-04', '1907-05-04', true, 'weak conflict'],
    ['1970-05-04', '1980-05-04', false, 'decisive conflict'],
  ])('a slip of the year, %s and %s, on a sanctions list: %s', (own, listed, sanction, strength) => {
    expect(found({ birthDates: [on(own)] }, { birthDates: [on(listed)] }, { sanction })).toEqual([
      `birth_date: ${strength}`,
    ]);
  });

  test('the best of several counts, and contradictory ones allow at most PROBABLE', () => {
    const judged = judge(
      person(NAME, { birthDates: [on('1970-05-04')], countries: [country('HU')] }),
      person(NAME, { birthDates: [on('1961-05-04'), on('1970-05-04')], countries: [country('HU')] }),
    );
    expect(strengths(judged)).toContain('birth_date: strong agreement');
    expect(judged.verdict).toBe('PROBABLE');
  });

  test('birth date and age are one attribute: the one that agrees counts', () => {
    expect(
      found({ birthDates: [on('1970-05-04')] }, { birthDates: [on('1950')], ages: [aged(44, '2014-07-03')] }),
    ).toEqual(['age: weak agreement']);
  });
});

describe('1.2 age at a date and what facts imply', () => {
  test.each([
    ['1971-07-04', 'weak agreement'],
    ['1972-07-03', 'weak agreement'],
    ['1972-07-04', 'neutral'],
    ['1973-12-01', 'weak conflict'],
    ['1974-07-05', 'decisive conflict'],
    ['1997-03-26', 'decisive conflict'],
  ])('born %s, aged 42 on 2014-07-03: %s', (own, strength) => {
    expect(found({ birthDates: [on(own)] }, { ages: [aged(42, '2014-07-03')] })).toEqual([`age: ${strength}`]);
  });

  test.each([
    ['1990-01-01', '2004-12-31', ['implied_age: decisive conflict']],
    ['1990-01-01', '2005-06-01', []],
  ])('born %s, in office %s', (own, start, expected) => {
    const acted = { what: 'in office', date: on(start).interval, pointer: null };
    expect(found({ birthDates: [on(own)] }, {}, { firstAct: () => acted })).toEqual(expected);
  });

  test('who was listed before the customer was born is another', () => {
    const existed = { what: 'listed', date: on('1999-05-01').interval, pointer: null };
    expect(found({ birthDates: [on('2001-01-01')] }, {}, { existed })).toEqual(['implied_age: decisive conflict']);
  });
});

describe('1.2 numbers', () => {
  test.each([
    [id('national_id', 'A123456'), id('national_id', 'A123456'), 'strong agreement'],
    [id('national_id', 'A123456', { country: 'HU' }), id('national_id', 'A123456', { country: 'RO' }), 'neutral'],
    [id('national_id', 'A123456'), id('national_id', 'B765432'), 'weak conflict'],
    [
      id('national_id', 'A123456', { verified: true }),
      id('national_id', 'B765432', { verified: true }),
      'decisive conflict',
    ],
    [id('tax_id', 'A123456', { country: 'HU' }), id('tax_id', 'B765432', { country: 'RO' }), 'neutral'],
    [id('passport', 'P123456', { country: 'HU' }), id('passport', 'P765432', { country: 'HU' }), 'weak conflict'],
    [id('passport', 'P123456', { country: 'HU' }), id('passport', 'P765432', { country: 'RO' }), 'neutral'],
    [id('passport', 'P123456'), id('passport', 'P765432'), 'neutral'],
    [id('passport', '000000'), id('passport', '000000'), 'neutral'],
    [id('iban', 'DE02120300000000202051'), id('iban', 'DE02500105170137075030'), 'neutral'],
  ])('%j, %j: %s', (own, listed, strength) => {
    expect(found({ identifiers: [own] }, { identifiers: [listed] })).toEqual([`identifier: ${strength}`]);
  });

  test('a number is equal under the name of another kind of document', () => {
    expect(
      found({ identifiers: [id('document_number', 'P123456')] }, { identifiers: [id('passport', 'P123456')] }),
    ).toEqual(['identifier: strong agreement']);
  });

  test.each([
    [
      id('registration_number', '01234567', { country: 'GB' }),
      id('registration_number', '1234567', { country: 'GB' }),
      'strong agreement',
    ],
    [
      id('registration_number', 'FR552100554', { country: 'FR' }),
      id('registration_number', '552100554'),
      'strong agreement',
    ],
    [
      id('registration_number', 'SC123456', { country: 'GB' }),
      id('registration_number', '123456', { country: 'GB' }),
      'neutral',
    ],
    [
      id('registration_number', '1234567', { country: 'GB' }),
      id('registration_number', '7654321', { country: 'GB' }),
      'decisive conflict',
    ],
    [
      id('registration_number', '1234567', { country: 'GB' }),
      id('registration_number', '7654321', { country: 'IE' }),
      'weak conflict',
    ],
    [id('lei', '529900T8BM49AURSDO55'), id('lei', '5493001KJTIIGC8Y1R12'), 'decisive conflict'],
  ])('of companies: %j, %j: %s', (own, listed, strength) => {
    const judged = judge(
      company('Kettering Ltd', { identifiers: [own] }),
      company('Kettering Ltd', { identifiers: [listed] }),
    );
    expect(strengths(judged)).toEqual([`identifier: ${strength}`]);
  });

  test.each([
    [id('email', 'o.kettering@mail.example'), id('email', 'o.kettering@mail.example'), ['contact: strong agreement']],
    [id('email', 'o.kettering+x@mail.example'), id('email', 'o.kettering@mail.example'), ['contact: weak agreement']],
    [id('email', 'o.kettering@gmail.com'), id('email', 'okettering@gmail.com'), ['contact: weak agreement']],
    [id('email', 'o.kettering@mail.example'), id('email', 'okettering@mail.example'), []],
    [id('phone', '+3611234567'), id('phone', '+3617654321'), []],
  ])('contacts %j, %j', (own, listed, expected) => {
    expect(found({ identifiers: [own] }, { identifiers: [listed] })).toEqual(expected);
  });
});

describe('1.2 places, people and work', () => {
  test.each<[string, Partial<PartyFacts>, Partial<PartyFacts>, string[]]>([
    [
      'same town',
      { birthPlaces: [place('Szeged')] },
      { birthPlaces: [place('Szeged')] },
      ['birth_place: strong agreement'],
    ],
    [
      'another town of the country',
      { birthPlaces: [place('Szeged', 'HU')] },
      { birthPlaces: [place('Pécs', 'HU')] },
      ['birth_place: neutral'],
    ],
    [
      'another country',
      { birthPlaces: [place('Szeged', 'HU')] },
      { birthPlaces: [place('Arad', 'RO')] },
      ['birth_place: weak conflict'],
    ],
    [
      'a town of the same name abroad',
      { birthPlaces: [place('Paris', 'FR')] },
      { birthPlaces: [place('Paris', 'US')] },
      ['birth_place: weak conflict'],
    ],
    [
      'full address',
      { addresses: [address('fő utca 1, szeged', 'Szeged')] },
      { addresses: [address('fő utca 1, szeged', 'Szeged')] },
      ['address: strong agreement', 'country: weak agreement'],
    ],
    [
      'another address',
      { addresses: [address('fő utca 1, szeged')] },
      { addresses: [address('fő utca 9, szeged')] },
      [],
    ],
    [
      'countries overlap',
      { countries: [country('HU'), country('AT', 'residence')] },
      { countries: [country('AT')] },
      ['country: weak agreement'],
    ],
    [
      'countries differ',
      { countries: [country('HU')] },
      { countries: [country('MX', 'residence')] },
      ['country: weak conflict'],
    ],
    [
      'only birth countries',
      { countries: [country('HU')] },
      { countries: [country('MX', 'birth')] },
      ['country: neutral'],
    ],
    [
      'employer',
      { employers: [stated('Nagyfalu Malom Kft')] },
      { employers: [stated('Nagyfalu Malom KFT')] },
      ['employer: strong agreement'],
    ],
    [
      'very large employer',
      { employers: [stated('Walmart Inc')] },
      { employers: [stated('Walmart')] },
      ['employer: weak agreement'],
    ],
    ['another employer', { employers: [stated('Nagyfalu Malom')] }, { employers: [stated('Kisfalu Pék')] }, []],
    ['no employer', { employers: [stated('self-employed')] }, { employers: [stated('Self employed')] }, []],
    [
      'relative',
      { relatives: [stated('Bálint Kettering')] },
      { relatives: [stated('Balint Kettering')] },
      ['relative: strong agreement'],
    ],
    [
      'particular job',
      { occupations: [stated('Harbour pilot')] },
      { occupations: [stated('harbour pilot')] },
      ['occupation: weak agreement'],
    ],
    ['common job', { occupations: [stated('Businessman')] }, { occupations: [stated('businessman')] }, []],
    ['gender', { genders: [gender('F')] }, { genders: [gender('M')] }, ['gender: weak conflict']],
    ['gender, verified', { genders: [gender('F', true)] }, { genders: [gender('M')] }, ['gender: decisive conflict']],
    ['gender by title', { genders: [gender('M')] }, { names: [named(`Frau ${NAME}`)] }, ['gender: weak conflict']],
    ['deceased', { birthDates: [on('1970-05-04')] }, { deaths: [on('2019')] }, ['death: weak conflict']],
    [
      'deceased before the birth',
      { birthDates: [on('1970-05-04')] },
      { deaths: [on('1969-12-31')] },
      ['death: decisive conflict'],
    ],
  ])('%s', (_, own, listed, expected) => {
    expect(found(own, listed)).toEqual(expected);
  });

  test.each([
    [[on('2001-03-01')], { incorporations: [on('2001-03-01')] }, null, 'strong agreement'],
    [[on('2001-03-01')], { incorporations: [on('2001')] }, null, 'weak agreement'],
    [[on('2001-03-01')], { incorporations: [on('2004-07-09')] }, null, 'weak conflict'],
    [[on('2001-03-01')], { deaths: [on('1999')] }, null, 'decisive conflict'],
    [[on('2001-03-01')], {}, '2000-01-01', 'decisive conflict'],
  ])('incorporation %j, %j, listed %s: %s', (incorporations, listed, listedOn, strength) => {
    const existed = listedOn === null ? null : { what: 'listed', date: on(listedOn).interval, pointer: null };
    const judged = judge(company('Kettering Ltd', { incorporations }), company('Kettering Ltd', listed), { existed });
    expect(strengths(judged)).toContain(`incorporation: ${strength}`);
  });
});

describe('1.2 middle name and patronymic, where the names match without it', () => {
  test.each([
    ['Orsolya Adalberto Kettering', 'Orsolya Adalberto Kettering', ['middle_name: strong agreement']],
    // In no table, which tells nothing: every third Hungarian may bear it.
    ['Orsolya Zsuzsanna Kettering', 'Orsolya Zsuzsanna Kettering', []],
    ['Petrov Ivan Sergeyevich', 'Petrov Ivan Sergeyevich', []],
    ['James Michael Torres', 'James Michael Torres', []],
    ['Ivan Sergeyevich Petrov', 'Ivan Sergeyevich Petrov', []],
    ['James M. Torres', 'James Michael Torres', ['middle_name: weak agreement']],
    ['James Michael Torres', 'James Edward Torres', ['middle_name: weak conflict']],
    ['James Torres', 'James Edward Torres', []],
    ['James Torres Jr.', 'James Torres Sr.', ['middle_name: weak conflict']],
  ])('%s, %s', (own, listed, expected) => {
    expect(strengths(judge(person(own), person(listed)))).toEqual(expected);
  });
});

describe('how common a name is', () => {
  test('a common name alone is weak evidence, a rare one even odds', () => {
    const probability = (name: string) => judge(person(name), person(name)).probability;
    expect(probability('James Smith')).toBeLessThan(0.1);
    expect(probability(NAME)).toBeCloseTo(0.5, 1);
    expect(judge(person('James Smith'), person('James Smith')).evidence[0]?.why).toContain('Many people');
  });

  test('a birth date outweighs it', () => {
    const facts = { birthDates: [on('1970-05-04')], countries: [country('US')] };
    expect(judge(person('James Smith', facts), person('James Smith', facts)).probability).toBeGreaterThan(0.99);
  });
});
