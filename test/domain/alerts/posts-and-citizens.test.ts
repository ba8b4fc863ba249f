import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

const report = (snippet: string) => ({ media_hits: [{ source: 'The Daily', date: '2026-02-01', snippet }] });
const decided = (name: string, details: Record<string, unknown>, text: string) =>
  decide('ADVERSE_MEDIA', report(text), customerWith(details, name));
const asked = (name: string, details: Record<string, unknown>, text: string) =>
  decided(name, details, text).questions.map(({ fact }) => fact);
const told = (field: string, name: string, details: Record<string, unknown>, text: string) =>
  decided(name, details, text).hits[0]?.evidence.find((item) => item.field === field);

describe('a post in a body beside the name tells the employer', () => {
  test.each([
    [
      'Peter Lindner',
      'Donau-Metallhandel GmbH',
      'Peter Lindner, Prokurist der Donau-Metallhandel GmbH, wurde in Linz wegen Untreue angeklagt.',
    ],
    [
      'Peter Lindner',
      'Donau-Metallhandel GmbH',
      'Peter Lindner, ehemaliger Geschäftsführer der Firma Donau-Metallhandel GmbH, wurde wegen Untreue angeklagt.',
    ],
    [
      'Peter Lindner',
      'Donau-Metallhandel',
      'Der Prokurist der Donau-Metallhandel, Peter Lindner, wurde wegen Untreue angeklagt.',
    ],
    [
      'Nádia Lopes',
      'Estaleiros Navais do Sado',
      'Condenou Nádia Lopes, de 47 anos, antiga diretora financeira dos Estaleiros Navais do Sado, por branqueamento de capitais.',
    ],
    [
      'Carlos Teixeira',
      'Teixeira Laticínios',
      'O empresário Carlos Teixeira, 54 anos, morador de Goiânia e dono da Teixeira Laticínios, investigado por sonegação.',
    ],
    [
      'Luis Rojas',
      'Andina Petróleos',
      'Luis Rojas, director general de la empresa Andina Petróleos, fue detenido por soborno.',
    ],
    ['Luis Rojas', 'Andina Petróleos', 'Luis Rojas, ex gerente de Andina Petróleos, fue detenido por soborno.'],
    [
      'Mario Ferrero',
      'Edilizia Ferrero',
      'Mario Ferrero, titolare della Edilizia Ferrero, è stato arrestato per truffa.',
    ],
    [
      'Mario Ferrero',
      'Edilizia Ferrero',
      'Mario Ferrero, 61 anni, amministratore delegato di Edilizia Ferrero, è stato arrestato per truffa.',
    ],
    [
      'Julien Morel',
      'Transports Morel',
      'Julien Morel, gérant de la société Transports Morel, a été condamné pour escroquerie.',
    ],
    ['Julien Morel', 'Transports Morel', 'Julien Morel, PDG de Transports Morel, a été condamné pour escroquerie.'],
    ['Henk de Boer', 'Boer Vastgoed', 'Henk de Boer, eigenaar van Boer Vastgoed, is veroordeeld voor oplichting.'],
    ['Hanna Eriksson', 'Nordbygg AB', 'Hanna Eriksson, 61, ekonomichef på Nordbygg AB, åtalas för bedrägeri.'],
    ['Lars Mikkelsen', 'Vest Byg', 'Lars Mikkelsen, direktør for Vest Byg, er tiltalt for bedrageri.'],
    ['Jan Kowalski', 'Stalmet', 'Jan Kowalski, prezes spółki Stalmet, został skazany za oszustwo.'],
  ])('%s, %s: %s', (name, employer, text) => {
    expect(told('employer', name, { dob: '1969-02-02', employer }, text)).toMatchObject({ relation: 'agrees' });
  });

  test('which is asked for where the customer has stated none', () => {
    const text = 'Peter Lindner, Prokurist der Donau-Metallhandel GmbH, wurde wegen Untreue angeklagt.';
    expect(asked('Peter Lindner', { dob: '1969-02-02', nationality: 'AT' }, text)).toEqual(['employer']);
  });

  test.each([
    ['Carlos Nunes', 'Carlos Nunes, presidente do Tribunal de Contas, foi preso por corrupção.'],
    ['Carlos Nunes', 'Carlos Nunes, amigo do dono da Teixeira Laticínios, foi preso por corrupção.'],
    ['Carlos Nunes', 'Carlos Nunes e Ana Dias, diretora da Teixeira Laticínios, foram presos por corrupção.'],
    ['Carlos Nunes', 'Carlos Nunes, diretor de Lisboa, foi preso por corrupção.'],
    ['Luis Rojas', 'Luis Rojas estafó al dueño de Andina Petróleos, dijo el fiscal.'],
  ])('not that of another, nor a court or town: %s: %s', (name, text) => {
    expect(told('employer', name, { dob: '1969-02-02' }, text)).toBeUndefined();
  });
});

describe('the people that somebody is a citizen of', () => {
  test.each([
    ['Nina Berg', 'Sweden', 'Nina Berg, 36, svensk medborgare, häktades misstänkt för bedrägeri.'],
    ['Ola Berg', 'Norway', 'Ola Berg (36), norsk statsborger, er tiltalt for bedrageri.'],
    ['Ola Berg', 'Poland', 'Den polske statsborger Ola Berg er tiltalt for bedrageri.'],
    ['Henk Boer', 'Netherlands', 'Henk Boer, met de Nederlandse nationaliteit, is veroordeeld voor oplichting.'],
    ['Jan Kowalski', 'Ukraine', 'Jan Kowalski, obywatel Ukrainy, został skazany za oszustwo.'],
    ['Иван Петров', 'Russian Federation', 'Иван Петров, гражданин РФ, арестован за мошенничество.'],
    ['Ahmet Demir', 'Türkiye', 'Ahmet Demir, Türk vatandaşı, dolandırıcılıktan tutuklandı.'],
    ['Mehdi Rahmani', 'France', 'Mehdi Rahmani, Français de 39 ans, condamné pour escroquerie.'],
  ])('%s, %s: %s', (name, country, text) => {
    expect(told('country', name, { dob: '1989-01-15' }, text)).toMatchObject({ alertValue: country });
    expect(asked(name, { dob: '1989-01-15' }, text)).toEqual(['nationality']);
  });

  test.each([
    ['Nina Berg', 'Nina Berg och en svensk medborgare häktades för bedrägeri.'],
    ['Nina Berg', 'Nina Berg lurade en svensk medborgare, säger åklagaren om bedrägeri.'],
  ])('not those of another: %s: %s', (name, text) => {
    expect(told('country', name, { dob: '1989-01-15' }, text)?.alertValue ?? null).toBeNull();
  });
});

test('the accused of a report that names nobody else lives where it says', () => {
  const details = { dob: '1978-02-09', employer: 'Estaleiros do Sado', address: { city: 'Setúbal', country: 'PT' } };
  const named = 'O Tribunal de Setúbal condenou Nádia Lopes, de 47 anos, diretora dos Estaleiros do Sado, por fraude.';
  const home = (text: string) => told('country', 'Nádia Lopes', details, text)?.relation;
  expect(home(`${named} A arguida, residente em Setúbal, recorre.`)).toBe('agrees');
  expect(home(`${named} A vítima, residente em Setúbal, depôs.`)).toBe('missing');
  expect(home(`${named} Foi ouvida Ana Dias. A arguida, residente em Setúbal, recorre.`)).toBe('missing');
});

describe('the number of a licence', () => {
  const company = (details: Record<string, unknown>) => ({
    fullName: 'Al Noor General Trading LLC',
    customerType: 'COMPANY' as const,
    inputDetails: { country: 'AE', ...details },
  });
  const text = 'Al Noor General Trading LLC, licence number 733180, has been charged with laundering.';
  const decidedFor = (details: Record<string, unknown>) => decide('ADVERSE_MEDIA', report(text), company(details));

  test('is asked for where the customer has stated none', () => {
    expect(decidedFor({}).questions.map(({ fact }) => fact)).toEqual(['registration_number']);
  });

  test('tells who it is where it is equal, and nothing where it differs from that of the register', () => {
    const evidence = (number: string) =>
      decidedFor({ registration_number: number }).hits[0]?.evidence.find(
        ({ field }) => field === 'registration_number',
      );
    expect(evidence('733180')).toMatchObject({ relation: 'agrees' });
    expect(evidence('1204567')).toMatchObject({ relation: 'unknown' });
    expect(decidedFor({ registration_number: '1204567' }).outcome).toBe('PENDING');
  });
});

test('what follows two names joined by "e" or "y" is of the second', () => {
  const age = (text: string) => told('age', 'Carlos Nunes', { dob: '1999-02-02' }, text)?.alertValue ?? null;
  expect(age('Carlos Nunes e Ana Dias, de 62 anos, foram presos por fraude.')).toBeNull();
  expect(age('Carlos Nunes y Ana Dias, jubilada de 62 años, fueron detenidos por fraude.')).toBeNull();
  expect(age('Ana Dias e Carlos Nunes, de 62 anos, foram presos por fraude.')).toContain('aged 62');
});
