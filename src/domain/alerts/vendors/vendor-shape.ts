import { FieldReader, fieldsOf, isEmpty } from '../../facts/field-reader.ts';
import { fieldName } from '../../facts/field-names.ts';
import type { Field, JsonObject } from '../../facts/field-reader.ts';

/** How one vendor writes a hit. */
export interface VendorShape {
  /** The vendor's name, for the evidence. */
  vendor: string;
  /**
   * The fields of a hit under the names that `readHit` knows, each with its pointer into the vendor's own payload; null
   * where the object is not of this vendor's shape.
   */
  read: (hit: JsonObject, pointer: string) => Field[] | null;
}

/** The fields with some of their names replaced; a name that becomes null is dropped, since it says nothing of the party. */
export function renamed(fields: readonly Field[], names: Readonly<Record<string, string | null>>): Field[] {
  return fields.flatMap((field) => {
    const name = Object.hasOwn(names, field.key) ? names[field.key] : field.key;
    return name == null ? [] : [{ ...field, key: name }];
  });
}

/** A field of the form that `readHit` knows. */
export function fieldAt(key: string, value: unknown, pointer: string): Field {
  return { key, value, pointer };
}

/** The objects of a list under any of the names, each with its place. */
export function objectsAt(
  fields: readonly Field[],
  names: readonly string[],
): { object: JsonObject; pointer: string }[] {
  return new FieldReader(fields).objects(names);
}

/** The fields but for those of the names. */
export function without(fields: readonly Field[], names: readonly string[]): Field[] {
  return fields.filter((field) => !names.includes(field.key));
}

/** The first text under any of the names; null where there is none. */
export function textAt(source: JsonObject, names: readonly string[]): string | null {
  const fields = fieldsOf(source, '');
  for (const name of names) {
    for (const { key, value } of fields) {
      const text = key === name && (typeof value === 'string' || typeof value === 'number') ? String(value).trim() : '';
      if (text !== '') return text;
    }
  }
  return null;
}

/** Whether the object has fields of all the names, whatever their spelling. */
export function has(source: JsonObject, ...names: string[]): boolean {
  const keys = Object.keys(source).map(fieldName);
  return names.every((name) => keys.includes(name));
}

/** Entries of a list that each say what they are, as fields of their own: `{type: "Citizenship", country: "PT"}`. */
export function typedFields(
  entries: readonly { object: JsonObject; pointer: string }[],
  {
    types,
    values,
    keyOf,
  }: { types: readonly string[]; values: readonly string[]; keyOf: (type: string) => string | null },
): Field[] {
  return entries.flatMap(({ object, pointer }) => {
    const type = textAt(object, types);
    const key = keyOf(type ?? '');
    const value = fieldsOf(object, pointer).find((field) => values.includes(field.key) && !isEmpty(field.value));
    return key === null || !value ? [] : [{ ...value, key }];
  });
}

/** What a source calls a name ("Low Quality AKA", "Formerly known as"), as the field that holds such names. */
export function nameField(type: string): string {
  if (/weak|low|nom.?de.?guerre|nickname/i.test(type)) return 'weakalias';
  return /^(?:primary|main|full|pep|legal)?[ _-]?(?:name)?$/i.test(type.trim()) ? 'name' : 'alias';
}
