import { birthAtAge } from '../dates/age-at-date.ts';
import { parseBirthDate } from '../dates/birth-date.ts';
import { DATE_PATTERN, since } from '../dates/dates-in-text.ts';
import { describeInterval, overlaps } from '../dates/interval.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { Policy } from '../policy/policy.ts';
import type { AgeFact, DateFact } from './facts.ts';
import { OF_ANOTHER, fieldName, foldKey } from './field-names.ts';
import { DOUBTS, datesWithRemark } from './dates-with-remark.ts';
import { FieldReader, fieldsOf, isEmpty, unescapePointer } from './field-reader.ts';
import type { Field, JsonObject, Located } from './field-reader.ts';

export interface DateContext {
  asOf: IsoDate;
  policy: Policy;
  /** The date an age without one of its own belongs to; null where none is known. */
  published: DateInterval | null;
  /** Whether the party writes the day before the month; else both readings of 02/11/1966 stand. */
  dayFirst?: boolean;
}

const BIRTH_DATES = [
  'dob',
  'dateofbirth',
  'birthdate',
  'dobs',
  'datesofbirth',
  'dateofbirths',
  'birthdates',
  'bornon',
  'bornwhen',
  'borndate',
  'dateborn',
  'birth',
  'daymonthyear',
  ...['birth', 'dob', 'birthdate', 'birthyear', 'dateofbirth', 'yearofbirth'].map((birth) => `${birth}range`),
  'bornbetween',
];
/** What somebody was born on, or in, or both. */
const BORN = ['born'];
const BIRTH_YEARS = ['yearofbirth', 'birthyear', 'yearsofbirth', 'yob', 'dobyear', 'birthdateyear'];
const BIRTH_MONTHS = ['monthofbirth', 'birthmonth', 'dobmonth', 'birthdatemonth'];
const BIRTH_DAYS = ['dayofbirth', 'birthday', 'dobday', 'birthdateday'];

const DEATHS = [
  'dissolved',
  'dissolvedon',
  'dissolutiondate',
  'datedissolved',
  'dateofdissolution',
  'struckoffon',
  'deathdate',
  'dateofdeath',
  'died',
  'dod',
  'deceaseddate',
  'datedeceased',
  'deceasedon',
  'death',
];
/** What a clock writes for no date. */
const NO_DEATH = '1970-01-01';
const DEATH_DETAILS = ['placeofdeath', 'deathplace', 'causeofdeath', 'countryofdeath', 'deathcountry'];
const DECEASED = ['deceased', 'isdeceased', 'dead', 'isdead'];
const INCORPORATIONS = [
  'incorporationdate',
  'dateofincorporation',
  'incorporatedon',
  'incorporated',
  'incorporation',
  'registrationdate',
  'dateofregistration',
  'foundingdate',
  'foundedon',
  'founded',
  'foundationdate',
  'establishedon',
  'established',
  'dateestablished',
  'formationdate',
  'companyformationdate',
  'dateincorporated',
  'incorporatedin',
  'incdate',
  'incorpdate',
  'incorporationyear',
  'yearofincorporation',
  'foundingyear',
  'foundedin',
  'yearfounded',
  'establishedin',
  'yearestablished',
  'dateofestablishment',
  'establishmentdate',
  'dateofformation',
  'formed',
  'formedon',
];

/** What systems write where they know no date. */
const PLACEHOLDER = /^(?:0001-01-01|0000|1?0?\/?0?1?\/0001|unknown|n\/?a|none|null|-+|not (?:known|available|stated))/i;

interface ReadDates {
  facts: DateFact[];
  problems: string[];
}

/** `nato_il`, `né: {le}`: of the languages whose words name a birth date, English alone may write the month first. */
function isNamedElsewhere(pointer: string): boolean {
  return pointer
    .split('/')
    .some((name) => !ENGLISH.test(name) && ['dateofbirth', 'born'].includes(fieldName(unescapePointer(name))));
}
const ENGLISH = /birth|born|dob/i;
const THAI = /[\u0E00-\u0E7F]/u;
const BUDDHIST = /^\d{1,2}[/.-]\d{1,2}[/.-]2[45]\d{2}$/;

/** In which calendar a record writes its dates. */
const CALENDAR = ['calendar', 'calendartype', 'datecalendar', 'dobcalendar'];

/** `dob_quality: "disputed"`, `dob_source: "father's passport"` */
const BESIDE_BIRTH = ['dob', 'birthdate', 'dateofbirth', 'yob'].flatMap((date) =>
  ['quality', 'status', 'source', 'confidence', 'note', 'remark', 'remarks', 'comment', 'of'].map(
    (what) => date + what,
  ),
);

/** Birth dates whole, as objects of parts or in fields of their own; what is no birth date is named in words. */
export function readBirthDates(reader: FieldReader, context: DateContext): ReadDates {
  const { asOf, policy } = context;
  if (reader.texts(CALENDAR).some(({ text }) => !/greg/iu.test(text)))
    return { facts: [], problems: ['birth date is in another calendar'] };
  if (reader.peek(BESIDE_BIRTH).some((text) => DOUBTS.test(text) || OF_ANOTHER.test(foldKey(text))))
    return { facts: [], problems: ['birth date is in doubt'] };
  const facts: DateFact[] = [];
  const problems: string[] = [];
  for (const { value, pointer } of birthValues(reader).flatMap(datesWithRemark)) {
    const text = String(value).trim();
    const dayFirst = context.dayFirst === true || isNamedElsewhere(pointer);
    // A Thai form asks for years of the Buddhist era.
    const stated = THAI.test(pointer) && BUDDHIST.test(text) ? `${text} พ.ศ.` : value;
    const parsed = parseBirthDate(stated, asOf, policy.birth.oldestPerson, { dayFirst });
    if (parsed.kind === 'date') facts.push({ interval: parsed.interval, text, pointer });
    else if (!PLACEHOLDER.test(text)) problems.push(`birth date ${parsed.why}`);
  }
  const objects = reader
    .objects([...BIRTH_DATES, ...BORN])
    .filter(({ object }) => !Object.values(object).every(isEmpty));
  if (facts.length + problems.length === 0 && objects.length > 0)
    problems.push('birth date is an object that names no year');
  return { facts: distinctDates(facts), problems };
}

/** The same date from several fields is one fact. */
function distinctDates(dates: readonly DateFact[]): DateFact[] {
  const key = ({ interval: { from, to, circa } }: DateFact) => `${from} ${to} ${circa}`;
  return dates.filter((date, index) => dates.findIndex((other) => key(other) === key(date)) === index);
}

function birthValues(reader: FieldReader): Located[] {
  const [year] = reader.values(BIRTH_YEARS);
  const [month] = reader.values(BIRTH_MONTHS);
  const [day] = reader.values(BIRTH_DAYS);
  const inFields =
    year && month ? [joined(year, month, isDayOfMonth(day) ? day : undefined)] : reader.values(BIRTH_YEARS);
  return [
    ...reader.values(BIRTH_DATES),
    ...reader.values(BORN, (value) => /\p{N}/u.test(String(value))),
    ...(isDayOfMonth(day) && month ? [] : reader.values(BIRTH_DAYS)),
    ...inFields,
    ...dateObjects(reader, [...BIRTH_DATES, ...BORN], ON_DATE),
    ...reader
      .objects(BIRTH_DETAILS)
      .flatMap(({ object, pointer }) => birthValues(new FieldReader(detailsIn(object, pointer)))),
  ];
}

/** Objects that tell of a birth, in which a bare date is its. */
const BIRTH_DETAILS = ['birthdetails', 'birthinfo', 'birthinformation', 'birthdata', 'birth'];

function detailsIn(object: JsonObject, pointer: string): Field[] {
  return fieldsOf(object, pointer).map((field) => (field.key === 'date' ? { ...field, key: 'dob' } : field));
}

function isDayOfMonth(field: Located | undefined): boolean {
  return field !== undefined && /^\d{1,2}$/.test(String(field.value).trim());
}

/** `{né: {le, à}}`, `{born: {on, in}}` */
const ON_DATE = [...'date data datetime utcdatetime on when le il el am em op den'.split(' '), ...BIRTH_DATES, ...BORN];
const FROM_YEARS = ['fromyear', 'yearfrom', 'startyear', 'minyear', 'from', 'min', 'earliest'];
const TO_YEARS = ['toyear', 'yearto', 'endyear', 'maxyear', 'to', 'max', 'latest'];

/** `{year, month, day}`, `{fromYear, toYear}` or a whole date, as `{birthDate}`, under any of the names. */
function dateObjects(reader: FieldReader, names: readonly string[], wholes: readonly string[] = []): Located[] {
  return reader.objects(names).flatMap(({ object, pointer }) => {
    const inner = new FieldReader(fieldsOf(object, pointer));
    const [year] = inner.values(['year', 'y', 'yyyy', 'ano']);
    const [month] = inner.values(['month', 'm', 'mm', 'mes']);
    const [day] = inner.values(['day', 'd', 'dd', 'dia']);
    const [first, last] = [inner.values(FROM_YEARS)[0], inner.values(TO_YEARS)[0]];
    if (!year && first && last) return [{ value: `${first.value}-${last.value}`, pointer }];
    const whole = inner.values(wholes);
    if (!year && whole.length > 0) return whole;
    const circa = inner.values(['circa', 'approximate', 'iscirca']).some(({ value }) => value === true) ? 'circa ' : '';
    return year ? [{ value: `${circa}${String(joined(year, month, day).value)}`, pointer }] : [];
  });
}

/** As ISO 8601 would write the parts; a part that is missing ends it. */
function joined(year: Located, month: Located | undefined, day: Located | undefined): Located {
  const parts = [year, month, month && day].flatMap((part) => (part ? [String(part.value).trim()] : []));
  const numeric = parts.every((part) => /^\d+$/.test(part));
  const text = numeric ? parts.map((part) => part.padStart(2, '0')).join('-') : parts.reverse().join(' ');
  return { value: text, pointer: (day ?? month ?? year).pointer };
}

/** Whether a party states two birth dates that cannot both be true, in words; null where it does not. */
export function contradictingBirths(dates: readonly DateFact[]): string | null {
  for (const left of dates) {
    const right = dates.find((other) => !overlaps(left.interval, other.interval));
    if (right) {
      const [first, last] = [describeInterval(left.interval), describeInterval(right.interval)].sort();
      return `birth dates ${first ?? ''} and ${last ?? ''} contradict each other`;
    }
  }
  return null;
}

/** Dates of death, where no other field tells of it; where a party is only said to be dead, any day up to the as-of date. */
export function readDeaths(reader: FieldReader, { asOf }: DateContext): DateFact[] {
  const deaths = statedDeaths(reader, asOf);
  reader.values(DEATH_DETAILS);
  return reader.unreadKeys(/death|deceas|died/).length > 0 ? [] : deaths;
}

function statedDeaths(reader: FieldReader, asOf: IsoDate): DateFact[] {
  const dated = [...readPast(reader, DEATHS, asOf), ...readPast(reader, DECEASED, asOf)].filter(
    ({ interval }) => interval.to !== NO_DEATH,
  );
  if (dated.length > 0) return dated;
  return reader
    .values(DECEASED)
    .filter(({ value }) => /^(?:true|yes|y|deceased|dead)$/i.test(String(value).trim()))
    .map(({ value, pointer }) => ({ interval: since(null, asOf), text: String(value), pointer }));
}

export function readIncorporations(reader: FieldReader, { asOf }: DateContext): DateFact[] {
  const founded = readPast(reader, INCORPORATIONS, asOf);
  const isContinued =
    reader.unreadKeys(CONTINUES).length > 0 || reader.unreadProse().some(({ text }) => CONTINUES.test(text));
  return isContinued || founded.some(({ text }) => CONTINUES.test(text)) ? [] : founded;
}

/** What goes on with a company that is older than its entry in a register. */
const CONTINUES =
  /re-?domicil|re-?regist|re-?incorporat|convert|conversion|predecessor|umgewandelt|umwandlung|verschm|rechtsvorg|merge[rd]|fusion|continued (?:from|as)|transformation|przekszta/iu;

function readPast(reader: FieldReader, names: readonly string[], asOf: IsoDate): DateFact[] {
  return [...reader.values(names), ...dateObjects(reader, names, ['date', 'on'])].flatMap(({ value, pointer }) => {
    const parsed = parseDate(value);
    return parsed.kind === 'date' && parsed.interval.from <= asOf
      ? [{ interval: parsed.interval, text: String(value).trim(), pointer }]
      : [];
  });
}

const AGES = [
  'age',
  'personage',
  'subjectage',
  'currentage',
  'reportedage',
  'statedage',
  'ageatdate',
  ...['article', 'report', 'story', 'source', 'text', 'press', 'publication'].flatMap((place) =>
    ['in', 'at', 'atthetimeof'].map((when) => `age${when}${place}`),
  ),
];
/** When the age beside them was true. */
const AGE_DATES = [
  'ageasof',
  'ageasofdate',
  'agedate',
  'ageat',
  'ageason',
  'ageyear',
  'agereferencedate',
  'asof',
  'asofdate',
];
const AGE_VALUE =
  /^(\d{1,3})(?: ?(?:years?(?: old)?|yrs?|y\/?o|jahre(?: alt)?|ans|años|anni|anos)\.?)?(?:,? (?:\(|in |as of |at )?([\d./-]{4,10})\)?| ?[(,;] ?([^()]{4,60})\)?)?$/i;
/** "66 years (profile of March 2022)": the one date that the words behind an age name. */
const DATE_AT_END = new RegExp(
  `^(?:[\\p{L}.:'’-]+ ){0,5}?(?:(?:of|from|in|on|at|vom|von|du|de|del|di|da|van) )?(${DATE_PATTERN})$`,
  'iu',
);

/** Ages as numbers or texts, or as `{age, date}`; each at the date beside it, else when the source was published. */
export function readAges(reader: FieldReader, context: DateContext): AgeFact[] {
  if (reader.unreadKeys(/^age(?:of|person|holder)$/).length > 0) return [];
  const [stated] = reader.values(AGE_DATES).flatMap(({ value }) => pastDate(value, context.asOf));
  const inside = reader.objects(AGES).flatMap(({ object, pointer }) => {
    const inner = new FieldReader(fieldsOf(object, pointer));
    const [date] = inner.values(['date', 'year', ...AGE_DATES]).flatMap(({ value }) => pastDate(value, context.asOf));
    return inner.texts(['age', 'value', 'years']).flatMap((age) => ageFact(age, date ?? stated, context));
  });
  return [...reader.texts(AGES).flatMap((age) => ageFact(age, stated, context)), ...inside];
}

function ageFact(
  { text, pointer }: { text: string; pointer: string },
  stated: DateInterval | undefined,
  { asOf, published, policy }: DateContext,
): AgeFact[] {
  const found = AGE_VALUE.exec(text);
  const age = Number(found?.[1]);
  if (!found || age > policy.birth.oldestPerson) return [];
  const words = found[3] === undefined ? null : DATE_AT_END.exec(found[3].trim());
  if (found[3] !== undefined && words === null) return [];
  const [own] = [found[2], words?.[1]].flatMap((date) => (date === undefined ? [] : pastDate(date, asOf)));
  const at = own ?? stated ?? published ?? since(null, asOf);
  const ages = { from: age, to: age };
  return [{ ages, at, birth: birthAtAge(ages, at), text, pointer }];
}

function pastDate(value: unknown, asOf: IsoDate): DateInterval[] {
  const parsed = parseDate(value);
  return parsed.kind === 'date' && parsed.interval.from <= asOf ? [parsed.interval] : [];
}
