import { BORN_PATTERN } from '../dates/birth-words.ts';
import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import { EARLIEST, isoDate } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import { placeOfText } from '../facts/postal-address.ts';
import type { Mention } from './mentions.ts';
import { KIN_PATTERN, OCCUPATION_PATTERN, OFFICE_HEADS } from './occupation-nouns.ts';
import { CAPITALISED_PATTERN, isNameWord } from './person-names.ts';
import { PLACE_PATTERN } from './place-pattern.ts';
import { genderOfTitle } from './titles.ts';

/** A fact that stands in a name's own noun phrase or is predicated of it, in the text's own words. */
export type TextFact = { quote: string } & (
  | { kind: 'birth' | 'death'; date: DateInterval }
  | { kind: 'birth-place' | 'residence'; town: string; country: string | null }
  | { kind: 'occupation' | 'employer' | 'relative'; value: string }
  | { kind: 'gender'; gender: 'F' | 'M' }
);

const PLACE = `(?:the )?(${PLACE_PATTERN})`;
const ORGANIZATION = `(?:the )?(\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.-]*(?: (?:(?:of|and|&|de|der|für|du|des|la|y) ){0,2}\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.-]*){0,6})`;
const ENDS =
  '(?=[,.;)—–]|$| (?:who|was|were|is|has|had|and|pleaded|appeared|faces|faced|admitted|denied|denies|told|said|wurde|wird|hat|ist|fue|ha|es|a été|est)(?!\\p{L}))';

const AGE =
  /^(?:,? (?:then |now |only )?(?:aged |age )?\d{1,3}(?= ?[,.;)]| (?:of|from|and|was|who)\b|$)|,? \((?:then |now )?(?:aged )?\d{1,3}\))/u;

/** All that one mention's surroundings say of the person named. Each pattern is tied to the name: none searches the text. */
export function factsBeside(mention: Mention): TextFact[] {
  return [
    ...genderOf(mention),
    ...lifespan(mention.after),
    ...lateBefore(mention.before),
    ...workBefore(mention.before),
    ...relativesOf(mention.before, mention.after.replace(AGE, '')),
    ...factsAfter(mention.after),
  ];
}

/** What was read, and how much of the text it took. */
interface Reading {
  facts: TextFact[];
  length: number;
}

const MOST_APPOSITIONS = 5;

/** One apposition after the other: ", 42, a driver at …, of Tulsa". */
export function factsAfter(after: string): TextFact[] {
  const found: TextFact[] = [];
  let rest = after;
  for (let step = 0; step < MOST_APPOSITIONS; step++) {
    rest = rest.replace(AGE, '');
    const reading = deathOf(rest) ?? birthOf(rest) ?? residenceOf(rest) ?? workOf(rest);
    if (reading === null) break;
    found.push(...reading.facts);
    rest = rest.slice(reading.length);
  }
  return found;
}

function genderOf({ titles, before }: Mention): TextFact[] {
  const title = titles !== '' ? titles : (/(?:^|[\s("“])(\p{L}{2,12}\.?) $/u.exec(before)?.[1] ?? '');
  const gender = genderOfTitle(title);
  return gender === null ? [] : [{ kind: 'gender', gender, quote: title }];
}

/** `James Torres (1950–2019)`, `(born 1950; died 3 May 2019)`. */
function lifespan(after: string): TextFact[] {
  const years = /^,? \((?:b\. |born )?(\d{4}) ?[-–—] ?(\d{4})\)/u.exec(after);
  const [birth, death] = [readDate(years?.[1] ?? ''), readDate(years?.[2] ?? '')];
  if (!years || !birth || !death || birth.from >= death.from) return [];
  const quote = years[0].trim();
  return [
    { kind: 'birth', date: birth, quote },
    { kind: 'death', date: death, quote },
  ];
}

const DIED = new RegExp(
  `^(?:(?:, an? (?:[\\p{Ll}-]+ ){1,5}?|,? )who|,)? ?(?:has |had |is )?(?:died|passed away|verstarb|starb|est décédée?|est morte?|falleció|murió|† ?|\\((?:died|d\\.|†|gest\\.) ?)` +
    `(?: [\\p{Ll}]+){0,4}? ?(?:(?:in|on|am|im|le|en|el) )?(${DATE_PATTERN})`,
  'u',
);
const LATE_BEFORE =
  /(?:^|[\s("“])(?:(?:[Tt]he|[Hh]is|[Hh]er) late|[Dd](?:er|ie) verstorbene|[Ll]e défunt|[Ll]a défunte|[Ee]l difunto|[Ll]a difunta) (?:\p{L}+ ){0,2}$/u;

function deathOf(rest: string): Reading | null {
  const found = DIED.exec(rest);
  const date = readDate(found?.[1] ?? '');
  return found && date ? reading(found[0], [{ kind: 'death', date, quote: quoted(found[0]) }]) : null;
}

/** Dead by the time of writing; whoever reads the hit ends it there. */
function lateBefore(before: string): TextFact[] {
  const late = LATE_BEFORE.exec(before);
  return late ? [{ kind: 'death', date: OPEN, quote: late[0].trim() }] : [];
}

function reading(said: string, facts: TextFact[]): Reading {
  return { facts, length: said.length };
}

function quoted(said: string): string {
  return said.replace(/^[\s,(:–-]+/, '');
}

const OPEN: DateInterval = { from: EARLIEST, to: isoDate(2999, 12, 31), precision: 'range', circa: false };

const BORN = `(?:,? (?:who )?(?:(?:was|is|wurde|est|fue|è|foi) )?|,? \\()${BORN_PATTERN}`;
const ON = '(?:(?:on|in|the|am|im|le|en|el|il|nel|em) ){0,2}';
const BORN_AT = new RegExp(
  `^${BORN}(?: ${ON}${DATE_PATTERN},?(?: (?:and|und|et|y|e))?)? (?:in|at|near|à|en|a|zu|em) ${PLACE}(?:,? ${ON}${DATE_PATTERN})?`,
  'u',
);
const BORN_ONLY = new RegExp(`^${BORN}(?: ${ON}${DATE_PATTERN})`, 'u');
const NATIVE = new RegExp(`^,? (?:(?:is|was) )?an? native of ${PLACE}`, 'u');

function birthOf(rest: string): Reading | null {
  const found = BORN_AT.exec(rest) ?? NATIVE.exec(rest);
  if (found?.[1] !== undefined) return reading(found[0], placeFact('birth-place', found[1], found[0]));
  // The date itself is read with all the dates of births.
  const dated = BORN_ONLY.exec(rest);
  return dated ? reading(dated[0], []) : null;
}

const LIVES = new RegExp(
  `^,? (?:who )?(?:lives|lived|living|resides|resided|residing|wohnt|wohnhaft|habite|domicilié|domiciliée|domiciliad[oa]|residente|reside|vecin[oa]|is a resident|was a resident|a resident|resident) (?:in|at|of|à|en|de) ${PLACE}`,
  'u',
);
const OF_TOWN = new RegExp(`^(?:,? of|, from|,? aus|, de|, vecin[oa] de) ${PLACE}${ENDS}`, 'u');

function residenceOf(rest: string): Reading | null {
  const found = LIVES.exec(rest) ?? OF_TOWN.exec(rest);
  return found?.[1] === undefined ? null : reading(found[0], placeFact('residence', found[1], found[0]));
}

/** Words of bodies and offices: "of Deutsche Bank" is no residence. */
const BODY =
  /\b(?:bank|group|holdings?|ltd|limited|inc|llc|plc|gmbh|ag|s\.?a\.?|company|corp(?:oration)?|university|college|school|hospital|club|fc|party|ministry|department|court|police|council|committee|union|association|church|fund|capital|partners|airlines?|motors|industries|parliament|senate|congress)\b/i;

function placeFact(kind: 'birth-place' | 'residence', text: string, quote: string): TextFact[] {
  const named = text
    .split(' ')
    .every(
      (word) =>
        isNameWord(word) ||
        /^(?:new|san|south|north|east|west|york|city|saint|united|states|kingdom|republic|los|angeles|francisco|of|the)$/i.test(
          word.replace(/,$/, ''),
        ),
    );
  if (BODY.test(text) || !named) return [];
  const { town, country } = placeOfText(text);
  return [{ kind, town, country, quote: quoted(quote) }];
}

const NO_LINK = `(?!(?:of|by|with|to|and|or|whose|his|her|their|its|who|against|from|that|whom|for|at|in|on|${KIN_PATTERN}s?)(?!\\p{L}))`;
const TRADE = `((?:${NO_LINK}[\\p{L}\\p{M}-]+ ){0,4}?${OCCUPATION_PATTERN})(?!\\p{L})`;
const ARTICLE = "(?:(?:an?|the|then|now|former|ex|retired|ein|eine|der|die|un|une|una|le|la|el|l['’])[ -]?){0,3}";
const AT_WORK = `(?:(?: (?:at|of|for|with|bei|von|der|de|du|chez|en)) ${ORGANIZATION})?`;
const WORK_PATTERNS = [
  new RegExp(`^(?:,| \\(| –| -|:) ?(?:who (?:is|was) |(?:is|was) )?${ARTICLE}${TRADE}${AT_WORK}`, 'u'),
  new RegExp(`^(?:,? who)? (?:is|was|ist|war|est|était|es|era) ${ARTICLE}${TRADE}${AT_WORK}`, 'u'),
  new RegExp(`^(?:,? who)? (?:works|worked|had worked|working|has worked) as ${ARTICLE}${TRADE}${AT_WORK}`, 'u'),
];
const EMPLOYED = new RegExp(
  `^(?:,? who)?,? (?:is |was |had been )?(?:works for|worked for|works at|worked at|employed by|employed at|(?:arbeitet|arbeitete|angestellt|beschäftigt|tätig) (?:bei|für)|(?:travaille|travaillait) (?:chez|pour)|trabaja(?:ba)? (?:en|para)) (?:(?:der|dem|den|la|le|el) |l['’])?${ORGANIZATION}`,
  'u',
);
const STAFF = new RegExp(
  `^(?:,|,? (?:is|was|ist|war|est|était|es|era)) (?:(?:an?|ein|eine|une?|una) )?(?:employee|staff member|Mitarbeiter(?:in)?|Angestellte[r]?|employée?|salariée?|emplead[oa]|dipendente) (?:of|at|bei|von|der|des|de|du|chez|en|di|d['’])? ?(?:(?:der|dem|la|le|el) |l['’])?${ORGANIZATION}`,
  'u',
);
const NO_JOB =
  '(?:guest|resident|patient|inmate|prisoner|detainee|passenger|customer|client|member|hearing|defendant|student|pupil|regular|visitor|fan|speaker|party|look|fixture)';
/** "a senior buyer at Chola Textiles": whoever is something "at" a body with a name works there. */
const POST_AT = new RegExp(
  `^(?:,|,? (?:is|was)) (?:an?|the|then|former|now) ((?:(?!${NO_JOB}s?\\b)${NO_LINK}[\\p{Ll}-]+ ){1,4})at ${ORGANIZATION}`,
  'u',
);
const NO_EMPLOYER = /\b(?:court|prison|jail|airport|hotel|hospital|station|stadium|embassy|church|mosque|school)\b/i;

function workOf(rest: string): Reading | null {
  for (const pattern of WORK_PATTERNS) {
    const found = pattern.exec(rest);
    if (found?.[1] !== undefined) return reading(found[0], trade(found[1], found[2], found[0]));
  }
  const post = POST_AT.exec(rest);
  if (post?.[1] !== undefined && post[2] !== undefined && !NO_EMPLOYER.test(post[2]))
    return reading(post[0], trade(post[1].trim(), post[2], post[0]));
  const employed = EMPLOYED.exec(rest) ?? STAFF.exec(rest);
  return employed?.[1] === undefined ? null : reading(employed[0], employer(employed[1], employed[0]));
}

const TRADE_BEFORE = new RegExp(`(?:^|[\\s("“])(${OCCUPATION_PATTERN}) $`, 'u');

/** "banker James Torres", "ex-teacher James Torres". */
function workBefore(before: string): TextFact[] {
  const found = TRADE_BEFORE.exec(before)?.[1];
  return found === undefined ? [] : [{ kind: 'occupation', value: found, quote: found }];
}

function trade(title: string, organization: string | undefined, quote: string): TextFact[] {
  const head = title.split(/[ -]/).at(-1)?.toLowerCase() ?? '';
  const office = OFFICE_HEADS.has(head);
  const occupation: TextFact = { kind: 'occupation', value: title.trim(), quote: quoted(quote) };
  return organization === undefined || office ? [occupation] : [occupation, ...employer(organization, quote)];
}

function employer(organization: string, quote: string): TextFact[] {
  const value = organization.replace(/(?:['’]s)?[.'’-]*$/u, '');
  return [{ kind: 'employer', value, quote: quoted(quote) }];
}

const OWN_KIN_AFTER = new RegExp(`^['’]s (?:\\p{Ll}+ ){0,2}${KIN_PATTERN},? (${CAPITALISED_PATTERN})`, 'u');
const KIN_OF_AFTER = new RegExp(
  `^(?:,| is| was)? (?:(?:an?|the|eldest|elder|younger|youngest|only|second) ){0,2}${KIN_PATTERN} (?:of|von|de|des|du) (?:the )?(?:[\\p{L}-]+ ){0,3}?(${CAPITALISED_PATTERN})`,
  'u',
);
const OWNER_BEFORE = new RegExp(`(${CAPITALISED_PATTERN})['’]s (?:\\p{Ll}+ ){0,2}${KIN_PATTERN},? $`, 'u');
const PRONOUN_KIN = new RegExp(
  `\\b(?:[Hh]is|[Hh]er|[Tt]heir) (?:\\p{Ll}+ ){0,2}${KIN_PATTERN},? (${CAPITALISED_PATTERN})`,
  'u',
);

const TWO_CAPITALS = /\p{Lu}[\p{L}'’-]+ \p{Lu}/u;

/** Kinship goes both ways: whose wife she is, is her relative. */
function relativesOf(before: string, rest: string): TextFact[] {
  const found = [OWN_KIN_AFTER, KIN_OF_AFTER].map((pattern) => pattern.exec(rest));
  const pronoun = PRONOUN_KIN.exec(rest);
  // "James Torres, Paul Hall and his brother Ivan Petrov": whose brother is not said.
  const clear = pronoun && !TWO_CAPITALS.test(rest.slice(0, pronoun.index)) ? pronoun : null;
  return [...found, clear, OWNER_BEFORE.exec(before)].flatMap((match): TextFact[] => {
    const name = match?.[1]?.replace(/['’]s$/u, '');
    if (!match || name === undefined || !name.split(' ').some(isNameWord)) return [];
    return [{ kind: 'relative', value: name, quote: match[0].replace(/^[\s,]+/, '').trim() }];
  });
}
