import { expect, test } from 'vitest';
import { outcomeOf } from './outcome-of.ts';

/** {} stands beside somebody else's crime, or in a story of another kind … */
const BEGINNINGS = [
  'Pensioner {} was defrauded by Oskar Falk.',
  'Oskar Falk was jailed for defrauding the teacher {}.',
  '{}, 45, told Leeds Crown Court how he lost £9,000 in the scam run by Oskar Falk.',
  'Judge {} jailed Oskar Falk for four years for fraud.',
  'Detective Inspector {} said Oskar Falk had been jailed for fraud.',
  'Defence lawyer {} said Oskar Falk would appeal against the fraud conviction.',
  'Prosecutor {} told the court that Oskar Falk had laundered £2m.',
  'Oskar Falk was convicted of fraud. Witness {} told the jury what he saw.',
  'Bookkeeper {} alerted police to the fraud by Oskar Falk.',
  'Minister {} welcomed the arrest of Oskar Falk for bribery.',
  '{} was robbed at gunpoint by Oskar Falk.',
];
/** … and then is drawn in, by name or by whatever else may be meant. */
const TURNS = [
  'Fendrich has since been charged.',
  'Police later arrested Fendrich.',
  'But investigators now believe he took part.',
  'It later emerged that Fendrich had been paid by Falk.',
  'He had taken a cut.',
  'But he was in on it.',
  'Both men were later charged.',
  'The pair split the money.',
  'He denies wrongdoing.',
  'Fendrich himself is under investigation.',
  'His own accounts were frozen.',
  'Fendrich, too, was convicted.',
  'He admitted his part last week.',
  'Prosecutors say he helped to hide the cash.',
  'Fendrich pleaded guilty in May.',
  'He then moved the money abroad.',
  'He kept half.',
  'He owed Falk money.',
  'Falk says it was his idea.',
  'According to Falk he planned it all.',
  'He later destroyed the files.',
  'The money went to his wife.',
];

test.each(BEGINNINGS)('%s', (beginning) => {
  expect(TURNS.filter((turn) => outcomeOf(`${beginning} ${turn}`) === 'ACCEPTED')).toEqual([]);
});

test('most of the beginnings alone tell of others', () => {
  const open = BEGINNINGS.filter((beginning) => outcomeOf(beginning) !== 'ACCEPTED');
  expect(open.length).toBeLessThanOrEqual(2);
});
