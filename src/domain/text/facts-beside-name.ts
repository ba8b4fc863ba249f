import { BORN_PATTERN } from '../dates/birth-words.ts';
import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import { placeOfText } from '../facts/postal-address.ts';
import { deathAfter, deathBefore, deathElsewhere, deathWithin } from './deaths-beside-name.ts';
import { PLACE, countriesOfHome, homeAfter, homeBefore, homeWithin, isPlace } from './homes-beside-name.ts';
import { citizenAfter, citizenBefore } from './citizens-beside-name.ts';
import type { Mention } from './mentions.ts';
import { nationalityBefore, nationalityWithin, peopleAfter } from './nationality-beside-name.ts';
import { KIN_PATTERN, OCCUPATION_PATTERN, OFFICE_HEADS } from './occupation-nouns.ts';
import { CAPITALISED_PATTERN, isNameWord } from './person-names.ts';
import { LEGAL_FORM_PATTERN } from '../names/written-forms.ts';
import { postAfter, postBefore } from './posts-beside-name.ts';
import { parentOf } from './parent-beside-name.ts';
import { quoted, reading } from './text-fact.ts';
import type { Reading, TextFact } from './text-fact.ts';
import { genderOfTitle } from './titles.ts';

const ORGANIZATION = `(?:the )?(\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.-]*(?: (?:(?:of|and|&|de|der|für|du|des|la|y) ){0,2}\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&.-]*){0,6})`;
const AGE =
  /^(?:,? (?:(?:de|con|com) )?\d{2,3} (?:ans|años|anos|anni|jahre(?: alt)?|år|lat|let|jaar)(?=[,;.)]| (?:y|e|et) (?:vecin|residente|domicili|habitant))|,? (?:then |now |only )?(?:aged |age )?\d{1,3}(?= ?[,.;)](?!\d)| (?:of|from|and|was|who)\b|$)|,? \((?:then |now )?(?:aged )?\d{1,3}\))/u;

/** All that one mention's surroundings say of the person named. Each pattern is tied to the name: none searches the text. */
export function factsBeside(mention: Mention): TextFact[] {
  return [
    ...genderOf(mention),
    ...lifespan(mention.after),
    ...(mention.before.trim() === '' ? [] : factsBefore(mention.before)),
    ...relativesOf(mention.before, mention.after.replace(AGE, '')),
    ...factsAfter(mention.after),
    ...factsInFront(mention.before),
    ...deathElsewhere(mention),
  ];
}

function factsBefore(before: string): TextFact[] {
  return [
    ...deathBefore(before),
    ...homeBefore(before),
    ...nationalityBefore(before),
    ...citizenBefore(before),
    ...workBefore(before),
    ...postBefore(before),
  ];
}

/** A sentence's first words up to a comma before the name. */
const FRONT = /^\s*["“«]?(?<first>\p{Lu})(?<rest>[^.;:!?()"“”«»]{3,140}), $/u;
/** These lead to a place, time or manner of what is then told. */
const NO_APPOSITION =
  /^(?:In|On|At|After|Before|When|While|With|By|For|From|To|Since|Im|Am|Nach|Vor|Bei|Mit|Seit|Als|En|El|A|Con|Tras|Según|Por|Para|Cuando|Dans|Après|Avec|Selon|Pour|Quand|Nel|Dopo|Secondo|Per|Quando|Em|No|Na|Após|Com|Bij|Met|Na|Volgens|I|Efter|Ifølge|Enligt|W|Po|Według)(?= )/u;

/** "Hondureño, vecino de Choluteca, Jorge Mejía era requerido": as if it stood behind the name. */
function factsInFront(before: string): TextFact[] {
  const { first = '', rest = '' } = FRONT.exec(before)?.groups ?? {};
  if (first === '' || NO_APPOSITION.test(first + rest)) return [];
  return factsAfter(`, ${first.toLowerCase()}${rest},`).filter(({ kind }) => IN_FRONT.has(kind));
}

const IN_FRONT: ReadonlySet<TextFact['kind']> = new Set(['gender', 'nationality', 'residence', 'birth', 'birth-place']);

const MOST_APPOSITIONS = 5;
/** Of "(born 3 June 1979) of Leeds": what follows the brackets is said of the name, too. */
const BRACKET_END = /^\)(?=,? \p{L})/u;

/** One apposition after the other: ", 42, a driver at …, of Tulsa". */
export function factsAfter(after: string): TextFact[] {
  const found: TextFact[] = [];
  let rest = after;
  for (let step = 0; step < MOST_APPOSITIONS; step++) {
    rest = rest.replace(BRACKET_END, '').replace(AGE, '');
    found.push(...homeWithin(rest), ...nationalityWithin(rest), ...citizenAfter(rest));
    const read =
      deathAfter(rest) ?? birthOf(rest) ?? parentOf(rest) ?? peopleAfter(rest) ?? homeAfter(rest) ?? workOf(rest);
    if (read === null) break;
    found.push(...read.facts);
    // "an accountant from Launceston": so behind a trade, where behind a name it may be "banned … from Leeds".
    const isTrade = read.facts.some(({ kind }) => kind === 'occupation');
    rest = isTrade ? rest.slice(read.length).replace(/^ (?=from |aus |of |de )/u, ', ') : rest.slice(read.length);
  }
  if (!found.some(({ kind }) => kind === 'employer')) found.push(...employerWithin(after));
  return found.some(({ kind }) => kind === 'death') ? found : [...found, ...deathWithin(after)];
}

function genderOf({ titles, before }: Mention): TextFact[] {
  const title = titles !== '' ? titles : (/(?:^|[\s("“])(\p{L}{2,12}\.?) $/u.exec(before)?.[1] ?? '');
  const gender = genderOfTitle(title);
  if (gender !== null) return [{ kind: 'gender', gender, quote: title }];
  const noun = WOMAN_BEFORE.exec(before) ?? MAN_BEFORE.exec(before);
  return noun === null ? [] : [{ kind: 'gender', gender: noun.groups?.woman ? 'F' : 'M', quote: noun[0].trim() }];
}

/** "La empresaria", "L'imprenditrice", "Unternehmerin": not "la víctima", which men are, too. */
const WOMAN_BEFORE =
  /(?<!\p{L})(?<woman>[\p{L}-]{0,20}(?:business|sales|congress|police|spokes)woman|(?:[Ll]a|[Uu]na|[Uu]ma|A) (?!v[ií]ctim|vittim|person|estrella|figura|pareja|coppia|dupla)(?:ex )?\p{Ll}{3,}a|(?:[Ll]a |[Uu]ne |[Ll]['’]|[Uu]n['’]|[Uu]na )?(?:ex-?)?\p{Ll}{3,}(?:trice|euse|ienne)|\p{Lu}\p{Ll}{3,}(?:erin|istin|ältin|ärztin|ntin|orin)) $/u;
const MAN_BEFORE = /(?<!\p{L})[\p{L}-]{0,20}(?:business|sales|congress|spokes)man $/u;

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

const BORN = `(?:,? (?:who )?(?:(?:was|is|wurde|est|fue|è|foi) )?|,? \\()${BORN_PATTERN}`;
const ON = '(?:(?:on|in|the|am|im|le|en|el|il|nel|em|den|op|dnia|la|a|w|ve|на|г\\.) ){0,2}';
/** "1970 r.", "1970 г.": a word for the year behind it. */
const YEAR_WORD = '(?: (?:r\\.|г\\.|р\\.|роу?ку|года?))?';
const TOWN_WORD = '(?:(?:mun\\.|municipiul|oraș(?:ul)?|com\\.|г\\.|гор\\.|городе?|місті|м\\.) )?';
const BORN_AT = new RegExp(
  `^${BORN}(?: ${ON}${DATE_PATTERN}${YEAR_WORD},?(?: (?:and|und|et|y|e))?)? (?:in|at|near|à|en|a|zu|em|we?|ve?|în|u|в|у) ${TOWN_WORD}${PLACE}(?:,? ${ON}${DATE_PATTERN})?`,
  'u',
);
const BORN_ONLY = new RegExp(`^${BORN}(?: ${ON}${DATE_PATTERN})${YEAR_WORD}`, 'u');
/** "28 мая 1976 года рождения": the date before its word. */
const BORN_AFTER =
  /^,? \((?:[Dd]\.? ?[Oo]\.? ?[Bb]\.?|[Dd]ate of [Bb]irth):? \d[\p{L}\d /.-]{3,20}(?=\))|^(?:,| \() ?\d[\p{L}\d. ]{3,20}(?:года? рождения|г\. ?р\.|року народження|р\. ?н\.)/u;
const NATIVE_TOWN_WORD = '(?:(?:г\\.|гор\\.|города|міста|м\\.|mun\\.|municipiul|oraș(?:ul)?) )?';
const NATIVE = new RegExp(
  `^,? (?:(?:(?:is|was) )?an? native of|nati(?:f|ve) de|originaire de|natural d[eo]|nativ[oa] d[ei]|originari[oa] d[ei]|oriund[oa] d[ei]|gebürtig aus|afkomstig uit|уроженец|уроженка|уродженець|уродженка|originară? din|rodem ze?) ${NATIVE_TOWN_WORD}${PLACE}`,
  'u',
);

function birthOf(rest: string): Reading | null {
  const found = BORN_AT.exec(rest) ?? NATIVE.exec(rest);
  if (found?.[1] !== undefined) return reading(found[0], birthPlace(found[1], found[0]));
  // The date itself is read with all the dates of births.
  const dated = BORN_ONLY.exec(rest) ?? BORN_AFTER.exec(rest);
  return dated ? reading(dated[0], []) : null;
}

function birthPlace(text: string, quote: string): TextFact[] {
  if (!isPlace(text)) return [];
  const [country = null, ...others] = countriesOfHome(text);
  return [
    {
      kind: 'birth-place',
      town: placeOfText(text).town,
      country: others.length === 0 ? country : null,
      quote: quoted(quote),
    },
  ];
}

const NO_LINK = `(?!(?:of|by|with|to|and|or|whose|his|her|their|its|who|against|from|that|whom|for|at|in|on|${KIN_PATTERN}s?)(?!\\p{L}))`;
const TRADE = `((?:${NO_LINK}[\\p{L}\\p{M}-]+ ){0,4}?${OCCUPATION_PATTERN})(?!\\p{L})`;
const ARTICLE = "(?:(?:an?|the|then|now|former|ex|retired|ein|eine|der|die|un|une|una|le|la|el)[ -]|l['’]){0,3}";
const AT_WORK = `(?:(?: (?:(?:formerly |previously |once |then |lately |long )?(?:employed (?:by|at|with)|working (?:for|at))|at|of|for|with|bei|von|der|de|du|chez|en)) ${ORGANIZATION})?`;
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
  const held = postAfter(rest);
  if (held !== null) return reading(held.said, held.facts);
  for (const pattern of WORK_PATTERNS) {
    const found = pattern.exec(rest);
    if (found?.[1] === undefined) continue;
    // "a mortgage broker of Fremantle, Western Australia" works at no such body.
    const until = found[0].length - (OF_NAMED.exec(found[0])?.[0].length ?? 0);
    const isOfPlace = found[2] !== undefined && isHome(homeAfter(`,${rest.slice(until)}`));
    return isOfPlace
      ? reading(found[0].slice(0, until), trade(found[1], undefined, found[0].slice(0, until)))
      : reading(found[0], trade(found[1], found[2], found[0]));
  }
  const post = POST_AT.exec(rest);
  if (post?.[1] !== undefined && post[2] !== undefined && !NO_EMPLOYER.test(post[2]))
    return reading(post[0], trade(post[1].trim(), post[2], post[0]));
  const employed = EMPLOYED.exec(rest) ?? STAFF.exec(rest);
  return employed?.[1] === undefined ? null : reading(employed[0], employer(employed[1], employed[0]));
}

/** ", of Uppsala, head of purchasing at Fyrisbro Bygg AB": a body with its legal form that an apposition ends in. */
const AT_COMPANY = new RegExp(
  `^(?:[,(] ?|, (?:of|from|di|de|aus|uit|från|z) ${CAPITALISED_PATTERN}| \\(\\d{2}\\)){1,3},? (?:[\\p{Ll}-]+ ){1,8}?(?:at|of|bei|der|des|von|della|dell['’]|del|de|du|da|do|chez|bij|van|hos|i|firmy|spółki|společnosti|spoločnosti|компании|фирмы)(?: the|(?<=['’])| ) ?(?<body>\\p{Lu}[\\p{L}\\p{N}&'’-]*(?: (?:&|e|et|und|y|[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’-]*)){0,5},? ${LEGAL_FORM_PATTERN})(?![\\p{L}\\p{N}])`,
  'u',
);

/** "was charged with embezzling from her employer, Ceylon Cinnamon Estates": where nobody else is named before. */
const OWN_EMPLOYER = new RegExp(
  `^[^.;:\\p{Lu}]{1,90} (?:his|her) (?:former |then |ex-)?employers?,? ${ORGANIZATION}(?=[,.;)]|$)`,
  'u',
);

function employerWithin(after: string): TextFact[] {
  const body = AT_COMPANY.exec(after.replace(AGE, ''))?.groups?.body;
  if (body !== undefined) return [{ kind: 'employer', value: body, quote: body }];
  const own = OWN_EMPLOYER.exec(after);
  return own?.[1] === undefined ? [] : employer(own[1], own[0]);
}

const OF_NAMED = /,? (?:of|from|de|di|da|aus|uit|von) \p{Lu}[^,]*$/u;

function isHome(read: Reading | null): boolean {
  return read !== null && read.facts.some((fact) => fact.kind === 'residence' && fact.countries.length > 0);
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
const OWNER_BEFORE = new RegExp(
  `(${CAPITALISED_PATTERN})(?:['’]s|(?:,? \\(?\\d{1,3}\\)?)?,? and (?:his|her)) (?:\\p{Ll}+ ){0,2}${KIN_PATTERN},? $`,
  'u',
);
const OWNED = /(?:['’]s|and (?:his|her)) \p{L}[\p{L} ]{1,40},? $/u;
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
  const owner = OWNED.test(before) ? OWNER_BEFORE.exec(before) : null;
  return [...found, clear, owner].flatMap((match): TextFact[] => {
    const name = match?.[1]?.replace(/['’]s$/u, '');
    if (!match || name === undefined || !name.split(' ').some(isNameWord)) return [];
    return [{ kind: 'relative', value: name, quote: match[0].replace(/^[\s,]+/, '').trim() }];
  });
}
