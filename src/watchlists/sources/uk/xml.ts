import type { ListedEntity } from '../../../domain/watchlists/listed-entity.ts';
import { UNDECODED } from '../input/damage.ts';
import { xmlEntries } from '../input/xml-entries.ts';
import type { XmlElement } from '../input/xml-element.ts';
import type { Publication } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import { EntityDraft } from '../facts/entity-draft.ts';
import { FIRST_FOUNDING_YEAR, looseDates } from '../facts/loose-dates.ts';
import { listedCountries } from '../facts/listed-countries.ts';
import { ukDate, ukReportDate } from './dates.ts';
import {
  addUkAddress,
  addUkBirth,
  addUkBirthPlace,
  addUkContacts,
  addUkDocument,
  addUkListing,
  addUkName,
  addUkNationality,
  ukSchema,
} from './facts.ts';

/** Entries of the UK Sanctions List in XML (`UK-Sanctions-List.xml`). */
export async function* readUkXml(file: SourceFile, publication: Publication): AsyncGenerator<SourceItem> {
  const entries = xmlEntries(file, {
    roots: ['Designations'],
    entries: new Set(['DateGenerated', 'Designation']),
    what: 'the UK Sanctions List',
  });
  for await (const { element, damaged } of entries) {
    if (element.name === 'DateGenerated') {
      publication.state(ukReportDate(element.text) ?? element.text.trim());
      continue;
    }
    const at = { file: file.name, line: element.line };
    const problem = (reason: string) => ({ problem: { ...at, reason } });
    if (damaged) yield problem(UNDECODED);
    const type = element.first('IndividualEntityShip') || element.first('DesignationType');
    if (!ukSchema(type)) yield problem(`is of the unknown type ${JSON.stringify(type)}`);
    const entity = readDesignation(element, type);
    yield entity ? { entity, at } : problem(`the designation ${element.first('UniqueID')} has no number or no name`);
    publication.change(ukDate(element.first('LastUpdated')));
  }
}

function readDesignation(entry: XmlElement, type: string): ListedEntity | null {
  const id = entry.first('UniqueID');
  if (id === '') return null;
  const draft = new EntityDraft(id, ukSchema(type) ?? 'LegalEntity');
  for (const name of entry.all('Names', 'Name')) {
    const parts = ['Name1', 'Name2', 'Name3', 'Name4', 'Name5', 'Name6'].map((part) => name.first(part));
    addUkName(draft, parts, { type: name.first('NameType'), strength: name.first('AliasStrength') });
  }
  for (const text of entry.texts('NonLatinNames', 'NonLatinName', 'NameNonLatinScript')) draft.name(text);
  addUkListing(draft, {
    regime: entry.first('RegimeName'),
    measures: entry.first('SanctionsImposed'),
    dates: [entry.first('DateDesignated')],
  });
  for (const address of entry.all('Addresses', 'Address')) {
    const lines = [1, 2, 3, 4, 5, 6].map((line) => address.first(`AddressLine${line}`));
    addUkAddress(draft, [...lines, address.first('AddressPostalCode')], address.first('AddressCountry'));
  }
  for (const phone of entry.texts('PhoneNumbers', 'PhoneNumber')) addUkContacts(draft, phone, '', '');
  for (const email of entry.texts('EmailAddresses', 'EmailAddress')) addUkContacts(draft, '', email, '');
  for (const website of entry.texts('Websites', 'Website')) addUkContacts(draft, '', '', website);
  for (const individual of entry.all('IndividualDetails', 'Individual')) addIndividual(draft, individual);
  for (const details of entry.all('EntityDetails', 'Entity')) addEntity(draft, details);
  for (const ship of entry.all('ShipDetails', 'Ship')) addShip(draft, ship);
  draft.reason(entry.first('UKStatementofReasons'));
  draft.remark(entry.first('OtherInformation'));
  return draft.build();
}

function addIndividual(draft: EntityDraft, individual: XmlElement): void {
  for (const date of individual.texts('DOBs', 'DOB')) addUkBirth(draft, date);
  for (const place of individual.all('BirthDetails', 'Location')) {
    addUkBirthPlace(draft, place.first('TownOfBirth'), place.first('CountryOfBirth'));
  }
  for (const text of individual.texts('Nationalities', 'Nationality')) addUkNationality(draft, text);
  for (const text of individual.texts('Genders', 'Gender')) draft.gender(text);
  for (const title of individual.texts('Positions', 'Position')) draft.position({ title });
  for (const title of individual.texts('Title')) draft.remark(`Title: ${title}`);
  for (const passport of individual.all('PassportDetails', 'Passport')) {
    const details = passport.first('PassportAdditionalInformation');
    addUkDocument(draft, 'passport', passport.first('PassportNumber'), details);
  }
  for (const document of individual.all('NationalIdentifierDetails', 'NationalIdentifier')) {
    const details = document.first('NationalIdentifierAdditionalInformation');
    addUkDocument(draft, 'national_id', document.first('NationalIdentifierNumber'), details);
  }
}

function addEntity(draft: EntityDraft, details: XmlElement): void {
  for (const number of details.texts('BusinessRegistrationNumbers', 'BusinessRegistrationNumber')) {
    draft.identifier('registration_number', number);
  }
  for (const [group, item, label] of [
    ['TypeOfEntities', 'TypeOfEntity', 'Type of entity'],
    ['Subsidiaries', 'Subsidiary', 'Subsidiaries'],
    ['ParentCompanies', 'ParentCompany', 'Parent company'],
  ] as const) {
    for (const text of details.texts(group, item)) draft.remark(`${label}: ${text}`);
  }
}

function addShip(draft: EntityDraft, ship: XmlElement): void {
  for (const number of ship.texts('IMONumbers', 'IMONumber')) draft.identifier('imo', number);
  for (const flag of ship.texts('CurrentBelievedFlagOfShips', 'CurrentBelievedFlagOfShip')) {
    for (const code of listedCountries(flag)) draft.country(code, 'flag');
  }
  for (const year of ship.texts('YearBuilt')) draft.founded(...looseDates(year, FIRST_FOUNDING_YEAR).dates);
  for (const [group, item, label] of [
    ['CurrentOwnerOperators', 'CurrentOwnerOperator', 'Current owner or operator'],
    ['PreviousOwnerOperators', 'PreviousOwnerOperator', 'Previous owner or operator'],
    ['PreviousFlags', 'PreviousFlag', 'Previous flags'],
    ['TypeOfShipDetails', 'TypeOfShip', 'Type of ship'],
  ] as const) {
    for (const text of ship.texts(group, item)) draft.remark(`${label}: ${text}`);
  }
}
