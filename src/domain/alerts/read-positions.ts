import { toCountryCode } from '../countries/country-code.ts';
import type { DateInterval } from '../dates/interval.ts';
import { FieldReader, fieldsOf } from '../facts/field-reader.ts';
import type { JsonObject } from '../facts/field-reader.ts';
import { seniorOfficeIn } from '../pep/senior-offices.ts';
import { termInWords } from '../pep/term-of-office.ts';
import { judgePosition } from '../pep/tiers.ts';
import type { PositionFact } from './alert-hit.ts';
import { firstDate } from './read-media.ts';

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
export const STARTS = [
  'start',
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
];
export const ENDS = [
  'end',
  'enddate',
  'positionend',
  'until',
  'to',
  'todate',
  'leftoffice',
  'termend',
  'endedon',
  'activeenddate',
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
const COUNTRIES = ['country', 'countrycode', 'countryname', 'jurisdiction'];
/** Fields beside a title that name no office. */
const BESIDE =
  'id ref type kind status state active current level rank tier class classification source sources url link region city place ' +
  'location district constituency institution institutiontype body organization organisation employer agency department ' +
  'ministry party comment note notes remarks lastupdated updated';
const KNOWN: ReadonlySet<string> = new Set([...[TITLES, COUNTRIES, TERMS, STARTS, ENDS].flat(), ...BESIDE.split(' ')]);

/** Every function a record states, once each; with its own dates and country where it says them. */
export function readPositions(reader: FieldReader): PositionFact[] {
  const objects = reader.objects(OBJECTS);
  const whole = objects.flatMap(({ object, pointer }) => {
    const inner = new FieldReader(fieldsOf(object, pointer));
    const [title] = inner.texts(TITLES);
    const [country] = inner.texts(COUNTRIES);
    const term = readTerm(inner);
    const [start, end] = [firstDate(inner, STARTS) ?? term.start, firstDate(inner, ENDS) ?? term.end];
    const about = { start, end, country: country ? toCountryCode(country.text) : null };
    return [...(title ? [title] : []), ...officesUnderOtherNames(object, pointer, title !== undefined)].map((stated) =>
      position(stated, about),
    );
  });
  const texts = reader
    .texts(POSITIONS)
    .filter(({ pointer }) => !objects.some((object) => pointer.startsWith(`${object.pointer}/`)))
    .map(positionOf);
  return [...new Map([...texts, ...whole].map((fact) => [fact.text, fact])).values()].sort((left, right) =>
    left.text < right.text ? -1 : left.text > right.text ? 1 : 0,
  );
}

/** What an object says under names that are not known: beside a title only what outranks most. */
function officesUnderOtherNames(
  object: JsonObject,
  pointer: string,
  hasTitle: boolean,
): { text: string; pointer: string }[] {
  return unknownTexts(object, pointer).filter(({ text, key }) =>
    hasTitle
      ? key !== 'category' && seniorOfficeIn(text) !== null
      : !['unknown', 'none'].includes(judgePosition(text).tier),
  );
}

function unknownTexts(object: JsonObject, pointer: string): { text: string; pointer: string; key: string }[] {
  return fieldsOf(object, pointer).flatMap(({ key, value, pointer: at }) =>
    KNOWN.has(key) || typeof value !== 'string' || value.trim() === ''
      ? []
      : [{ text: value.trim(), pointer: at, key }],
  );
}

/** JSON pointers of what the objects of functions say under names that are not known. */
export function notUnderstoodInPositions(reader: FieldReader): string[] {
  return reader
    .objects(OBJECTS)
    .flatMap(({ object, pointer }) => unknownTexts(object, pointer).map(({ pointer: at }) => at));
}

/** A function as a text states it, with the term at its end. */
export function positionOf(stated: { text: string; pointer: string }): PositionFact {
  return position(stated, termInWords(stated.text));
}

interface Term {
  start: DateInterval | null;
  end: DateInterval | null;
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

/** The term of an office in a field of its own: "2015-03 to 2019-07". */
export function readTerm(reader: FieldReader): Term {
  const terms = reader.texts(TERMS).map(({ text }) => termInWords(text));
  return terms.find(({ start, end }) => start !== null || end !== null) ?? { start: null, end: null };
}
