import { fieldsOf, isObject } from '../../facts/field-reader.ts';
import type { Field, JsonObject } from '../../facts/field-reader.ts';
import { fieldAt, has, renamed, textAt } from './vendor-shape.ts';
import type { VendorShape } from './vendor-shape.ts';

/** An entity of a search, with the score beside it or around it. */
export const watchman: VendorShape = {
  vendor: 'Watchman',
  read: (hit, pointer) => {
    const entity = isObject(hit.entity) ? hit.entity : hit;
    if (has(entity, 'sourcelist') && (has(entity, 'sourceid') || has(entity, 'entitytype'))) {
      return readEntity(hit, entity, pointer);
    }
    return has(hit, 'sdnname') || has(hit, 'sdntype') ? readSdn(hit, pointer) : null;
  },
};

const NAMES: Readonly<Record<string, string | null>> = {
  match: 'vendorscore',
  sourceid: 'entryid',
  created: 'incorporationdate',
  dissolved: 'deathdate',
  titles: 'position',
  contact: null,
  sourcedata: null,
  affiliations: null,
  debug: null,
  websites: 'website',
  faxnumbers: null,
};

function readEntity(hit: JsonObject, entity: JsonObject, pointer: string): Field[] {
  const fields = fieldsOf(hit, pointer);
  const [list, id] = [textAt(entity, ['sourcelist']), textAt(entity, ['sourceid'])];
  const inside = fields
    .filter((field) => field.key === 'sanctionsinfo' && isObject(field.value))
    .flatMap((field) =>
      renamed(fieldsOf(field.value as JsonObject, field.pointer), { description: 'remarks', secondary: null }),
    );
  return [
    ...renamed(
      fields.filter((field) => field.key !== 'sanctionsinfo' && !isZeroTime(field.value)),
      NAMES,
    ),
    ...inside,
    ...(list !== null && id !== null ? [fieldAt('ref', `${list}:${id}`, pointer)] : []),
  ];
}

/** How the service writes a time that it does not know. */
function isZeroTime(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('0001-01-01');
}

/** The flat shape of the first version: an entry of OFAC's list with its remarks as one text. */
function readSdn(hit: JsonObject, pointer: string): Field[] {
  const fields = renamed(fieldsOf(hit, pointer), {
    sdnname: 'name',
    entityid: 'ref',
    matchedname: null,
    match: 'vendorscore',
    title: 'position',
    alternatename: 'alias',
    vesseltype: null,
    tonnage: null,
    grossregisteredtonnage: null,
  });
  return [...fields, fieldAt('list', 'OFAC SDN', pointer)];
}
