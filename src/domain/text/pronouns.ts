import { OTHER_PERSON_PATTERN } from './person-nouns.ts';
import { sentenceAround } from './sentence.ts';
import type { TextFact } from './text-fact.ts';

const MOST_SENTENCES = 60;
const OPENING = /(?:^|[.!?]["”]? |\n)(?:He|She)(?= )/g;

/** Sentences that take somebody up again: "He worked as a driver at …". */
export function pronounSentences(text: string): { start: number; end: number; after: string }[] {
  return [...text.matchAll(OPENING).take(MOST_SENTENCES)].map((match) => {
    const end = match.index + match[0].length;
    const start = end - (match[0].endsWith('She') ? 'She'.length : 'He'.length);
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
