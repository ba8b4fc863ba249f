import { isObject } from '../input/json-lines.ts';
import type { JsonObject } from '../input/json-lines.ts';

/** Attributes that belong together, by their names in Senzing's entity specification; empty where missing. */
export class SenzingFeature {
  readonly #attributes: ReadonlyMap<string, string>;

  constructor(attributes: ReadonlyMap<string, string>) {
    this.#attributes = attributes;
  }

  get(name: string): string {
    return this.#attributes.get(name) ?? '';
  }
}

/** Attributes of a name or an address, which a record may have several of, told apart by a prefix: `HOME_ADDR_CITY`. */
const GROUPED =
  /^(?:(.+)_)?(NAME_(?:FULL|ORG|FIRST|MIDDLE|LAST|SUFFIX|TYPE)|ADDR_(?:FULL|LINE\d|CITY|STATE|POSTAL_CODE|COUNTRY|TYPE))$/;

/**
 * The features of a record, in the style that lists them (`FEATURES: [{…}]`), in the one that groups them
 * (`NAMES: [{…}]`), and in the flat one (`PRIMARY_NAME_FULL: …`).
 */
export function readFeatures(record: JsonObject): SenzingFeature[] {
  const features: SenzingFeature[] = [];
  const flat = new Map<string, Map<string, string>>();
  for (const [key, value] of Object.entries(record)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isObject(item)) features.push(...readFeatures(item));
      continue;
    }
    const text = textOf(value);
    if (text === '') continue;
    const [, prefix = '', attribute = key] = GROUPED.exec(key) ?? [];
    const group = attribute === key && !GROUPED.test(key) ? '' : `${prefix} ${attribute.slice(0, 4)}`;
    const attributes = flat.get(group) ?? new Map<string, string>();
    attributes.set(attribute, text);
    // The prefix of a flat name is its type.
    if (prefix !== '' && attribute.startsWith('NAME_')) attributes.set('NAME_TYPE', prefix);
    flat.set(group, attributes);
  }
  return [...[...flat.values()].map((attributes) => new SenzingFeature(attributes)), ...features];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}
