import type {
  EntitySchema,
  ListedCountry,
  ListedCountryRole,
  ListedEntity,
  ListedIdentifier,
  ListedName,
  ListedPosition,
} from '../../../domain/watchlists/listed-entity.ts';
import { cleanText, saysSomething } from './clean-text.ts';

type TextField =
  | 'birthDates'
  | 'deathDates'
  | 'foundedDates'
  | 'birthPlaces'
  | 'genders'
  | 'addresses'
  | 'topics'
  | 'programs'
  | 'reasons'
  | 'remarks';

const RANK: Readonly<Record<ListedName['kind'], number>> = { PRIMARY: 2, ALIAS: 1, FORMER: 0 };

/** An entry in the making: facts come from several rows and files, and each is kept once. */
export class EntityDraft {
  readonly id: string;
  schema: EntitySchema;
  listedOn?: string | undefined;
  delisted = false;
  sourceUrl?: string | undefined;
  readonly #names = new Map<string, ListedName>();
  readonly #countries = new Map<string, ListedCountry>();
  readonly #identifiers = new Map<string, ListedIdentifier>();
  readonly #positions = new Map<string, ListedPosition>();
  /** Plain texts by field; most entries have few of the fields. */
  readonly #texts: Partial<Record<TextField, Set<string>>> = {};

  constructor(id: string, schema: EntitySchema) {
    this.id = id;
    this.schema = schema;
  }

  /** Of two spellings that differ in case only the first stays, as the stronger kind of the two. */
  name(text: string, kind: ListedName['kind'] = 'ALIAS', weak = false): this {
    if (text === '') return this;
    const name = cleanText(text);
    if (this.schema === 'Person' ? !/\p{L}/u.test(name) : !saysSomething(name)) return this;
    const key = name.toLowerCase();
    const known = this.#names.get(key);
    const merged: ListedName = {
      text: known?.text ?? name,
      kind: known && RANK[known.kind] > RANK[kind] ? known.kind : kind,
    };
    if (weak && (!known || known.weak === true)) merged.weak = true;
    this.#names.set(key, merged);
    return this;
  }

  born(...dates: readonly string[]): this {
    for (const date of dates) this.#put('birthDates', date);
    return this;
  }

  died(...dates: readonly string[]): this {
    for (const date of dates) this.#put('deathDates', date);
    return this;
  }

  founded(...dates: readonly string[]): this {
    for (const date of dates) this.#put('foundedDates', date);
    return this;
  }

  birthPlace(text: string): this {
    return this.#add('birthPlaces', text);
  }

  /** Anything that is neither is no gender: `male`, `M`, `Female.` */
  gender(text: string): this {
    const word = text === '' ? undefined : /^\s*(f|female|m|male)\s*\.?\s*$/i.exec(text)?.[1]?.toLowerCase();
    if (word !== undefined) this.#put('genders', word.startsWith('f') ? 'female' : 'male');
    return this;
  }

  country(code: string | null, role: ListedCountryRole): this {
    if (code !== null) this.#countries.set(`${code} ${role}`, { code, role });
    return this;
  }

  identifier(announced: ListedIdentifier['type'], text: string, country: string | null = null): this {
    const value = text === '' ? null : identifierValue(announced, text);
    if (value === null) return this;
    // ISO 17442: what else is called a legal entity number is a register's.
    const type = announced === 'lei' && !/^[A-Z0-9]{18}\d{2}$/.test(value) ? 'registration_number' : announced;
    const key = `${type} ${value}`;
    const issuer = country ?? this.#identifiers.get(key)?.country;
    this.#identifiers.set(key, issuer === undefined ? { type, value } : { type, value, country: issuer });
    return this;
  }

  address(text: string): this {
    return this.#add('addresses', text);
  }

  position(position: ListedPosition): this {
    if (position.title === '') return this;
    const title = cleanText(position.title);
    if (saysSomething(title)) this.#positions.set(JSON.stringify({ ...position, title }), { ...position, title });
    return this;
  }

  get hasPositions(): boolean {
    return this.#positions.size > 0;
  }

  topic(topic: string): this {
    return this.#add('topics', topic);
  }

  program(text: string): this {
    return this.#add('programs', text);
  }

  reason(text: string): this {
    return this.#add('reasons', text);
  }

  remark(text: string): this {
    return this.#add('remarks', text);
  }

  #add(field: TextField, text: string): this {
    if (text === '') return this;
    const value = cleanText(text);
    if (saysSomething(value)) this.#put(field, value);
    return this;
  }

  #put(field: TextField, value: string): void {
    (this.#texts[field] ??= new Set()).add(value);
  }

  /** Null where it has no name, by which alone an entry is found. */
  build(): ListedEntity | null {
    const names = [...this.#names.values()];
    const caption = (
      names.find(({ kind }) => kind === 'PRIMARY') ??
      names.find(({ weak }) => weak !== true) ??
      names[0]
    )?.text;
    if (caption === undefined) return null;
    return {
      id: this.id,
      schema: this.schema,
      caption,
      names,
      ...listed('birthDates', this.#texts.birthDates),
      ...listed('deathDates', this.#texts.deathDates),
      ...listed('foundedDates', this.#texts.foundedDates),
      ...listed('birthPlaces', this.#texts.birthPlaces),
      ...listed('genders', this.#texts.genders as Set<'female' | 'male'> | undefined),
      ...listed('countries', this.#countries.values()),
      ...listed('identifiers', this.#identifiers.values()),
      ...listed('addresses', this.#texts.addresses),
      ...listed('positions', this.#positions.values()),
      topics: [...(this.#texts.topics ?? [])],
      ...listed('programs', this.#texts.programs),
      ...(this.listedOn === undefined ? {} : { listedOn: this.listedOn }),
      ...(this.delisted ? { delisted: true } : {}),
      ...listed('reasons', this.#texts.reasons),
      ...(this.#texts.remarks ? { remarks: [...this.#texts.remarks].join('; ') } : {}),
      ...(this.sourceUrl === undefined ? {} : { sourceUrl: this.sourceUrl }),
    };
  }
}

/** The field, or none where it would be empty. */
function listed<Key extends string, Value>(key: Key, values: Iterable<Value> = []): Partial<Record<Key, Value[]>> {
  const array = [...values];
  const field: Partial<Record<Key, Value[]>> = {};
  if (array.length > 0) field[key] = array;
  return field;
}

/** Without the words and stops around it; null where no number is left. */
function identifierValue(type: ListedIdentifier['type'], text: string): string | null {
  const value = cleanText(text).replace(/^[\s,;:#]+|[\s,;.]+$/g, '');
  if (type === 'imo') return /(?:^|\D)(\d{7})(?:\D|$)/.exec(value)?.[1] ?? null;
  if (type === 'mmsi') return /(?:^|\D)(\d{9})(?:\D|$)/.exec(value)?.[1] ?? null;
  return /[\p{L}\p{N}]/u.test(value) ? value : null;
}
