import { CAPITALISED_PATTERN } from '../text/person-names.ts';
import { sentenceAround } from '../text/sentence.ts';
import { birthAtAge } from './age-at-date.ts';
import {
  ABOUT_PATTERN,
  AGE_PATTERN,
  DECADE_OF_LIFE_PATTERN,
  DECADE_PATTERN,
  DECADE_PERSON_PATTERN,
  ITALIAN_AGE_PATTERN,
  ageNumber,
  decadeAges,
  decadeOfLife,
  italianAge,
} from './age-words.ts';
import { DATE_PATTERN, readDate, since } from './dates-in-text.ts';
import { EARLIEST } from './interval.ts';
import type { DateInterval, IsoDate } from './interval.ts';
import { MONTH_PATTERN } from './months.ts';
import { matchesOf } from '../text/matches-of.ts';

/** An age that a text states of somebody, and what it says of that person's birth. */
export interface AgeMention {
  /** The words themselves. */
  quote: string;
  start: number;
  end: number;
  ages: { from: number; to: number };
  /** The date the age was true at; open at its beginning where the text does not tell. */
  at: DateInterval;
  birth: DateInterval;
}

export interface TextDate {
  published: DateInterval | null;
  asOf: IsoDate;
}

/** Who, in a remark that names nobody, is of an age. */
const GROWN_UP =
  '(?:man|woman|male|female|person|individual|gentleman|lady|customer|applicant|caller|mann|frau|person|kunde|kundin|klant|client[ea]?|clienta|klient(?:ka|in)?|zákazn(?:ík|ice|íčka)|клиент(?:ка)?|клієнт(?:ка)?|homme|femme|personne|hombre|mujer|persona|uomo|donna|homem|mulher|pessoa|vrouw|persoon|kvinna|kvinde|kvinne|mężczyzna|kobieta|muž|žena|muškarac|мужчина|женщина|чоловік|жінка|мъж|жена|adam|kadın|mies|nainen)';
/** Whoever guesses an age is this far off at most. */
const GUESSED_WITHIN = 5;

/** One way to state an age, and words in small letters of which a text must have one to state it so; none: any may. */
interface AgePattern {
  words: readonly string[];
  pattern: RegExp;
}

const stated = (words: string, source: string): AgePattern => ({
  words: words === '' ? [] : words.split('|'),
  pattern: new RegExp(source, 'giu'),
});

/** "James Torres, 24.12.1981", "was 24,500": the number goes on, and is no age. */
const STOP = '[;)]|[,.](?!\\d)';

/** At the time that is told of, in the words of many languages. */
const THEN_PATTERN =
  "(?:then|damals|seinerzeit|alors|à l['’]époque|(?:por (?:aquel )?)?entonces|allora|all['’]epoca|então|(?:à|na) época|toen|destijds|då|dengang|den gang(?:en)?|wówczas|wtedy|tehdy|tada|akkor|тогда|тоді|тогава|o zamanlar)";

const ENGLISH: readonly AgePattern[] = [
  stated('year|yr', `\\b(?<age>${AGE_PATTERN})[- –](?:years?|yrs?)[- –]olds?\\b`),
  stated('of age|yo|y/o|yrs', `\\b(?<age>${AGE_PATTERN}) ?(?:years of age\\b|y\\/?o\\b|yrs\\b)`),
  stated('age', `\\bage[d:]?:? (?<age>${AGE_PATTERN})\\b(?![-–]\\d| (?:is|are) )`),
  stated(
    '',
    `\\b(?:was|is|turned|then|now|being|only|just) (?<age>${AGE_PATTERN})(?=${STOP}|\\s*$| (?:in|at|when|on|as of|back|and|years old|last|this|earlier)\\b)`,
  ),
  stated(
    '',
    `(?<=[\\p{L}.]+(?:, | \\())(?<!\\b${MONTH_PATTERN}, )(?:${THEN_PATTERN} |now |aged |age )?(?<age>${AGE_PATTERN})(?=${STOP}|\\s*$| (?:was|is|of|from|who|has|had|pleaded|faces|and|when|at the time)\\b)`,
  ),
  stated(
    'about|around|approx|roughly|some |circa|ca.|ca |etwa|ungefähr|rund|um die|environ|unos|alrededor|aproximad|cerca|ongeveer|omkring|około|asi|kolem|přibližně|oko|около|примерно|приблизно|на ви|yaklaşık|noin',
    `(?<=(?:^|[.;:,(] ?|\\b(?:was|is|[Aa]n?) )(?:(?:[Tt]he|[Aa]n?|[Ee]ine?|[Uu]ne?|[Uu]na?|[Uu]ma?|[Ee]en|[Ee]n) )?)(?:(?:(?:[\\p{L}-]+ )?${GROWN_UP})(?: (?:joven|jeune|giovane|jovem))?(?:,| of| von| de| di| van| på)?(?: aged)? |aged |looks |appears (?:to be )?)${ABOUT_PATTERN} (?<near>${AGE_PATTERN})(?! ?(?:%|percent|€|\\$|euro|thousand|times|kilo|kg|people|persons))(?: years? old| years of age| years| Jahren?(?: alt)?| ans| años| anni| anos| jaar| år| lat| let| лет| років| godina| yaş\\p{L}*| vuotta)?(?![\\p{L}\\d])`,
  ),
  // "gave his age as 61", "age stated as 61"
  stated(
    'age ',
    `\\b(?:(?:gave|stated|declared|put) (?:his|her|their|an) age (?:as|at|of)|(?:his |her |their )?age (?:(?:was |is )?(?:given|stated|recorded|declared|shown) )?as) (?<age>${AGE_PATTERN})\\b`,
  ),
  stated(
    'turn|will be',
    `\\b(?:turns|turning|will turn|would turn|will be|will become) (?<next>${AGE_PATTERN})(?= (?:next|later|this|in|on)\\b|${STOP}|\\s*$)(?<when> next year)?`,
  ),
  stated(
    'in his |in her |in their ',
    `\\bin (?:his|her|their) (?:(?<part>early|mid|late)[- ])?(?<decade>${DECADE_PATTERN})\\b`,
  ),
];

/** Of nobody younger does the press tell crimes by name; so short a number is a term. */
const ADULT_PATTERN = `(?!1[0-7](?!\\d))${AGE_PATTERN}`;

/** What lasts so many years and is no person. */
const NOT_OF_AGE_GERMAN =
  '(?:[\\p{Ll}]+e[nrms]? )?\\p{L}*(?:haft|strafe|gefängnis|zuchthaus|bewährung|flucht|dauer|zeit|frist|karriere|tätigkeit|arbeit|ermittlung|recherche|verfahren|prozess|streit(?!e[nt])|jubiläum|bestehen|geschichte|herrschaft|mitgliedschaft|zugehörigkeit|sperre|verbot|vertrag|beziehung|ehe(?!m)|pause|straf|celstraf|gevangenis|carrière)';
/**
 * Ages as the press of other countries writes them beside a name. "12 años", "12 ans" and "12-jährige" alone are as
 * often terms of prison: only between commas, in brackets or with "of age" are they a person's.
 */
const FOREIGN: readonly AgePattern[] = [
  stated(
    '',
    `(?<=[\\p{L}.]+(?:, | \\())${THEN_PATTERN} (?:de |im Alter von |på )?(?<age>${ADULT_PATTERN})(?: (?:ans|años|anni|anos|Jahre(?: alt)?|jaar(?: oud)?|år(?: gam(?:mal|mel))?|lat|let|лет|років)|-(?:letni\\p{L}{0,3}|jährige?r?))(?=[,)])`,
  ),
  stated(
    'años|anos|ans|anni',
    // In brackets in a list of the sentenced so short a number is the term.
    `(?:(?<=[\\p{L}.]+, )|(?<=[\\p{L}.]+ \\()(?!(?:[123]\\d|40)(?!\\d)))(?:(?:de|di|con|com) )?(?<age>${ADULT_PATTERN}) (?:años|anos|ans|anni)(?=[,)]| (?:au moment|lors|à l['’]époque|cuando|al momento|en el momento|na altura|quando|all['’]epoca)(?!\\p{L})| de (?:edad|idade)| (?:y|e|et) (?:vecin|residente|natural de|domicili|habitant))`,
  ),
  // "Giovane di 22 anni al momento …": with nothing before whom it is of.
  stated(
    ' años| anni| anos| ans| jahren| jaar| år',
    `(?<=^|[.;:(] ?)(?:(?:une?|una|um|uma|eine?|een|en) )?(?:giovane|joven|jeune|jovem|${GROWN_UP}) (?:de|di|von|van|på) (?<age>${ADULT_PATTERN}) (?:años|anni|anos|ans|Jahren|jaar|år)(?! de (?!edad))(?!\\p{L})`,
  ),
  // "zur Tatzeit 2004 bereits 39"
  stated(
    'erst|gerade|bereits|schon|damals|déjà|già|redan|allerede',
    `(?<=(?:19|20)\\d{2} (?:erst|gerade|bereits|schon|damals|déjà|già|redan|allerede) )(?<age>${ADULT_PATTERN})(?=[,)])`,
  ),
  stated('edad|idade', `\\b(?:de )?(?<age>${ADULT_PATTERN}) (?:años de edad|anos de idade)\\b`),
  stated(
    'años',
    `(?<=(?-i:\\p{Lu})[\\p{L}'’-]+ |\\b(?:hombre|mujer|empresari[oa]|ciudadan[oa]|ejecutiv[oa]) )de (?<age>${ADULT_PATTERN}) años(?! de (?!edad))`,
  ),
  stated('años', `\\b(?:tiene|tenía) (?<age>${ADULT_PATTERN}) años(?! de (?!edad))`),
  stated('anni', `\\b(?:ha|aveva) (?<age>${ADULT_PATTERN}) anni(?! di)(?=[,.;)]|\\s*$)`),
  stated('anni', `\\bdi anni (?<age>${ADULT_PATTERN})\\b`),
  stated('jahre', `(?<!\\p{L})(?:im Alter von )?(?<age>${ADULT_PATTERN}) Jahren? alt(?:e[nrs]?)?(?!\\p{L})`),
  stated('jahre', `(?<!\\p{L})(?<age>${ADULT_PATTERN}) Jahre alt(?!\\p{L})`),
  stated(
    'aine d',
    `(?:âgée?|homme|femme|personne|individu|cliente?|monsieur|dame) d['’]une (?<about>tr?entaine|quarantaine|cinquantaine|soixantaine) d['’]années`,
  ),
  stated(
    'ina',
    `(?:uomo|donna|persona|cliente|individuo|signor[ae]|, ?)(?: di una| sulla) (?<about>(?:trent|quarant|cinquant|sessant|settant|ottant)ina)(?!\\p{L})`,
  ),
  // "De 58 años según la ficha": with nothing before it no term.
  stated(
    '',
    `(?<=^|[.;:] ?)(?:de|di|con|com|âgée? de|im alter von|alter|edad|età|âge|idade|leeftijd|alder|ålder|wiek|věk|возраст|вік|yaş)(?: ?:)? (?<age>${ADULT_PATTERN})(?: (?:años|anni|anos|ans|jahren?|jaar|år|lat|let|лет|років))?(?=[,.;)]|\\s*$| (?:según|secondo|selon|segundo|laut|volgens|enligt|ifølge|według|podle|im|em|en|al|in)(?!\\p{L}))`,
  ),
  stated('âgé|agé', `(?<!\\p{L})[âa]gée? de (?<age>${ADULT_PATTERN}) ans\\b`),
  stated(
    'jährig|jarige',
    `(?<!\\d)(?<age>${ADULT_PATTERN})[- ]?(?:jährige[nrs]?|jarige)(?!\\p{L})(?! ${NOT_OF_AGE_GERMAN})`,
  ),
  // "49 yaşındaki sanık": whoever is accused, taken up again.
  stated(
    'yaşındaki|-lat|-летн|-річн|let[ýáoé]',
    `(?<age>${ADULT_PATTERN})(?: yaşındaki (?:sanık|şüpheli|zanlı|hükümlü)|-lat(?:ek|ka)(?= (?:nie )?(?:przyzna|złożył|odwoła|zaprzecz|usłysza|został[a]? (?:skazan|oskarżon|aresztowan)|trafi|odpowie))|-летн(?:ий|яя) (?:обвиняем|подсудим|осужд|подозрева)\\p{L}+|-річн(?:ий|а) (?:обвинувач|підозрюв|засудж)\\p{L}+|let(?:ý|á) (?:obžalovan|obviněn|odsouzen)[ýá])(?!\\p{L})`,
  ),
  stated('enne', `\\b(?<age>${ADULT_PATTERN})enne\\b`),
  stated('enne', `(?<!\\p{L})(?<enne>${ITALIAN_AGE_PATTERN})enne(?!\\p{L})`),
  stated(
    ' ans|jahre| jaar| år| anos',
    `(?<!\\p{L})(?:(?:er|sie) (?:ist|war)|(?:il|elle) (?:a|avait)|(?:hij|zij|ze) (?:is|was)|(?:han|hun|hon) (?:er|är|var)|(?:(?:ele|ela) )?(?:tem|tinha)) (?:heute |jetzt |inzwischen |aujourd['’]hui |nu |nå |hoje )?(?<age>${ADULT_PATTERN}) (?:ans|jahre|jaar|år|anos)(?=[,.;)]|\\s*$| (?:alt|oud|gam))`,
  ),
  stated(
    'ist|war|is |was|er |är|var',
    `(?<=^|[.!?»”"] )(?:Er|Sie|Hij|Zij|Ze|Han|Hun|Hon) (?:ist|war|is|was|er|är|var) (?:heute |jetzt |nu |nå )?(?<age>${ADULT_PATTERN})(?=[.;]|\\s*$)`,
  ),
  stated('iger|genari|genári|naire|enne|añer', `(?<!\\p{L})(?<decadePerson>${DECADE_PERSON_PATTERN})`),
  stated(
    'anfang|mitte|ende',
    `(?<=(?:ist|war|,|\\(|mann|frau|kunde|kundin|person|herr) ?)(?<decadePerson>${DECADE_OF_LIFE_PATTERN})`,
  ),
  stated(
    'wird',
    `\\bwird (?:(?:bald|im|nächsten|kommenden|Monat|Jahr|in|Kürze) ){0,4}(?<next>${AGE_PATTERN})(?: Jahre alt)?(?=[,.;)]|\\s*$)`,
  ),
];
const PATTERNS = [...ENGLISH, ...FOREIGN];

/** Most ages read from one text: a register of thousands of people tells nothing about one. */
const MOST_MENTIONS = 300;

/** Every age stated in a text, each span once, in order. */
export function agesInText(text: string, dates: TextDate): AgeMention[] {
  const mentions: AgeMention[] = [];
  let unstated = dates.published;
  const lower = text.toLowerCase();
  const fitting = PATTERNS.filter(({ words }) => words.length === 0 || words.some((word) => lower.includes(word)));
  for (const { pattern } of fitting) {
    for (const match of matchesOf(text, pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (mentions.length >= MOST_MENTIONS) break;
      if (mentions.some((mention) => mention.start < end && start < mention.end)) continue;
      const { before, after } = sentenceAround(text, start, end);
      const { date, quoted } = ownDate(match[0], before, after);
      if (isAgeLimit(match[0], before) || isCount(match[0], before)) continue;
      if (match.groups?.next !== undefined && ON_RELEASE.test(before + after)) continue;
      if (!date && isAgeOfAnEvent(match[0], before)) continue;
      unstated ??= since(latestPastEvent(text, dates.asOf), dates.asOf);
      const at = dateOfAge({ own: date, before, said: match[0], after, unstated, dates });
      const ages = agesOf(match.groups ?? {});
      mentions.push({ quote: (match[0] + quoted).trim(), start, end, ages, at, birth: birthAtAge(ages, at) });
    }
  }
  return mentions.sort((left, right) => left.start - right.start);
}

function agesOf(groups: Record<string, string | undefined>): { from: number; to: number } {
  if (groups.decadePerson !== undefined) return decadeOfLife(groups.decadePerson);
  if (groups.about !== undefined) {
    // "une quarantaine" is about forty, to either side.
    const { from } = decadeOfLife(groups.about);
    return { from: from - 5, to: from + 9 };
  }
  if (groups.near !== undefined) {
    const age = ageNumber(groups.near);
    return { from: age - GUESSED_WITHIN, to: age + GUESSED_WITHIN };
  }
  if (groups.next !== undefined) {
    const age = ageNumber(groups.next);
    return { from: age - (groups.when === undefined ? 1 : 2), to: age };
  }
  if (groups.decade !== undefined) return decadeAges(groups.decade, groups.part);
  const age = groups.enne === undefined ? ageNumber(groups.age ?? '') : italianAge(groups.enne);
  return { from: age, to: age };
}

/** "will turn 70 in prison": years from now. */
const ON_RELEASE =
  /\b(?:releas\w*|freed|prison|jail|behind bars|custody|parole|eligible|gets out|comes out|haft|gefängnis|entlassen|entlassung)\b/i;

/** "over age 60", "minimum age 18": a limit, nobody's age. */
function isAgeLimit(said: string, before: string): boolean {
  return /^age/i.test(said) && /\b(?:since|under|over|until|minimum|legal)(?: the)?\s*$/i.test(before);
}

/** "at the age of 19 he joined": true at a date the text does not give. */
function isAgeOfAnEvent(said: string, before: string): boolean {
  return /^age/i.test(said) && /\b(?:from|by|at)(?: the)?\s*$/i.test(before);
}

const NOT_THE_SUBJECT = new RegExp(
  `\\b(?:against|by|of|for|with|from|to|on|at|behind|between|involving) (?:\\p{L}+\\. )?${CAPITALISED_PATTERN} *$`,
  'u',
);

/** "the number of counts against James Torres was 12": what is counted is not the name beside the verb. */
function isCount(said: string, before: string): boolean {
  if (!/^(?:was|is)\b/i.test(said)) return false;
  return (
    /\b(?:number|total|count|sum|tally|toll|figure|amount|score)\b[^.;]*$/i.test(before) || NOT_THE_SUBJECT.test(before)
  );
}

const EVENT_BEFORE = /\b(?:when|since|while|until|before|after|once|time)(?: (?!that\b)[\p{L}.'’-]+){0,3}\s*$/iu;
const EVENT_JUST_BEFORE = /\b(?:when|while|since)(?: (?:he|she|they))?(?: (?:was|were))?\s*$/i;
const EVENT_AFTER = /^[\s,]*(?:years old,? )?(?:when|while|at (?:the|that) time)\b/i;

/** "when he was 19", "aged 33 when the frauds were committed": true at an event that the clause does not date. */
function isTiedToEvent(said: string, before: string, after: string): boolean {
  const verbal = /^(?:was|turned|being)\b/i.test(said);
  return (verbal ? EVENT_BEFORE : EVENT_JUST_BEFORE).test(before) || EVENT_AFTER.test(after);
}

const DATE_AFTER = new RegExp(
  `^\\s*,?\\s*(?:years old )?(?:back )?(?:in|on|as of|during|at (?:the|that) time(?: of [^,.;]{1,50}?)?,?(?: in| on)?|when [^,.;]{1,60}? (?:in|on)) (${DATE_PATTERN})`,
  'iu',
);
/** "44 ans au moment de sa condamnation en 2006" */
const EVENT_AND_DATE = new RegExp(
  `^ (?:au moment|lors|à l['’]époque|cuando|al momento|en el momento|na altura|quando|all['’]epoca|zum Zeitpunkt|bei|als|toen|da|då) [^,.;]{1,60}? (?:en|in|im|nel|em|del?|i) (${DATE_PATTERN})`,
  'iu',
);
const DATE_JUST_BEFORE = new RegExp(
  `\\b(?:in|on|as of|during) (${DATE_PATTERN}),?(?: (?:he|she|they|who|and|when|was|then|being|the|a|an|aged|now))*[ ,]*$`,
  'iu',
);
/** "im Prozess von 1999 gerade 34 Jahre alt", "nel 2003 già 41enne": right before the age, but for such small words. */
const DATE_AND_AGE = new RegExp(
  `(?<!\\p{L})(?:im|am|vom|von|beim|bei|en|em|nel|nell['’]|del|de|di|du|d['’]|le|in|van|uit|op|i|från|fra|av|den|w|we|v|ve|у|в|от|din|în) (${DATE_PATTERN})(?: (?:roku|roce|году|року|г\\.|yılında))?,?(?: (?:erst|gerade|bereits|schon|noch|damals|war|déjà|alors|seulement|âgée?|ya|entonces|apenas|con|già|allora|appena|já|então|com|al|toen|pas|nog|redan|då|bara|allerede|kun|już|wtedy|tylko|už|tehdy|уже|тогда|всего|лише|вже|only|just|already|still|aged))* ?$`,
  'iu',
);
const DATE_OPENING = new RegExp(`^\\W*(?:back )?(?:in|on|as of|during) (${DATE_PATTERN}),? [^;]{0,80}$`, 'iu');

/** The date that the age's own clause ties it to. */
function ownDate(said: string, before: string, after: string): { date: DateInterval | null; quoted: string } {
  const verbal = /^(?:was|then)\b/i.test(said);
  const following = DATE_AFTER.exec(after) ?? EVENT_AND_DATE.exec(after);
  if (following?.[1] !== undefined && !isOpenApposition(following[0], verbal))
    return { date: readDate(following[1]), quoted: following[0] };
  const preceding =
    DATE_JUST_BEFORE.exec(before) ?? DATE_AND_AGE.exec(before) ?? (verbal ? DATE_OPENING.exec(before) : null);
  return { date: preceding?.[1] === undefined ? null : readDate(preceding[1]), quoted: '' };
}

/** "James Torres, 49, in 2005 began …": the date may be the verb's. */
function isOpenApposition(following: string, verbal: boolean): boolean {
  return !verbal && /^\s*,/.test(following) && !/\b(?:when|time|as of)\b/i.test(following);
}

interface AgeContext {
  own: DateInterval | null;
  before: string;
  said: string;
  after: string;
  /** The date of an age that no clause dates. */
  unstated: DateInterval;
  dates: TextDate;
}

/** Its own clause's date, else the publication's; unclear → the union; nothing known → open at the beginning. */
function dateOfAge({ own, before, said, after, unstated, dates }: AgeContext): DateInterval {
  const { published, asOf } = dates;
  if (own && own.from <= asOf) return own;
  if (THEN.test(said) || THEN_BEFORE.test(before) || THEN_AFTER.test(after) || isTiedToEvent(said, before, after)) {
    const named = [firstDate(before, asOf), firstDate(after, asOf)].filter((date) => date !== null);
    if (named.length > 0) return named.reduce(union);
    return { from: EARLIEST, to: published?.to ?? asOf, precision: 'range', circa: false };
  }
  const opening = DATE_OPENING.exec(before) ?? DATE_AFTER.exec(after);
  const loose = opening?.[1] === undefined ? null : readDate(opening[1]);
  if (loose && loose.from <= asOf) return union(loose, published ?? since(loose, asOf));
  return unstated;
}

const THEN = new RegExp(`(?<!\\p{L})${THEN_PATTERN}(?!\\p{L})`, 'iu');
const THEN_BEFORE = new RegExp(`(?<!\\p{L})${THEN_PATTERN}(?: \\p{Ll}+)?\\W*$`, 'iu');
const THEN_AFTER = new RegExp(`^,? ${THEN_PATTERN}(?!\\p{L})`, 'iu');
const ON_DATE = new RegExp(
  `(?<!\\p{L})(?:in|on|of|im|am|en|em|nel|le|el|i|we?|ve?|op|den|в|у) (${DATE_PATTERN})`,
  'iu',
);

function firstDate(text: string, asOf: IsoDate): DateInterval | null {
  const match = ON_DATE.exec(text);
  const date = match?.[1] === undefined ? null : readDate(match[1]);
  return date && date.from <= asOf ? date : null;
}

function union(left: DateInterval, right: DateInterval): DateInterval {
  return {
    from: left.from < right.from ? left.from : right.from,
    to: left.to > right.to ? left.to : right.to,
    precision: left.from === right.from && left.to === right.to ? left.precision : 'range',
    circa: left.circa || right.circa,
  };
}

const PAST_EVENT = new RegExp(
  `\\b(?:was|were|been) (?:\\w+ ){0,2}?(?:arrested|charged|indicted|convicted|sentenced|jailed|imprisoned|detained|fined|accused|found guilty)\\b[^.;\\n]{0,60}? (?:in|on) (${DATE_PATTERN})`,
  'giu',
);

/** A day that is told of: "presented a forged savings book on 2 May 2024". */
const PAST_DAY = new RegExp(`(?:[^.;\\n]{0,60}) (?:on|am|le|el|il|em|op|den|dnia) (${DATE_PATTERN})`, 'giu');
const AHEAD =
  /(?<!\p{L})(?:until|till|to|will|expected|due|by|between|from|before|valid|expir\p{L}+|scheduled|planned|soll|wird|bis|prévue?|jusqu|hasta|prevista?|entro|fino|até|tot|zal)(?!\p{L})/iu;

/** A text that tells of an event as past cannot be older than it. */
function latestPastEvent(text: string, asOf: IsoDate): DateInterval | null {
  const dates = [...matchesOf(text, PAST_EVENT), ...matchesOf(text, PAST_DAY)]
    .filter((match) => !AHEAD.test(match[0]))
    .map((match) => readDate(match[1] ?? ''))
    .filter((date) => date !== null && date.from <= asOf);
  return dates.reduce((latest, date) => (date && (!latest || date.from > latest.from) ? date : latest), null);
}
