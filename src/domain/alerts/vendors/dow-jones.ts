import { fieldsOf } from '../../facts/field-reader.ts';
import type { Field, JsonObject } from '../../facts/field-reader.ts';
import { has, nameField, objectsAt, renamed, textAt, typedFields, without } from './vendor-shape.ts';
import type { VendorShape } from './vendor-shape.ts';

/** A match of Risk & Compliance: profile id, names by type, dates in parts, countries by type, icon hints. */
export const dowJones: VendorShape = {
  vendor: 'Dow Jones Risk & Compliance',
  read: (hit, pointer) => {
    const attributes =
      typeof hit.attributes === 'object' && hit.attributes !== null ? (hit.attributes as JsonObject) : hit;
    const known = [hit, attributes].some((object) => has(object, 'peid') || has(object, 'iconhints'));
    return known ? readMatch(hit, pointer) : null;
  },
};

const NAMES: Readonly<Record<string, string | null>> = {
  peid: 'ref',
  iconhints: 'vendorcategories',
  iconhint: 'vendorcategories',
  matchtype: null,
  title: 'honorific',
  birthdates: 'dob',
  dateofbirth: 'dob',
  datesofbirth: 'dob',
  dateofbirths: 'dob',
  subsidiary: null,
  recordtype: 'entitytype',
  type: 'entitytype',
  watchlist: 'list',
  sanctionslists: 'list',
  deceased: 'deceased',
  activestatus: 'status',
  countryterritory: 'countries',
};
const COUNTRIES = ['countries', 'countrydetails', 'countryterritorydetails'];
const COUNTRY_TYPES = ['type', 'countrytype'];
const PARTS = ['names', 'namedetails', 'dates', 'datedetails'];

function readMatch(hit: JsonObject, pointer: string): Field[] {
  const fields = fieldsOf(hit, pointer);
  // `countries: {citizenship: […]}` says by its keys what each is, and is read as anybody's.
  const countries = objectsAt(fields, COUNTRIES).filter(({ object }) => textAt(object, COUNTRY_TYPES) !== null);
  return [
    ...renamed(without(fields, countries.length > 0 ? [...PARTS, ...COUNTRIES] : PARTS), NAMES),
    ...names(fields),
    ...typedFields(objectsAt(fields, ['dates', 'datedetails']), {
      types: ['type', 'datetype'],
      values: ['date', 'value', 'datevalue'],
      keyOf: dateField,
    }),
    ...typedFields(countries, {
      types: COUNTRY_TYPES,
      values: ['country', 'countrycode', 'code', 'name', 'value'],
      keyOf: countryField,
    }),
  ];
}

function names(fields: readonly Field[]): Field[] {
  return objectsAt(fields, ['names', 'namedetails']).flatMap((entry) => {
    const whole = typedFields([entry], {
      types: ['nametype', 'type'],
      values: ['namevalue', 'fullname', 'entityname', 'name', 'value'],
      keyOf: nameField,
    });
    if (whole.length > 0) return whole;
    const parts = fieldsOf(entry.object, entry.pointer);
    const first = parts.filter((field) => ['firstname', 'middlename', 'surname', 'lastname'].includes(field.key));
    const text = ['firstname', 'middlename', 'surname', 'lastname']
      .flatMap((key) => first.filter((field) => field.key === key && typeof field.value === 'string'))
      .map((field) => (field.value as string).trim())
      .filter((part) => part !== '');
    const type = parts.find((field) => field.key === 'nametype' || field.key === 'type')?.value;
    return text.length === 0
      ? []
      : [{ key: nameField(typeof type === 'string' ? type : ''), value: text.join(' '), pointer: entry.pointer }];
  });
}

function dateField(type: string): string | null {
  if (/birth/i.test(type)) return 'dob';
  if (/deceas|death/i.test(type)) return 'deathdate';
  return /regist|incorp|found/i.test(type) ? 'incorporationdate' : null;
}

function countryField(type: string): string {
  if (/citizen|national/i.test(type)) return 'nationality';
  if (/resid/i.test(type)) return 'countryofresidence';
  if (/birth/i.test(type)) return 'countryofbirth';
  return /regist|incorp|jurisdiction/i.test(type) ? 'jurisdiction' : 'countries';
}
