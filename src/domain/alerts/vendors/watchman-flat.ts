import { escapePointer, fieldsOf, isObject } from '../../facts/field-reader.ts';
import type { Field, JsonObject } from '../../facts/field-reader.ts';
import { has, textAt } from './vendor-shape.ts';
import { watchman } from './watchman.ts';

export interface FlatHit {
  object: JsonObject;
  pointer: string;
  fields: Field[];
}

const JOINED = ['altNames', 'addresses'];

/**
 * The answer of Watchman's first version: entries, their other names and their addresses in lists beside each other,
 * tied by `entityID`. One hit for each entity; null where the payload is none such.
 */
export function readWatchmanFlat(payload: JsonObject, pointer: string): { hits: FlatHit[]; lists: string[] } | null {
  if (!has(payload, 'sdns') && !(has(payload, 'altnames') && has(payload, 'deniedpersons'))) return null;
  const hits = new Map<string, FlatHit>();
  for (const { object, pointer: at } of entries(payload, 'SDNs', pointer)) {
    hits.set(textAt(object, ['entityid']) ?? at, {
      object,
      pointer: at,
      fields: watchman.read(object, at) ?? fieldsOf(object, at),
    });
  }
  for (const list of JOINED) {
    for (const { object, pointer: at } of entries(payload, list, pointer)) {
      const id = textAt(object, ['entityid']) ?? at;
      const hit = hits.get(id) ?? { object, pointer: at, fields: [{ key: 'ref', value: id, pointer: at }] };
      hit.fields.push(
        ...(list === 'altNames' ? otherName(object, at) : [{ key: 'address', value: object, pointer: at }]),
      );
      hits.set(id, hit);
    }
  }
  return { hits: [...hits.values()], lists: ['SDNs', ...JOINED].filter((key) => key in payload) };
}

function entries(payload: JsonObject, key: string, pointer: string): { object: JsonObject; pointer: string }[] {
  const list = payload[key];
  return (Array.isArray(list) ? (list as unknown[]) : []).flatMap((object, index) =>
    isObject(object) ? [{ object, pointer: `${pointer}/${escapePointer(key)}/${index}` }] : [],
  );
}

function otherName(object: JsonObject, pointer: string): Field[] {
  const weak = /weak|low/i.test(textAt(object, ['alternatetype', 'alternateremarks']) ?? '');
  return fieldsOf(object, pointer).flatMap((field) =>
    field.key === 'alternatename' ? [{ ...field, key: weak ? 'weakalias' : 'alias' }] : [],
  );
}
