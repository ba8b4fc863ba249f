import { OTHER } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { isUnnamed, tellsOfOthers } from '../unnamed.ts';
import {
  FAR,
  MARK,
  behindAsides,
  isNoMore,
  isNoun,
  isPlainSubject,
  isWho,
  participleAt,
  rolesIn,
  verbAt,
} from './sentence.ts';
import type { Frame, Sentence } from './sentence.ts';
import { OF_HARM, OF_HARMED, isOfOthers, isPlace } from './rest.ts';
import type { Language, Word } from './language.ts';
import { IMPOSTOR } from './impostors.ts';
import { AUDIENCE, speechAt } from './voice.ts';

/** "Among the victims is X, who lost", "one of the victims, the widow X,". */
export function victimIn(sentence: Sentence): Frame | null {
  const { before, after, language } = sentence;
  const at = before.findLastIndex(({ low }) => language.victims.has(low));
  if (at < 0) return null;
  const lead = before.slice(before.slice(0, at).findLastIndex(({ low }) => MARK.test(low)) + 1, at);
  if (!lead.every(({ low }) => language.among.has(low) || language.articles.has(low))) return null;
  const called = calledBehind(before.slice(at + 1), language);
  if (called === null) return null;
  const behind = behindAsides(sentence);
  const nouns = [...called, ...after.slice(0, behind)].filter(({ low }) => isNoun(low, language)).map(({ low }) => low);
  const frame: Frame = { family: 'victim', roles: nouns };
  if (isNoMore(after.slice(behind), language) || isLastAside(after, behind, language)) return frame;
  const told = toldAt(sentence, behind);
  const from = harmAt(sentence, behind) ?? (told < 0 ? speechAt(sentence, behind) : told + 1);
  if (from === null || !isOfOthers(sentence, from, OF_HARM)) return null;
  return isSeen(sentence, told) || !isIllicit(sentence) ? frame : null;
}

/** To see or hear: what a witness tells of others. */
const SEES =
  /^(?:saw|seen|heard|watched|overheard|recogni[sz]ed|sah|gesehen|hörte|gehört|beobachtet|beobachtete|erkannte|erkannt|vu|aperçu|entendu|reconnu|vio|visto|oyó|oído|viu|ouviu|vide|sentito|zag|hoorde|gezien|gehoord|såg|så|hörde|hørte|hørt|sett|set|widział|widziała|słyszał|słyszała|văzut|auzit|видел|видела|слышал|слышала)$/u;

const isSeen = ({ after }: Sentence, told: number) => SEES.test(after[told]?.low ?? '');

/** "saw Falk", "habe den Angeklagten Falk mit der Tasche gesehen". */
function seenAt({ after, language }: Sentence, from: number): number {
  const at = after.findIndex(({ low }, index) => index >= from && index <= from + LAST && SEES.test(low));
  if (at < 0) return -1;
  const isWhat = after.slice(Math.max(0, from - 2), from).some(({ low }) => low === 'what');
  if (at <= from + 2) return isWhat || isOfSeen(after.slice(at + 1)) ? at : -1;
  const between = after.slice(from, at);
  const isLast = language.auxiliary.has(between[0]?.low ?? '') && !between.some(({ low }) => MARK.test(low));
  return isLast && isOfSeen(between.slice(1)) ? at : -1;
}
const LAST = 10;

/** Of those who are seen: "the accused, Falk," "two men". */
function isOfSeen(words: readonly Word[]): boolean {
  return words.slice(0, FAR).some(({ low }) => low === OTHER || isUnnamed(low)) || tellsOfSeveral(words);
}

const tellsOfSeveral = (words: readonly Word[]) =>
  tellsOfOthers(
    words
      .slice(0, FAR)
      .map(({ low }) => low)
      .join(' '),
  );

/** "Among the victims was X, 91, a retired teacher." */
const isLastAside = (after: readonly Word[], behind: number, language: Language) =>
  after[behind - 1]?.low === ',' &&
  language.articles.has(after[behind]?.low ?? '') &&
  isNoMore(after.slice(behind - 1), language);

/** How the subject is called between the noun for victims and its name; null where that may be more than its calling. */
function calledBehind(gap: readonly Word[], language: Language): readonly Word[] | null {
  if (gap.length === 0) return [];
  const mark = gap.findIndex(({ low }) => low === ',' || language.is.has(low));
  const of = gap.slice(0, Math.max(0, mark));
  if (mark < 0 || (of.length > 0 && !language.prepositions.has(of[0]?.low ?? ''))) return null;
  const called = gap.slice(mark).filter(({ low }) => low !== ',' && !language.is.has(low));
  const isCalling = called.every(
    ({ low }) => low !== OTHER && !language.prepositions.has(low) && !isWho(low, language) && !/(?:ed|ing)$/u.test(low),
  );
  return called.length < FAR && (isCalling || called.every(({ low }) => language.articles.has(low))) ? called : null;
}

/** Where what follows a harm begins: "was robbed", "who lost". */
export function harmAt(sentence: Sentence, behind: number): number | null {
  const { after, language } = sentence;
  let at = behind;
  while (after[at]?.low === ',' || language.who.has(after[at]?.low ?? '')) at += 1;
  const harms = [language.harmed, language.lost, language.handed];
  const verb = verbAt(sentence, at, [language.passive, language.auxiliary, ...harms]);
  if (verb < 0) return lostLast(sentence, at);
  const low = after[verb]?.low ?? '';
  if (language.lost.has(low) || language.handed.has(low)) {
    const from = THEM.test(after[verb + 1]?.low ?? '') ? verb + 2 : verb + 1;
    return isLoss(after.slice(from), language) ? from : null;
  }
  if (language.harmed.has(low) && language.passive.size === 0) return verb + 1;
  const harm = participleAt(sentence, verb, harms);
  if (harm < 0) return lostLast(sentence, at);
  const isHarmed = language.harmed.has(after[harm]?.low ?? '') && language.passive.has(low);
  return isHarmed || lostBehind(sentence, verb) === harm ? harm + 1 : null;
}

/** "Who paid them £400", of a victim. */
const THEM = /^(?:him|her|them)$/u;

/** "lost £400", "lost her savings". */
const isLoss = (words: readonly Word[], { owners }: Language) =>
  isSum(words) ||
  (owners.has(words[0]?.low ?? '') && words.slice(1, 3).some(({ low }) => OF_HARMED.test(low))) ||
  owners.has(words[1]?.low ?? '');

/** "die 55.000 Euro verlor", "400 bin lirasını kaptırdı". */
function lostLast({ after, language }: Sentence, from: number): number | null {
  const reach = from + (language.name === 'turkish' ? LAST : FAR);
  const at = after.findIndex(({ low }, index) => index > from && index <= reach && language.lost.has(low));
  return at > 0 && after.slice(from, at).some(({ low }) => SUM.test(low)) ? at + 1 : null;
}

/** Harm that those may tell of who stand beside: any other offence is more than that. */
const HARM = new Set([
  'fraud',
  'robbery or theft',
  'kidnapping or extortion',
  'murder',
  'violent or sexual crime',
  'cybercrime',
]);
const ILLICIT =
  /(?<!\p{L})(?:drugs?|drog\p{L}*|cocaine|coca[íi]na|cocaïne|heroin\p{L}*|héroïne|cannabis|haschisch|hachís|guns?|weapons?|narco\p{L}*|estupef\p{L}*|stupéf\p{L}*|kokain\p{L}*|stolen|(?<!(?:été|fue|foi|fueron|foram|sido|stat[oaie]|resultó) )(?:rubat[oaie]|volée?s|robad[oa]s|roubad[oa]s)|refurtiva|butin|botín|gestohlen\p{L}*|gestolen|stulna|stjålne?|kradzion\p{L}*|skradzion\p{L}*|loot|proceeds|haul|spoils|shipment|propinas?|bribes?|schmiergeld\p{L}*|sobornos?|mazzett[ae]|łapówk\p{L}*|ajuste de cuentas|règlement de comptes?|regolamento di conti|acerto de contas|milieus?|schwarzgeld|illegal\p{L}*|наркот\p{L}*|ναρκωτ\p{L}*|uyuşturucu\p{L}*)(?!\p{L})/iu;

/** Whether what somebody was robbed of, or in, may be a crime as well. */
export function isIllicit({ before, after, later, language }: Sentence): boolean {
  const isHandedOver = after.some(({ low }) => language.handed.has(low));
  const isToldOf = after.some(({ low }) => language.says.has(low));
  const own = isHandedOver || isToldOf ? later : (later.split(OTHER)[0] ?? '');
  const text = `${before.map(({ low }) => low).join(' ')} ${own}`;
  return ILLICIT.test(text) || offencesIn(text).some(({ offence }) => !HARM.has(offence));
}

/** "The trader X, 45, was robbed at gunpoint", "X, a nurse, lost £40,000 to". */
export function patientIn(sentence: Sentence): Frame | null {
  const { after } = sentence;
  if (!isPlainSubject(sentence) || OWN_CASE.test(sentence.later)) return null;
  const behind = behindAsides(sentence);
  const roles = rolesIn(sentence, after.slice(0, behind));
  const at = Math.max(suffersAt(sentence, behind), toldAt(sentence, behind));
  // Who is called no witness may stand accused with those whom they say they saw.
  if (
    at < 0 ||
    BY_OFFICERS.test(sentence.later) ||
    isSeen(sentence, at) ||
    isIllicit(sentence) ||
    !isOfOthers(sentence, at + 1, OF_HARM) ||
    !isPlace(sentence, Math.max(at + 1, culpritAt(sentence, at)))
  )
    return null;
  return { family: 'patient', roles };
}

/** Behind the first other person, by name. */
const culpritAt = ({ after }: Sentence, from: number) => {
  const at = after.findIndex(({ low }, index) => index > from && low === OTHER);
  return at < 0 ? after.length : at + 1;
};

/** Where one speaks for oneself. */
const OWN_CASE =
  /(?<!\p{L})(?:in (?:mitigation|interview|custody|(?:his|her) (?:own )?defen[cs]e)|(?:after|since|at) (?:his|her) (?:own )?(?:arrest|conviction|plea|trial))(?!\p{L})/iu;

/** Whom these strike or hold may be a culprit. */
const BY_OFFICERS =
  /(?<!\p{L})(?:by|von(?: der)?|par(?: la| des)?|por(?: la)?|pela|dalla|dai|door(?: de)?|av|af|przez) (?:(?:armed|riot|undercover|angry|furious|duped|cheated|defrauded|betrogenen?|geprellten?|wütenden?) )?(?:police|investors|creditors|customers|clients|anlegern?|gläubigern?|kunden|inversores|investidores|investitori|investisseurs|acreedores|credores|creditori|créanciers|officers|soldiers|guards|polizei|policía|polícia|polizia|carabinieri|politie|polisen|politiet|policję|gendarmes|policiers)(?!\p{L})/iu;

const HOW = new Set('how what that wie como cómo comment come hoe hur hvordan jak că că'.split(' '));

/** "told the court how she lost £40,000", "said Falk tricked her": the harm one tells of oneself. */
function toldAt(sentence: Sentence, behind: number): number {
  const { after, language } = sentence;
  const said = speechAt(sentence, behind);
  if (said === null) return -1;
  const how = after.findIndex(({ low }, index) => index >= said && index <= said + FAR * 2 && HOW.has(low));
  const heard = after.findIndex(({ low }, index) => index > said && index <= said + FAR && AUDIENCE.has(low));
  const start = how >= 0 ? how + 1 : heard >= 0 ? heard + 1 : said + (after[said]?.low === ',' ? 1 : 0);
  const isOther = after[start]?.low === OTHER;
  const isNamed = isOther || language.pronouns.has(after[start]?.low ?? '');
  const at = isNamed ? start + 1 : start;
  const low = after[at]?.low ?? '';
  if (isOther) return language.harmed.has(low) && language.owners.has(after[at + 1]?.low ?? '') ? at + 1 : -1;
  if (language.lost.has(low)) return isLoss(after.slice(at + 1), language) ? at : -1;
  const seen = seenAt(sentence, at);
  if (seen >= 0) return seen;
  return language.passive.has(low) || language.auxiliary.has(low)
    ? participleAt(sentence, at, [language.harmed, language.lost])
    : (lostLast(sentence, at) ?? 0) - 1;
}

function suffersAt(sentence: Sentence, behind: number): number {
  const { after, language } = sentence;
  const { passive, auxiliary, harmed, lost, handed } = language;
  const verb = verbAt(sentence, behind, [passive, auxiliary, harmed, lost, handed]);
  const low = after[verb]?.low ?? '';
  if (lost.has(low)) return isLoss(after.slice(verb + 1), language) ? verb : -1;
  const victim = passive.has(low) ? participleAt(sentence, verb, [language.victims]) : -1;
  if (victim >= 0) return victim;
  if (sentence.later.search(IMPOSTOR) >= 0) {
    const gave = handed.has(low) ? verb : participleAt(sentence, verb, [handed]);
    const given = after.slice(gave + 1);
    if (verb >= 0 && gave >= 0)
      return (isSum(given) || isBelonging(given)) && !BOUGHT.test(sentence.later.replace(IMPOSTOR, '\n')) ? gave : -1;
  }
  const isActive = passive.size === 0 || language.name === 'scandinavian';
  if (isActive && harmed.has(low)) return verb;
  if (verb < 0) return (lostLast(sentence, behind) ?? 0) - 1;
  const harm = participleAt(sentence, verb, [harmed]);
  if (harm < 0) return lostBehind(sentence, verb);
  // "X had robbed him"
  const isDone = auxiliary.has(low) && !after.slice(verb, harm + 2).some((word) => passive.has(word.low));
  return isDone ? -1 : harm;
}

/** "hatte für einen Traktor 28.000 Euro angezahlt": a sum before the participle or behind it. */
function lostBehind(sentence: Sentence, verb: number): number {
  const { after, language } = sentence;
  const at = participleAt(sentence, verb, [language.lost]);
  const hasSum = after.slice(verb, at).some(({ low }) => SUM.test(low)) || isSum(after.slice(at + 1));
  return at >= 0 && hasSum ? at : -1;
}

/** "His savings", "the jewellery", without a sum. */
const isBelonging = (words: readonly Word[]) =>
  words.slice(0, SUM_WORDS).some(({ low }) => OF_HARMED.test(low)) &&
  !words.some(({ low }) => SUM.test(low) || OF_A_BODY.test(low));
const OF_A_BODY =
  /^(?:compan(?:y|ies)|firm|charity|church|club|party|union|council|employer|clients?|customers?|\p{L}*firma|firmengeld\p{L}*|vereins?\p{L}*|entreprise|société|empresa|ditta|azienda|bedrijf|чужие|cudze|cizí|fremde\p{L}*)$/u;
/** What the money is for, behind the one who took it. */
const BOUGHT =
  /\n,? (?:to(?! (?:be|have|work|come|call|represent)(?!\p{L}))|for|um|damit|für|pour|para|per|om|voor|för|aby|żeby|чтобы|щоб) /u;

/** "400", "R2.4m". */
const SUM = /^\p{L}{0,3}\d/u;
const SUM_WORDS = 4;
const ABOUT =
  /^(?:about|more|than|almost|nearly|around|over|some|approximately|rund|etwa|fast|knapp|über|mehr|environ|près|plus|cerca|casi|unos|más|quase|oltre|circa|quasi|ruim|bijna|meer|ongeveer|omkring|över|nesten|næsten|około|ponad|prawie|přes|zhruba|aproape|peste|около|более|почти|понад|близько|майже)$/u;
const NOT_ONES_OWN = /^(?:of|from|de|von|di|van|av|af)$/u;
const CURRENCY = /^(?:pesos|soles|euros?|reais|contos|dólares|dollars|francs|lempiras|quetzales|bolívares|lei)$/u;

/** Whether words begin with a sum, and do not say whose it was. */
function isSum(words: readonly Word[]): boolean {
  const at = words.findIndex(({ low }) => SUM.test(low));
  const rest = words.slice(at + 1, at + SUM_WORDS);
  return (
    at >= 0 &&
    words.slice(0, at).every(({ low }) => low.length < SUM_WORDS || ABOUT.test(low) || OF_HARMED.test(low)) &&
    !rest.some(({ low }, index) => NOT_ONES_OWN.test(low) && !CURRENCY.test(rest[index + 1]?.low ?? ''))
  );
}
