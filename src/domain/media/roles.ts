import { normaliseName } from '../names/normalise.ts';
import { KIN_PATTERN } from '../text/occupation-nouns.ts';
import { CAPITALISED_PATTERN, personNames } from '../text/person-names.ts';
import { formOf, mayBe } from '../text/word-form.ts';

const ACTION =
  '(?:convicted|sentenced|charged|jailed|imprisoned|arrested|indicted|found guilty|pleaded guilty|pled guilty|accused|detained|fined|admitted|acquitted|investigated|wanted|suspected|' +
  'verurteilt|angeklagt|verhaftet|festgenommen|freigesprochen|verdächtigt|condamnée?|arrêtée?|inculpée?|interpellée?|mise? en examen|soupçonnée?|relaxée?|' +
  'condenad[oa]|detenid[oa]|acusad[oa]|imputad[oa]|arrestad[oa]|absuelt[oa]|condannat[oa]|arrestat[oa])';
const AUXILIARY =
  '(?:was|were|has been|have been|is|had been|wurde|ist|steht|a été|est|fue|ha sido|è stato|è stata|foi)';
/** Legal forms that are no words of a text. */
const FORM =
  '(?:plc|PLC|[Ll]td\\.?|Limited|LLC|LLP|Inc\\.?|Corp\\.?|GmbH|AG|SE|SAS|SARL|S\\.A\\.|S\\.p\\.A\\.|SpA|B\\.?V\\.?|N\\.?V\\.?|Oy|ApS)(?!\\p{L})';
const COMPANY = new RegExp(`${CAPITALISED_PATTERN},? ${FORM}`, 'gu');
const ACTOR = new RegExp(
  `(${CAPITALISED_PATTERN})(?:,? ${FORM})?(?:, (?:then |aged |âgée? de |de )?\\d{1,3}(?: ans| años)?,?|,? \\(\\d{1,3}\\))?,? ` +
    `(?:(?:${AUXILIARY} )?(?:\\p{L}+ ){0,1}${ACTION}(?!\\p{L})|(?:wurde|ist) (?:[\\p{L}]+ ){0,5}${ACTION}(?!\\p{L}))`,
  'gu',
);

/**
 * MED-1: a text that names others as actors, and not the subject: no word of the subject's name but such as others of
 * its persons bear as a given name. ID-1: nor is a person named by a company of their surname, or by another of that
 * surname whose given name is written out; not where a family is told of, since one of it may be the subject.
 */
export function isAboutOthers(
  text: string,
  subjectNames: readonly string[],
  { isPerson = false }: { isPerson?: boolean } = {},
): boolean {
  const rest = isPerson && !FAMILY.test(text) ? withoutNamesakes(text, subjectNames) : text;
  return !mayName(rest, subjectNames) && namesActors(text);
}

function mayName(text: string, subjectNames: readonly string[]): boolean {
  const tokens = new Set(
    subjectNames.flatMap((name) => normaliseName(name).split(' ')).filter((token) => token.length > 1),
  );
  // "John Smith" tells no more of James Torres than "James Smith" does; "Torres" alone may be him.
  const mentions = personNames(text).map(({ name }) => normaliseName(name).split(' '));
  const given = new Set(mentions.filter((words) => isOther(words, tokens)).map(([first = '']) => first));
  if (mentions.some((words) => words.some((word) => tokens.has(word)) && !isOther(words, tokens))) return true;
  const words = normaliseName(text).split(' ');
  const wanted = [...tokens].map(formOf);
  const others = words.filter((word) => !given.has(word)).map(formOf);
  if (others.some((word) => wanted.some((token) => mayBe(word, token)))) return true;
  const squeezed = words.join('');
  const compounds = subjectNames
    .map((name) => normaliseName(name).split(' ').slice(1))
    .filter((compound) => compound.length >= 2);
  return compounds.some((compound) => squeezed.includes(compound.join('')));
}

const FAMILY = new RegExp(
  `(?<!\\p{L})(?:${KIN_PATTERN}s?|couple|famil(?:y|ies|le|ia|lia|ie|ien)|relatives?|siblings|(?:step)?brothers?|ehepaar|eheleute|gebrüder|brüder|geschwister|matrimonio|hermanos|frères|coniugi|fratelli|and (?:his|her) [\\p{L}]+)(?!\\p{L})`,
  'iu',
);

/** A text without companies' names and without those who share the subject's surname and nothing like its given names. */
function withoutNamesakes(text: string, subjectNames: readonly string[]): string {
  const names = subjectNames.map((name) => normaliseName(name).split(' '));
  const own = names.flat().map(formOf);
  const isNamesake = (name: string) => {
    const words = normaliseName(name).split(' ');
    const given = words.slice(0, -1);
    return (
      given.length > 0 &&
      names.some((others) => others.length > 1 && others.at(-1) === words.at(-1)) &&
      given.every((word) => word.length >= SHORTEST_GIVEN && !own.some((other) => mayBe(formOf(word), other)))
    );
  };
  const withoutCompanies = text.replace(COMPANY, ' ');
  return personNames(withoutCompanies)
    .filter(({ name }) => isNamesake(name))
    .reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, withoutCompanies);
}

/** Shorter ones are initials and short forms of any name. */
const SHORTEST_GIVEN = 3;

function namesActors(text: string): boolean {
  return text.matchAll(ACTOR).some(([, name = '']) => name.includes(' '));
}

/** A full name that shares with the subject's at most the word it begins with, and is no shortened form of it. */
function isOther(words: readonly string[], tokens: ReadonlySet<string>): boolean {
  const [, ...later] = words;
  return words.length >= 2 && later.every((word) => word.length > 1 && !tokens.has(word));
}

/**
 * The sentences that do not speak of somebody else alone: what happened to an accomplice is no stage of the subject's
 * own case (MED-8). The whole text where nothing would be left.
 */
export function aboutSubject(text: string, subjectNames: readonly string[]): string {
  const tokens = new Set(subjectNames.flatMap((name) => normaliseName(name).split(' ')));
  const kept = text.split(/(?<=[\p{Ll}\d)"”][.!?])\s+(?=\p{Lu})|\n/u).filter((sentence) => {
    const named = personNames(sentence).map((mention) => normaliseName(mention.name).split(' '));
    return (
      named.length === 0 ||
      normaliseName(sentence)
        .split(' ')
        .some((word) => tokens.has(word))
    );
  });
  return kept.length === 0 ? text : kept.join('\n');
}
