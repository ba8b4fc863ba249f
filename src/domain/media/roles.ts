import { normaliseName } from '../names/normalise.ts';
import { CAPITALISED_PATTERN, personNames } from '../text/person-names.ts';

const ACTION =
  '(?:convicted|sentenced|charged|jailed|imprisoned|arrested|indicted|found guilty|pleaded guilty|pled guilty|accused|detained|fined|admitted|acquitted|investigated|wanted|suspected|' +
  'verurteilt|angeklagt|verhaftet|festgenommen|freigesprochen|verdächtigt|condamnée?|arrêtée?|inculpée?|interpellée?|mise? en examen|soupçonnée?|relaxée?|' +
  'condenad[oa]|detenid[oa]|acusad[oa]|imputad[oa]|arrestad[oa]|absuelt[oa]|condannat[oa]|arrestat[oa])';
const AUXILIARY =
  '(?:was|were|has been|have been|is|had been|wurde|ist|steht|a été|est|fue|ha sido|è stato|è stata|foi)';
const ACTOR = new RegExp(
  `(${CAPITALISED_PATTERN})(?:, (?:then |aged |âgée? de |de )?\\d{1,3}(?: ans| años)?,?|,? \\(\\d{1,3}\\))?,? ` +
    `(?:(?:${AUXILIARY} )?(?:\\p{L}+ ){0,1}${ACTION}(?!\\p{L})|(?:wurde|ist) (?:[\\p{L}]+ ){0,5}${ACTION}(?!\\p{L}))`,
  'gu',
);

/**
 * MED-1: a text that names others as actors, and not the subject: no word of the subject's name but such as others of
 * its persons bear as a given name.
 */
export function isAboutOthers(text: string, subjectNames: readonly string[]): boolean {
  const actors = [...text.matchAll(ACTOR)].map((match) => match[1] ?? '').filter((name) => name.split(' ').length >= 2);
  if (actors.length === 0) return false;
  const tokens = new Set(
    subjectNames.flatMap((name) => normaliseName(name).split(' ')).filter((token) => token.length > 1),
  );
  // "John Smith" tells no more of James Torres than "James Smith" does; "Torres" alone may be him.
  const mentions = personNames(text).map(({ name }) => normaliseName(name).split(' '));
  const given = new Set(mentions.filter((words) => isOther(words, tokens)).map(([first = '']) => first));
  const rest = [...normaliseName(text).split(' ')].filter((word) => tokens.has(word) && !given.has(word));
  return (
    rest.length === 0 && mentions.every((words) => !words.some((word) => tokens.has(word)) || isOther(words, tokens))
  );
}

/** A full name that shares with the subject's at most the word it begins with, and is no shortened form of it. */
function isOther(words: readonly string[], tokens: ReadonlySet<string>): boolean {
  const [, ...later] = words;
  return words.length >= 2 && later.every((word) => word.length > 1 && !tokens.has(word));
}

const HARMED =
  '(?:victim|witness|whistleblower|complainant|opfer|zeuge|zeugin|geschädigter?|victime|témoin|plaignante?|víctima|testigo|denunciante)';
const OFFICE =
  '(?:prosecutor|judge|justice|detective|inspector|journalist|reporter|lawyer|attorney|solicitor|barrister|counsel|spokesman|spokeswoman|spokesperson|' +
  '(?:ober)?staatsanwalt|staatsanwältin|richter(?:in)?|(?:rechts)?anwalt|(?:rechts)?anwältin|verteidiger(?:in)?|journalist(?:in)?|sprecher(?:in)?|procureure?|juge|avocate?|journaliste|porte-parole|fiscal|juez|jueza|abogad[oa]|periodista|portavoz)';
/** What no one does in office. */
const WRONGDOING =
  '(?:masterminded|orchestrated|launder(?:ed|ing|s)|stole|stolen|embezzl(?:ed|ing)|defraud(?:ed|ing)|brib(?:ed|ing)|(?:took|taking|accepted|paid|offered) (?:a )?(?:bribes?|kickbacks?)|' +
  'smuggl(?:ed|ing)|traffick(?:ed|ing)|forged|conspir(?:ed|ing)|colluded|siphon(?:ed|ing)|pocketed|helped|hid|ran an?|faces?|confess(?:ed|ing)|on trial|murdered|killed|extort(?:ed|ing)|blackmail(?:ed|ing))';
/** Verbs of those who judge, charge and report, with another person as their object. */
const ACT_OF_OFFICE =
  '(?:\\w+ly )?(?:sentenced|jailed|imprisoned|convicted|acquitted|charged|indicted|arrested|detained|investigated|accused|fined) ' +
  "(?:the |former |ex-|Mr\\.? |Ms\\.? )*(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:In|On|At|For|By|Of|After) )(?=\\p{Lu}[\\p{L}'’-]+ \\p{Lu})";

/** S0: a person whom the text names as victim, witness, officer or reporter, and nowhere as an actor. */
export function isBystander(text: string, subjectNames: readonly string[]): boolean {
  const found = subjectNames.filter((name) => name.length >= 3 && name.length <= 100 && text.includes(name));
  // "Staatsanwalt James Torres" is James Torres with what he is before it.
  const names = found.filter((name) => !found.some((other) => other !== name && name.includes(other)));
  return names.length > 0 && names.every((name) => standsBeside(text, name) || holdsOffice(text, name));
}

function standsBeside(text: string, name: string): boolean {
  return !acts(text, name, ACTION) && isCalled(text, name, HARMED);
}

/** An officer is beside the case only where it is another's. */
function holdsOffice(text: string, name: string): boolean {
  if (!isCalled(text, name, OFFICE)) return false;
  const [own, surname] = [escapeName(name), surnameOf(name)];
  const others = personNames(text).filter((mention) => !mention.name.includes(name) && !name.includes(mention.name));
  if (!others.some((mention) => !new RegExp(`\\b${surname}\\b`).test(mention.name))) return false;
  const remaining = text
    .replace(new RegExp(`\\b${surname} ${ACT_OF_OFFICE}`, 'gu'), () => `${name} `)
    .replace(new RegExp(`\\b(?:by|before|said|says|told) (?:[\\p{L}.]+ ){0,3}${own}`, 'gu'), '; ');
  return !acts(remaining, name, `(?:${ACTION}|${WRONGDOING})`);
}

function acts(text: string, name: string, verbs: string): boolean {
  const surname = surnameOf(name);
  const verb = `(?<!\\p{L})${verbs}(?!\\p{L})`;
  const after = [...text.matchAll(new RegExp(`${surname}(?!\\p{L})([^.;]{0,80}?)${verb}`, 'giu'))];
  if (after.some(([, between = '']) => !isToldOfAnother(between))) return true;
  return new RegExp(`${verb}[^.;]{0,40}${surname}`, 'iu').test(text);
}

/** "Prosecutor Torres said that Hugo Mamani had been charged". */
function isToldOfAnother(between: string): boolean {
  return (
    SPOKE.test(between) &&
    !/(?<!\p{L})(?:he|she|they|himself|herself)(?!\p{L})/iu.test(between) &&
    personNames(between).length > 0
  );
}

const SPOKE = /(?<!\p{L})(?:said|says|told|testified|reported|announced|wrote|sagte|déclaré|dijo|declaró)(?!\p{L})/iu;

function isCalled(text: string, name: string, roles: string): boolean {
  const own = escapeName(name);
  const article = '(?:the |an? |der |die |ein |eine |le |la |l.|une? |el |una? )?';
  const role = `(?<!\\p{L})${roles} ${own}(?!\\p{L})|${own}, (?:\\d{1,3}, )?${article}(?:\\p{L}+ ){0,1}${roles}(?!\\p{L})`;
  const heard = `${own} (?:testified|appeared|gave evidence|was heard)(?: \\p{L}+){0,2} ${roles}(?!\\p{L})`;
  return new RegExp(`${role}|${heard}`, 'iu').test(text);
}

function surnameOf(name: string): string {
  const escaped = escapeName(name);
  return escaped.split(' ').at(-1) ?? escaped;
}

function escapeName(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
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
