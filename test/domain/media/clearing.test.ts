import { describe, expect, test } from 'vitest';
import { isBystander } from '../../../src/domain/media/bystander.ts';
import { isEndedElsewhere } from '../../../src/domain/media/ended/ended-elsewhere.ts';
import { isToldEnded } from '../../../src/domain/media/ended/told/tells-end.ts';
import { isReadLanguage } from '../../../src/domain/media/language.ts';
import { asSubject, maskNames } from '../../../src/domain/media/mask-names.ts';
import { isOnlyAlleged } from '../../../src/domain/media/only-alleged.ts';
import { isAboutOthers } from '../../../src/domain/media/roles.ts';
import { isUnrelated } from '../../../src/domain/media/everyday/unrelated.ts';
import { datedActsBeside } from '../../../src/domain/text/dated-acts.ts';

const NAME = 'Henrik Valdmaa';
const masked = (text: string) => maskNames(text, [NAME]);
const own = (text: string) => asSubject(masked(text));
const isEnded = (text: string) => isToldEnded(masked(text)) || isEndedElsewhere(masked(text));

const ROLES = ['Judge', 'Prosecutor', 'Detective Sergeant', 'Journalist', 'Lawyer', 'Auditor', 'Spokesman', 'Minister'];
/** What somebody in office is said to have done, in words that no list of wrongdoing has. */
const DEEDS = [
  'pocketed £400,000',
  'steered contracts to friends',
  'was struck off',
  'was handed a suspended term',
  'pleaded no contest',
  'is under the scanner',
  'is named in the dossier',
  'told the gang when raids were due',
  'said nothing while his firm washed the money',
  'ordered the killing of a rival',
  'led the ring',
  'asked suppliers for envelopes',
  'wrote the false invoices',
  'dismissed complaints in exchange for favours',
  'got nine years',
  'copped a plea',
  'is in custody',
  'said he was sorry for the theft',
];
const AND_MORE = [
  ' and pocketed the bail money.',
  '. He has himself been booked since.',
  ', then took a cut of the loot.',
  '. But he was in on it.',
  '. Valdmaa later turned out to be the ringleader.',
  '. Now Valdmaa is in custody.',
  '. Yet he ran the scheme.',
  '. Police later searched his home.',
];

describe('clearing needs positive grounds: a word that is not known clears nobody', () => {
  test.each(ROLES)('%s as wrongdoer', (role) => {
    const cleared = DEEDS.flatMap((deed) => [
      `${role} ${NAME} ${deed}.`,
      `${role} ${NAME}, 50, ${deed}, and the lawyer Oskar Falk said so.`,
      `${NAME}, a ${role.toLowerCase()}, ${deed}. Judge Oskar Falk was informed.`,
    ]).filter((text) => isBystander(own(text)));
    expect(cleared).toEqual([]);
  });

  test.each([
    `Judge ${NAME} sentenced Oskar Falk to five years for fraud`,
    `Prosecutor ${NAME} told the court that Oskar Falk had laundered money`,
    `Pensioner ${NAME} was defrauded by Oskar Falk`,
  ])('%s: a bystander, unless there is more', (text) => {
    expect(isBystander(own(`${text}.`))).toBe(true);
    expect(AND_MORE.filter((more) => isBystander(own(text + more)))).toEqual([]);
  });

  test.each(['X was acquitted of all charges of fraud by a jury.', 'All charges of theft against X were dropped.'])(
    'ended: %s',
    (text) => {
      expect(isEnded(text.replace('X', NAME))).toBe(true);
    },
  );

  test.each([
    'The acquittal of X was set aside.',
    'X was cleared of fraud, but he got four years for theft.',
    'X was cleared of fraud. He got four years for theft.',
    'Charges against X were dropped and refiled.',
    'X dropped the case against his rival.',
    'X cleared €3m of the gang’s cash.',
    'X pleaded not guilty to fraud.',
    'X wants the charges dropped.',
    'X was acquitted of fraud; prosecutors have appealed.',
    'The conviction of X was quashed and a retrial ordered.',
    'Oskar Falk was cleared of fraud. X will learn his fate on Friday.',
    'Two counts against X were dismissed, nine others go to trial.',
    'X was pardoned for fraud.',
    'Das Verfahren gegen X wurde gegen Zahlung einer Geldauflage eingestellt.',
    'Le parquet a fait appel de la relaxe de X.',
    'La absolución de X fue anulada.',
  ])('not ended: %s', (text) => {
    expect(isEnded(text.replace('X', NAME))).toBe(false);
  });

  test('an old allegation is one only in so many words, in a language that is read', () => {
    const alleged = (text: string) => isOnlyAlleged(own(text.replace('X', NAME)));
    expect(alleged('X was accused of fraud by a customer.')).toBe(true);
    for (const text of [
      'X pocketed the proceeds of the fraud.',
      'X, alleged to have run the fraud, got four years.',
      'X was under investigation for fraud; he later did time.',
      'X werd beschuldigd van fraude.',
      'X-et csalással gyanúsítják.',
    ]) {
      expect(alleged(text), text).toBe(false);
    }
  });

  test.each([
    'won an award and pocketed the cash of the school',
    'donated money he had taken from the fund',
    'scored goals and fixed matches',
    'sold tickets for a festival that never took place',
    'won a prize; the money was never his',
  ])('%s: not everyday', (deed) => {
    expect(isUnrelated(own(`${NAME} ${deed}.`), [])).toBe(false);
  });
});

test.each([
  ['The court said that he was charged with fraud.', true],
  ['Das Gericht hat den Mann wegen Betrugs verurteilt.', true],
  ['Il a été condamné pour escroquerie par le tribunal.', true],
  ['Hij werd veroordeeld wegens fraude door de rechtbank.', false],
  ['Foi condenado por lavagem de dinheiro e corrupção.', false],
  ['A bíróság elítélte a vállalkozót csalás miatt.', false],
  ['Он осуждён за мошенничество.', false],
])('%s: read, %s', (text, expected) => {
  expect(isReadLanguage(text)).toBe(expected);
});

test.each([
  ['X was convicted of fraud in 1983.', 1983],
  ['X was convicted of handling gold stolen in 1983.', null],
  ['X, whose father was jailed in 1979, was charged with fraud.', null],
  ['X was charged under a law passed in 1968.', null],
  ['X, head of a firm convicted in 1979, was charged.', null],
])('the year of a trial is the subject’s own: %s', (text, year) => {
  const [before = '', after = ''] = text.split('X');
  const [act] = datedActsBeside({ before, after });
  expect(act?.year ?? null).toBe(year);
});

test.each([
  ['Kertész Bálint', 'Oskar Falk was arrested. Kertész Bálintot is elfogták.'],
  ['Đorđe Đukić', 'Oskar Falk was arrested with Djordje Djukic.'],
  ['Peter van den Berg', 'Oskar Falk was arrested with Peter Vandenberg.'],
  ['Marcus Whitfield', 'Oskar Falk was convicted. The Whitfields are on trial.'],
])('%s may be the one named in another case or spelling', (name, text) => {
  expect(isAboutOthers(text, [name])).toBe(false);
});
