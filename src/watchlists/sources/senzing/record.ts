import type {
  EntitySchema,
  ListedCountryRole,
  ListedEntity,
  ListedIdentifier,
} from '../../../domain/watchlists/listed-entity.ts';
import type { JsonObject } from '../input/json-lines.ts';
import { EntityDraft } from '../facts/entity-draft.ts';
import { listedCountry } from '../facts/listed-countries.ts';
import { FIRST_FOUNDING_YEAR, looseDates } from '../facts/loose-dates.ts';
import { joinName } from '../facts/person-name.ts';
import { readFeatures, textOf } from './features.ts';
import type { SenzingFeature } from './features.ts';

const SCHEMAS: Readonly<Record<string, EntitySchema>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  COMPANY: 'Company',
  VESSEL: 'Vessel',
  AIRCRAFT: 'Airplane',
};

const COUNTRIES: readonly (readonly [string, ListedCountryRole])[] = [
  ['NATIONALITY', 'nationality'],
  ['CITIZENSHIP', 'nationality'],
  ['REGISTRATION_COUNTRY', 'incorporation'],
  ['COUNTRY_OF_ASSOCIATION', 'unknown'],
  ['ADDR_COUNTRY', 'residence'],
];

/** The attribute of a number, that of its issuer, and what it is. */
const NUMBERS: readonly (readonly [string, string, ListedIdentifier['type']])[] = [
  ['PASSPORT_NUMBER', 'PASSPORT_COUNTRY', 'passport'],
  ['NATIONAL_ID_NUMBER', 'NATIONAL_ID_COUNTRY', 'national_id'],
  ['SSN_NUMBER', '', 'national_id'],
  ['TAX_ID_NUMBER', 'TAX_ID_COUNTRY', 'tax_id'],
  ['DRIVERS_LICENSE_NUMBER', '', 'document_number'],
  ['LEI_NUMBER', '', 'lei'],
  ['IMO_NUMBER', '', 'imo'],
  ['MMSI_NUMBER', '', 'mmsi'],
  ['CALL_SIGN', '', 'call_sign'],
  ['DUNS_NUMBER', '', 'other'],
  ['NPI_NUMBER', '', 'other'],
  ['ACCOUNT_NUMBER', '', 'other'],
  ['OTHER_ID_NUMBER', 'OTHER_ID_COUNTRY', 'other'],
  ['EMAIL_ADDRESS', '', 'email'],
  ['PHONE_NUMBER', '', 'phone'],
];

const FORMER = /^(?:FORMER|PREVIOUS|MAIDEN|FKA)/;

/**
 * A record's entry; null where it has no name.
 * @param positions titles of positions by the id of their records
 */
export function readSenzingRecord(
  id: string,
  record: JsonObject,
  positions: ReadonlyMap<string, string>,
): ListedEntity | null {
  const features = readFeatures(record);
  const stated = features.map((feature) => feature.get('RECORD_TYPE')).find((type) => type !== '') ?? '';
  const draft = new EntityDraft(id, SCHEMAS[stated.toUpperCase()] ?? guessSchema(features));
  for (const feature of features) {
    addFeature(draft, feature);
    const isOffice = feature.get('REL_POINTER_ROLE') === 'Occupancy';
    const title = isOffice ? positions.get(feature.get('REL_POINTER_KEY')) : undefined;
    if (title !== undefined) draft.position({ title });
  }
  // Of an entry's own address and those of its sources, its own.
  const url = textOf(record.URL);
  if (url !== '') draft.sourceUrl = url;
  return draft.build();
}

/** The name of a record that is a position and no party; empty where it has none. */
export function positionTitle(record: JsonObject): string {
  const names = readFeatures(record).map((feature) => feature.get('NAME_FULL') || feature.get('NAME_ORG'));
  return names.find((name) => name !== '') ?? '';
}

/** Only persons are born. */
function guessSchema(features: readonly SenzingFeature[]): EntitySchema {
  const ofPerson = ['DATE_OF_BIRTH', 'GENDER', 'NAME_LAST'];
  return features.some((feature) => ofPerson.some((name) => feature.get(name) !== '')) ? 'Person' : 'LegalEntity';
}

function addFeature(draft: EntityDraft, feature: SenzingFeature): void {
  addName(draft, feature);
  draft.born(...looseDates(feature.get('DATE_OF_BIRTH')).dates);
  draft.died(...looseDates(feature.get('DATE_OF_DEATH')).dates);
  draft.founded(...looseDates(feature.get('REGISTRATION_DATE'), FIRST_FOUNDING_YEAR).dates);
  draft.birthPlace(feature.get('PLACE_OF_BIRTH')).gender(feature.get('GENDER'));
  for (const [attribute, role] of COUNTRIES) draft.country(listedCountry(feature.get(attribute).toUpperCase()), role);
  for (const [attribute, issuer, type] of NUMBERS) {
    // OpenSanctions repeats the entry's own id as a number.
    if (attribute === 'OTHER_ID_NUMBER' && feature.get('OTHER_ID_TYPE') === 'OPEN_SANCTIONS') continue;
    draft.identifier(
      type,
      feature.get(attribute),
      issuer === '' ? null : listedCountry(feature.get(issuer).toUpperCase()),
    );
  }
  addAddress(draft, feature);
  draft.topic(feature.get('TOPIC'));
  for (const attribute of ['POSITION', 'TITLE']) draft.position({ title: feature.get(attribute) });
  const website = feature.get('WEBSITE_ADDRESS');
  if (website !== '') draft.remark(`Website: ${website}`);
  const sourceUrl = feature.get('SOURCE_URL');
  if (sourceUrl !== '') draft.sourceUrl ??= sourceUrl;
}

function addName(draft: EntityDraft, feature: SenzingFeature): void {
  const parts = ['NAME_FIRST', 'NAME_MIDDLE', 'NAME_LAST', 'NAME_SUFFIX'].map((part) => feature.get(part));
  const name = feature.get('NAME_FULL') || feature.get('NAME_ORG') || joinName(...parts);
  const type = feature.get('NAME_TYPE').toUpperCase();
  draft.name(name, type === 'PRIMARY' ? 'PRIMARY' : FORMER.test(type) ? 'FORMER' : 'ALIAS');
}

function addAddress(draft: EntityDraft, feature: SenzingFeature): void {
  const lines = [
    'ADDR_LINE1',
    'ADDR_LINE2',
    'ADDR_LINE3',
    'ADDR_CITY',
    'ADDR_STATE',
    'ADDR_POSTAL_CODE',
    'ADDR_COUNTRY',
  ];
  const joined = lines.map((line) => feature.get(line)).filter((line) => line !== '');
  draft.address(feature.get('ADDR_FULL') || joined.join(', '));
}
