import { birthAtAge } from '../dates/age-at-date.ts';
import { birthsInText } from '../dates/births-in-text.ts';
import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { MONTH_PATTERN } from '../dates/months.ts';
import { fieldName } from '../facts/field-names.ts';
import type { AgeFact, DateFact, Stated } from '../facts/facts.ts';
import { personNames } from '../text/person-names.ts';
import type { ActFact, HitText } from './alert-hit.ts';

/** What a record's own remarks say of its subject. */
export interface OwnRemarks {
  birthDates: DateFact[];
  ages: AgeFact[];
  acts: ActFact[];
}

/** Fields in which whoever keeps a list remarks on the party of the record; the press is not quoted there. */
const REMARKS: ReadonlySet<string> = new Set(
  'remarks note notes bio biography notice furtherinformation comments profilenotes'.split(' '),
);
/** Words that bring in another person, or report what somebody says. */
const ANOTHER =
  /(?<!\p{L})(?:son|daughter|child|children|brother|sister|wife|husband|spouse|father|mother|parents?|uncle|aunt|cousin|nephew|niece|grand\p{L}+|twin|partner|associate|accomplices?|victims?|complainants?|witness\p{L}*|co-\p{L}+|together|with|not|namesake|unlike|another|other|hij[oa]|herman[oa]|espos[oa]|padre|madre|fils|fille|frère|soeur|sœur|mari|père|mère|sohn|tochter|bruder|schwester|frau|ehemann|vater|mutter|figli[oa]|fratello|sorella|moglie|marito|сын|дочь|брат|сестра|жена|муж|отец|мать|confus\p{L}+|impersonat\p{L}+|identity|stolen|forged|fake|false|us(?:ed|ing)|alleg\p{L}+|claims?|says|said|whose|whom|which)(?!\p{L})/iu;

const AGE = '(?<age>[1-9]\\d)';
const YEARS = '(?:years? old|years|yrs|y\\.o\\.|años|anos|ans|anni|jahre(?: alt)?|lat|jaar|år|лет|года?)';
const AT_DATE = [
  // "71 años en 2024", "71 Jahre (2024)"
  new RegExp(`(?<![\\d.,])${AGE} ${YEARS},? (?:\\(|(?:in|en|im|em|nel|w|i|в) )(?<date>${DATE_PATTERN})`, 'giu'),
  new RegExp(`(?<!\\p{L})aged? ${AGE} (?:\\(|(?:in|as of|as at) )(?<date>${DATE_PATTERN})`, 'giu'),
];
/** True at the one date that the remarks name before it. */
const THEN = new RegExp(
  `(?<!\\p{L})(?:(?:he|she) was ${AGE}(?: years old)? (?:then|at the time)|(?:then |aged |then aged )(?<then>[1-9]\\d)(?: years old)? at (?:designation|listing|the time))(?!\\p{L})`,
  'iu',
);

/** At the beginning of a clause, or what the bar came after: "mule for a gang jailed in 2009" is of others. */
const CONVICTED = new RegExp(
  `(?:^\\W*|[:;.] ?(?:was )?|(?:after|following|nach|après|tras|dopo) (?:(?:an?|his|her|the|criminal|fraud|final|un[ea]?|eine[mr]?|su|sa) ){0,2})` +
    `(?:convicted|conviction|sentenced|jailed|imprisoned|verurteilt|verurteilung|condamnée?|condamnation|condenad[oa]|condena|condannat[oa]|condanna|осужд[её]н[а-я]*)` +
    `(?: (?!not)[\\p{L}’'-]+){0,5}? (?:of|in|on|from|de|en|von|vom|im|del|nel|em|в) (?<date>${DATE_PATTERN})`,
  'iu',
);

/**
 * What the remarks of a record say of the person it is about without naming anybody: up to the first word that brings
 * in somebody else.
 * @param reasons why an internal entry bars its party
 */
export function readOwnRemarks(
  texts: readonly HitText[],
  { asOf, names, reasons }: { asOf: IsoDate; names: readonly string[]; reasons: readonly Stated[] },
): OwnRemarks {
  const remarks = texts.filter(isRemark).map((text) => ({ ...text, text: ofSubject(text.text, names) }));
  const grounds = reasons.map((reason) => ({ ...reason, text: ofSubject(reason.text, names) }));
  return {
    birthDates: remarks.flatMap(({ text, pointer }) =>
      birthsInText(text, asOf).map(({ quote, birth }) => ({ text: quote, interval: birth, pointer })),
    ),
    ages: remarks.flatMap((remark) => agesIn(remark, asOf)),
    acts: [...remarks, ...grounds].flatMap(({ text, pointer }) => {
      const found = CONVICTED.exec(text);
      const date = readDate(found?.groups?.date ?? '');
      return found && date && date.from <= asOf ? [{ what: 'convicted', date, text: found[0], pointer }] : [];
    }),
  };
}

function isRemark({ pointer }: HitText): boolean {
  const keys = (pointer ?? '').split('/').filter((key) => !/^\d+$/.test(key));
  return REMARKS.has(fieldName(keys.at(-1)?.replaceAll('~1', '/').replaceAll('~0', '~') ?? ''));
}

/** "Pérez, 71 años en 2024": a single name within a sentence, right before what may be said of its bearer. */
const NAME_BEFORE_FACT = new RegExp(
  `(?<=\\p{L} )(?!${MONTH_PATTERN}(?!\\p{L}))\\p{Lu}[\\p{L}\\p{M}’'-]+(?=,? (?:\\(|\\d|born|b\\.|aged|was|né|nac|geb|nat|nasc|род))`,
  'gu',
);

/** The text up to where somebody else may be meant. */
function ofSubject(text: string, names: readonly string[]): string {
  const others = personNames(text).filter(({ name }) => !names.some((own) => own.includes(name) || name.includes(own)));
  const single = [...text.matchAll(NAME_BEFORE_FACT)].find(([word]) => !names.some((own) => own.includes(word)));
  const ends = [others[0]?.start, ANOTHER.exec(text)?.index, single?.index].filter((index) => index !== undefined);
  return text.slice(0, Math.min(text.length, ...ends));
}

function agesIn({ text, pointer }: HitText, asOf: IsoDate): AgeFact[] {
  const dated = AT_DATE.flatMap((pattern) => [...text.matchAll(pattern)]).map((found) => ({
    quote: found[0],
    age: Number(found.groups?.age),
    at: readDate(found.groups?.date ?? ''),
  }));
  const then = THEN.exec(text);
  if (then !== null)
    dated.push({
      quote: then[0],
      age: Number(then.groups?.age ?? then.groups?.then),
      at: onlyDateIn(text.slice(0, then.index)),
    });
  return dated.flatMap(({ quote, age, at }) => {
    if (at === null || at.from > asOf) return [];
    const ages = { from: age, to: age };
    return [{ ages, at, birth: birthAtAge(ages, at), text: quote, pointer }];
  });
}

function onlyDateIn(text: string): DateInterval | null {
  const dates = [...text.matchAll(new RegExp(DATE_PATTERN, 'giu'))].flatMap(([said]) => readDate(said) ?? []);
  return dates.length === 1 ? (dates[0] ?? null) : null;
}
