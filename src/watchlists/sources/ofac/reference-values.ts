import type { XmlElement } from '../input/xml-element.ts';

/** Kinds of reference values that the reader of the advanced XML looks up; each element has an `ID` and a text. */
export const REFERENCE_KINDS = [
  'AliasType',
  'AreaCode',
  'Country',
  'DetailReference',
  'FeatureType',
  'IDRegDocType',
  'LocPartType',
  'NamePartType',
  'PartySubType',
  'PartyType',
  'SanctionsType',
] as const;
type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/** The value sets at the beginning of the advanced XML, which the rest refers to by number. */
export class ReferenceValues {
  readonly #elements = new Map<string, XmlElement>();

  add(element: XmlElement): void {
    this.#elements.set(`${element.name} ${element.get('ID')}`, element);
  }

  /** Empty where there is no such value. */
  text(kind: ReferenceKind, id: string): string {
    return this.#elements.get(`${kind} ${id}`)?.text.trim() ?? '';
  }

  attribute(kind: ReferenceKind, id: string, attribute: string): string {
    return this.#elements.get(`${kind} ${id}`)?.get(attribute) ?? '';
  }
}
