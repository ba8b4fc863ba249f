import { frequencyWeight } from '../names/name-frequency.ts';
import { normaliseName } from '../names/normalise.ts';
import { KIN_PATTERN } from '../text/occupation-nouns.ts';
import { CAPITALISED_PATTERN, personNames } from '../text/person-names.ts';
import type { NameMention } from '../text/person-names.ts';
import { OWNERSHIP } from '../text/person-of-company-name.ts';
import { formOf, mayBe } from '../text/word-form.ts';

/** Legal forms that are no words of a text. Regular expression source (flag `u`). */
export const FORM =
  '(?:plc|PLC|[Ll]td\\.?|Limited|LLC|LLP|Inc\\.?|Corp\\.?|GmbH|AG|SE|SAS|SARL|S\\.A\\.|S\\.p\\.A\\.|SpA|B\\.?V\\.?|N\\.?V\\.?|Oy|ApS)(?!\\p{L})';
const COMPANY = new RegExp(`${CAPITALISED_PATTERN},? ${FORM}`, 'gu');

const FAMILY = new RegExp(
  `(?<!\\p{L})(?:${KIN_PATTERN}s?|couple|famil(?:y|ies|le|ia|lia|ie|ien)|relatives?|siblings|(?:step)?brothers?|ehepaar|eheleute|gebrüder|brüder|geschwister|matrimonio|hermanos|frères|coniugi|fratelli|and (?:his|her) [\\p{L}]+)(?!\\p{L})`,
  'iu',
);
const BUILDING =
  '(?:Krankenhaus(?:es)?|Klinikums?|Klinik|[Ss]chule|Gymnasiums?|Straße|Strasse|Platz(?:es)?|Allee|Instituts?|Museums?|Hospital|(?:Primary |High |Middle |Elementary )?School|Academy|Institute|Airport|University|College|Library|Museum|Stadium|Arena|Bridge|Street|Road|Avenue|Boulevard|Square|Park|Prize|Award|Memorial)(?!\\p{L})';
const BUILDING_BEFORE =
  '(?:Hôpital|Lycée|Collège|École|Université|Aéroport|Stade|Rue|rue|Avenue|avenue|Boulevard|boulevard|Place|place|Hospital|Instituto|Colegio|Universidad|Aeropuerto|Estadio|Calle|calle|Avenida|avenida|Ospedale|Liceo|Via|via|Piazza|piazza)';
const WORD = "\\p{Lu}[\\p{L}.'’]*";
/** What is named after somebody. */
const EPONYM = new RegExp(
  `(?<!\\p{L})(?:(?:${WORD}[ -]){1,4}?${BUILDING}|${BUILDING_BEFORE} (?:de |del |du )?${WORD}(?:[ -]${WORD}){1,3})`,
  'gu',
);

interface Subject {
  names: readonly string[];
  isPerson: boolean;
  /** Whether a name may be one of the subject's own, by listed short forms and spellings. */
  isCalled: (name: string) => boolean;
}

/**
 * A text without those who only share a word of the subject's name (ID-1, ID-3): a person's namesakes whose own given
 * name is written out, of a company the people who share a word of its name, companies that a person shares its name
 * with. Once they were named in full their surname alone is theirs too. Nobody is left out where a family or somebody's
 * own firm is told of, since the subject may be one of it.
 */
export function withoutNamesakes(text: string, subject: Subject): string {
  if ((subject.isPerson ? FAMILY : OWNERSHIP).test(text)) return text;
  const people = subject.isPerson ? text.replace(COMPANY, ' ') : text;
  const names = subject.names.map((name) => normaliseName(name).split(' '));
  const isNamesake = subject.isPerson
    ? namesakeOf(names, subject)
    : (mention: NameMention) => sharesWordOfCompany(mention, people, names);
  const mentions = personNames(people);
  const namesakes = mentions.filter(isNamesake);
  const rest = namesakes.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, people);
  const surnames = new Set(namesakes.map(({ name }) => lastWord(name)));
  const doubtful = mentions.some((mention) => !namesakes.includes(mention) && surnames.has(lastWord(mention.name)));
  return doubtful ? rest : withoutSurnames(rest, surnames);
}

/** A text without what is named after the subject: "Robert-Koch-Krankenhaus", "John Lennon Airport". */
export function withoutEponyms(text: string, names: readonly string[]): string {
  const wanted = names
    .map((name) => normaliseName(name).split(' '))
    .filter(({ length }) => length > 1)
    .map((words) => `${words[0] ?? ''} ${words.at(-1) ?? ''}`);
  return text.replace(EPONYM, (found) => {
    const folded = ` ${normaliseName(found)} `;
    return wanted.some((name) => folded.includes(` ${name} `)) ? ' ' : found;
  });
}

/** Shorter ones are initials and short forms of any name: "Ned", "Gino", "Lola". */
const SHORTEST_GIVEN = 5;

/** Who bears a person's surname, and as a given name nothing like any of theirs. */
function namesakeOf(names: readonly string[][], { isCalled }: Subject): (mention: NameMention) => boolean {
  const own = names.flat();
  const forms = own.map(formOf);
  const isUnlike = (word: string) =>
    word.length >= SHORTEST_GIVEN &&
    frequencyWeight(word) !== null &&
    !PET_NAME.test(word) &&
    !own.some((other) => mayBeShort(word, other)) &&
    !forms.some((other) => mayBe(formOf(word), other));
  return ({ name }) => {
    const words = normaliseName(name).split(' ');
    const given = words.slice(0, -1);
    return (
      given.length > 0 &&
      names.some((others) => others.length > 1 && others.at(-1) === words.at(-1)) &&
      given.every(isUnlike) &&
      !isCalled(name)
    );
  };
}

/** "Jackie" of Jacqueline, "Nella" of Antonella. */
function mayBeShort(word: string, name: string): boolean {
  return word.slice(0, 2) === name.slice(0, 2) || name.endsWith(word.slice(-3)) || word.endsWith(name.slice(-3));
}
/** So end short forms of many names: "Reggie", "Fritzchen". */
const PET_NAME = /(?:ie|y|chen|ito|ita|ek|ka|cho|cha|sha)$/u;

const AGE_AFTER = /^(?:, (?:aged )?\d{1,3}(?:,| )|,? \(\d{1,3}\))/u;

/** A person, by a given name or an age, whose last name alone is a word of the company's. */
function sharesWordOfCompany({ name, end }: NameMention, text: string, names: readonly string[][]): boolean {
  const words = normaliseName(name).split(' ');
  const given = words.slice(0, -1);
  const after = text.slice(end, end + LONGEST_AFTER);
  const own = names.flat();
  return (
    own.includes(words.at(-1) ?? '') &&
    given.length > 0 &&
    !given.some((word) => own.includes(word)) &&
    !FOLLOWED_BY_FORM.test(after) &&
    (AGE_AFTER.test(after) || frequencyWeight(given[0] ?? '') !== null)
  );
}

const FOLLOWED_BY_FORM = new RegExp(`^,? (?:${FORM}|\\p{Lu})`, 'u');
const LONGEST_AFTER = 40;

function lastWord(name: string): string {
  return normaliseName(name).split(' ').at(-1) ?? '';
}

/** An initial before a surname may be the subject's own. */
function withoutSurnames(text: string, surnames: ReadonlySet<string>): string {
  return surnames.size === 0
    ? text
    : text.replace(/(?<![\p{L}\p{M}])(?<!(?<!\p{L})\p{Lu}\.? )\p{Lu}[\p{L}\p{M}'’-]+/gu, (word) =>
        surnames.has(lastWord(word)) ? ' ' : word,
      );
}
