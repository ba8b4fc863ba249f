import { numberOfWord, NUMBER_WORD_PATTERN } from '../dates/number-words.ts';
import type { DatedAct } from './dated-acts.ts';

/** Wars, and the year in which the last who fought in them were grown up. */
const WARS: readonly (readonly [RegExp, number])[] = [
  [/viet ?nam/iu, 1975],
  [/korea/iu, 1953],
  [/falkland|malvinas/iu, 1982],
  [/gulf war|desert storm|golfkrieg|guerre du golfe/iu, 1991],
  [
    /second world war|world war (?:two|ii)|wwii|zweiten? weltkrieg|seconde guerre|segunda guerra|seconda guerra/iu,
    1945,
  ],
  [/alg[eé]ri/iu, 1962],
  [/indochin/iu, 1954],
  [/biafra/iu, 1970],
  [/six[- ]day war/iu, 1967],
  [/yom kippur/iu, 1973],
  [/angola|colonial|ultramar|guiné/iu, 1974],
];
const WAR =
  '(?:Viet ?[Nn]am|Korean?|Korea|Falklands|Malvinas|Gulf|Desert Storm|Second World|Algerian|Biafra|Six-Day|Yom Kippur|WWII)(?: [Ww]ar)?';
const VETERAN_EN = `(?:(?<war>${WAR})[- ](?:era )?vet(?:eran)?|vet(?:eran)? of (?:the )?(?<war2>(?:war in )?${WAR}|World War (?:Two|II)|(?:Gulf|Korean|Vietnam) [Ww]ar)|who (?:fought|served|had fought|had served) in (?:the )?(?<war3>${WAR}))`;
const VETERAN_ELSEWHERE =
  "(?:ancien combattant d['’]|vétéran d(?:e la guerre d['’]|['’]|e la guerre du )|(?:ex-?combatiente|veterano) de (?:la guerra de )?(?:las )?|ex-?combatente (?:da guerra )?(?:d[eo] |do )?|ex-?combatente da guerra )(?<war4>Algérie|Indochine|Vietnam|Malvinas|Angola|Guiné|colonial|Ultramar|Corea|Corée)";
/** Of the one named right before or right behind, or of nobody else in a text that brings in one person. */
const VETERAN = new RegExp(`(?:${VETERAN_EN}|${VETERAN_ELSEWHERE})(?!\\p{L})`, 'u');
const VETERAN_BEFORE = new RegExp(
  `(?<![\\p{L}-])(?<!(?:of|to|from|by|with|and|for) (?:an? |the )?)(?:${VETERAN_EN}|${VETERAN_ELSEWHERE}) $`,
  'u',
);
const APPOSED =
  '^(?: \\(\\d{2}\\)|, \\d{2})?,(?: (?:an?|the|un|une|um|uma)(?: (?!(?:who|that|of|to|for|by|with|and|whose|driver|son|grandson|daughter|friend|aide|carer|widow)(?!\\p{L}))[\\p{Ll}\\d-]+){0,3}?)? ';
const VETERAN_AFTER = new RegExp(`${APPOSED}(?:${VETERAN_EN}|${VETERAN_ELSEWHERE})(?!\\p{L})`, 'u');

const LINK = '^(?: \\([^()]{1,30}\\)|, \\d{2}(?=,))?';
const WHO = '(?:,? (?:who|qui|que|quien|che|der|die|som) |,? (?:had |has )?)';
const COUNT = `(?<count>\\d{1,2}|${NUMBER_WORD_PATTERN})[ '’]?(?<unit>years|decades|años|décadas|ans|décennies|anni|decenni|anos|Jahren|Jahrzehnten|jaar|decennia|år)(?!\\p{L})`;
const MORE =
  '(?:(?:more|than|over|almost|nearly|some|about|más|de|casi|plus|près|presque|più|oltre|quasi|mais|quase|mehr|als|fast|rund|über|meer|dan|bijna|ruim|over|nesten|nästan) ){0,3}';
const YEAR = '(?<year>(?:19|20)\\d{2})(?![\\ds])';
/** "who retired in 2015 after thirty years", "2012 nach vierzig Jahren in den Ruhestand ging". */
const RETIRED = [
  `${LINK}${WHO}(?:only |formally |recently )?(?:retired|stepped down|left|resigned)(?: [\\p{L}'’ -]{1,60}?)? in (?:\\p{Lu}\\p{Ll}+ )?${YEAR}(?: [\\p{L} -]{0,40}?)?(?:(?:after|following|ending) ${MORE}${COUNT})?`,
  `${LINK}${WHO}(?:se (?:jubiló|retiró|reformou|aposentou)|(?:partit|parti[e]?|est partie?|a pris sa retraite)(?: à la retraite| en retraite)?|(?:è )?andat[oa] in pensione|si (?:ritirò|è ritirat[oa])|gikk av med pensjon|gick i pension|gik på pension) (?:en|em|nel|i) (?:\\p{Ll}+ (?:de )?)?${YEAR}(?:,? (?:tras|depois de|después de|après|dopo|etter|efter) ${MORE}${COUNT})?`,
  `${LINK}, (?:der|die) (?:im Jahr |in )?${YEAR} (?:(?:nach|na) ${MORE}${COUNT} )?(?:[\\p{L} -]{0,40} )?(?:in (?:den Ruhestand|Rente|Pension|Ruhestand) (?:ging|trat|verabschiedet wurde)|met pensioen (?:ging|is gegaan))`,
].map((source) => new RegExp(source, 'u'));
/** "gendarme à la retraite depuis 2008", "seit 2008 im Ruhestand". */
const RETIRED_SINCE = [
  `${LINK}(?:,? (?:who|qui|que|che) (?:is|has been|est|está|è)|, (?:(?!(?:of|de|du|des|di|da|do|von|to|with|by|son|fils|fille|hij[oa]|figli[oa]|filh[oa])(?!\\p{L})|d['’])[\\p{L}’-]+ ){0,4}?)(?:retired since|(?:à la|en) retraite depuis|retraitée? depuis|(?:jubilad|reformad|aposentad)[oa] desde|(?:in pensione|pensionat[oa]) dal|im Ruhestand seit|in Rente seit|gepensioneerd sinds|pensionerad sedan|pensjonert siden|pensioneret siden) ${YEAR}`,
  `${LINK}, seit ${YEAR} (?:im Ruhestand|in Rente|in Pension|pensioniert)`,
].map((source) => new RegExp(source, 'u'));
/** "left the civil service in 2004 on attaining the age of 60". */
export const LEFT_AT_AGE = new RegExp(
  `${LINK}${WHO}(?:retired|left|stepped down|resigned|emigrated)(?: [\\p{L}'’ -]{1,60}?)? in (?:\\p{Lu}\\p{Ll}+ )?${YEAR},? (?:on (?:attaining|reaching|turning)|at|aged|having (?:reached|attained|turned))(?: the)?(?: (?:statutory |mandatory |compulsory )?(?:retirement )?age of| age)? (?<age>\\d{2})(?!\\d)`,
  'u',
);

/** Whoever is called so has worked that long at least: who retires early is a soldier, an officer or an athlete. */
const YEARS_OF_PENSIONERS = 25;
const PENSIONER =
  '(?:[Pp]ensioner|OAP|[Rr]etired (?:head ?teacher|headmaster|headmistress|school ?teacher|teacher|principal|judge|magistrate|civil servant|public servant|bank manager|postmaster|postmistress|doctor|GP|surgeon|dentist|pharmacist|priest|vicar|bishop|pastor|professor|lecturer|solicitor|lawyer|accountant|bookkeeper|banker|engineer|farmer|businessman|businesswoman|miner|nurse|diplomat|ambassador|electrician|builder|plumber|carpenter|joiner)|' +
  '[Rr]entner(?:in)?|[Pp]ensionär(?:in)?|[Pp]ensionierte[rn]? (?:Lehrer|Richter|Beamt|Arzt|Ärzt|Professor|Pfarrer|Ingenieur|Apotheker)\\p{L}*|[Rr]etraitée?|[Jj]ubilad[oa]|[Rr]eformad[oa]|[Pp]ensionat[oa]|[Aa]posentad[oa]|[Gg]epensioneerde|[Pp]ensjonist|[Pp]ensionisten?|[Pp]ensionären|[Ee]meryt(?:ka|a|owi|em|kę|ki|ką)?|[Ee]merytowan(?:y|a|ego|ej|emu|ą) (?:księgow|nauczyciel|urzędni|lekar|sędzi|policjan|prokurator|bankow|dyrektor|inżynier)\\p{L}*|[Dd]ůchod(?:ce|kyně|ci)|[Пп]енсионер(?:ка|а|у|ом|ки|ку|кой)?|[Пп]енсіонер(?:ка|а|у|ом|ки|ку)?|[Ee]mekli)';
const PENSIONER_BEFORE = new RegExp(
  `(?<![\\p{L}’'-])(?<!(?:of|from|to|by|against|de|von|vom|di|da|na) (?:an? |the |une? |una |um |uma |ein[er]? )?)${PENSIONER} $`,
  'u',
);
const PENSIONER_FIRST = new RegExp(`^(?:an? )?${PENSIONER}(?=[,;.]|$| (?:from|aus|de|di|z|из) )`, 'u');
const PENSIONER_AFTER = new RegExp(
  `^(?: \\(\\d{2}\\)|, \\d{2})?, (?:(?:an?|une?|una|um|uma|eine?|een|en) )?${PENSIONER}(?=[,.;]| (?:from|of|aus|de|di|fra|från|z|из|uit|who|was|is) )`,
  'u',
);

/** What somebody's working life, or the war they fought in, tells of when they were grown up. */
export function careerBeside({ before, after }: { before: string; after: string }): DatedAct[] {
  const [ahead, behind] = [before.slice(-80), after.slice(0, 120)];
  const isFirst = ahead.trim() === '';
  const veteran = (isFirst ? null : VETERAN_BEFORE.exec(ahead)) ?? VETERAN_AFTER.exec(behind);
  const pensioner = (isFirst ? null : PENSIONER_BEFORE.exec(ahead)) ?? PENSIONER_AFTER.exec(behind);
  return [
    ...(veteran === null ? [] : veteranOf(veteran)),
    ...(pensioner === null ? [] : [retiredOf(pensioner)]),
    ...retiredAfter(after.slice(0, 240)),
  ];
}

/** The same of a remark that names nobody: "Retired in 2010 after 35 years", "Retired bank manager, gave false references". */
export function careerInRemark(clause: string): DatedAct[] {
  const pensioner = PENSIONER_FIRST.exec(clause);
  return [...retiredAfter(` ${clause}`), ...(pensioner === null ? [] : [retiredOf(pensioner)])];
}

/** The same of a sentence that brings in one person without a name. */
export function careerOfLead(lead: string): DatedAct[] {
  const found = /^(?:An?|The) (?:[\p{L}\d-]+ ){0,3}?(?=\p{Lu})/u.exec(lead);
  const veteran = found === null ? null : VETERAN.exec(lead);
  return veteran === null || veteran.index !== found?.[0].length ? [] : veteranOf(veteran);
}

function retiredOf([said]: RegExpExecArray): DatedAct {
  return { what: 'at work', quote: said.replace(/^[ ,]+| $/gu, ''), year: null, years: YEARS_OF_PENSIONERS };
}

function veteranOf(found: RegExpExecArray): DatedAct[] {
  const { war, war2, war3, war4 } = found.groups ?? {};
  const named = war ?? war2 ?? war3 ?? war4 ?? '';
  const year = WARS.find(([name]) => name.test(named))?.[1];
  return year === undefined ? [] : [{ what: 'at war', quote: found[0].trim(), year, years: 0 }];
}

function retiredAfter(after: string): DatedAct[] {
  if (!/(?:19|20)\d{2}/.test(after)) return [];
  return [...RETIRED, ...RETIRED_SINCE].flatMap((pattern) => {
    const { year, count, unit = '' } = pattern.exec(after)?.groups ?? {};
    if (year === undefined) return [];
    const number = count === undefined ? 0 : /^\d/.test(count) ? Number(count) : numberOfWord(count);
    const years = /^(?:d[eé]c|Jahrz)/u.test(unit) ? number * 10 - 3 : Math.max(0, number - 1);
    const quote = pattern.exec(after)?.[0].replace(/^[\s,]+/u, '') ?? '';
    return [{ what: 'at work', quote, year: Number(year) - years, years: 0 }];
  });
}
