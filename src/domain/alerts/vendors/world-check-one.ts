import { fieldsOf } from '../../facts/field-reader.ts';
import type { Field, JsonObject } from '../../facts/field-reader.ts';
import { fieldAt, has, nameField, objectsAt, renamed, textAt, typedFields, without } from './vendor-shape.ts';
import type { VendorShape } from './vendor-shape.ts';

/**
 * A result of a screening. Only what was matched is the record's; what was submitted is the customer's own, sent there
 * and back. The strength of the match is that of the names alone.
 */
export const worldCheckOne: VendorShape = {
  vendor: 'World-Check One',
  read: (hit, pointer) =>
    has(hit, 'secondaryfieldresults') ||
    (has(hit, 'primaryname') && objectsAt(fieldsOf(hit, pointer), ['countrylinks']).length > 0) ||
    (has(hit, 'matchstrength') && (has(hit, 'matchedterm') || has(hit, 'referenceid')))
      ? readResult(hit, pointer)
      : null,
};

const NAMES: Readonly<Record<string, string | null>> = {
  submittedterm: null,
  matchedterm: null,
  matchednametype: null,
  matchstrength: 'vendorscore',
  referenceid: 'ref',
  resultid: 'resultid',
  categories: 'vendorcategories',
  resolution: null,
  resultreview: null,
  providertype: null,
  sources: 'list',
  creationdate: null,
  modificationdate: null,
  pepstatus: 'vendorcategories',
};
const PARTS = ['secondaryfieldresults', 'countrylinks', 'events', 'names', 'matchedterm'];

const SECONDARY: Readonly<Record<string, string>> = {
  SFCT_1: 'gender',
  SFCT_2: 'dob',
  SFCT_3: 'countryofresidence',
  SFCT_4: 'placeofbirth',
  SFCT_5: 'nationality',
};

function readResult(hit: JsonObject, pointer: string): Field[] {
  const fields = fieldsOf(hit, pointer);
  return [
    ...renamed(without(fields, PARTS), NAMES),
    ...matchedTerm(hit, fields),
    ...secondary(fields),
    ...typedFields(objectsAt(fields, ['names']), {
      types: ['type', 'nametype'],
      values: ['fullname', 'name', 'value'],
      keyOf: nameField,
    }),
    ...typedFields(objectsAt(fields, ['countrylinks']), {
      types: ['type', 'countrylinktype'],
      values: ['country', 'countrytext'],
      keyOf: countryField,
    }),
    ...events(fields),
  ];
}

/** The name that was matched, in the kind that the record has it in. */
function matchedTerm(hit: JsonObject, fields: readonly Field[]): Field[] {
  const kind = nameField(textAt(hit, ['matchednametype']) ?? '');
  return fields
    .filter((field) => field.key === 'matchedterm')
    .map((field) => ({ ...field, key: kind === 'name' ? 'matchedterm' : kind }));
}

function secondary(fields: readonly Field[]): Field[] {
  return objectsAt(fields, ['secondaryfieldresults']).flatMap(({ object, pointer }) => {
    const inner = fieldsOf(object, pointer);
    const own = textAt(object, ['typeid']);
    const nested = objectsAt(inner, ['field'])[0];
    const type = own ?? (nested ? textAt(nested.object, ['typeid']) : null) ?? '';
    // A type that is not known stays under its own id and counts as not understood.
    const key = SECONDARY[type] ?? type.toLowerCase();
    const value = inner.find(
      (field) => field.key === 'matcheddatetimevalue' && field.value != null && field.value !== '',
    );
    const text = value ?? inner.find((field) => field.key === 'matchedvalue') ?? compared(object, nested);
    return text && key !== '' && text.value != null && text.value !== '' ? [{ ...text, key }] : [];
  });
}

/** `{field: {value}, fieldResult: "MATCHED"}`, where nothing tells what of it was submitted. */
function compared(result: JsonObject, nested?: { object: JsonObject; pointer: string }): Field | undefined {
  const isTold = /^(?:NOT_)?MATCHED$/u.test(textAt(result, ['fieldresult']) ?? '') && !has(result, 'submittedvalue');
  return nested && isTold ? fieldsOf(nested.object, nested.pointer).find(({ key }) => key === 'value') : undefined;
}

function countryField(type: string): string {
  if (/national|citizen/i.test(type)) return 'nationality';
  if (/resid|location/i.test(type)) return 'countryofresidence';
  if (/birth|^pob$/i.test(type)) return 'countryofbirth';
  return /regist|incorp/i.test(type) ? 'countryofincorporation' : 'countries';
}

/** Births and deaths. */
function events(fields: readonly Field[]): Field[] {
  return objectsAt(fields, ['events']).flatMap(({ object, pointer }) => {
    const type = textAt(object, ['type']) ?? '';
    const key = /birth/i.test(type) ? 'dob' : /death/i.test(type) ? 'deathdate' : null;
    if (key === null) return [];
    const inner = fieldsOf(object, pointer);
    const full = inner.find(
      (field) => field.key === 'fulldate' && typeof field.value === 'string' && field.value !== '',
    );
    const place = inner.filter((field) => (field.key === 'address' || field.key === 'place') && key === 'dob');
    return [
      full ? { ...full, key } : fieldAt(key, object, pointer),
      ...place.map((field) => ({ ...field, key: 'placeofbirth' })),
    ];
  });
}
