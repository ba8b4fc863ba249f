import { OTHER } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { officeKinds } from '../offices.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { isNumeral, tellsOfOthers } from '../unnamed.ts';
import { wordSet } from '../../text/word-set.ts';
import { carriesOn } from '../carries-on.ts';
import {
  ASKS,
  BRINGS,
  CHARGE,
  CHARGES,
  DEFENDS,
  DETENTION,
  FINDS,
  FOR_BRIBERY,
  GIVES,
  ORDERS,
  PASSIVE_LOOKS,
  PLEAS,
  PROVEN,
  READS,
  RULES,
  SENTENCES,
  VERDICTS,
} from './court-words.ts';
import { AND_DID } from './rest.ts';
import { MARK, verbAt } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import type { Language, Word } from './language.ts';

/** What one in office goes on to do, in words that are never said of what is done to them. */
export const goesOnActing = (low: string) => ASKS.has(low) || GOES_ON.test(low);
const GOES_ON = /^(?:ordered|adjourned|intercepts|ordnete|ordonné|ordenó|ordenou)$/u;
/** What is asked for oneself, or given for it. */
const FOR_ITSELF =
  /(?<!\p{L})(?:brib|cash|payment|in return|exchange|gift|favou?r|reward|money(?! laundering)|geld(?!wäsch|straf|erland)|bestech|schmier|gegenleist|(?<!blanchiment d['’])argent|pot-de-vin|soborn|(?<!(?:lavado|blanqueo) de )dinero|a cambio|suborn|dinheiro(?<!lavagem de dinheiro)|em troca|(?<!riciclaggio di )denaro|tangent|in cambio|smeergeld|steekpenning|penge|pengar|łapów|(?<!prani\p{L} )pieni|(?<!spălarea? de )bani(?!\p{L})|деньг|взятк|χρήμα|agreed|protect|silenc|hush|fees?(?!\p{L})|(?:refus\p{L}* to|(?:would|did) not|failed to) pay(?! (?:tax|VAT|duty|back|the tax|customs))|(?:after|while|by) \p{Ll}+ing(?!\p{L})|(?:für|voor) (?:sich|zich)(?!\p{L})|pour lui-même|para sí|per sé|f[öo]r sig(?!\p{L})|dla siebie|în schimb|w zamian|výměnou|в обмен|в обмін|i bytte|i utbyte|i gengæld)/iu;
const SUM =
  /[€$£¥]|(?<!\p{L})(?:euros?|dollars?|pounds|shillings|rupees|naira|rand|francs?|franken|kroner|kronor|złot\p{L}+|lei|рубл\p{L}+|pesos|reais)(?!\p{L})/iu;
/** What links a second verb where `carriesOn` knows none. */
const AND = /(?<!\p{L})(en|og|och|i|oraz|a|și|και|и|ve|e) (\p{Ll}[\p{L}-]*)/gu;
const LINKED = new Set('english german french spanish'.split(' '));
const IN_COURT = wordSet('prosecuting defending defence defense');
const OBJECTS = wordSet('him her them');

/** The kind of office in a trial that a word names. */
export function courtKind({ low }: Word): 'judge' | 'counsel' | null {
  const kinds = officeKinds(low);
  if (kinds.has('judge')) return 'judge';
  return kinds.has('lawyer') || kinds.has('prosecutor') || IN_COURT.has(low) ? 'counsel' : null;
}

/** What those of an office do in another's case. */
function actsOf(roles: readonly Word[]): readonly ReadonlySet<string>[] {
  const kinds = new Set(roles.flatMap(({ low }) => [...officeKinds(low)]));
  if (kinds.has('judge')) return [RULES, SENTENCES, GIVES, READS, ORDERS, FINDS];
  if (kinds.has('prosecutor') && !kinds.has('lawyer')) return [ASKS, CHARGES, BRINGS];
  if (kinds.has('police')) return [CHARGES, BRINGS];
  return roles.some((role) => courtKind(role) === 'counsel') ? [ASKS, DEFENDS] : [];
}

/** Words between an auxiliary and its participle, and from the verb to what is asked. */
const FAR = 10;
/** Words between a verb and the person it is done to. */
const NEAR = 4;

/** Verbs that are an act of court only with one of some words behind them. */
const WITH: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [ASKS, PLEAS],
  [GIVES, PLEAS],
  [BRINGS, CHARGE],
  [READS, VERDICTS],
  [ORDERS, DETENTION],
  [FINDS, PROVEN],
];

/**
 * Whether what a sentence says that one who holds an office does, from a word behind the name, is an act of theirs in
 * another's case: counsel asks for a time, a sentence or an acquittal, a prosecutor charges others, a judge decides.
 */
export function isCourtAct(sentence: Sentence, from: number, roles: readonly Word[]): boolean {
  const { after, later, language } = sentence;
  const acts = actsOf(roles);
  if (language.name === 'turkish') return isTurkishAct(after, acts);
  const verb = actAt(sentence, from, acts);
  if (verb < 0) return false;
  const does = (list: ReadonlySet<string>) => acts.includes(list) && list.has(after[verb]?.low ?? '');
  const told = after.slice(from);
  const behind = after.slice(verb + 1);
  const rest = later.slice(after[verb]?.end ?? 0);
  const reach = told.slice(0, FAR + verb - from);
  const isWhole = WITH.some(([verbs, nouns]) => does(verbs) && reach.some(({ low }) => nouns.has(low)));
  const isAgainst = isWhole || [SENTENCES, CHARGES].some(does);
  if (!isAgainst && ![RULES, DEFENDS].some(does)) return false;
  if (does(ASKS) && (SUM.test(rest) || behind[0]?.low === OTHER)) return false;
  if (does(READS) && !isReadOut(behind, language)) return false;
  const isFinite = !after.slice(from, verb).some(({ low }) => language.auxiliary.has(low) || HAD.has(low));
  if (does(BRINGS) && language.name === 'english' && !/(?<!\p{L})(?:charges?|indictments?) against /u.test(rest))
    return false;
  if (does(DEFENDS) && !IN_TRIAL.test(rest)) return false;
  if (does(RULES) && (AFTER_OTHER.test(rest) || (SUM.test(rest) && !BAIL.test(rest)))) return false;
  if (!isWhole && isFinite && !does(RULES) && !isDoneToOther(behind, language)) return false;
  const own = isAgainst ? later.replaceAll(FOR_BRIBERY, '') : later;
  return (
    !FOR_ITSELF.test(own) &&
    (!/^charge[ds]$/u.test(after[verb]?.low ?? '') || WITH_OFFENCE.test(rest)) &&
    (isAgainst || !offencesIn(later).some(({ offence }) => /corruption|extortion/.test(offence))) &&
    !goesOn(isAgainst ? rest.replaceAll(AND_OFFENCE, withoutOffence) : rest, language) &&
    told.every(({ low }, at) => !isOwn(low, language) || isOfAccused(told, at, verb - from))
  );
}

/** "Charged Falk with fraud", and not "€500 with a smile". */
const WITH_OFFENCE =
  /^[^€$£]{0,80} with (?:(?!an? |the )(?=[\p{Ll}\d])|(?:an?|the) (?:\p{L}+ )?(?=count|charge|murder|killing|theft|fraud|robbery|rape|manslaughter))/u;
/** After a hearing, and not after a dinner. */
const AFTER_OTHER =
  / after (?!(?:[\p{L}\d-]+ ){0,4}(?:trials?|hearings?|jury|prosecut\p{L}+|witness\p{L}*|evidence|appeals?|years?|months?|days?|rul\p{L}+|finding|retrial|plea|pleading)(?!\p{L}))/u;
const BAIL = /(?<!\p{L})(?:bail|bond|fianza|kaution|caution|cauzione|fiança|kaucj|borg)/iu;
const TRIAL =
  'court|trial|case|proceedings|prozess|verfahren|gericht|tribunal|procès|affaire|juicio|caso|proceso|processo|rechtbank|zaak|retten|saken|sagen|målet|sądem|sprawie|soudem|суде|деле|суді|справі';
const PERSON = `(?: [\\p{L}'-]+){0,4} ${OTHER}`;
/** Whom counsel stands up for, and nothing besides but that it is in court. */
const IN_TRIAL = new RegExp(
  `^${PERSON}(?: (?:and|und|et|y|e|en|og|och|i|a|și|и|та) ${OTHER})?(?:[.,;]|$| \\p{L}{1,6} (?:\\p{L}{1,3} )?(?:${TRIAL})(?!\\p{L}))`,
  'u',
);

/** "Read out the verdict:", "verlas das Urteil gegen": and no verdict "that Falk had paid for". */
function isReadOut(behind: readonly Word[], { prepositions }: Language): boolean {
  const noun = behind.findIndex(({ low }) => VERDICTS.has(low));
  const next = behind[noun + 1];
  const end = next?.low === 'voor' ? behind[noun + 2] : next;
  return noun >= 0 && (end === undefined || end.low === ':' || (prepositions.has(end.low) && end.low !== 'dat'));
}

/** Whether a verb has another as its object: "charged eleven people", and not "charged in March". */
function isDoneToOther(behind: readonly Word[], { prepositions, articles, name }: Language): boolean {
  const [first] = behind;
  const end = behind.findIndex(({ low }) => MARK.test(low));
  const object = behind.slice(0, Math.min(NEAR + 1, end < 0 ? NEAR + 1 : end)).map(({ low }) => low);
  if (first === undefined || MARK.test(first.low)) return false;
  if (!GERMANIC.has(name)) return true;
  return (
    !prepositions.has(first.low) &&
    (object.includes(OTHER) || tellsOfOthers(object.join(' ')) || articles.has(first.low))
  );
}

const GERMANIC = new Set(['english', 'german', 'dutch', 'scandinavian']);

/** "…, müdür Falk hakkında 12 yıl hapis cezası istedi": of whom, what and the verb, in this order. */
function isTurkishAct(after: readonly Word[], acts: readonly ReadonlySet<string>[]): boolean {
  const low = after.map((word) => word.low).join(' ');
  const [asked, ruled] = [acts.includes(ASKS), acts.includes(RULES)];
  return (asked && TURKISH_CHARGE.test(low)) || (ruled && TURKISH_RULING.test(low));
}
const TURKISH_OF = `^,? ?(?:[\\p{L}\\d.-]+ ){0,5}${OTHER} (?:ve ${OTHER} )?`;
const TURKISH_CHARGE = new RegExp(
  `${TURKISH_OF}(?:(?:[\\p{L}\\d.-]+ ){0,10}(?:beraatını|beraatini|tahliyesini|tutuklanmasını|cezalandırılmasını) (?:istedi|istiyor|talep etti)|(?:hakkında|için) (?:[\\p{L}\\d.-]+ ){0,10}(?:(?:cezası|cezasını) (?:istedi|istiyor|talep etti)|(?:dava|davası) açtı|iddianame (?:hazırladı|düzenledi)))$`,
  'u',
);
const TURKISH_RULING = new RegExp(
  `${TURKISH_OF}(?:(?:hakkında )?(?:[\\p{L}\\d.-]+ ){0,8}(?:cezasına çarptırdı|cezası verdi|mahkûm etti|mahkum etti)|(?:\\p{L}+(?:tan|ten|dan|den) )?tutukladı|(?:hakkında )?(?:\\p{L}+ ){0,4}tutuklama kararı verdi)$`,
  'u',
);

/** The place of the verb, or of a participle behind its auxiliary. */
function actAt(sentence: Sentence, from: number, acts: readonly ReadonlySet<string>[]): number {
  const { after, language } = sentence;
  const isAct = ({ low }: Word) => acts.some((list) => list.has(low));
  const start = LATELY.test(after[from]?.low ?? '') ? from + 1 : from;
  const first = verbAt(sentence, start, [...acts, language.auxiliary, HAD]);
  if (first < 0 || after.slice(start, first).some(isAnd)) return -1;
  const low = after[first]?.low ?? '';
  if (isAct(after[first] ?? NOTHING)) {
    const isPassive = PASSIVE_LOOKS[language.name]?.test(low) === true || (first > start && /^ver\p{L}+t$/u.test(low));
    return isPassive ? -1 : first;
  }
  const found = after.slice(first, first + FAR + 1).findIndex(isAct);
  const between = after.slice(first, first + found);
  return found > 0 &&
    !NOT_ACTIVE.test(low) &&
    !between.some((word) => MARK.test(word.low) || isAnd(word) || IS_DONE.test(word.low))
    ? first + found
    : -1;
}
const LATELY =
  /^(?:then|yesterday|today|also|hier|gestern|heute|ayer|hoy|ontem|ieri|oggi|gisteren|igår|i går|wczoraj|včera|ieri|вчера|вчора)$/u;
/** Auxiliaries of the passive, and participles of it. */
const NOT_ACTIVE = /^(?:ist|sei|wird|wurden?|är|er|blev|ble|bliver|vil|kommer|ska|will|is|was|este|fu|fue|foi|è)$/u;
const IS_DONE = /^(?:be|been|being|été|sido|stat[oa]|fost|worden|werden|blitt|blivit|blevet|blive)$/u;

const isAnd = ({ low }: Word) => /^(?:and|und|et|y|e|en|og|och|oraz|i|și|и|και|ve)$/u.test(low);
const NOTHING: Word = { low: '', large: false, end: 0 };

/** Whether a second verb may follow "and". */
const goesOn = (rest: string, { name, articles, prepositions }: Language) =>
  carriesOn(rest, { said: 'said', speech: true }) ||
  AND_DID.test(rest) ||
  (!LINKED.has(name) &&
    matchesOf(rest, AND).some(
      ([, and = '', word = '']) =>
        (name === 'polish' || !/^[ai]$/u.test(and)) &&
        !articles.has(word) &&
        !prepositions.has(word) &&
        !isNumeral(word),
    ));

/** "for corruption and money laundering", and no deed. */
const AND_OFFENCE =
  / (?:and|und|et|y|e|en|og|och|i|oraz|și|και|и) ((?!\p{L}+(?:ed|ole|ó|ou|ait|te|de|ł|ła|л|ла) )\p{L}+(?: \p{L}+){0,2})/gu;
const withoutOffence = (whole: string, phrase: string) => (offencesIn(phrase).length > 0 ? '' : whole);

const HAD = wordSet('had hatte hatten avait avaient había tinha havia aveva hadde havde hade');
const isOwn = (low: string, { pronouns, owners }: Language) => pronouns.has(low) || owners.has(low);

/** "released him", "set his bail", "pidió su absolución": the accused's. */
function isOfAccused(told: readonly Word[], at: number, verb: number): boolean {
  const low = (place: number) => told[place]?.low ?? '';
  return (at === verb + 1 && OBJECTS.has(low(at))) || PLEAS.has(low(at + 1)) || PLEAS.has(low(at + 2));
}
