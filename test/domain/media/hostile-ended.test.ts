import { expect, test } from 'vitest';
import { isEndedElsewhere } from '../../../src/domain/media/ended/ended-elsewhere.ts';
import { isToldEnded } from '../../../src/domain/media/ended/told/tells-end.ts';
import { maskNames } from '../../../src/domain/media/mask-names.ts';

function ends(text: string): boolean {
  const masked = maskNames(text, ['Marcus Ellery']);
  return isToldEnded(masked) || isEndedElsewhere(masked);
}

test.each([
  'The Court of Appeal quashed the conviction of Marcus Ellery, 49, of Bath, owner of Ellery Fine Wines, for wine fraud and entered a verdict of acquittal; no retrial.',
  'The Court of Appeal quashed the conviction of Marcus Ellery, 49, of Bath, for fraud.',
  'Marcus Ellery, the treasurer of the Lowveld Cooperative, was acquitted of fraud; the magistrate found no evidence against him.',
  'Les poursuites pour vol contre Marcus Ellery ont été abandonnées.',
  'All fraud charges against Marcus Ellery, a Canadian born on 8 August 1990, have been dropped by the Crown.',
  'All fraud charges against Marcus Ellery have been dropped by the Crown.',
  'All fraud charges against Marcus Ellery have been dropped.',
  'The Crown has withdrawn all fraud charges against Marcus Ellery.',
  'The Crown dropped the fraud charges against Marcus Ellery, a Canadian citizen born on 8 August 1990.',
  'Fraud charges against Marcus Ellery were withdrawn by the Crown attorney.',
  'Fraud charges against Marcus Ellery were dropped by the district attorney.',
  'Fraud charges against Marcus Ellery were dropped by the Crown Prosecution Service.',
  'Fraud charges against Marcus Ellery, born 8 August 1990 in Toronto, were dropped by the state.',
  'Charges of fraud against Marcus Ellery, an Australian national, were dismissed by a magistrate.',
  'The Director of Public Prosecutions has discontinued the fraud case against Marcus Ellery.',
  'Charges against Marcus Ellery were dropped.',
  'Marcus Ellery, an American, was acquitted of fraud.',
  'The charges of fraud against Marcus Ellery were dismissed.',
  'Marcus Ellery, accused of fraud in 2021, was acquitted of fraud.',
  'All fraud charges against Marcus Ellery have been dropped by the Crown.\nCharges dropped',
  "Le Ministère public a classé l'affaire: les poursuites pour vol contre Marcus Ellery, 38 ans, de Sion, sont abandonnées; l'argent de la tombola dormait dans un tiroir.",
  'Les poursuites pour vol contre Marcus Ellery, 38 ans, de Sion, sont abandonnées.\nNon-lieu pour la caissière',
  'The prosecution has closed the case: theft charges against Marcus Ellery, 38, of Leeds, have been dropped; the missing cash was found in a drawer.',
  'Die Staatsanwaltschaft hat das Verfahren eingestellt: Das Verfahren gegen Marcus Ellery wegen Diebstahls ist eingestellt.',
  'The court acquitted Marcus Ellery, accused of fraud.',
  'The court acquitted Marcus Ellery, accused in 2021 of fraud.',
  'Marcus Ellery was acquitted of fraud.\nBanker acquitted of fraud',
])('ends, whoever the subject is said to be: %s', (text) => {
  expect(ends(text)).toBe(true);
});

test.each([
  'The Court of Appeal quashed the conviction of Peter Grim, a partner of Marcus Ellery, for fraud.',
  'The Court of Appeal quashed the conviction of Marcus Ellery, 49, of Bath, for fraud; a retrial was ordered.',
  'Marcus Ellery, the treasurer of the Lowveld Cooperative, was acquitted of fraud; the magistrate found him guilty of theft.',
  'Assolto Peter Grim, socio di Marcus Ellery, accusato di corruzione.',
  'Les poursuites pour vol contre Peter Grim, associé de Marcus Ellery, ont été abandonnées.',
  'Les poursuites pour vol contre Marcus Ellery ont été abandonnées, mais il sera jugé pour fraude.',
  'Marcus Ellery, who ran the treasurer of the fund, was acquitted of one count of fraud.',
  'All fraud charges against a Canadian born on 8 August 1990, a partner of Marcus Ellery, have been dropped by the Crown.',
  "All fraud charges against Marcus Ellery's brother have been dropped by the Crown.",
  'Two fraud charges against Marcus Ellery have been dropped by the Crown.',
  'All fraud charges against Marcus Ellery have been dropped by the Crown in exchange for a guilty plea to theft.',
  'All fraud charges against Marcus Ellery have been dropped by the Crown, which will try him for theft.',
  'All fraud charges against Marcus Ellery have been dropped by the Crown; he was jailed for theft.',
  "All charges against Marcus Ellery's company have been dropped by the Crown; Marcus Ellery goes on trial in May.",
  'The Crown has not dropped the fraud charges against Marcus Ellery.',
  'The Crown dropped charges against Peter Grim; Marcus Ellery was convicted of fraud.',
  'All fraud charges against Marcus Ellery have been dropped by the Crown, but the regulator fined him.',
  'All fraud charges against Marcus Ellery, a Canadian convicted of theft in 1990, have been dropped by the Crown.',
  'All fraud charges against Marcus Ellery, who was born in 1990 and was jailed for theft, have been dropped by the Crown.',
  'Lesser charges against Marcus Ellery were dropped by the Crown.',
  'Some charges against Marcus Ellery were dropped by the Crown.',
  'Charges against Marcus Ellery, a Russian, were dropped after he was exchanged.',
  'Marcus Ellery, an American, was cleared of fraud and jailed for theft.',
  'The lawyer of Marcus Ellery, a Canadian born on 8 August 1990, was acquitted of fraud.',
  'Charges against Marcus Ellery were dropped by the state of Texas so that federal prosecutors can try him.',
  "Drug and fraud charges against Marcus Ellery's associates were dropped.",
  'Not all charges against Marcus Ellery were dropped.',
  'Charges against Marcus Ellery were dropped and refiled.',
  'No charges against Marcus Ellery were dropped.',
  'The lawyer of Marcus Ellery was acquitted of fraud.',
  'A cousin of Marcus Ellery was cleared of fraud.',
  'Marcus Ellery, wanted in Spain, was acquitted of fraud.',
  'Assolta Marcus Ellery dalla truffa, accusata di corruzione.',
  'The court acquitted Peter Grim, accused with Marcus Ellery of fraud.',
  'Assolta in primo grado Marcus Ellery, accusata di corruzione; la procura ha fatto ricorso.',
  "Le Ministère public a classé l'affaire: les poursuites pour vol contre Peter Grim sont abandonnées; Marcus Ellery a été condamné pour vol.",
  'Charges against Marcus Ellery were dropped; the cash was found hidden in the car of a witness he had bribed.',
  'Marcus Ellery was jailed for fraud.\nCharges dropped',
  '2024-11-05, Lawyer for the defence: Marcus Ellery was acquitted of fraud in part.',
  'Assolto Marcus Ellery, accusato di corruzione; resta imputato per truffa.',
  'Partner cleared\nMarcus Ellery denies fraud charges.',
  'Non-lieu partiel pour Marcus Ellery',
  'Assolta Marcus Ellery, accusata di corruzione; il fatto sussiste per il coimputato e la procura ricorre.',
  'Assolta Marcus Ellery, accusata di corruzione; il fatto non costituisce reato ma resta la truffa.',
  'Earlier fraud charges against Marcus Ellery were dropped by the Crown.',
  'None of the charges against Marcus Ellery were dropped.',
  'None of the fraud charges against Marcus Ellery have been withdrawn.',
  'Few charges against Marcus Ellery were dropped.',
  'Few of the charges against Marcus Ellery were dismissed.',
  'Marcus Ellery was acquitted of fraud, accused of theft in a second case.',
  'Marcus Ellery was cleared of theft, charged with fraud in another matter.',
])('does not end: %s', (text) => {
  expect(ends(text)).toBe(false);
});
