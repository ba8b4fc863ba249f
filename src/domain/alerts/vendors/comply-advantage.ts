import { fieldName } from '../../facts/field-names.ts';
import { fieldsOf, isObject } from '../../facts/field-reader.ts';
import type { Field, JsonObject } from '../../facts/field-reader.ts';
import { fieldAt, has, objectsAt, renamed, textAt, typedFields } from './vendor-shape.ts';
import type { VendorShape } from './vendor-shape.ts';

/** A hit of a search: the record under `doc`, how it matched beside it. */
export const complyAdvantage: VendorShape = {
  vendor: 'ComplyAdvantage',
  read: (hit, pointer) => {
    const doc = isObject(hit.doc) ? hit.doc : hit;
    if (!has(doc, 'sourcenotes') && !(has(doc, 'types') && (has(doc, 'aka') || has(doc, 'fields')))) return null;
    return readDoc(hit, pointer);
  },
};

const NAMES: Readonly<Record<string, string | null>> = {
  types: 'vendorcategories',
  ismatch: null,
  matchtypes: null,
  matchtypesdetails: null,
  assets: null,
  lastupdatedutc: null,
  keywords: null,
  sources: 'list',
};
const PARTS = ['fields', 'sourcenotes', 'associates'];
const KIN =
  /spouse|wife|husband|partner|child|son|daughter|parent|father|mother|brother|sister|sibling|relative|family/i;

function readDoc(hit: JsonObject, pointer: string): Field[] {
  const fields = fieldsOf(hit, pointer);
  const typed = typedFields(objectsAt(fields, ['fields']), {
    types: ['tag', 'name'],
    values: ['value'],
    keyOf: (type) => TAGS[fieldName(type)] ?? fieldName(type),
  });
  const relatives = typedFields(objectsAt(fields, ['associates']), {
    types: ['association', 'relationship', 'type'],
    values: ['name'],
    keyOf: (kinship) => (KIN.test(kinship) ? 'relatives' : null),
  });
  const sources = readSources(fields);
  // The sources are known by their names where the record gives them.
  const known = sources.length > 0 ? [...PARTS, 'sources'] : PARTS;
  const rest = fields.filter(({ key, value }) => !known.includes(key) || typeof value === 'string');
  return [...renamed(rest, NAMES), ...typed, ...relatives, ...sources];
}

/** Tags of a record's `fields`; the others already have a usual name. */
const TAGS: Readonly<Record<string, string>> = {
  countrynames: 'countries',
  originalcountrytext: 'countries',
  country: 'countries',
  politicalposition: 'position',
  function: 'position',
  designation: 'position',
  otherinfo: 'remarks',
  additionalinformation: 'remarks',
  designationact: 'program',
  sanctiontype: 'program',
  removaldate: 'positionend',
  activestartdate: 'positionstart',
  activeenddate: 'positionend',
  originalplaceofbirthtext: 'placeofbirth',
  relatedurl: 'profileurl',
  picture: 'photo',
  originalnationality: 'nationality',
};

/** Which lists name the party; it counts as delisted only where all of them have dropped it. */
function readSources(fields: readonly Field[]): Field[] {
  const notes = fields
    .filter((field) => field.key === 'sourcenotes' && isObject(field.value))
    .flatMap((field) => fieldsOf(field.value as JsonObject, field.pointer))
    .flatMap((field) => (isObject(field.value) ? [{ note: field.value, pointer: field.pointer }] : []));
  const ends = notes.map(({ note }) => textAt(note, ['listingendedutc', 'listingended']));
  const known = ends.filter((end) => end !== null).sort();
  const allEnded = ends.length > 0 && known.length === ends.length;
  return [
    ...notes.flatMap(({ note, pointer }) =>
      renamed(fieldsOf(note, pointer), {
        name: 'list',
        amltypes: 'vendorcategories',
        listingstartedutc: 'listedon',
        listingstarted: 'listedon',
        listingendedutc: null,
        listingended: null,
        url: 'profileurl',
        countrycodes: null,
        sourceid: null,
        reason: 'remarks',
      }),
    ),
    ...(allEnded ? [fieldAt('delistedon', known.at(-1), notes[0]?.pointer ?? '')] : []),
  ];
}
