import { orderOf } from './name-order.ts';
import { fieldName } from './field-names.ts';

/** A scalar within free JSON and where it stands. */
export interface Located {
  value: string | number | boolean;
  pointer: string;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** A field of free JSON. */
export interface Field {
  /** Its name in lower case, letters and digits only, in English where it is a usual one of other languages. */
  key: string;
  value: unknown;
  pointer: string;
}

function words(text: string): string[] {
  return text.split(' ');
}

/** Why a record was raised, as the first part of its name. */
const RAISED_AS = words(
  'pep rca sanction sanctions sanctioned watchlist blacklist match matched matching listed hit target found screened candidate flagged barred blocked',
);
/** What it is a record of, as the last. */
const PARTIES = words(
  'record entry entity person profile party individual subject details company organization organisation business',
);

/** `pepRecord`, `matchedEntity`, `watchlistEntry`, `sanctionedPerson`. */
export const RAISED_PARTIES: readonly string[] = RAISED_AS.flatMap((prefix) =>
  PARTIES.map((noun) => `${prefix}${noun}`),
);

/** Objects that only wrap the facts of the party they stand in. */
export const WRAPPERS: ReadonlySet<string> = new Set([
  ...RAISED_PARTIES,
  'properties',
  'entity',
  'person',
  'profile',
  'countriesbytype',
  'doc',
  'subject',
  'business',
  'organization',
  'contact',
  'kontakt',
  'kontaktdaten',
  'contacto',
  'contatto',
  'contato',
  'coordonnees',
  'personaldetails',
  'attributes',
  'basic',
  'personal',
  'personalinformation',
  'personalinfo',
  'demographics',
  'candidate',
  'applicant',
  'pep',
  'record',
  'individual',
  'individualdetails',
  'party',
  'identity',
  'persondetails',
  'persondata',
  'personaldata',
  'candidate',
  'personalien',
  'personendaten',
  'angaben',
  'personne',
  'persona',
  'pessoa',
  'entite',
  'entidad',
  'entita',
  'entidade',
  'biodata',
  'biography',
  'who',
  'detail',
  'details',
  'general',
  'who',
  'article',
  'story',
  'target',
  'nameinfo',
  'namedetails',
  'personinfo',
  'facts',
]);
/** Keys under which an object of a list carries what it is about. */
const SCALAR_KEYS = [
  'name',
  'value',
  'fullname',
  'wholename',
  'code',
  'country',
  'countryiso2code',
  'countrydescription',
  'date',
  'identifier',
  'number',
  'title',
];
const DEEPEST_WRAPPER = 3;
const DEEPEST_OBJECT = 5;
const MOST_VALUES = 200;
const MOST_LEFTOVERS = 100;

/** Reads fields by their synonyms, whatever their spelling, and remembers which were read. */
export class FieldReader {
  private readonly fields: readonly Field[];
  private readonly byKey: ReadonlyMap<string, Field[]>;
  private readonly read = new Set<Field>();

  constructor(fields: readonly Field[]) {
    this.fields = fields;
    this.byKey = Map.groupBy(fields, ({ key }) => key);
  }

  /** Every scalar under any of the names that is usable, in the order of the names, then of the keys. */
  values(names: readonly string[], isUsable: (value: Located['value']) => boolean = () => true): Located[] {
    return this.matching(names).flatMap((field) => {
      const values = scalars(field.value, field.pointer, 0)
        .filter(({ value }) => isUsable(value))
        .slice(0, MOST_VALUES);
      if (values.length > 0) this.read.add(field);
      return values;
    });
  }

  /** Those of many names that are there, in their order: few fields are looked up among them, not they among the fields. */
  among(order: ReadonlyMap<string, number>): string[] {
    const placed: [string, number][] = [];
    for (const key of this.byKey.keys()) {
      const place = order.get(key);
      if (place !== undefined) placed.push([key, place]);
    }
    return placed.sort(([, left], [, right]) => left - right).map(([key]) => key);
  }

  texts(
    names: readonly string[],
    isUsable: (text: string) => boolean = () => true,
  ): { text: string; pointer: string }[] {
    // True and false are no text, whatever field they stand in.
    return this.values(names, (value) => typeof value !== 'boolean' && isUsable(String(value))).map(
      ({ value, pointer }) => ({
        text: String(value).trim(),
        pointer,
      }),
    );
  }

  /** The same, of fields that others are still to read. */
  peek(names: readonly string[]): string[] {
    return this.matching(names).flatMap(({ value, pointer }) =>
      scalars(value, pointer, 0).flatMap((found) => (typeof found.value === 'string' ? [found.value.trim()] : [])),
    );
  }

  /** Texts of several words in fields that nobody has read and whose names end so. */
  proseUnder(ending: RegExp): { text: string; pointer: string }[] {
    const fields = this.fields.filter(
      (field) => typeof field.value === 'string' && !this.read.has(field) && ending.test(field.key),
    );
    return fields.flatMap((field) => {
      if (!isProse(field.value)) return [];
      this.read.add(field);
      return [{ text: field.value.trim(), pointer: field.pointer }];
    });
  }

  /** Objects under any of the names, alone or in a list. */
  objects(names: readonly string[]): { object: JsonObject; pointer: string; key: string }[] {
    return this.matching(names).flatMap((field) => {
      const found = (Array.isArray(field.value) ? (field.value as unknown[]) : [field.value]).flatMap((value, index) =>
        isObject(value)
          ? [
              {
                object: value,
                pointer: Array.isArray(field.value) ? `${field.pointer}/${index}` : field.pointer,
                key: field.key,
              },
            ]
          : [],
      );
      if (found.length > 0) this.read.add(field);
      return found.slice(0, MOST_VALUES);
    });
  }

  /** Objects of a kind, at any depth of the fields that nobody has read and whose names are open to them. */
  objectsWithin(
    isSuch: (object: JsonObject, key: string) => boolean,
    isOpen: (key: string) => boolean,
  ): { object: JsonObject; pointer: string }[] {
    return this.fields.flatMap((field) => {
      if (this.read.has(field) || !isOpen(field.key)) return [];
      const found = objectsIn({ ...field, depth: 0 }, { isSuch, isOpen }).slice(0, MOST_VALUES);
      if (found.length > 0) this.read.add(field);
      return found;
    });
  }

  /** Texts of several words in the fields that nobody has read. */
  unreadProse(): { text: string; pointer: string; key: string }[] {
    return this.fields
      .filter((field) => !this.read.has(field))
      .flatMap(({ value, pointer, key }) => (isProse(value) ? [{ text: value.trim(), pointer, key }] : []));
  }

  /** Names of the fields of one value that nobody has read and whose names fit. */
  unreadKeys(fitting: RegExp): string[] {
    return this.fields
      .filter((field) => !this.read.has(field) && typeof field.value !== 'object' && fitting.test(field.key))
      .map(({ key }) => key);
  }

  /** JSON pointers of the fields that carry something and that nobody read, sorted. */
  leftovers(): string[] {
    return this.fields
      .filter((field) => !this.read.has(field) && !isEmpty(field.value))
      .map((field) => field.pointer)
      .sort()
      .slice(0, MOST_LEFTOVERS);
  }

  private matching(names: readonly string[]): Field[] {
    const found: Field[] = [];
    // Hundreds of names are asked for, and few are there.
    for (const name of names.length > LONG_LIST ? this.among(orderOf(names)) : names) {
      const fields = this.byKey.get(name);
      if (fields !== undefined) found.push(...fields);
    }
    return found;
  }
}

/** Shorter lists are looked through faster. */
const LONG_LIST = 24;

/** The fields of an object in the order of their names, those of objects that only wrap included. */
export function fieldsOf(source: JsonObject, pointer: string, depth = 0): Field[] {
  return Object.keys(source)
    .sort()
    .flatMap((key) => {
      const value = source[key];
      const field = { key: fieldName(key), value, pointer: `${pointer}/${escapePointer(key)}` };
      if (PAIRS.has(field.key) && Array.isArray(value) && value.every(isPair))
        return fieldsOfPairs(value, field.pointer);
      const wraps = WRAPPERS.has(field.key) && isObject(value) && depth < DEEPEST_WRAPPER;
      return wraps ? fieldsOf(value, field.pointer, depth + 1) : [field];
    });
}

/** Lists of `{name: "dob", value: "1990-08-12"}`. */
const PAIRS: ReadonlySet<string> = new Set(['attributes', 'attrs', 'facts', 'fields', 'properties']);
const PAIR_NAMES = words('name key k field attribute label tag');
const PAIR_VALUES = words('value val v');

function isPair(item: unknown): item is Readonly<Record<string, string>> {
  if (!isObject(item)) return false;
  const keys = Object.keys(item).filter((key) => typeof item[key] === 'string');
  const has = (names: readonly string[]) => keys.some((key) => names.includes(key));
  return Object.keys(item).length === 2 && has(PAIR_NAMES) && has(PAIR_VALUES);
}

function fieldsOfPairs(pairs: readonly Readonly<Record<string, string>>[], pointer: string): Field[] {
  return pairs.flatMap((pair, index) => {
    const [name = ''] = PAIR_NAMES.flatMap((key) => pair[key] ?? []);
    const own = PAIR_VALUES.filter((key) => key in pair);
    return own.map((key) => ({ key: fieldName(name), value: pair[key], pointer: `${pointer}/${index}/${key}` }));
  });
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether it is a text of several words, or of as many letters where words are not parted. */
export function isProse(value: unknown): value is string {
  return typeof value === 'string' && /\S\s+\S+\s+\S|\p{Lo}{10}/u.test(value);
}

interface Sought {
  isSuch: (object: JsonObject, key: string) => boolean;
  isOpen: (key: string) => boolean;
}

function objectsIn(
  { key, value, pointer, depth }: Field & { depth: number },
  sought: Sought,
): { object: JsonObject; pointer: string }[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST_OBJECT) return [];
  if (isObject(value) && sought.isSuch(value, key)) return [{ object: value, pointer }];
  return Object.entries(value).flatMap(([name, inner]) => {
    const innerKey = Array.isArray(value) ? key : fieldName(name);
    const at = `${pointer}/${escapePointer(name)}`;
    return sought.isOpen(innerKey)
      ? objectsIn({ key: innerKey, value: inner, pointer: at, depth: depth + 1 }, sought)
      : [];
  });
}

/** Null, blank text and empty containers state nothing. */
export function isEmpty(value: unknown): boolean {
  if (value == null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.every((item) => item == null || item === '');
  return typeof value === 'object' && Object.keys(value).length === 0;
}

/** A field's name as a part of a JSON pointer (RFC 6901). */
export function escapePointer(key: string): string {
  // Hardly any name has one, and to look takes a quarter of the time.
  return /[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key;
}

/** The field's name that a part of a JSON pointer stands for. */
export function unescapePointer(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function scalars(value: unknown, pointer: string, depth: number): Located[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [{ value, pointer }];
  if (typeof value === 'number' || typeof value === 'boolean') return [{ value, pointer }];
  if (depth > 1) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => scalars(item, `${pointer}/${index}`, depth + 1));
  if (!isObject(value)) return [];
  const keys = Object.keys(value).sort();
  for (const wanted of SCALAR_KEYS) {
    const key = keys.find((candidate) => fieldName(candidate) === wanted);
    if (key !== undefined && typeof value[key] === 'string')
      return scalars(value[key], `${pointer}/${escapePointer(key)}`, 2);
  }
  return [];
}
