import { describe, expect, test } from 'vitest';
import { facts, hitsOf } from './read.ts';

/** What a text of 2025-07-03 says of Ivo Petrov. */
const said = (details: string, name = 'Ivo Petrov') =>
  facts(hitsOf({ name, details, date: '2025-07-03' })[0]!).filter((fact) => fact !== `PRIMARY ${name}`);

describe('facts stand in the noun phrase of the person they are of', () => {
  test.each([
    ['Ivo Petrov, 42, of Tulsa, was arrested.', ['address - in tulsa', 'aged 1982-07-04/1983-07-03', 'residence US']],
    [
      'Ivo Petrov, a driver at Brightwater Logistics, was charged with fraud.',
      ['employer Brightwater Logistics', 'job driver'],
    ],
    [
      'Ivo Petrov, 42, CEO of Brightwater Holdings, was charged.',
      ['aged 1982-07-04/1983-07-03', 'employer Brightwater Holdings', 'job CEO'],
    ],
    ['Petrov, employed by Nordwind GmbH, was fined.', ['employer Nordwind GmbH']],
    ['Ivo Petrov, a senior buyer at Chola Textiles, was charged.', ['employer Chola Textiles', 'job senior buyer']],
    ['Ivo Petrov, who works for Nordwind GmbH, was fined.', ['employer Nordwind GmbH']],
    ['Ivo Petrov arbeitete bei der Nordwind AG.', ['employer Nordwind AG']],
    ['Ivo Petrov, Mitarbeiter der Nordwind AG, schwieg.', ['employer Nordwind AG']],
    ['Ivo Petrov, employé de Nordwind, a été condamné.', ['employer Nordwind']],
    ['Ivo Petrov, empleado de Nordwind, fue detenido.', ['employer Nordwind']],
    ['Ivo Petrov, a guest at Hotel Ritz, was robbed.', []],
    ['Ivo Petrov, a defendant at Southwark Crown Court, was fined.', []],
    ['Ivo Petrov, an Australian, was jailed.', ['nationality AU']],
    ['Ivo Petrov (a Dutch citizen) was jailed.', ['nationality NL']],
    ['Ivo Petrov, a citizen of the Islamic Republic of Iran, was jailed.', ['nationality IR']],
    ['Ivo Petrov, living in Seoul, Republic of Korea, was jailed.', ['address - in seoul', 'residence KR']],
    ['Ivo Petrov, The Australian reported, was jailed.', []],
    ['The Serbian national Ivo Petrov was arrested in Paris.', ['nationality RS']],
    ['Dutch businessman Ivo Petrov was fined.', ['gender M', 'job businessman', 'nationality NL']],
    ['The late Ivo Petrov ran a Ponzi scheme.', ['died 0001-01-01/2025-07-03']],
    ['Ivo Petrov (1950–2019) was a banker.', ['born 1950-01-01/1950-12-31', 'died 2019-01-01/2019-12-31']],
    [
      'Ivo Petrov, born 12 March 1971 in Kassel, was convicted.',
      ['birth DE', 'birth place kassel DE', 'born 1971-03-12/1971-03-12'],
    ],
    [
      'Ivo Petrov, geboren am 12. März 1971 in Kassel, wohnhaft in Graz, wurde verurteilt.',
      ['address - in graz', 'birth DE', 'birth place kassel DE', 'born 1971-03-12/1971-03-12', 'residence AT'],
    ],
    [
      'Ivo Petrov, né le 12 mars 1971 à Lyon, a été condamné.',
      ['birth FR', 'birth place lyon FR', 'born 1971-03-12/1971-03-12'],
    ],
    [
      'Ivo Petrov, nacido el 12 de marzo de 1971 en Sevilla, vecino de Madrid, fue detenido.',
      ['address - in madrid', 'birth ES', 'birth place sevilla ES', 'born 1971-03-12/1971-03-12', 'residence ES'],
    ],
    ['Ivo Petrov aus Kassel wurde verurteilt.', ['address - in kassel', 'residence DE']],
    ['Ivo Petrov, aus Kassel, wurde verurteilt.', ['address - in kassel', 'residence DE']],
    [
      'Ivo Petrov, a native of Ruse, Bulgaria, lives in Tulsa, Oklahoma.',
      ['address - in tulsa', 'birth BG', 'birth place ruse BG', 'residence US'],
    ],
    [
      'Ivo Petrov was born in Plovdiv, Bulgaria, in 1971. He worked as a teacher at Plovdiv High School.',
      [
        'birth BG',
        'birth place plovdiv BG',
        'born 1971-01-01/1971-12-31',
        'employer Plovdiv High School',
        'gender M',
        'job teacher',
      ],
    ],
    ["Ivo Petrov's wife Ana Petrova, 39, was acquitted.", ['relative Ana Petrova']],
    ['Ivo Petrov and his brother Dimo Petrov were arrested.', ['relative Dimo Petrov']],
    ['Mr Petrov, a lawyer, denied it. Mrs Kovac told the court.', ['gender M', 'job lawyer']],
    ['Frau Petrov, 50, schwieg.', ['aged 1974-07-04/1975-07-03', 'gender F']],
    ['Ivo Dragan Petrov was fined.', ['PRIMARY Ivo Dragan Petrov']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    ['Nordwind AG (company number 09917421) was fined.', ['registration_number 09917421']],
    ['Nordwind AG (Handelsregister HRB 123456) was fined.', ['registration_number HRB123456']],
    ['Nordwind AG (founded in 1990) was fined. Südwind AG (company number 09917421) was not.', []],
  ])('%s', (text, expected) => {
    expect(said(text, 'Nordwind AG')).toEqual(expected);
  });

  test.each([
    'LONDON: Ivo Petrov was arrested by police officer John Smith of Leeds.',
    'Ivo Petrov was jailed at Leeds Crown Court.',
    'Ivo Petrov of Deutsche Bank said so.',
    'Paul Meyer, a banker of Graz who lives in Linz, accused Ivo Petrov.',
    'Paul Meyer and his brother Hans Meyer met Ivo Petrov.',
    'Ivo Petrov paid a judge, Ana Weber, who died in 2019.',
    'The late Hans Meyer was a friend of Ivo Petrov.',
    'Ivo Petrov said he would sue. She laughed.',
    'Ivo Petrov told the lawyer Ana Weber, of Graz, born in Linz, that she was wrong.',
  ])('nothing of anybody else: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('the words themselves and where they stand go with each fact', () => {
    const [hit] = hitsOf({
      hits: [{ name: 'Ivo Petrov', snippet: 'Ivo Petrov, of Tulsa, Oklahoma, died on 3 May 2019.' }],
    });
    expect(hit!.addresses[0]).toMatchObject({ text: 'of Tulsa, Oklahoma', pointer: '/hits/0/snippet' });
  });
});

describe('remarks under labels are the record’s own', () => {
  test.each([
    [
      'DOB 03 Mar 1961; alt. DOB 1962; POB Lyon, France; nationality Bulgaria; Gender Male; a.k.a. "IVO P"; Linked To: ABC CORP.',
      [
        'ALIAS IVO P',
        'birth FR',
        'birth place lyon FR',
        'born 1961-03-03/1961-03-03',
        'born 1962-01-01/1962-12-31',
        'gender M',
        'nationality BG',
      ],
    ],
    [
      'Date of birth: 3 March 1961\nPassport No. X99123 (France)\nOccupation: Docker',
      ['born 1961-03-03/1961-03-03', 'job Docker', 'passport X99123 FR'],
    ],
  ])('%s', (remarks, expected) => {
    expect(facts(hitsOf({ name: 'Ivo Petrov', remarks })[0]!)).toEqual(['PRIMARY Ivo Petrov', ...expected].sort());
  });

  test('prose that only uses such words is none', () => {
    expect(said('Nationality played no part. Position papers were seized from Anna Weber.')).toEqual([]);
    expect(said('He asked about the title of the house; born in Paris, Anna Weber knew it.')).toEqual([]);
  });
});
