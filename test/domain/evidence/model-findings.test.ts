import { describe, expect, test } from 'vitest';
import type { PartyFacts } from '../../../src/domain/facts/facts.ts';
import { address, aged, country, judge, on, person, place, stated } from './party.ts';

const NAME = 'Maria Elena Duarte';
const own: Partial<PartyFacts> = {
  birthDates: [on('1990-05-05')],
  countries: [country('PT'), country('PT', 'residence')],
  employers: [stated('Banco do Tejo')],
  birthPlaces: [place('Porto', 'PT')],
  addresses: [address(null, 'Porto')],
};
const judged = (readByModel: Partial<PartyFacts>, told: Partial<PartyFacts> = {}) =>
  judge(
    person(NAME, own),
    { ...person(NAME, told), readByModel: person('', { ...readByModel, names: [] }) },
    { media: true },
  );

describe('what only a language model read', () => {
  test('clears nobody, whatever it mistook for facts of the subject', () => {
    const wrong = { birthDates: [on('1951')], countries: [country('BR')], birthPlaces: [place('Recife', 'BR')] };
    const { verdict, findings } = judged(wrong);
    expect(verdict).toBe('UNRESOLVED');
    expect(findings.filter(({ strength }) => strength === 'weak conflict')).toHaveLength(1);
  });

  test('confirms nobody, as the same facts of our own rules do', () => {
    const right = {
      ages: [aged(35, '2026-03-01')],
      employers: [stated('Banco do Tejo')],
      birthPlaces: [place('Porto', 'PT')],
    };
    expect(judged({}, right).verdict).toBe('CONFIRMED');
    expect(judged(right).verdict).toBe('PROBABLE');
  });
});

test('a customer whose birth dates cannot be one person’s is not confirmed by either', () => {
  const two = { ...own, birthDates: [on('1990-05-05'), on('1961-01-01')] };
  const listed = { birthDates: [on('1990-05-05')], countries: [country('PT')] };
  expect(judge(person(NAME, own), person(NAME, listed)).verdict).toBe('CONFIRMED');
  expect(judge(person(NAME, two), person(NAME, listed)).verdict).toBe('PROBABLE');
});
