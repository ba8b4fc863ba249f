import { OTHER_PERSON_PATTERN } from './person-nouns.ts';
import { sentenceAround } from './sentence.ts';
import type { TextFact } from './text-fact.ts';
import { matchesOf } from './matches-of.ts';

const MOST_SENTENCES = 60;
/** The accused of a report that names nobody else is its subject as "he" and "she" are. */
const ACCUSED =
  "The (?:accused|defendant)|A (?:arguida|ré|acusada)|O (?:arguido|réu|acusado)|L['’](?:imputat[oa]|indagat[oa]|accusée?)|La (?:imputada|acusada|procesada|prévenue)|El (?:imputado|acusado|procesado)|Le prévenu|(?:Der|Die) (?:Angeklagte|Beschuldigte)|De verdachte|Den (?:tiltalte|sigtede|siktede|åtalade|misstänkta)|Oskarżon[ay]";
const OPENING = new RegExp(`(?<=^|[.!?]["”]? |\\n)(?:He|She|${ACCUSED})(?= |, )`, 'gu');

/** Sentences that take somebody up again: "He worked as a driver at …". */
export function pronounSentences(text: string): { start: number; end: number; after: string }[] {
  return [...matchesOf(text, OPENING).take(MOST_SENTENCES)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, after: sentenceAround(text, start, end).after };
  });
}

const OTHER_PERSON = new RegExp(`\\b${OTHER_PERSON_PATTERN}\\b`, 'i');
const MALE = /\b(?:he|him|his|himself)\b/i;
const FEMALE = /\b(?:she|her|hers|herself)\b/i;

/** The gender of the only person a text speaks of, where all its pronouns say the same. */
export function pronounGender(text: string): TextFact[] {
  if (OTHER_PERSON.test(text)) return [];
  const [male, female] = [MALE.exec(text), FEMALE.exec(text)];
  if ((male === null) === (female === null)) return [];
  const quote = (male ?? female)?.[0] ?? '';
  return [{ kind: 'gender', gender: male ? 'M' : 'F', quote }];
}
