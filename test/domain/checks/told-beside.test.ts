import { describe, expect, test } from 'vitest';
import type { CustomerFacts } from '../../../src/domain/check/facts.ts';
import { decide } from './decide.ts';

const person = (fullName: string, inputDetails: unknown): CustomerFacts => ({
  fullName,
  customerType: 'INDIVIDUAL',
  inputDetails,
});
const owen = person('Owen Padraig Tully', { dob: '2001-03-15', nationality: 'IE' });

/** A hit of ComplyAdvantage with a typed field. */
const typed = (name: string, value: string) => ({
  hits: [{ doc: { name: 'Owen Tully', types: ['sanction'], fields: [{ name, value }] } }],
});

describe('a post in a typed remark tells that its holder was grown up', () => {
  test.each([
    ['remarks', 'Commander of the 3rd Brigade 2004–2009'],
    ['other_info', 'Trained in the camps; led its finance wing since 2010.'],
    ['Listing', 'Listed 2016-02-01 as broker, owner and director of three exchange houses since 2008'],
    ['remarks', 'Director of a state enterprise since 2003'],
    ['remarks', "Head of the Press Office of the Harbour People's Council since 2009; earlier a colonel."],
  ])('%s: %s', (name, value) => {
    expect(decide('SANCTION', typed(name, value), owen).outcome).toBe('ACCEPTED');
  });

  test.each([
    ['remarks', "Driver of the brigade's commander since 2004"],
    ['remarks', 'Member of a group that was led by Karl Moss since 2004'],
    ['remarks', 'Son of the commander of the 3rd Brigade 2004–2009'],
    ['Listing', 'Listed 2016-02-01 as courier for the director of three exchange houses since 2008'],
    ['remarks', 'Director of the firm; active since 2022'],
    ['remarks', 'Pupil at a school founded in 1998'],
    ['remarks', 'Commander of the 3rd Brigade since 2021'],
    ['Listing', 'EU list since 2004'],
  ])('not by %s: %s', (name, value) => {
    expect(decide('SANCTION', typed(name, value), owen).outcome).not.toBe('ACCEPTED');
  });
});

describe('the shapes of records', () => {
  const born = (utcDateTime: string) => [
    {
      primaryName: 'TULLY,Owen',
      categories: [{ name: 'SANCTIONS' }],
      secondaryFieldResults: [{ typeId: 'SFCT_2', matchedDateTimeValue: { utcDateTime } }],
    },
  ];
  test('a date as World-Check One writes it', () => {
    expect(decide('SANCTION', born('1966-05-05'), owen).outcome).toBe('ACCEPTED');
    expect(decide('SANCTION', born('2001-03-15'), owen).outcome).not.toBe('ACCEPTED');
  });

  test('by what a company is registered', () => {
    const mill: CustomerFacts = {
      fullName: 'Dunmore Mill LLC',
      customerType: 'COMPANY',
      inputDetails: { ein: '84-2219077' },
    };
    const entry = (value: string) => ({
      match: { kind: 'name', value: 'Dunmore Mill LLC', registration: { type: 'EIN', value }, reason: 'fraud' },
    });
    expect(decide('BLACKLIST', entry('27-1140982'), mill).outcome).toBe('ACCEPTED');
    expect(decide('BLACKLIST', entry('84-2219077'), mill).outcome).toBe('REJECTED');
    const person = { match: { name: 'Dunmore Mill', entity: 'person', role: 'senator', country: 'US' } };
    expect(decide('PEP', person, mill).outcome).toBe('ACCEPTED');
    expect(decide('PEP', { match: { ...person.match, entity: 'company' } }, mill).outcome).not.toBe('ACCEPTED');
  });

  test.each([
    ['검사장 (2003년 임명)', 'ACCEPTED'],
    ['Member, Youth Parliament (aged 37 in 2019)', 'ACCEPTED'],
    ['검사장 (2023년 임명)', 'PENDING'],
    ['Senator (aged 18 in 2019)', 'PENDING'],
  ])('a post of %s', (position, outcome) => {
    expect(decide('PEP', { name: 'Owen Tully', position, country: 'IE' }, owen).outcome).toBe(outcome);
  });
});

/** Reports of the press, a day after one another. */
const told = (...texts: string[]) => ({
  media_hits: texts.map((snippet, at) => ({ source: 'Clare Echo', date: `2025-05-0${at + 1}`, snippet })),
});
const RAID =
  'Two men in their 30s were arrested. Superintendent Owen Tully said the seizure had dealt a blow to an organised crime group.';

describe('a report behind another of the same days', () => {
  test.each([
    [RAID, 'Superintendent Tully said a third man had been charged.'],
    ['Owen Tully, 61, was jailed for fraud.', 'Tully showed no emotion.'],
    ['Plumber Owen Tully, 57, who has traded since 1995, was jailed for fraud.', 'Victims of Tully felt relief.'],
  ])('%s … %s', (...texts) => {
    expect(decide('ADVERSE_MEDIA', told(...texts), owen).outcome).toBe('ACCEPTED');
  });

  test.each([
    [RAID, 'Tully was arrested over the cocaine.'],
    [RAID, 'Supt Tully has been charged with tipping off the gang.'],
    [RAID, 'Supt Tully, who tipped off the gang, was suspended.'],
    [RAID, 'Tully admitted taking a share of the cocaine.'],
    [RAID, 'Owen Tully pleaded guilty to trafficking.'],
    ['Owen Tully, 61, was jailed for fraud.', 'Tully, 25, was jailed for fraud.'],
    ['Owen Tully, 61, was jailed for fraud.', 'Owen Tully was jailed for fraud.'],
    ['Owen Tully, 61, was jailed for fraud.', 'Owen Tully, 25, was jailed.', 'Tully showed no emotion.'],
    ['Owen Tully was jailed for fraud.', 'Tully showed no emotion.'],
    ['Owen Tully, 61, was jailed for fraud.', 'Tully was charged with bribery.'],
  ])('not %s … %s', (...texts) => {
    expect(decide('ADVERSE_MEDIA', told(...texts), owen).outcome).not.toBe('ACCEPTED');
  });
});

describe('who is in office beside a headline, a date line or a body', () => {
  const outcomeOf = (title: string, snippet: string) =>
    decide('ADVERSE_MEDIA', { media_hits: [{ source: 'X', date: '2025-05-01', title, snippet }] }, owen).outcome;
  const CHARGED = 'El fiscal Owen Tully formuló cargos por delincuencia organizada contra ocho procesados.';
  test.each([
    ['Fiscalía formula cargos', CHARGED],
    ['', 'Fyns Avis, 21. januar 2026: Byretsdommer Owen Tully idømte en 34-årig mand fire års fængsel for hvidvask.'],
    [
      '',
      'Inspector Owen Tully of the Ennis Police Department, who led the inquiry, told reporters that two men had been detained for theft.',
    ],
    ['', 'Judge Owen Tully sentenced Marek Holl to ten years for bribery and ordered his villa forfeited.'],
    ['', 'Judge Owen Tully ordered Marek Holl to answer charges of fraud.'],
  ])('%s … %s', (title, snippet) => {
    expect(outcomeOf(title, snippet)).toBe('ACCEPTED');
  });

  test.each([
    ['Fiscal acusado de cohecho', CHARGED],
    ['Owen Tully, condenado por cohecho', CHARGED],
    ['', 'Fyns Avis, 21. januar 2026: Byretsdommer Owen Tully er idømt fire års fængsel for hvidvask.'],
    [
      '',
      'Inspector Owen Tully of the Ennis Police Department, who led the gang, told reporters that two men had been detained.',
    ],
    [
      '',
      'Inspector Owen Tully of the Ennis Police Department, who was charged, told reporters that two men had been detained.',
    ],
    ['', 'Judge Owen Tully ordered his villa searched by Marek Holl, a jailed broker.'],
    ['', 'Judge Owen Tully ordered Marek Holl to pay him, fraud squad officers said.'],
    [
      'Usura, due arresti',
      "«Sono innocente», ha dichiarato l'avvocato Owen Tully, che difende se stesso, arrestato per usura.",
    ],
  ])('not %s … %s', (title, snippet) => {
    expect(outcomeOf(title, snippet)).not.toBe('ACCEPTED');
  });
});

describe('an age that opens the sentence', () => {
  const outcomeOf = (text: string) => decide('ADVERSE_MEDIA', told(text), owen).outcome;
  test.each([
    'Aos 61 anos, Owen Tully é apontado como chefe do tráfico.',
    'À 61 ans, Owen Tully a été condamné pour escroquerie.',
    'At 61, Owen Tully was jailed for fraud.',
    'Realtor Owen Tully, 61, was jailed for fraud.',
  ])('%s', (text) => {
    expect(outcomeOf(text)).toBe('ACCEPTED');
  });

  test.each([
    'At 18, Owen Tully joined the firm that he is accused of looting.',
    'At 18, Owen Tully was jailed for theft. He now stands accused of fraud.',
    'At 18, Owen Tully was jailed for theft. Seven years on, he is charged with fraud.',
    'Aos 18 anos, Owen Tully foi preso por roubo em 2019. Volta a ser acusado.',
    'At 61, Owen Tully will be free if convicted of fraud.',
    'At 25, Owen Tully was jailed for fraud.',
  ])('not by %s', (text) => {
    expect(outcomeOf(text)).not.toBe('ACCEPTED');
  });
});
