import { numberOfWord, NUMBER_WORD_PATTERN } from '../dates/number-words.ts';
import { ADULT_POST as POST_HERE, IS_IN_POST, LIVES, WORKS as WORKS_HERE, WORKS_LAST } from './working-life.ts';
import {
  POST_ELSEWHERE,
  SINCE_ELSEWHERE,
  SPAN_ELSEWHERE,
  TURKISH_BEFORE,
  WHO_ELSEWHERE,
  WORKS_ELSEWHERE,
} from './working-life-elsewhere.ts';
import { hangsOnAnother } from './hangs-on-another.ts';

/** Something that somebody did at a time the text tells. */
export interface DatedAct {
  what: string;
  quote: string;
  /** The year; null where it is told by how long it went on. */
  year: number | null;
  /** For how many years it had gone on by the time of writing, where no year is told. */
  years: number;
  /** A child may do it, too: its doer was born, no more. */
  young?: true;
  /** Told of a company. */
  firm?: true;
}

const WORKS = `(?:${WORKS_HERE}|${WORKS_ELSEWHERE})`;
const ADULT_POST = `(?:${POST_HERE}|(?<!\\p{L})${POST_ELSEWHERE}(?!\\p{L}))`;
/** The name's own age, brackets and home. */
const LINK =
  "^(?:,? \\d{1,3}(?=,)| \\([^()]{1,40}\\))?(?:,? (?:of|from|aus|de|di|da|uit|från|fra|z) \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?)?";
const RELATIVE = `(?:who|that|qui|que|quien|che|der|die|som|któr[ya]|котор(?:ый|ая)|який|яка|${WHO_ELSEWHERE})(?= )`;
/** ", a Pakistani national who came". */
const NOUN =
  ', (?:an?|un[aoe]?|uma?|eine?|een|en) (?:(?!(?:of|to|with|for|from|by|and|de|del|du|d[aoi]|von|van|av|af|et|y|e|und|en|whose)(?!\\p{L}))[\\p{L}-]+,? ){1,4}';
const WHO = `(?:${NOUN}${RELATIVE}|,? ${RELATIVE}|,)?`;
const ADVERB =
  '(?: (?:previously|formerly|once|also|then|reportedly|already|ya|antes|anche|già|também|já|déjà|aussi|auch|früher|zuvor|eerder|ook|tidigare|tidligere))?';

const ARTICLE =
  '(?:the|its|an?|der|die|das|dem|den|des|eine[rsmn]?|ein|la|les?|el|los|las|il|lo|gli|une?|un[ao]|os?|as|uma?|het|een|ett?|το|την?|της?|του|τον?)';
const OF =
  '(?:of|for|at|to|del?|du|des|d[aoi]s?|della|dei|von|vom|van|voor|bij|bei|beim|zum|f[oö]r|af|av|al|au|aux|ai|του|της|на)';
const IN =
  "(?:in|im|en|em|nel|nella|no|na|i|à|a|w|we|v|ve|u|în|din|da|в|во|(?:l|dell|nell|all)['’])(?! \\p{L}*(?:Betrieb|[Bb]esitz|[Hh]and)(?!\\p{L}))";
const NAME = '(?: (?:\\p{L}{1,4}[\'’])?[«„“"]?\\p{Lu}[\\p{L}\\p{M}&.\'’-]*[»”“"]?| \\d{1,3}(?:st|nd|rd|th|\\.|º|ª))';
const WORD =
  "(?: (?:\\p{L}{1,4}['’])?(?!(?:and|who|that|und|et|och|og|wars?|regimes?|dictatorship|diktatur|dictature|dictadura|dittatura|ditadura|guerr[ae]|era|period|history|records|archives|business|existence|operation)(?!\\p{L}))\\p{Ll}[\\p{L}\\p{M}-]*)";
/** "The county payroll office", "la caisse agricole": what the last word is tells that no year is its own. */
const COMPOUND =
  ' (?:(?:the|its|an?|our|his|two|three|four|several) )?(?:[\\p{Ll}-]+ ){1,2}(?:houses|wing|enterprise|undertaking|concern|institute|foundation|cell|section|bureau|network|businesses|companies|office|department|branch|bank|school|club|unit|firm|company|agency|fund|division|desk|clinic|hospital|council|association|society|union|library|depot|station|plant|factory|service|force|army|guard|police|authority|board|court|corps|commission|shop|store|restaurant|hotel|workshop|garage|pharmacy|administration|ministry|directorate|secretariat|committee|parliament|assembly|province|district|region|militia|brigade|battalion|group|regiment|faction|network|seat|practice)(?!\\p{L})';
const WITH_ADJECTIVE =
  " (?:(?:la|le|les|el|los|las|il|lo|gli|o|os|as?|une?|una|um|uma) |l['’])?\\p{Ll}{4,} \\p{Ll}{3,}(?:ale?|aux|ique|icole|aire|ière|ielle?|ica|ico|aria|ario|cola|ipal|onal)";
/**
 * What a post or a work is of: one noun after each preposition, names, and no second word that may have the year for
 * itself: "a school open since 1960", "a farm in the family for 70 years".
 */
const NOUN_PHRASE = `(?:(?: ${ARTICLE})?(?:${WORD}{2}(?=${NAME})|${WORD}(?:['’]s${NAME}?${WORD})?)?${NAME}{0,5}| (?:the|our|an?)${NAME}${WORD}| \\d{1,3}(?:st|nd|rd|th|er|e|[.ºª])${WORD}|${COMPOUND}|${WITH_ADJECTIVE})`;
const WHERE = `(?: ${OF}${NOUN_PHRASE}| ${IN}(?: ${ARTICLE})?${WORD}??${NAME}{1,4}){0,3}`;
export const OBJECT = `(?:${NOUN_PHRASE}${WHERE})`;

/** What stands before a German or Dutch verb at its clause's end. */
const VERB_LAST = ` (?:die|das|den|dem|het|de|bei der|bei dem|beim|bij de)(?:${NAME}|${WORD})(?: (?:in|van|der|des)${NAME}{1,2})?`;

/** "the 1980s" too. */
const YEAR = '((?:19|20)\\d{2}s?)(?!\\d)';
const TO =
  '(?: ?[-–] ?| (?:and|to|until|till|bis|und|tot|en|a|al|y|e|à|et|au|til|till|och|og|do|i) (?:\\p{L}+ (?:del? )?)?)(?:\\d{4}|\\d{2}(?!\\d))';
const SINCE = `(?:since|from(?= \\d{4} (?:until|till) )|seit|ab|с|со|з|із|desde|depuis|dal|sinds|vanaf|sedan|siden|od) (?:(?:at least |the |early |late |mid-? ?){1,3}|\\p{L}{3,12} (?:del? )?)?${YEAR}`;
const SPAN = `(?:between|from|in|zwischen|von|entre|de|tra il|fra il|da|dal|tussen|van|mellan|mellem|mellom|från|fra|w latach) (?:\\p{L}{3,12} (?:del? )?)?${YEAR}${TO}`;
/** "Branch manager of our Oran office 1999-2006". */
const BARE_SPAN = `(?<! (?:the|its|of|for|der|die|das|la|le|el|il|de|du) |['’]s? )${YEAR}(?: ?[-–] ?| to )(?:(?:19|20)\\d{2}|\\d{2})(?!\\d)`;
export const TIME = `(?:${SPAN}|${SINCE}|${SPAN_ELSEWHERE}|${SINCE_ELSEWHERE}|${BARE_SPAN})(?: год\\p{L}*| godine| roku)?`;
const IN_YEAR = `(?:in(?: the(?= \\d{4}s))?|en|em|nel|im Jahr|w|år) (?:\\p{L}{3,12} (?:del? )?)?${YEAR}`;
/** The clause ends with the time, which nothing behind it may claim: "since 1968 a supplier to schools". */
export const END =
  '(?=[.;:)]|,|\\s*$| (?:as|and|before|until|als|und|comme|et|como|y|come|e|och|og|som|jako)(?!\\p{L}))';
const MORE =
  '(?:(?:more|than|over|almost|nearly|some|about|around|well|at|least|más|de|casi|plus|près|presque|più|oltre|quasi|mais|quase|mehr|als|fast|rund|über|meer|dan|bijna|ruim|nästan|næsten|nesten|ponad|prawie) ){0,3}';
const LONG = `(?:for|durante|pendant|depuis|per|da|desde hace|há|por|seit|gedurende|i|under|przez|od) ${MORE}(?<count>\\d{1,2}|${NUMBER_WORD_PATTERN})[ '’]?(?<unit>years|decades|años|décadas|ans|décennies|anni|decenni|anos|Jahren?|Jahrzehnten?|jaar|decennia|år|lat|dekad)(?!\\p{L})`;

const KIN =
  '(?:son|daughter|brother|sister|wife|husband|hij[oa]|herman[oa]|espos[oa]|figli[oa]|fratello|sorella|moglie|marito|filh[oa]|irmão|irmã|fils|fille|frère|sœur|épouse|mari|' +
  '(?:Ehe)?(?:Mann|Frau)|Sohn|Tochter|Bruder|Schwester|zoon|dochter|broer|zus|dotter|sønn?|datter|bror|søster|syster|' +
  'fiul|fiica|fratele|sora|soția|soțul|nepotul|sin|kći|kćerka?|brat|sestra|žena|suprug[a]?|syn|córka|dcera|bratr|manžel(?:ka)?|mąż|żona|' +
  'сын|дочь|брат|сестра|жена|муж|вдова|син|дъщеря|съпруг[а]?|дочка|чоловік|дружина|γιος|κόρη|αδελφός|αδελφή|σύζυγος)';
/** A word before a post that makes it nobody else's. */
const QUALITY = `(?:(?!(?:of|to|with|for|by|du|de|des|del|della|dell|do|da|di|von|vom|van|af|av|till|til|mit|con|com|avec|than|under|against|${KIN})(?!\\p{L}))[\\p{Ll}-]+ )`;
const COMES_INTO =
  '(?:became|took over as|qualified as|trained as|(?:(?:was|is|had been|has been) )?(?:appointed|elected|named|made|promoted(?: to)?|sworn in as)|' +
  '(?:(?:fue|fu|foi|fut|a été|ha sido|è stat[oa]|había sido|werd|blev|ble|został[a]?) )?(?:nombrad[oa]|elegid[oa]|designad[oa]|nominat[oa]|elett[oa]|nomead[oa]|eleit[oa]|nommée?|élue?|promue?|devenue?|devint|benoemd tot|gekozen tot|utsedd till|utnevnt til|udnævnt til|valgt til|vald till))';
/** "First elected to parliament", "commissioned into the Nigerian Army", "founded Falk Freight". */
const ENTERED = '(?:(?:elected|appointed|commissioned) (?:in)?to|(?:called|admitted) to(?= the [Bb]ar(?!\\p{L})))';
const ENTERS = `(?:(?:was |had been |is )?(?:first )?${ENTERED}|(?:first )?entered(?= (?:the )?(?:\\p{L}+ )?(?:[Pp]arliament|[Aa]ssembly|[Ss]enate|[Pp]olitics|[Cc]ongress))|(?:had )?(?:(?:co-?)?founded|established|set up|opened (?:his|her)(?: own)?|qualified as an? (?:doctor|nurse|midwife|solicitor|lawyer|barrister|accountant|teacher|pharmacist|dentist|engineer|surgeon|architect|surveyor)))`;
/** Posts that pupils hold among themselves. */
const NO_PUPIL =
  '(?!(?:[^.;,():]{0,40} )?(?:student|pupil|youth|junior|class|scout|boys|girls|jugend|schüler|klassen|élèves|jeunes|juven|estudiant|alumn|scolaire|escolar|scolastic|ungdom|elev|leerling|jeugd))';

const ALREADY =
  '(?:(?:already|first|previously|once|as early as|bereits|schon|erstmals|zuletzt|al|reeds|eerder|déjà|ya|già|já|allerede|redan|tidligere|tidigare|już|wcześniej|už|již|ještě|уже|ещё|еще|раніше|вже|ще|още|вече|већ|već|još|že|deja|încă|ήδη|jo|daha) )';
/** Participles of a judgement, which stand right behind the name or its relative pronoun. */
const CONVICTED =
  '(?:convicted|sentenced|jailed|imprisoned|found guilty|verurteilt|schuldig gesprochen|veroordeeld|condamnée?|condenad[oa]|sentenciad[oa]|condannat[oa]|dømt|dömd|dømd|domfelt|dömts|skazan[yaąe]|odsouzen[ýáa]?|odsúden[ýáa]?|osuđen[aia]?|obsojen[ai]?|осужд[её]н(?:ный|ная|а)?|засуджен(?:ий|а)|осъден(?:а|ият|ата)?|осуђен[аи]?|condamnată?|καταδικασ(?:μένος|μένη|θείς|θείσα)|tuomittu|elítélt)';
const AUXILIARY =
  '(?:(?:was|had been|has been|fue|había sido|fu|foi|fut|ha sido|è stat[oa]|era stat[oa]|tinha sido|a été|avait été|blev|ble|został[a]?|a fost|fusese|byl[a]?|bol[a]?|(?:bi[ol][a]? )?je|je (?:bi[ol]a? )?|е|беше|был[а]?|був|була|werd|wurde) )';
/** Right behind the judgement, in all languages whose papers are read: "už v roce 1999", "ещё в 1998 году". */
const CRIME =
  '(?:(?:\\p{Ll}+ ){0,2}(?:murder|manslaughter|robbery|fraud|theft|burglary|arson|rape|perjury|bribery|corruption|embezzlement|laundering|trafficking|smuggling|evasion|extortion|assault|kidnapping|forgery|racketeering)|(?<=(?:por|per|pour|wegen|voor|za|для|за) )\\p{Ll}+)';
/** Crimes that no child commits. */
const OF_GROWN_UP =
  '(?:\\p{Ll}+ )?(?:fraud|bribery|corruption|embezzlement|laundering|trafficking|evasion|extortion|forgery|racketeering)';
/** Of a crime without an article, which could have a year of its own, and by which court. */
const JUDGED = `(?: (?:of|for|por|per|pour|wegen|voor|za|за) ${CRIME})?(?: (?:at|in|by)(?: the)?${NAME}{1,4})?`;
const JUDGED_IN = `(?:in|back in|im Jahre?|anno|en|em|nel|dès|w|we|v|ve|в|у|през|από το|το|din|în|i|år|u|leta|vuonna|aastal)? ?(?:(?:roce|roku|rokoch|году|anul|godini|godine) )?${YEAR}`;

interface Act {
  what: string;
  pattern: RegExp;
  young?: true;
}

const patterns = (what: string, sources: readonly string[], young = false): Act[] =>
  sources.map((source) => ({ what, pattern: new RegExp(source, 'u'), ...(young ? { young } : {}) }));

const AFTER: readonly Act[] = [
  ...patterns('at work', [
    `${LINK}${WHO}${ADVERB} ${WORKS}(?!\\p{L})${OBJECT} (?:${TIME}|${LONG})${END}`,
    `${LINK}${WHO}${ADVERB} ${WORKS} ${LONG}`,
    // "der die Filiale von 1996 bis 2003 leitete", and no participle: "der seit 1954 beliebte …"
    `${LINK}, (?:der|die)(?:${VERB_LAST})? ${TIME}(?:${VERB_LAST})? ${WORKS_LAST}(?!\\p{L})`,
    // "who from 1999 to 2004 headed", "koji je od 1995. do 2003. vodio"
    `${LINK},? ${RELATIVE}(?: je)?,? (?:${TIME}|${LONG}),? ${WORKS}(?!\\p{L})`,
  ]),
  ...patterns('in a post', [
    `${LINK}${WHO}${ADVERB} ${IS_IN_POST}${NO_PUPIL}${QUALITY}{0,3}?${ADULT_POST}(?:${OBJECT} (?:${TIME}|${IN_YEAR})|${WHERE} ${LONG})${END}`,
    `${LINK}, ${NO_PUPIL}(?:an? |the |der |die |el |la |il |o |a |le |l['’]|de )?${QUALITY}{0,2}?${ADULT_POST}(?:${OBJECT} ${TIME}|${WHERE} ${LONG})${END}`,
    // "Stefan Braun, seit 1995 Steuerberater"
    `${LINK}(?:,(?: (?:der|die))?| war| ist| was| is| var) ${TIME} ${ADULT_POST}`,
    // "who became principal of the college in 1989"
    `${LINK}, an? (?:\\p{Ll}+ ){1,2}${ENTERED}${OBJECT} ${IN_YEAR}${END}`,
    `${LINK}${WHO}${ADVERB} ${ENTERS}${NO_PUPIL}${OBJECT} ${IN_YEAR}${END}`,
    `${LINK}${WHO}${ADVERB} ${COMES_INTO} ${NO_PUPIL}(?:(?:an?|the|zum|zur|el|la|il|le) )?${QUALITY}{0,2}?${ADULT_POST}${OBJECT} ${IN_YEAR}${END}`,
  ]),
  ...patterns('convicted', [
    `${LINK}${WHO} ${AUXILIARY}?${ALREADY}?${CONVICTED}${JUDGED} ${ALREADY}?${JUDGED_IN}(?!\\p{L})`,
    // "convicted of extortion committed in 2003 and 2004"
    `${LINK}${WHO} ${AUXILIARY}?${ALREADY}?${CONVICTED} (?:of|for) ${OF_GROWN_UP}(?: (?:and|,) ${OF_GROWN_UP})? (?:committed|carried out|perpetrated) (?:in|between|from) (?:(?:19|20)\\d{2} ?(?:and|to|[-–]) ?)?${YEAR}(?!\\p{L})`,
    // "qui dès 1998 avait été condamné", "der bereits 1999 wegen Bankraubs verurteilt wurde"
    `${LINK},? ${RELATIVE}(?: je)?,? ${ALREADY}{0,2}${JUDGED_IN}(?: roku| году| року|\\.? годин[еи]|\\. godine)?,? ${ALREADY}?(?:(?:wegen|wegens) \\p{L}+ )?(?:dömdes|dømtes|${AUXILIARY}?${ALREADY}?${CONVICTED})(?!\\p{L})`,
    // "wurde 1997 wegen Untreue verurteilt"
    `${LINK}(?:,| wurde| werd| is) ${ALREADY}?(?:im Jahr |in )?${YEAR} (?:(?:wegen|wegens|voor) \\p{L}+ )?(?:(?:zu|tot) \\p{L}+ (?:Jahren|jaar)(?: Haft)? )?(?:verurteilt|veroordeeld)(?!\\p{L})`,
    // "dömdes till nio års fängelse 1994"
    `^ (?:dömdes|dømtes) till? (?:\\p{L}+ ){1,2}(?:fängelse|fængsel|fengsel) (?:år |i )?${YEAR}${END}`,
  ]),
  ...patterns('there', [`${LINK}${WHO}${ADVERB} ${LIVES}(?!\\p{L})${OBJECT} ${IN_YEAR}${END}`], true),
];

/** A sentence that begins so says it of the name that follows. */
const BEFORE: readonly Act[] = [
  ...patterns('in a post', [`(?<!\\p{L})${TURKISH_BEFORE}`]),
  ...patterns('convicted', [
    // "1998 yılında dolandırıcılıktan mahkûm olan Mehmet Yıldız", "Der bereits 1998 verurteilte Jan Beck"
    `(?<![\\p{L}\\d-])${YEAR}(?:-b[ae]n| yılında)? (?:[\\p{L}'’]+ ){0,2}(?:mahk[uû]m (?:olan|edilen)|hüküm giyen|tuomittu|elítélt|verurteilte[rn]?|veroordeelde|dömde|dømte) $`,
    `(?:^|[.!?:»”"] ?)(?:[Cc]onvicted|[Ss]entenced|[Jj]ailed|[Cc]ondenad[oa]|[Cc]ondannat[oa]|[Cc]ondamnée?|[Vv]erurteilt|[Vv]eroordeeld) ${IN_YEAR}(?: (?:of|for|por|per|pour|wegen|voor) [\\p{L} ]{1,60})?, $`,
  ]),
];

const TELLS =
  /(?:19|20)\d{2}|years|decades|años|décadas|(?<!\p{L})ans|décenn|ann[io]|decenn|anos|[Jj]ahr|jaar|(?<!\p{L})år|(?<!\p{L})lat(?!\p{L})/u;

/** Whether a text may tell of years at all. */
export function tellsOfYears(text: string): boolean {
  return TELLS.test(text);
}

/** What the words on both sides of a name tell that its bearer did, and when. */
export function datedActsBeside({ before, after }: { before: string; after: string }): DatedAct[] {
  const told = hangsOnAnother(before) ? [] : datedActsAfter(after);
  const ahead =
    /^['’]s?(?!\p{L})/u.test(after) || !TELLS.test(before) ? [] : BEFORE.flatMap((act) => read(act, before));
  return [...told, ...ahead];
}

/** The same of words that follow a name or what stands for it. */
export function datedActsAfter(after: string): DatedAct[] {
  return TELLS.test(after) ? AFTER.flatMap((act) => read(act, after)) : [];
}

function read({ what, pattern, young }: Act, text: string): DatedAct[] {
  const found = pattern.exec(text);
  if (found === null) return [];
  const year = found.slice(1).find((group) => /^\d{4}s?$/.test(group));
  const years = year === undefined ? durationOf(found.groups ?? {}) : 0;
  if (year === undefined && years === 0) return [];
  return [
    {
      what,
      quote: found[0].replace(/^[\s,.]+|[\s,]+$/gu, ''),
      year: year === undefined ? null : lastYearOf(year),
      years,
      ...(young ? { young } : {}),
    },
  ];
}

/** Of "1980s" the last. */
export function lastYearOf(said: string): number {
  return said.endsWith('s') ? Number(said.slice(0, -1)) + LAST_OF_DECADE : Number(said);
}

const LAST_OF_DECADE = 9;

/** "almost three decades" are twenty-seven years at least. */
function durationOf({ count = '', unit = '' }: Record<string, string | undefined>): number {
  const number = /^\d/.test(count) ? Number(count) : numberOfWord(count);
  const isDecades = /^(?:d[eé]c|dek|Jahrzehnt)/iu.test(unit);
  return Math.max(0, isDecades ? number * 10 - 3 : number - 1);
}
