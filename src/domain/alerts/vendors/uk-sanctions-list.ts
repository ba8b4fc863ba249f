import { FieldReader, fieldsOf, isObject } from '../../facts/field-reader.ts';
import type { Field, JsonObject } from '../../facts/field-reader.ts';
import { fieldAt, has, renamed } from './vendor-shape.ts';
import type { VendorShape } from './vendor-shape.ts';

/**
 * An entry of the UK Sanctions List, or of OFSI's Consolidated List of Financial Sanctions Targets: names in up to six
 * parts, the last of them the family name, dates with the day first.
 */
export const ukSanctionsList: VendorShape = {
  vendor: 'UK Sanctions List',
  read: (hit, pointer) => {
    const own = has(hit, 'ofsigroupid') || has(hit, 'uksanctionslistref') || has(hit, 'regimename');
    const listed = own && new FieldReader(fieldsOf(hit, pointer)).objects(['names']).length > 0;
    return listed || has(hit, 'name6') ? readEntry(hit, pointer) : null;
  },
};

const NAMES: Readonly<Record<string, string | null>> = {
  uniqueid: 'ref',
  ofsigroupid: 'entryid',
  uksanctionslistref: 'ref',
  groupid: 'entryid',
  individualentityship: 'entitytype',
  grouptypedescription: 'entitytype',
  grouptype: 'entitytype',
  regimename: 'program',
  sanctionsimposed: 'program',
  sanctionsimposedindicators: null,
  datelisted: 'listedon',
  listedon: 'listedon',
  uksanctionslistdatedesignated: 'listedon',
  dob: 'dateofbirth',
  dobs: 'dateofbirth',
  namenonlatinscript: 'alias',
  title: 'honorific',
  otherinformation: 'remarks',
  ukstatementofreasons: 'remarks',
  passportdetails: null,
  nationalidentificationnumber: 'nationalid',
  nationalidentifiernumber: 'nationalid',
  businessregistrationnumber: 'registrationnumber',
  businessregistrationnumbers: 'registrationnumber',
  lastupdated: null,
  designationsource: null,
};
/** Elements that only hold others: what is in them is the entry's own. */
const HOLDERS = new Set(
  (
    'individualdetails individual entitydetails entity shipdetails ship birthdetails location nonlatinnames nonlatinname dobs dob nationalities ' +
    'positions genders passportdetails passports passport nationalidentifierdetails nationalidentifiers nationalidentifier'
  ).split(' '),
);
const DATES = new Set(['dateofbirth', 'listedon', 'datedesignated']);
const DEEPEST = 6;

function readEntry(hit: JsonObject, pointer: string): Field[] {
  const fields = renamed(unfolded(fieldsOf(hit, pointer), 0), NAMES);
  return [
    ...fields.map((field) => (DATES.has(field.key) ? { ...field, value: dayFirst(field.value) } : field)),
    fieldAt('list', 'UK Sanctions List', pointer),
  ];
}

function unfolded(fields: readonly Field[], depth: number): Field[] {
  return fields.flatMap((field) => {
    // `Names: {Name: […]}`, as the XML has them.
    if (field.key === 'names' && isObject(field.value)) return listIn(field);
    if (!HOLDERS.has(field.key) || depth > DEEPEST) return [field];
    const items = Array.isArray(field.value) ? (field.value as unknown[]) : [field.value];
    return items.flatMap((item, index) => {
      const pointer = Array.isArray(field.value) ? `${field.pointer}/${index}` : field.pointer;
      return isObject(item) ? unfolded(fieldsOf(item, pointer), depth + 1) : [{ ...field, value: item, pointer }];
    });
  });
}

function listIn(field: Field): Field[] {
  return fieldsOf(field.value as JsonObject, field.pointer).map((inner) => ({ ...inner, key: 'names' }));
}

/** `06/02/1983` as ISO 8601 writes it; a part that is unknown, `dd/mm/1963` or `00/00/1963`, is left out. */
function dayFirst(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dayFirst);
  const parts = typeof value === 'string' ? /^(\d{2}|dd)\/(\d{2}|mm)\/(\d{4})$/i.exec(value.trim()) : null;
  if (!parts) return value;
  const [, day = '', month = '', year = ''] = parts;
  const known = [year, month, day].map((part) => (/^[1-9]|^0[1-9]/.test(part) ? part : null));
  const end = known.indexOf(null);
  return known.slice(0, end === -1 ? known.length : end).join('-');
}
