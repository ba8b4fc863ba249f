import { describe, expect, test } from 'vitest';
import { maskNames } from '../../../src/domain/media/mask-names.ts';
import { offencesIn } from '../../../src/domain/media/offences.ts';
import { proceedingsIn } from '../../../src/domain/media/proceedings.ts';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { isAboutOthers } from '../../../src/domain/media/roles.ts';
import { sourceKind } from '../../../src/domain/media/sources.ts';

describe('section 5, class: the gravest offence a text names', () => {
  test.each([
    ['convicted of financing of terror', 'S4', 'terrorism'],
    ['wegen Geldwäsche verurteilt', 'S4', 'money laundering'],
    ['condamné pour blanchiment et fraude fiscale', 'S4', 'money laundering'],
    ['por lavado de activos', 'S4', 'money laundering'],
    ['wegen Verstoßes: Sanktionsumgehung', 'S4', 'sanctions evasion'],
    ['traite des êtres humains', 'S4', 'human trafficking'],
    ['wegen gewerbsmäßigen Anlagebetrugs', 'S3', 'fraud'],
    ['mis en examen pour escroquerie', 'S3', 'fraud'],
    ['condenado por estafa', 'S3', 'fraud'],
    ['Bestechlichkeit im Amt', 'S3', 'corruption'],
    ['por cohecho', 'S3', 'corruption'],
    ['wegen Steuerhinterziehung', 'S3', 'tax crime'],
    ['malversación de caudales', 'S3', 'embezzlement'],
    ['wegen Mordes', 'S3', 'murder'],
    ['obtaining £40,000 by deception', 'S3', 'fraud'],
    ['counts of obtaining by false pretences', 'S3', 'fraud'],
    ['wegen Bilanzfälschung', 'S3', 'fraud'],
    ['pour fausses factures', 'S3', 'fraud'],
    ['por administración desleal', 'S3', 'fraud'],
    ['per falso in bilancio', 'S3', 'fraud'],
    ['abuse of office', 'S3', 'corruption'],
    ['wegen Vorteilsannahme', 'S3', 'corruption'],
    ['por tráfico de influencias', 'S3', 'corruption'],
    ['organised VAT evasion', 'S3', 'tax crime'],
    ['evaded nearly £2 million in duty', 'S3', 'tax crime'],
    ['Umsatzsteuerhinterziehung', 'S3', 'tax crime'],
    ['condenado por sonegação fiscal', 'S3', 'tax crime'],
    ['siphoned off the pension funds', 'S3', 'embezzlement'],
    ['desvio de verbas', 'S3', 'embezzlement'],
    ['supplying class A drugs and cocaine', 'S3', 'drug trafficking'],
    ['per aggiotaggio', 'S3', 'market abuse'],
    ['breach of sanctions', 'S4', 'sanctions evasion'],
    ['associazione a delinquere', 'S4', 'organised crime'],
    ['por tráfico de pessoas', 'S4', 'human trafficking'],
    ['fined by the regulator', 'S2', 'regulatory breach'],
    ['Insolvenzverschleppung', 'S2', 'insolvency offence'],
    ['convicted of assault', 'S2', 'violent or sexual crime'],
    ['sued by a neighbour', 'S1', 'civil or labour dispute'],
  ])('%s: %s %s', (text, severity, offence) => {
    expect(offencesIn(text)[0]).toEqual({ class: severity, offence });
  });

  test.each([
    'opened a bakery',
    'der Vertrag',
    'le vol Paris–Lyon',
    'price cartel',
    'spread false hopes',
    'left a tip: propinas',
    'narcosis',
    'tennis racket',
  ])('%s: none', (text) => {
    expect(offencesIn(text)).toEqual([]);
  });
});

describe('MED-8: the latest stage of each count', () => {
  test.each<[string, string[]]>([
    ['He was convicted of fraud.', ['fraud convicted']],
    ['He was charged with fraud and bribery.', ['fraud charged', 'corruption charged']],
    [
      'He was convicted of fraud, bribery and theft.',
      ['fraud convicted', 'corruption convicted', 'robbery or theft convicted'],
    ],
    ['He was acquitted of money laundering but convicted of fraud.', ['money laundering cleared', 'fraud convicted']],
    ['Acquitted in 2023, he was convicted in 2025 of fraud.', ['fraud convicted']],
    ['Convicted of fraud in 2019, he was acquitted in 2021.', ['fraud cleared']],
    ['His fraud conviction was quashed.', ['fraud cleared']],
    ['He was arrested for fraud. He was never charged.', ['fraud investigated']],
    ['He settled the fraud case without admitting guilt.', ['fraud settled']],
    ['Investors speak of fraud.', ['fraud alleged']],
    ['Er wurde vom Vorwurf des Betrugs freigesprochen.', ['fraud cleared']],
    ['Gegen ihn wird wegen Betrugs ermittelt.', ['fraud investigated']],
    ['Il a été mis en examen pour escroquerie.', ['fraud charged']],
    ['Il a été relaxé dans une affaire d’escroquerie.', ['fraud cleared']],
    ['Fue absuelto del delito de estafa.', ['fraud cleared']],
    ['Fue detenido por estafa.', ['fraud investigated']],
    ['All charges of fraud against him, a banker born in 1971, were dropped.', ['fraud cleared']],
    ['Prosecutors dropped the fraud case against him.', ['fraud cleared']],
    ['No charges will be brought over the fraud.', ['fraud cleared']],
    ['His conviction for fraud was set aside.', ['fraud cleared']],
    ['Das Verfahren gegen ihn wegen Betrugs wurde eingestellt.', ['fraud cleared']],
    ['Les poursuites pour escroquerie ont été abandonnées.', ['fraud cleared']],
    ['Se retiraron los cargos de fraude.', ['fraud cleared']],
    ['He failed to have his fraud conviction overturned.', ['fraud convicted']],
    ['A court refused to drop the fraud charges.', ['fraud charged']],
    ['He could be charged with fraud.', ['fraud alleged']],
    ['He denies having been convicted of fraud.', ['fraud alleged']],
    ['He has not, so far, been charged with fraud.', ['fraud alleged']],
    ['Elle n’a pas, à ce jour, été condamnée pour escroquerie.', ['fraud alleged']],
    ['Lo investigan por estafa. No hay, de momento, auto de procesamiento.', ['fraud alleged']],
    ['He was, to date, convicted of fraud twice.', ['fraud convicted']],
  ])('%s', (text, expected) => {
    expect(proceedingsIn(text).map(({ offence, stage }) => `${offence?.offence ?? ''} ${stage}`)).toEqual(expected);
  });

  test.each([
    ['He was convicted of fraud in 2014.', 2014],
    ['He was convicted of a fraud committed in 2005.', null],
    ['He was jailed for a fraud in 2005.', null],
    ['In 2003 charged, in 2007 sentenced.', 2007],
  ])('%s: dated %s', (text, year) => {
    expect(proceedingsIn(text)[0]?.year).toBe(year);
  });
});

describe('MED-1, S0: who the text is about', () => {
  const subject = ['James Torres'];

  test.each([
    ['John Smith, 50, was convicted of fraud in Tulsa.', true],
    ['James Smith, 33, was convicted of theft.', true],
    ['Karl Meyer wurde wegen Betrugs verurteilt.', true],
    ['Torres was convicted of fraud; John Smith was acquitted.', false],
    ['John Smith was convicted of fraud with James T.', false],
    ['A man was convicted of fraud.', false],
    ['Fraud.', false],
  ])('%s: others only, %s', (text, expected) => {
    expect(isAboutOthers(text, subject)).toBe(expected);
  });

  test.each([
    ['Ronald Brandt was convicted of fraud in Essen.', true],
    ['Ronald Brandt was convicted of fraud. Brandt, 54, was jailed.', true],
    ['Helmut Brandt was convicted of fraud in Essen.', false],
    ['Ellie Brandt was convicted of fraud in Essen.', false],
    ['Gina Brandt was convicted of fraud in Essen.', false],
    ['Frau Brandt was convicted. Helmut Brandt was acquitted.', false],
    ['Helmut Brandt and his wife were convicted of fraud.', false],
    ['Helmut and Helga Brandt were convicted.', false],
    ['The Brandts were on trial. Helmut Brandt was acquitted.', false],
    ['Helmut Brandt was convicted with H. Brandt.', false],
    ['Brandt Holdings plc was fined for market abuse.', true],
    ['Brandt Holdings plc was fined; its owner, Brandt, was not.', false],
  ])('ID-1: %s: others than Helga Brandt only, %s', (text, expected) => {
    expect(isAboutOthers(text, ['Helga Brandt'], { isPerson: true })).toBe(expected);
  });

  test('another of the same surname may be a company’s own name in other words', () => {
    expect(isAboutOthers('Eastgate Shipping was fined for fraud.', ['Northgate Shipping'])).toBe(false);
  });

  test.each([
    ['James Torres testified as a witness against Uwe Lang, who was convicted of fraud.', true],
    ['Prosecutor James Torres said that Hugo Mamani had been charged with fraud.', true],
    ['Lawyer James Torres and Paul Meyer were convicted of fraud.', false],
    ['Prosecutor James Torres said that he and Paul Meyer had been charged with fraud.', false],
    ['Der Rechtsanwalt James Torres wurde wegen Betrugs verurteilt.', false],
    ['James Torres was convicted of fraud.', false],
  ])('%s: beside it, %s', (text, expected) => {
    expect(isBystander(maskNames(text, subject))).toBe(expected);
  });
});

describe('section 5, source', () => {
  test.each([
    ['Department of Justice', null, 'official'],
    ['Le Monde', null, 'national'],
    [null, 'https://www.bbc.co.uk/news/1', 'national'],
    ['Tulsa Echo', null, 'other'],
    [null, 'https://justice-watch.wordpress.com/a', 'informal'],
  ])('%s %s: %s', (source, url, kind) => {
    expect(sourceKind(source, url)).toBe(kind);
  });
});
