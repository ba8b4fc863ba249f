import { describe, expect, test } from 'vitest';
import { likelyLanguages } from '../../../src/domain/media/language.ts';

describe('what a text is likely written in', () => {
  test.each([
    ['The court in Leeds said that the charges were dropped after the trial.', 'en'],
    ['Das Gericht in Kassel hat ihn von dem Vorwurf des Betrugs freigesprochen.', 'de'],
    ['El tribunal de la ciudad lo absolvió de los cargos que se le imputaban.', 'es'],
    ['Sąd umorzył postępowanie, które zostało wszczęte przez prokuratora i nie jest prawomocne.', 'pl'],
    ['Tiltalen mod ham er frafaldet, og han er ikke dømt for bedrageri.', 'da'],
  ])('%s', (text, language) => {
    expect(likelyLanguages(text)).toContain(language);
    expect(likelyLanguages(text)?.size).toBeLessThanOrEqual(2);
  });

  test('each line counts by itself', () => {
    const text =
      'Der Prozess gegen ihn ist zu Ende und die Akte geschlossen.\nThe case against him is at an end and the file was closed.';
    expect([...(likelyLanguages(text) ?? [])].sort()).toEqual(['de', 'en']);
  });

  test('too few words tell none', () => {
    expect(likelyLanguages('Vorwurf fallengelassen')).toBeNull();
    expect(likelyLanguages('')).toBeNull();
  });
});
