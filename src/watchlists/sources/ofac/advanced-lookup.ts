import type { EntitySchema } from '../../../domain/watchlists/listed-entity.ts';
import type { XmlElement } from '../input/xml-element.ts';
import { listedCountry } from '../facts/listed-countries.ts';
import { ReferenceValues } from './reference-values.ts';

interface Location {
  /** One line, in the order of an envelope. */
  address: string;
  countryName: string;
  country: string | null;
}

interface IdentityDocument {
  label: string;
  number: string;
  country: string | null;
}

const ADDRESS_ORDER = [
  'ADDRESS1',
  'ADDRESS2',
  'ADDRESS3',
  'CITY',
  'STATE/PROVINCE',
  'REGION',
  'POSTAL CODE',
  'Unknown',
];
const SCHEMAS: Readonly<Record<string, EntitySchema>> = {
  Individual: 'Person',
  Entity: 'Organization',
  Vessel: 'Vessel',
  Aircraft: 'Airplane',
};

/** What the advanced XML states before its parties, which refer to it: value sets, locations and documents. */
export class AdvancedLookup {
  readonly values = new ReferenceValues();
  readonly #locations = new Map<string, Location>();
  readonly #documents = new Map<string, IdentityDocument[]>();

  add(element: XmlElement): void {
    if (element.name === 'Location') this.#locations.set(element.get('ID'), this.#readLocation(element));
    else if (element.name === 'IDRegDocument') this.#addDocument(element);
    else this.values.add(element);
  }

  location(id: string): Location | null {
    return this.#locations.get(id) ?? null;
  }

  documents(identity: string): readonly IdentityDocument[] {
    return this.#documents.get(identity) ?? [];
  }

  schema(profile: XmlElement): EntitySchema {
    const subType = profile.get('PartySubTypeID');
    const type = this.values.attribute('PartySubType', subType, 'PartyTypeID');
    return (
      SCHEMAS[this.values.text('PartySubType', subType)] ??
      SCHEMAS[this.values.text('PartyType', type)] ??
      'LegalEntity'
    );
  }

  #addDocument(element: XmlElement): void {
    const documents = this.#documents.get(element.get('IdentityID')) ?? [];
    documents.push({
      label: this.values.text('IDRegDocType', element.get('IDRegDocTypeID')),
      number: element.first('IDRegistrationNo'),
      country: this.#country(element.get('IssuedBy-CountryID')),
    });
    this.#documents.set(element.get('IdentityID'), documents);
  }

  #readLocation(element: XmlElement): Location {
    const parts = new Map(
      element.all('LocationPart').map((part) => {
        const values = part.all('LocationPartValue');
        const primary = values.find((value) => value.get('Primary') === 'true') ?? values[0];
        return [this.values.text('LocPartType', part.get('LocPartTypeID')), primary?.first('Value') ?? ''] as const;
      }),
    );
    const [countryId = ''] = element.all('LocationCountry').map((country) => country.get('CountryID'));
    const [areaId = ''] = element.all('LocationAreaCode').map((area) => area.get('AreaCodeID'));
    const stated = this.values.text('Country', countryId) || this.values.attribute('AreaCode', areaId, 'Description');
    const countryName = stated === 'undetermined' ? '' : stated;
    const lines = [...ADDRESS_ORDER.map((type) => parts.get(type) ?? ''), countryName].filter((line) => line !== '');
    return {
      address: lines.join(', '),
      countryName,
      country: listedCountry(countryName) ?? listedCountry(parts.get('Unknown') ?? ''),
    };
  }

  #country(id: string): string | null {
    return (
      listedCountry(this.values.text('Country', id)) ?? listedCountry(this.values.attribute('Country', id, 'ISO2'))
    );
  }
}
