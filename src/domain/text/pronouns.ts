import { OTHER_PERSON_PATTERN } from './person-nouns.ts';
import { sentenceAround } from './sentence.ts';
import { speaksOfSomebodyElse } from './somebody-else.ts';
import type { TextFact } from './text-fact.ts';
import { matchesOf } from './matches-of.ts';

const MOST_SENTENCES = 60;
/** The accused of a report that names nobody else is its subject as "he" and "she" are. */
const ACCUSED =
  "The (?:accused|defendant)|A (?:arguida|ré|acusada)|O (?:arguido|réu|acusado)|L['’](?:imputat[oa]|indagat[oa]|accusée?)|La (?:imputada|acusada|procesada|prévenue)|El (?:imputado|acusado|procesado)|Le prévenu|(?:Der|Die) (?:wegen (?:[\\p{L}-]+ ){1,6})?(?:Angeklagte|Beschuldigte|Verurteilte)|De verdachte|Den (?:tiltalte|sigtede|siktede|åtalade|misstänkta)|Oskarżon[ay]";
const OPENING = new RegExp(`(?<=^|[.!?]["”]? |\\n)(?:He|She|${ACCUSED})(?= |, )`, 'gu');

/** Sentences that take somebody up again: "He worked as a driver at …". */
export function pronounSentences(text: string): { start: number; end: number; after: string }[] {
  return [...matchesOf(text, OPENING).take(MOST_SENTENCES)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return { start, end, after: sentenceAround(text, start, end).after };
  });
}

const OTHER_PERSON = new RegExp(`\\b${OTHER_PERSON_PATTERN}\\b`, 'i');
/** "The father of two was jailed": what a report calls whom a court judged. */
const PARENT_OF =
  /(?<=(?:^|[.!?;\n])[\"”]? ?)the (?:\d{2}-year-old )?(?:(?<man>father|dad|grandfather)|mother|mum|grandmother)[- ]of[- ](?:\d|one|two|three|four|five|six|seven|eight) (?:was|has been|will be) (?:jailed|sentenced|convicted|fined|imprisoned|given (?:an?|\w+) (?:years?|months?|suspended|community)|ordered to (?:pay|repay|serve)|remanded|found guilty|locked up)\b(?![^.]*\b(?:false|wrongly|before|until|freed|cleared|because)\b)/i;
const MALE = /\b(?:he|him|his|himself)\b/i;
const FEMALE = /\b(?:she|her|hers|herself)\b/i;

/** The gender of the only person a text speaks of, where all its pronouns say the same. */
export function pronounGender(text: string): TextFact[] {
  const parent = PARENT_OF.exec(text);
  if (OTHER_PERSON.test(text.replace(PARENT_OF, ''))) return [];
  const isFather = parent?.groups?.man !== undefined;
  const male = MALE.exec(text) ?? (isFather ? parent : null);
  const female = FEMALE.exec(text) ?? (isFather ? null : parent);
  if ((male === null) === (female === null)) return [];
  const quote = (male ?? female)?.[0] ?? '';
  return [{ kind: 'gender', gender: male ? 'M' : 'F', quote }];
}

const MAN = "The man|El hombre|O homem|L['’]uomo|L['’]homme|Der Mann|Der Familienvater|De man|Mannen|Manden|Mężczyzna";
const WOMAN = 'The woman|La mujer|A mulher|La donna|La femme|Die Frau|De vrouw|Kvinnan|Kvinden|Kvinnen|Kobieta';
/** "Natural de Altamira, no Pará, o homem é apontado": before the noun no more than where he is from. */
const FROM =
  '(?:(?:Natural|Originari[oa]|Vecin[oa]|Native|Nato|Nata|Nacid[oa]|Nascid[oa]) (?:de|da|do|di|a|of|en|em) [^.;:]{2,60}, )?';
const OF_GENDER = new RegExp(
  `(?:^|[.!?]["”»]? )${FROM}(?:(?<man>${MAN}|(?<=, )(?:o homem|el hombre|l['’]uomo))|(?<woman>${WOMAN}|(?<=, )(?:a mulher|la mujer|la donna)))(?=,? \\p{Ll})`,
  'u',
);

/**
 * "El hombre pasará 40 años en prisión": a text that names nobody else, or nobody at all, means by its first man or
 * woman whom it is about.
 */
export function nounGender(text: string): TextFact[] {
  const found = OF_GENDER.exec(text);
  if (found === null) return [];
  const { man, woman } = found.groups ?? {};
  if (speaksOfSomebodyElse(text.slice(0, found.index)) || OTHER_PERSON.test(text.slice(0, found.index))) return [];
  return [{ kind: 'gender', gender: man === undefined ? 'F' : 'M', quote: man ?? woman ?? '' }];
}
