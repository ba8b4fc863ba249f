import { toCountryCode } from '../countries/country-code.ts';
import { peopleCode } from '../countries/people-code.ts';
import { birthsInText } from '../dates/births-in-text.ts';
import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { MONTH_PATTERN } from '../dates/months.ts';
import { fieldName } from '../facts/field-names.ts';
import { unescapePointer } from '../facts/field-reader.ts';
import type { AgeFact, CountryFact, DateFact, Stated } from '../facts/facts.ts';
import { END, OBJECT, TIME, datedActsAfter, lastYearOf } from '../text/dated-acts.ts';
import type { DatedAct } from '../text/dated-acts.ts';
import { normaliseName } from '../names/normalise.ts';
import { personNames } from '../text/person-names.ts';
import type { NameMention } from '../text/person-names.ts';
import { mentionsParty } from '../text/mention-owner.ts';
import { HAS_FORM } from '../text/company-events.ts';
import { careerInRemark } from '../text/careers.ts';
import { withoutImpersonal } from '../text/impersonal.ts';
import { speaksOfOthers } from '../text/somebody-else.ts';
import { RANK, opensWithPost } from '../text/ranks.ts';
import { ADULT_POST } from '../text/working-life.ts';
import { lifeOf } from './acts-in-text.ts';
import type { ActFact, HitText } from './alert-hit.ts';
import { deathsIn, dissolutionsIn, doubtsDeath } from './deaths-in-remarks.ts';
import { agesInRemark } from './remark-ages.ts';
import { signsOf } from '../pep/post-signs.ts';
import { judgePosition } from '../pep/tiers.ts';
import { isSaidOfParty, isToldOfAnother } from './said-of-party.ts';

/** What a record's own remarks say of its subject. */
export interface OwnRemarks {
  birthDates: DateFact[];
  ages: AgeFact[];
  deaths: DateFact[];
  /** Whether any tells of a death, or that the party lives, and is not understood. */
  doubtsDeath: boolean;
  countries: CountryFact[];
  acts: ActFact[];
}

/** Fields in which whoever keeps a list remarks on the party of the record; the press is not quoted there. */
const REMARKS: ReadonlySet<string> = new Set(
  'remarks note notes bio biography notice furtherinformation comments profilenotes'.split(' '),
);
/** The same in a record; a press report has them for its own words. */
const OF_RECORDS: ReadonlySet<string> = new Set('details description summary narrative text'.split(' '));
const REMARK =
  /(?:notes?|remarks?|comments?|information|background|profile|statements?|biogra\p{L}*|career|history|narrative\p{L}*)$/u;
/** Words that bring in another person, or report what somebody says. */
const ANOTHER =
  /(?<!\p{L})(?:son|daughter|child|children|brother|sister|wife|husband|spouse|father|mother|parents?|uncle|aunt|cousin|nephew|niece|grand\p{L}+|twin|partner|associate|accomplices?|victims?|zum nachteil|geschädigt\p{L}*|opfer|préjudice|sur personne|perjuicio|perjudicad\p{L}*|ai danni|danneggiat\p{L}*|lesad[oa]s?|oštećen\p{L}*|потерпевш\p{L}*|потерпіл\p{L}*|пострадал\p{L}*|målsägande\p{L}*|fornærmede\p{L}*|skadelidte|poškozen\p{L}*|poškoden\p{L}*|vătămat\p{L}*|παθ(?:ών|ούσα|όντ\p{L}*)|overledene|benadeeld\p{L}*|pokrzywdzon\p{L}*|sértett|mağdur\p{L}*|korban|disait|decía|dichiarava|dizia|gab an|podawał\p{L}*|posługiwał\p{L}*|contraffatt\p{L}*|gefälscht\p{L}*|falsificad\p{L}*|complainants?|witness\p{L}*|co-\p{L}+|together|with|not|namesake|predecessor|successor|prédécesseur|vorgänger\p{L}*|nachfolger\p{L}*|predecesora?|sucesora?|unlike|another|other|hij[oa]|herman[oa]|espos[oa]|padre|madre|fils|fille|frère|soeur|sœur|mari|père|mère|sohn|tochter|bruder|schwester|frau|ehemann|vater|mutter|figli[oa]|fratello|sorella|moglie|marito|сын|дочь|брат|сестра|жена|муж|отец|мать|confus\p{L}+|impersonat\p{L}+|identity|(?:stolen|forged|fake|false|falsified)(?! (?:che(?:que|ck)s?|invoices?|bank ?notes?|bills?|orders?|receipts?|contracts?|statements?|references?|payslips?|certificates? of employment))|us(?:ed|ing)|alleg\p{L}+|claims?|says|said|whose|whom|which)(?!\p{L})/iu;

/** At the beginning of a clause, or what the bar came after: "mule for a gang jailed in 2009" is of others. */
const CONVICTED = new RegExp(
  `(?:^\\W*|[:;.] ?(?:was )?|(?:after|following|nach|après|tras|dopo) (?:(?:an?|his|her|the|criminal|fraud|final|un[ea]?|eine[mr]?|su|sa) ){0,2})` +
    `(?:convicted|conviction|sentenced|jailed|imprisoned|verurteilt|verurteilung|condamnée?|condamnation|condenad[oa]|condena|sentenciad[oa]|condannat[oa]|condanna|veroordeeld|dømt|dömd|skazan[ya]|odsouzena?|засуджен\\p{L}*|осужд[её]н[а-я]*)` +
    `(?: (?!not)[\\p{L}’'-]+,?){0,9}?(?: (?:of|in|on|from|de|en|von|vom|im|del|nel|em|в)|(?<=,| (?:court|gericht|tribunal\\p{L}*|trial)|(?:conviction|verurteilung|condamnation|condena|condanna))) \\(?(?<date>${DATE_PATTERN})`,
  'iu',
);

const CLAUSE = /[.;|](?=\s|$)/u;

/**
 * What the remarks of a record say of the person it is about without naming anybody: up to the first word that brings
 * in somebody else.
 */
export function readOwnRemarks(known: readonly HitText[], told: Told): OwnRemarks {
  const { asOf, names, reasons, posts, press } = told;
  const isCompany = told.isCompany || names.some((name) => HAS_FORM.test(name));
  const texts = [...known.filter((text) => isRemark(text, press)), ...told.further];
  const own = <Text extends HitText>(stated: Text, isOffice = () => false) => {
    const whole = withoutKind(stated.text);
    return { ...stated, text: ofSubject(whole, names, isOffice), whole, isOffice };
  };
  const remarks = texts.map((text) => own(text));
  const grounds = reasons.map((text) => own(text));
  const said = [...remarks, ...grounds, ...posts.map((post) => own(post, () => isKnownOffice(post)))];
  return {
    birthDates: said.flatMap(({ text, whole, pointer, isOffice }) =>
      birthsInText(withSmallOpenings(text), asOf)
        .filter(({ end }) => !isToldOfAnother(whole, end))
        .filter(({ start }) => isSaidOfParty(text, start) || (beginsAnew(text.slice(0, start)) && isOffice()))
        .map(({ quote, birth }) => ({ text: quote, interval: birth, pointer })),
    ),
    ages: said.flatMap((remark) => agesInRemark(remark, told)),
    deaths: remarks.flatMap((remark) => (isCompany ? dissolutionsIn : deathsIn)(remark, asOf)),
    doubtsDeath: remarks.some((remark) => doubtsDeath(remark, told.deaths, asOf)),
    countries: remarks.flatMap(countriesIn),
    acts: [
      ...said.flatMap((text) =>
        dated(CONVICTED, text, asOf).map(({ interval, ...stated }) => ({
          ...stated,
          what: 'convicted',
          date: interval,
        })),
      ),
      ...[...texts, ...posts, ...reasons].flatMap((text) => livesIn(text, told)),
    ],
  };
}

/** "Vrouw, geboortejaar 1961", "Frau, Jahrgang 1961": at the very beginning whom the remark is of, and no wife. Of the same length. */
function withoutKind(text: string): string {
  return text.replace(
    /^(?:vrouw|man|frau|mann|herr|femme|homme|mujer|hombre|donna|uomo|mulher|homem|woman|female|male|kvinde|kvinne|kvinna|mand|kobieta|mężczyzna|žena|muž|женщина|мужчина|жінка|чоловік)(?=[,;.:] )/iu,
    (word) => ' '.repeat(word.length),
  );
}

/** "Родился в 1958 году": of the same length. */
function withSmallOpenings(text: string): string {
  return text.replace(/(?<=^|[.;:] )\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase());
}

/** Between stops or commas nothing but a people or a country: "Born 26 July 1985. Nigeria.", "…, Deutscher." */
function countriesIn({ text, pointer }: HitText): CountryFact[] {
  return text
    .split(/[.;,|](?=\s|$)/u)
    .map((part) => part.trim())
    .filter((part) => LONE_COUNTRY.test(part))
    .flatMap((part): CountryFact[] => {
      const people = peopleCode(part);
      const code = people ?? toCountryCode(part);
      return code === null ? [] : [{ text: part, pointer, code, role: people === null ? 'unknown' : 'nationality' }];
    });
}

const LONE_COUNTRY = /^\p{Lu}\p{L}{3,}(?: \p{Lu}\p{L}+){0,2}$/u;

function dated(pattern: RegExp, { text, pointer }: HitText, asOf: IsoDate): DateFact[] {
  const found = pattern.exec(text);
  const interval = readDate(found?.groups?.date ?? '');
  return found && interval && interval.from <= asOf ? [{ interval, text: found[0].trim(), pointer }] : [];
}

/** What is longer is no remark on one life. */
const LONGEST_REMARK = 20_000;

/** Each clause as if it stood behind the subject's name: "Commanded the district militia from 1994 to 1997". */
function livesIn({ text: whole, pointer }: HitText, { asOf, names }: Told): ActFact[] {
  const text = whole.slice(0, LONGEST_REMARK);
  const isOfParty = mentionsParty(text);
  const clauses = text.split(CLAUSE);
  // Whoever is named later may be whom the whole is about.
  if (namesAnother(text, names)) return [];
  const first = clauses.findIndex(bringsInAnother);
  return clauses.slice(0, first < 0 ? clauses.length : first).flatMap((clause) => {
    const said = withoutSubject(clause.trim().replace(LISTED_AS, ''), names);
    const small = `${said.charAt(0).toLowerCase()}${said.slice(1)}`;
    const done = [...datedActsAfter(` ${small}`), ...postsIn(small), ...(isOfParty ? [] : careerInRemark(small))];
    return done.map((act) => ({ ...lifeOf(act, asOf), pointer })).filter(({ date }) => date.from <= asOf);
  });
}

/** "Listed 2015-09-30 as director of the bank since 2009" */
const LISTED_AS = new RegExp(
  `^(?:listed|designated|sanctioned|blacklisted|barred)(?: (?:on |in )?(?:${DATE_PATTERN}))?,? (?:as|for being) (?:an? |the )?`,
  'iu',
);

/** "Morales Prado has run …", "He has run …" */
function withoutSubject(clause: string, names: readonly string[]): string {
  const said = clause.replace(/^(?:He|She|Er|Sie|Il|Elle|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|Han|Hun|Hon) /u, '');
  const [name] = /^(?:\p{Lu}[\p{L}\p{M}’'-]+ ){1,5}(?=\p{Ll})/u.exec(said) ?? [];
  return name !== undefined && isOwn(name.trim(), names) ? said.slice(name.length) : said;
}

const NO_COMPLEMENT = '(?:(?!of |to |for |the |an? |his |her )[\\p{L}-]+,? )';
/** "Deputy warden of Rajaei Shahr prison from 2009 until 2013": a rank, whatever it is of. */
const OPENS_WITH_RANK = new RegExp(
  `^(?:(?:the|an?|former|ex|then|ancien(?:ne)?|antigu[oa]|ehemaliger?) )?${NO_COMPLEMENT}{0,3}?(?:deputy |vice[- ]|sub-|under[- ])?(?:${RANK}|${ADULT_POST})(?!\\p{L}|['’])`,
  'iu',
);
/** "Manager of Falk Freight Ltd., Cali, since 1996" */
const HELD_THEN = new RegExp(
  `^${OBJECT}(?:, \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}(?=, )){0,2}(?:,? ${TIME}${END}| \\(${TIME}\\))`,
  'u',
);
/** "Since 2004 managing director of a diamond house"; "since 2004 the director pays him" is another's. */
const SINCE_THEN = new RegExp(
  `^(?!.* (?:him|her|his|ihn|ihm|ihr)(?!\\p{L}))(?:${TIME}),? (?:an? )?${NO_COMPLEMENT}{0,2}?(?:${RANK}|${ADULT_POST})(?=[,.;]|$| (?:of|and|at|for|in|to|de|del|della|du|der|des|von|van|y|e|et|und)(?!\\p{L}))`,
  'iu',
);
/** "Major-general, commander of the zone from 2005 to 2011": a bare rank before the post. */
const RANKS_FIRST = new RegExp(
  `^(?:(?:[\\p{L}]+[- ])?(?:${RANK})(?:[- ]\\p{L}+)?(?: (?:de(?: la)?|of(?: the)?|der|del?) (?:police|gendarmerie|army|armée|polic[ií]a|ejército|polizei))?, )+`,
  'iu',
);
const OF_PUPILS =
  /(?<!\p{L})(?:student|pupil|model|mock|youth|junior|school|class|child|boys|girls|scout|jugend|schüler|jeune|juven|escolar|scolar|giovan|ungdom|elev|leerling|jeugd)/iu;

function postsIn(whole: string): DatedAct[] {
  // Without a year nothing that is held has a date.
  if (!/\d{4}/.test(whole)) return [];
  const clause = whole.replace(RANKS_FIRST, '');
  const [rank = ''] = OPENS_WITH_RANK.exec(clause) ?? [];
  const held = (rank === '' ? null : HELD_THEN.exec(clause.slice(rank.length))) ?? SINCE_THEN.exec(clause);
  const year = held?.slice(1).find((group) => /^\d{4}s?$/.test(group));
  if (held === null || year === undefined || OF_PUPILS.test(rank + held[0])) return [];
  return [{ what: 'at work', quote: rank + held[0], year: lastYearOf(year), years: 0 }];
}

interface Told {
  asOf: IsoDate;
  /** What fields say of a death. */
  deaths: readonly DateFact[];
  names: readonly string[];
  /** Why an internal entry bars its party. */
  reasons: readonly Stated[];
  /** What the record says that its party is or was. */
  posts: readonly Stated[];
  /** Words of the record in fields whose names say nothing. */
  further: readonly Stated[];
  /** Whether the record calls itself a company's. */
  isCompany: boolean;
  /** Whether the texts are a press report's. */
  press: boolean;
  /** When the record was put on its list. */
  listedOn: DateInterval | null;
  /** When the remarks were written, where that is known. */
  published: DateInterval | null;
}

function isRemark({ pointer }: HitText, press: boolean): boolean {
  const keys = (pointer ?? '').split('/').filter((key) => !/^\d+$/.test(key));
  const name = fieldName(unescapePointer(keys.at(-1) ?? ''));
  return REMARKS.has(name) || (!press && (OF_RECORDS.has(name) || REMARK.test(name)));
}

/** "Pérez, 71 años en 2024": a single name within a sentence, right before what may be said of its bearer. */
const NAME_BEFORE_FACT = new RegExp(
  `(?<=\\p{L} )(?!(?:${MONTH_PATTERN}|Jahrgang|Classe)(?!\\p{L}))\\p{Lu}[\\p{L}\\p{M}’'-]+(?=,? (?:\\(|\\d|born|b\\.|aged|was|né|nac|geb|nat|nasc|род))`,
  'gu',
);

/** "Leeds Crown Court", "Banco Popular": capitals that are no person's. */
const OF_A_BODY =
  /^(?:OFAC|SDNT?K?|OFSI|HMT|UNSC|SECO|EU|UN|UK|US)(?!\p{L})|^(?:\p{Lu}[\p{L}\p{M}’'-]*[ ,]{1,2}){0,4}(?:Courts?|Tribunal|Bank|Prison|University|College|Council|Ministry|Company|Ltd|Limited|GmbH|Assizes|Hospital|Army|Navy|Guard|Force|Corps|Regiment|Battalion|Brigade|Division|Command|Directorate|Squadron|Fleet|Agency|Party|Union|Parliament|Assembly|Senate|Congress|Street|Road)(?!\p{L})|^(?:Corte|Cour|Tribunal[e]?|Banco|Banca|Banque|Bank|Universi\p{L}+|Ministerio|Ministère|Ministero|Audiencia|Juzgado|Amtsgericht|Landgericht|Rechtbank) /u;

/** Whether a text names another but as what a post or a place is of: "warden of Rajaei Shahr prison". */
function namesAnother(text: string, names: readonly string[]): boolean {
  return othersIn(text, names).some(({ start }) => !GOVERNED.test(text.slice(0, start)));
}

function bringsInAnother(clause: string): boolean {
  return speaksOfOthers(clause) || /(?<!People)['’]s?(?<=\p{L}['’]s?)(?!\p{L})/u.test(clause);
}

const GOVERNED =
  /(?<!\p{L})(?:agency|company|firm|bank|shop|store|restaurant|club|hotel|dealership|brokerage|foundation|association|agentur|firma|gesellschaft|reisebüro|agence|société|entreprise|agencia|empresa|sociedad|agenzia|azienda|società|agência|bedrijf) $|(?<!\p{L})(?:of|in|to the|with the|on the|at|from|for|de|du|del|della|do|da|von|van|zu|à|en|of the|in the|at the) (?:\d{1,3}(?:st|nd|rd|th|[.ºªe])? )?$|(?<!\p{L})(?:l|d|dell|dall|nell|all)['’]$/u;

function isOwn(name: string, names: readonly string[]): boolean {
  const words = normaliseName(name).split(' ');
  return names.some((own) => {
    const known = normaliseName(own).split(' ');
    return words.every((word) => known.includes(word)) || known.every((word) => words.includes(word));
  });
}

function othersIn(text: string, names: readonly string[]): NameMention[] {
  return personNames(text).filter(
    ({ name, start }) => !isOwn(name, names) && !OF_A_BODY.test(text.slice(start)) && !opensWithPost(text, name, start),
  );
}

/** "Mitglied des Bundestages, geb. 1950": what follows an office, whose words have articles of their own. */
function beginsAnew(before: string): boolean {
  return /[,(;.] ?$/u.test(before) && !speaksOfOthers(before);
}

const OF_WHAT = /(?<!\p{L})(?:of|for|in|at|de|del|du|au|della?|von|vom|der|des|im|da|do|van|på|af|i) $/u;

function isKnownOffice({ text }: Stated): boolean {
  return !['unknown', 'none'].includes(judgePosition(text).tier);
}

/** The text up to where somebody else may be meant. */
function ofSubject(text: string, names: readonly string[], isOffice: () => boolean): string {
  const single = [...withoutImpersonal(text).matchAll(NAME_BEFORE_FACT)].find(
    (found) =>
      !isOwn(found[0], names) &&
      !OF_A_BODY.test(found[0]) &&
      toCountryCode(found[0]) === null &&
      // "Member of Parliament, born 1976"
      !(OF_WHAT.test(text.slice(0, found.index)) && isOffice() && !/n/u.test(signsOf(found[0]))),
  );
  const ends = [othersIn(text, names)[0]?.start, ANOTHER.exec(text)?.index, single?.index].filter(
    (index) => index !== undefined,
  );
  return text.slice(0, Math.min(text.length, ...ends));
}
