import { expect, test } from 'vitest';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';
import { isPlainlyAccused } from '../../../src/domain/media/plainly-accused.ts';

const NAME = 'Henrik Solvang';
const isAccused = (text: string) => isPlainlyAccused(asSubject(maskNames(text.replaceAll('{}', NAME), [NAME])));

test.each([
  '{}, 54, a broker from Leeds, was charged with fraud.',
  '{} Jr., 27, a broker from Valencia, was convicted of tax evasion.',
  'The Auckland trader {} denied two counts of forgery when the hearing opened.',
  '{}, of Hull, pleaded guilty to all charges.',
  '{} is on trial for arson.',
  '{}, 61, stands accused of bribing a customs officer.',
  'A man named as {} diverted $310,715 through a shell company, according to a filing.',
  'Detectives raided nine offices linked to {}, who was born in 1961.',
  'Prosecutors in Ghent suspect {} of running the ring.',
  'Der 45-jährige Makler {} aus Hamm wurde wegen Betrugs verurteilt.',
  '{}, geboren 1962, muss sich seit sechs Wochen vor dem Landgericht Bonn verantworten.',
  'Die Staatsanwaltschaft Kiel verdächtigt {} der Untreue.',
  '{}, âgé de 45 ans, courtier à Lille, a été mis en examen pour escroquerie.',
  "Le parquet de Lille soupçonne {}, né en 1977, d'avoir détourné des fonds.",
  '{} comparaît devant le tribunal de Metz.',
  '{}, de 47 años, notario de Vigo, fue acusado de estafa.',
  'La fiscalía de Vigo investiga a {}, nacido en 1968, por un fraude.',
  '{} deve rispondere di truffa aggravata.',
  'A polícia de Braga acusa {} de burla.',
  '{}, uit Breda, moet zich volgende week voor de rechtbank verantwoorden.',
])('"%s" accuses its subject outright', (text) => {
  expect(isAccused(text)).toBe(true);
});

test.each([
  'Prosecutor {} charged three men with fraud.',
  'Judge {} fined the company and jailed its director, Oskar Falk.',
  'Detective {} arrested Oskar Falk at the airport.',
  '{}, 71, was robbed of her savings by Oskar Falk.',
  'Police searched an office linked to Oskar Falk, inspector {} said.',
  "{} said that he denied visitors entry when Oskar Falk's charges were read.",
  'Oskar Falk, who was charged with fraud, had lied to {}.',
  'Richterin {} verurteilte den Angeklagten Oskar Falk.',
  'La procureure {} soupçonne Oskar Falk.',
  'El fiscal {} investiga a Oskar Falk por estafa.',
  'The charity of {} diverted surplus food to shelters.',
])('"%s" does not', (text) => {
  expect(isAccused(text)).toBe(false);
});

test('a list of numbers behind the name ends the search for what follows it', () => {
  expect(isAccused(`{}${', 12'.repeat(60)} and so on.`)).toBe(false);
});
