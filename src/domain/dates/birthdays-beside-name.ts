import { hangsOnAnother, isSomebodyElses } from '../text/hangs-on-another.ts';
import type { Span } from '../text/mention-owner.ts';
import { birthAtAge } from './age-at-date.ts';
import { AGE_PATTERN, ageNumber } from './age-words.ts';
import type { AgeMention, TextDate } from './ages-in-text.ts';
import { since } from './dates-in-text.ts';
import { yearInterval } from './interval.ts';
import { MONTH_PATTERN } from './months.ts';
import { NUMBER_WORD_PATTERN, numberOfWord } from './number-words.ts';

const AGE = `(?<age>(?<![\\d.,])\\d{2}(?!\\d)|${AGE_PATTERN}(?!\\p{L})|${NUMBER_WORD_PATTERN}(?!\\p{L}))`;
/** Of years of prison, of marriage, of work. */
const NO_TERM =
  "(?! ?(?:de (?:cárcel|prisión|prisão|cadeia|casad|matrimonio|servicio|carrera|trabajo|trabalho)|di (?:carcere|reclusione|matrimonio|carriera|servizio)|de (?:prison|réclusion|mariage|carrière|métier)|que |che |qu[’']|Haft|Gefängnis|cel|fængsel|fängelse|fengsel))";
const ITS = '(?:(?:her|his|ses|su|sus|los|gli|i|os|seus|zijn|haar|sin|seinen|ihren) )?';
const YEARS =
  "(?:(?:st|nd|rd|th|e|\\.|º)? ?(?:birthday|anniversaire|cumpleaños|compleanno|aniversário|verjaardag|Geburtstag|födelsedag|fødselsdag)|[ ’']?(?:ans|años|anni|anos|Jahre alt|Jahre|jaar|år|lat))?";

const NEAR =
  '(?:just|recently|only just|gerade|soeben|kürzlich|jüngst|unlängst|vor kurzem|onlangs|net|pas|nyligen|nettopp|netop|niedawno|appena|da poco|recién|hace poco|há pouco)';
/** Days that are near the time of writing, in words: "last month", "en mayo". */
const WHEN = `(?:(?:this|last|in|im|au|en|em|in het|dit|letzten|vorigen) ?(?:l['’])?(?:spring|summer|autumn|winter|Frühjahr|Frühling|Sommer|Herbst|Winter|printemps|été|automne|hiver|primavera|verano|otoño|invierno|verão|outono|inverno|estate|autunno|voorjaar|najaar|zomer|herfst)|last|this|next|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|ce mois|le mois|la semaine|cette semaine|(?:am|im|zum) (?:vergangenen|letzten|kommenden|nächsten) \\p{L}+|vergangene \\p{L}+|letzte \\p{L}+|vorige|afgelopen|volgende|la semana|el mes|este mes|il mese|la settimana|questo mese|ieri|no mês|na semana|este mês|i forrige|förra|sist|(?:in|en|em|im|i|a|op|w|ad|nel mese di|el \\d{1,2} de|el pasado|am \\d{1,2}\\.|le \\d{1,2}) ?(?:${MONTH_PATTERN}))(?!\\p{L})(?! (?:de |del )?(?:19|20)\\d{2})`;
/** In a tense that tells of now. */
const HAS_TURNED = `(?:(?:has |have )(?:${NEAR} )?(?:turned|celebrated)|${NEAR} turned|vient de (?:fêter|avoir)|ha (?:${NEAR} )?(?:cumplido|compiuto|festeggiato)|acaba de (?:cumplir|completar|fazer)|(?:ist|wurde) ${NEAR}|(?:is|werd) ${NEAR}|har ${NEAR} (?:fyllt|fylt|fyldt))`;
/** At some time, which must be told. */
const TURNED_WHEN =
  '(?:turned|celebrated|a (?:fêté|eu)|cumplió|compì|completou|festejou|comemorou|celebrou|fez|feierte|wurde|vierde|werd|fyllde|fylte|fyldte|skończył[a]?)';
const WILL_TURN_WHEN =
  '(?:turns|will turn|is about to turn|fêtera|aura|va fêter|va avoir|cumplirá|cumple|va a cumplir|compirà|compie|festeggerà|completará|completa|fará|festejará|vai completar|wird|fyller|fylder|wordt)';

const WHO = '(?:who|qui|que|quien|che|der|die|som|któr[ya])';
const HOME = "(?:,? (?:of|from|aus|de|di|da|uit|från|fra|z) \\p{Lu}[\\p{L}'’-]*)?";
/** The name's own clause goes on with a second verb: "suit une licence et fêtera". */
const FIRST_VERB = `(?: (?:(?!${WHO}(?!\\p{L}))[\\p{Ll}'’-]+ ){1,12}(?:and|et|y|e|ed|und|en|og|och|i))?`;
const SUBJECT = `^${HOME}(?:, (?:an? |une? |una |um |uma |eine? |een )?(?:[\\p{Ll}-]+ ){1,3}?)?(?:,? ${WHO}|${FIRST_VERB})`;

const BIRTHDAY = `${ITS}${AGE}${YEARS}${NO_TERM}`;
const HAS = new RegExp(
  `${SUBJECT} ${HAS_TURNED} ${BIRTHDAY}(?=[,.;:)]|$| (?:und|and|y|e|et|en|og|och|${WHEN})(?!\\p{L}))`,
  'u',
);
const ONCE = BIRTHDAY.replace('(?<age>', '(?<age2>');
const DATED = `(?:${BIRTHDAY} ${WHEN}|${WHEN} ${ONCE})`;
const TURNED = new RegExp(`${SUBJECT} ${TURNED_WHEN} ${DATED}`, 'u');
/** The verb at the end of its clause. */
const TURNED_LAST = new RegExp(
  `${SUBJECT} (?:${WHEN}|gerade|kürzlich|unlängst|onlangs) ${BIRTHDAY} (?:feierte|beging|gefeiert hat(?:te)?|geworden (?:ist|war)|wurde|vierde|werd|gevierd heeft)(?!\\p{L})`,
  'u',
);
/** "celebrated his 60th birthday in 2017", "feierte 2017 seinen 60. Geburtstag" */
const IN_YEAR = '(?:in |en |em |nel |im Jahr |i )?';
const TURNED_IN = new RegExp(
  `${SUBJECT} ${TURNED_WHEN} (?:${BIRTHDAY} ${IN_YEAR}(?<year>(?:19|20)\\d{2})|${IN_YEAR}(?<year2>(?:19|20)\\d{2}) ${ONCE})(?![\\d.,]\\d)`,
  'u',
);
const WILL_TURN = new RegExp(`${SUBJECT} ${WILL_TURN_WHEN} ${DATED}`, 'u');
const NOW = new RegExp(
  `^,? ?\\(?(?:inmiddels|nu|intussen|thans|inzwischen|mittlerweile|heute|jetzt|nun|ora|oggi|ormai|ahora|hoy|agora|hoje|atualmente|aujourd['’]hui|désormais|numera|nå|dziś|obecnie) (?:(?:de|con|com|met|mit|di) )?${AGE}${YEARS}${NO_TERM}(?=[,.;)]| (?:en|und|y|e|et|och|og|i) (?!(?:\\p{L}+ |\\d+ )?(?:mes|mois|maand|Monat|mån|måned)))`,
  'u',
);
const APPOSED = '(?:,? \\(\\d{1,3}\\),?|, [^,.;:()]{1,140},(?: [^,.;:()]{1,60},)?|,? (?:who|qui|que|che))?';
const DIED = new RegExp(
  `^${APPOSED} (?:(?:has |had )?(?:died|passed away)|(?:est|était) (?:mort|décédé)e?|ha (?:muerto|fallecido)|falleció|murió|è (?:mort|decedut)[oa]|si è spent[oa]|faleceu|morreu|starb|ist(?= [^.;]{0,80}(?:gestorben|verstorben))|overleed|is(?= [^.;]{0,80}overleden)|dog|døde)(?: [\\p{L}\\d]+){0,5}? (?:at(?: the age of| age)?|aged|à(?: l['’]âge de)?|a(?: la edad de| los|ll['’]età di)?|aos|mit|im Alter von|op|vid|i en alder av|i en alder af) ${AGE}${YEARS}(?=[,.;)-]|$| (?:gestorben|verstorben|in|at|en|em|dans|nel|na|no|chez|bei|af|i)(?!\\p{L}))`,
  'u',
);

const NOUN = `(?:An?|The|Une?|Una?|Um|Uma|Eine?|Een|En) (?:(?!(?:an?|the|une?|una|um|uma|eine?|een|whose|dont|cuy[oa]|of (?!two|three|four|five|six|seven|eight|nine|ten|\\d)|and|et|y|e|und|${WHO})(?!\\p{L}))[\\p{L}\\d'’-]+ ){1,8}`;
const FRONTED = new RegExp(
  `(?:^|[.!?»”"|] ?)${NOUN}${WHO} (?:${TURNED_WHEN}|(?<will>${WILL_TURN_WHEN})) ${DATED}(?: [\\p{L}\\d]+){0,2}, $`,
  'u',
);
const HAS_FRONTED = new RegExp(
  `(?:^|[.!?»”"|] ?)${NOUN}${WHO} ${HAS_TURNED} ${BIRTHDAY}(?: [\\p{L}\\d]+){0,3}, $`,
  'u',
);
/** "Der vergangenen Mai volljährig gewordene Patrick Reinsdorfer". */
const OF_AGE =
  /(?:gerade|eben|soeben|erst|kürzlich|jüngst|vor (?:kurzem|wenigen \p{L}+)|(?:im|vergangenen|letzten|diesen) \p{L}+)(?: erst)? volljährig gewordene[nr]? $/u;

/** Such words, and a number beside them. */
const TELLS =
  /turn|celebrat|fêt|anniv|aura|avoir|(?<!\p{L})eu(?!\p{L})|cumpl|comp[iì]|festeg|festej|comemor|celebr|(?<!\p{L})f(?:ez|ará)(?!\p{L})|wurde|wird|feiert|vierde|werd|wordt|fyl|skończ|inmiddels|(?<!\p{L})(?:nu|nun|nå|ora|oggi|hoy|jetzt|heute)(?!\p{L})|intussen|thans|inzwischen|mittler|ahora|agora|hoje|atualm|aujourd|désormais|numera|dziś|obecnie|died|passed|mort|décéd|muert|falle|murió|deced|spent|fale|morr|starb|storben|overleed|dog|døde|volljährig/u;

const REACH = 170;
/** Of nobody younger does the press tell crimes by name. */
const YOUNGEST = 18;

/**
 * Ages that a text tells by a birthday or a death right beside the name: "who turned 60 last month", "fêtera ses vingt
 * ans en septembre", "died at 97".
 * @param names where the text names the person
 */
export function birthdaysBesideName(text: string, names: readonly Span[], { published, asOf }: TextDate): AgeMention[] {
  if (!TELLS.test(text) && !/ age| aged/u.test(text)) return [];
  const at = published ?? since(null, asOf);
  return names.flatMap(({ start, end }) => {
    const left = ofYear(text.slice(end, end + REACH));
    if (left !== null && !hangsOnAnother(text.slice(Math.max(0, start - REACH), start)))
      return [{ ...left, start, end }];
    const told = birthdayBeside(text, { start, end });
    if (told === null || told.ages.from < YOUNGEST) return [];
    return [{ quote: told.quote, start, end, ages: told.ages, at, birth: birthAtAge(told.ages, at) }];
  });
}

/** "left the civil service in 2004 on attaining the age of 60". */
const LEFT_AT_AGE =
  /^(?: \([^()]{1,30}\)|, \d{2}(?=,))?(?:,? who |,? (?:had |has )?)(?:retired|left|stepped down|resigned|emigrated)(?: [\p{L}'’ -]{1,60}?)? in (?:\p{Lu}\p{Ll}+ )?(?<year>(?:19|20)\d{2})(?![\ds]),? (?:on (?:attaining|reaching|turning)|at|aged|having (?:reached|attained|turned))(?: the)?(?: (?:statutory |mandatory |compulsory )?(?:retirement )?age of| age)? (?<age>\d{2})(?!\d)/u;

/** "retired in 2004 on reaching the age of 60": true in that year. */
function ofYear(after: string): Pick<AgeMention, 'quote' | 'ages' | 'at' | 'birth'> | null {
  const found = LEFT_AT_AGE.exec(after) ?? TURNED_IN.exec(after);
  const { year = found?.groups?.year2 } = found?.groups ?? {};
  if (found === null || year === undefined) return null;
  const at = yearInterval(Number(year));
  const { ages } = told(found, 0);
  const age = ages.to;
  return { quote: `${age} in ${year}`, ages, at, birth: birthAtAge(ages, at) };
}

/** The same of a sentence that takes up, as if behind the name, whom the one before names. */
export function birthdayAfter(after: string, { published, asOf }: TextDate): Omit<AgeMention, 'start' | 'end'>[] {
  const found = TELLS.test(after) ? (HAS.exec(after) ?? TURNED.exec(after) ?? TURNED_LAST.exec(after)) : null;
  if (found === null) return [];
  const { quote, ages } = told(found, 0);
  const at = published ?? since(null, asOf);
  return ages.from < YOUNGEST ? [] : [{ quote, ages, at, birth: birthAtAge(ages, at) }];
}

interface Told {
  quote: string;
  ages: { from: number; to: number };
}

function birthdayBeside(text: string, { start, end }: Span): Told | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const front = FRONTED.exec(before) ?? HAS_FRONTED.exec(before);
  if (front) return told(front, front.groups?.will === undefined ? 0 : 1);
  if (OF_AGE.test(before)) return { quote: 'volljährig geworden', ages: { from: YOUNGEST, to: YOUNGEST } };
  if (isSomebodyElses(text.slice(start, end), before)) return null;
  const past = HAS.exec(after) ?? TURNED.exec(after) ?? TURNED_LAST.exec(after) ?? NOW.exec(after) ?? DIED.exec(after);
  const next = past === null ? WILL_TURN.exec(after) : null;
  return past ? told(past, 0) : next ? told(next, 1) : null;
}

function told(found: RegExpExecArray, less: number): Told {
  const said = found.groups?.age ?? found.groups?.age2 ?? '';
  const age = numberOfWord(said) || ageNumber(said);
  return { quote: found[0].replace(/^[\s,.]+|[\s,]+$/gu, ''), ages: { from: age - less, to: age } };
}
