import { expect, test } from 'vitest';
import { isEnded } from '../../../src/domain/media/ended/ended.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';

const ends = (text: string) => isEnded(asSubject(maskNames(text, ['Marcus Ellery'])));

test.each([
  'The Court of Appeal quashed the conviction of Marcus Ellery, 49, of Bath, owner of Ellery Fine Wines, for wine fraud and entered a verdict of acquittal; no retrial.',
  'The Court of Appeal quashed the conviction of Marcus Ellery, 49, of Bath, for fraud.',
  'Marcus Ellery, the treasurer of the Lowveld Cooperative, was acquitted of fraud; the magistrate found no evidence against him.',
  "Marcus Ellery è stato assolto con formula piena dall'accusa di corruzione.",
  'Les poursuites pour vol contre Marcus Ellery ont été abandonnées.',
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
])('does not end: %s', (text) => {
  expect(ends(text)).toBe(false);
});
