import { toCountryCode } from '../countries/country-code.ts';
import { latest } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { FieldReader, fieldsOf, isEmpty } from '../facts/field-reader.ts';
import type { Field, JsonObject } from '../facts/field-reader.ts';
import type { Stated } from '../facts/facts.ts';
import { seniorOfficeIn } from '../pep/senior-offices.ts';
import { earliest, termInWords } from '../pep/term-of-office.ts';
import { judgePosition } from '../pep/tiers.ts';
import type { PositionFact } from './alert-hit.ts';

/** `previousRoles`, `currentPositions`. */
export const ROLES_BY_TIME = ['previous', 'past', 'former', 'current', 'present'].flatMap((when) =>
  ['role', 'roles', 'position', 'positions', 'office', 'offices', 'function', 'functions'].map(
    (what) => `${when}${what}`,
  ),
);
const POSITIONS = [
  'position',
  'positions',
  'role',
  'roles',
  'function',
  'functions',
  'office',
  'offices',
  'officeheld',
  'officesheld',
  'roledescription',
  'roletitle',
  'roletext',
  'rolename',
  'posttitle',
  'postheld',
  'publicfunction',
  'officeheld',
  'officesheld',
  'positionheld',
  'roledescription',
  'occupation',
  'jobtitle',
  'politicalposition',
  'politicalpositions',
  ...ROLES_BY_TIME,
];
const OBJECTS = [
  ...ROLES_BY_TIME,
  'roles',
  'role',
  'positions',
  'position',
  'offices',
  'functions',
  'pepentries',
  'mandates',
  'politicalpositions',
];
const TITLES = ['position', 'post', 'title', 'role', 'office', 'function', 'name', 'value', 'description'];
const STARTS = [
  'start',
  'periodstart',
  'sincedate',
  'sinceyear',
  'startyear',
  'startdate',
  'positionstart',
  'from',
  'since',
  'fromdate',
  'termstart',
  'startedon',
  'activestartdate',
  'alta',
  'inofficesince',
  'appointedon',
  'dateappointed',
  'appointmentdate',
  'dateofappointment',
  'tookoffice',
  'assumedoffice',
  'officefrom',
];
const ENDS = [
  'end',
  'periodend',
  'functionend',
  'endyear',
  'untilyear',
  'enddate',
  'positionend',
  'until',
  'to',
  'todate',
  'leftoffice',
  'termend',
  'endedon',
  'activeenddate',
  'officeto',
  'baja',
];
const TERMS = [
  'positiondates',
  'termofoffice',
  'officeterm',
  'term',
  'inoffice',
  'tenure',
  'mandate',
  'periodinoffice',
  'period',
  'years',
  'dates',
  'zeitraum',
  'periode',
  'periodo',
];
/** Says that an office is held still, or again, whatever dates stand beside it. */
const CURRENT = ['current', 'iscurrent', 'active', 'isactive', 'inoffice', 'incumbent', 'reelected'];
const STATUSES = ['status', 'positionstatus', 'officestatus', 'pepstatus', 'state'];
const HELD =
  /^(?:current(?:ly)?|active|re-?appointed|re-?elected|in office|incumbent|serving|sitting|aktiv|aktuell|im amt|actif|en fonctions?|actual|en funciones|activ[oa]|in carica|attual[ei]|em exercício)(?!\p{L})/iu;
const COUNTRIES = ['country', 'countrycode', 'countryname', 'jurisdiction'];
/** Fields beside a title that name no office. */
const BESIDE =
  'id ref type kind classification source sources url link region city place location district constituency party ' +
  'lastupdated updated';
/** The body that an office is of, and how vendors rank it. */
const BODIES = words('institution institutiontype peplevel peptype level rank tier class');
/** The same of one office among several. */
const BODIES_OF_ONE = [
  ...BODIES,
  ...words('category body organization organisation employer agency department ministry'),
];
const KNOWN: ReadonlySet<string> = new Set(
  [TITLES, COUNTRIES, STARTS, ENDS, CURRENT, STATUSES, BODIES_OF_ONE, words(BESIDE)].flat(),
);

/** Every function a record states, once each; with its own dates and country where it says them. */
export function readPositions(reader: FieldReader): PositionFact[] {
  const objects = reader.objects(OBJECTS);
  const whole = objects.flatMap(({ object, pointer }) => {
    const inner = new FieldReader(fieldsOf(object, pointer));
    const [title] = inner.texts(TITLES);
    const [country] = inner.texts(COUNTRIES);
    const about = { ...readTerm(inner), country: country ? toCountryCode(country.text) : null };
    return [...(title ? [title] : []), ...officesUnderOtherNames(object, pointer, title !== undefined)].map((stated) =>
      position(stated, about),
    );
  });
  const texts = reader
    .texts(POSITIONS)
    .filter(({ pointer }) => !objects.some((object) => pointer.startsWith(`${object.pointer}/`)))
    .map(positionOf);
  return [...new Map([...texts, ...whole].map((fact) => [fact.text, fact])).values()].sort(byText);
}

export function byText(left: Stated, right: Stated): number {
  return left.text < right.text ? -1 : left.text > right.text ? 1 : 0;
}

/** What an object says under names that are not known: beside a title only what outranks most. */
function officesUnderOtherNames(
  object: JsonObject,
  pointer: string,
  hasTitle: boolean,
): { text: string; pointer: string }[] {
  return unknownTexts(object, pointer).filter(({ text }) =>
    hasTitle ? seniorOfficeIn(text) !== null : !['unknown', 'none'].includes(judgePosition(text).tier),
  );
}

function unknownTexts(object: JsonObject, pointer: string): { text: string; pointer: string }[] {
  return unknownFields(object, pointer).flatMap(({ value, pointer: at }) =>
    typeof value === 'string' ? [{ text: value.trim(), pointer: at }] : [],
  );
}

function unknownFields(object: JsonObject, pointer: string): Field[] {
  return fieldsOf(object, pointer).filter(
    ({ key, value }) => !KNOWN.has(key) && !isEmpty(value) && !(TERMS.includes(key) && isTerm(String(value))),
  );
}

/** JSON pointers of what the objects of functions say under names that are not known. */
export function notUnderstoodInPositions(reader: FieldReader): string[] {
  return reader
    .objects(OBJECTS)
    .flatMap(({ object, pointer }) => unknownFields(object, pointer).map(({ pointer: at }) => at));
}

/** Where offices are held, as the record and the objects of its functions say. */
export function readBodies(reader: FieldReader): { text: string; pointer: string }[] {
  const inner = reader
    .objects(OBJECTS)
    .flatMap(({ object, pointer }) => new FieldReader(fieldsOf(object, pointer)).texts(BODIES_OF_ONE));
  return [...reader.texts(BODIES), ...inner];
}

/** A function as a text states it, with the term at its end. */
export function positionOf(stated: { text: string; pointer: string }): PositionFact {
  return position(stated, termInWords(stated.text));
}

interface Term {
  start: DateInterval | null;
  end: DateInterval | null;
  /** Whether a field says that it goes on, whatever others say. */
  goesOn?: boolean;
  country?: string | null;
}

function position(stated: { text: string; pointer: string }, { start, end, country = null }: Term): PositionFact {
  return {
    ...stated,
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
    ...(country === null ? {} : { country }),
  };
}

/** The term of an office by all that its fields say: from the first of their dates to the last, if none goes on. */
export function readTerm(reader: FieldReader): Term {
  const told = reader.texts(TERMS, isTerm).map(({ text }) => termInWords(text));
  const ends = [...reader.values(ENDS).map(({ value }) => dateOf(value)), ...told.map(({ end }) => end)];
  const starts = [...datesIn(reader, STARTS), ...told.flatMap(({ start }) => start ?? [])];
  const end = latest(ends.flatMap((one) => one ?? []));
  // Who began again after an end is in office.
  const goesOn = isHeld(reader) || ends.includes(null) || (end !== null && starts.some(({ from }) => from > end.to));
  return { start: earliest(starts), end: goesOn ? null : end, goesOn };
}

function isTerm(text: string): boolean {
  const { start, end } = termInWords(text);
  return start !== null || end !== null;
}

function isHeld(reader: FieldReader): boolean {
  return (
    reader
      .values(CURRENT)
      .some(({ value }) => /^(?:true|yes|y|1|ja|oui|s[ií]|sim|tak|да)$/iu.test(String(value).trim())) ||
    reader.texts(STATUSES).some(({ text }) => HELD.test(text))
  );
}

function datesIn(reader: FieldReader, names: readonly string[]): DateInterval[] {
  return reader.values(names).flatMap(({ value }) => dateOf(value) ?? []);
}

function dateOf(value: string | number | boolean): DateInterval | null {
  const parsed = parseDate(value);
  return parsed.kind === 'date' ? parsed.interval : null;
}

function words(text: string): string[] {
  return text.split(' ');
}
