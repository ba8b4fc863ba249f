import { describe, expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { maskNames } from '../../../src/domain/media/mask-names.ts';
import { isUnrelated } from '../../../src/domain/media/everyday/unrelated.ts';

const masked = (text: string) => maskNames(text, ['Henrik Valdmaa']);

describe('MED-1, S0: who stands beside a crime', () => {
  test.each([
    'Among the victims of the fraud was Henrik Valdmaa. Craig Dobbs was jailed for six years.',
    'Henrik Valdmaa told police how he was scammed by Craig Dobbs, who was jailed.',
    'The financier Oskar Falk was convicted of market abuse. Reporting by Henrik Valdmaa; editing by Ann Lee.',
    'Henrik Valdmaa, a professor of criminal law, said the conviction of Oskar Falk for fraud was no surprise.',
    'Rechtsanwalt Henrik Valdmaa verteidigte Sven Hartwig, der wegen Betrugs verurteilt wurde.',
    'Le juge Henrik Valdmaa a condamné Kevin Roussel à deux ans de prison pour escroquerie.',
    'El fiscal Henrik Valdmaa pidió diez años de cárcel para Pedro Ruiz por corrupción.',
  ])('%s', (text) => {
    expect(isBystander(masked(text))).toBe(true);
  });

  test.each([
    'Judge Henrik Valdmaa took bribes from Oskar Falk, prosecutors allege.',
    'Lawyer Henrik Valdmaa laundered the money of Oskar Falk, who was jailed.',
    'Craig Dobbs was the victim of a fraud by Henrik Valdmaa.',
    'The victims of Henrik Valdmaa lost millions in the fraud.',
    'Henrik Valdmaa claims to be the victim of a plot; he was charged with fraud.',
    'Craig Dobbs defrauded Henrik Valdmaa, who was himself convicted of fraud.',
    'Witness Henrik Valdmaa was charged with perjury.',
    'Craig Dobbs was convicted of murdering drug dealer Henrik Valdmaa.',
    'Anwalt Henrik Valdmaa half Sven Hartwig beim Betrug.',
    'Kevin Roussel, victime de Henrik Valdmaa, témoigne de l’escroquerie.',
    'Henrik Valdmaa was convicted of fraud.',
  ])('not: %s', (text) => {
    expect(isBystander(masked(text))).toBe(false);
  });
});

describe('S0: what has nothing to do with crime', () => {
  test.each([
    'Henrik Valdmaa won the national award for young entrepreneurs.',
    'Henrik Valdmaa ganó el torneo de ajedrez de Sevilla.',
  ])('%s', (text) => {
    expect(isUnrelated(masked(text), [])).toBe(true);
  });

  test.each([
    ['a smell of crime', 'Henrik Valdmaa, award-winning chef, faces a tax probe.'],
    ['neither here nor there', 'Henrik Valdmaa told the investors of his plan.'],
    ['a language not read here', 'Henrik Valdmaa võitis award aasta ettevõtja auhinna.'],
    ['another script', 'Henrik Valdmaa won the award за мошенничество of the year.'],
    ['nothing but the name', 'Henrik Valdmaa'],
    ['another person', 'Craig Dobbs won the award of the year.'],
  ])('not: %s', (_, text) => {
    expect(isUnrelated(masked(text), [])).toBe(false);
  });

  test('not where the vendor files it under an offence', () => {
    expect(isUnrelated(masked('Henrik Valdmaa won the award of the year.'), ['adverse-media-fraud'])).toBe(false);
  });
});
