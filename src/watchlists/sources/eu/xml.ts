import type { EntitySchema, ListedEntity, ListedIdentifier } from '../../../domain/watchlists/listed-entity.ts';
import { UNDECODED } from '../input/damage.ts';
import { xmlEntries } from '../input/xml-entries.ts';
import type { XmlElement } from '../input/xml-element.ts';
import type { Publication } from '../reading.ts';
import type { SourceFile } from '../source-file.ts';
import type { SourceItem } from '../source-item.ts';
import { EntityDraft } from '../facts/entity-draft.ts';
import { listedCountry } from '../facts/listed-countries.ts';
import { looseDates } from '../facts/loose-dates.ts';
import { joinName } from '../facts/person-name.ts';

/** Subject types by code and by classification; anything else is read as not said. */
const SCHEMAS: Readonly<Record<string, EntitySchema>> = {
  person: 'Person',
  P: 'Person',
  enterprise: 'Organization',
  entity: 'Organization',
  E: 'Organization',
  vessel: 'Vessel',
  ship: 'Vessel',
  V: 'Vessel',
};

const IDENTIFIERS: Readonly<Record<string, ListedIdentifier['type']>> = {
  passport: 'passport',
  id: 'national_id',
  ssn: 'national_id',
  fiscalcode: 'tax_id',
  taxid: 'tax_id',
  tin: 'tax_id',
  regnumber: 'registration_number',
  tradelic: 'registration_number',
  birthcert: 'document_number',
  residentperm: 'document_number',
  travelDoc: 'document_number',
  driverlic: 'document_number',
  electionid: 'document_number',
  imo: 'imo',
  swiftbic: 'bic',
};

/** Entries of the EU's consolidated list of financial sanctions (`xmlFullSanctionsList_1_1`). */
export async function* readEuXml(file: SourceFile, publication: Publication): AsyncGenerator<SourceItem> {
  const entries = xmlEntries(file, {
    roots: ['export'],
    entries: new Set(['sanctionEntity']),
    onRoot: ({ generationDate }) => publication.state(generationDate),
    what: 'the EU consolidated list of financial sanctions',
  });
  for await (const { element, damaged } of entries) {
    const at = { file: file.name, line: element.line };
    const problem = (reason: string) => ({ problem: { ...at, reason } });
    if (damaged) yield problem(UNDECODED);
    const entity = readEntry(element);
    yield entity ? { entity, at } : problem(`the entry ${element.get('euReferenceNumber')} has no number or no name`);
  }
}

function readEntry(entry: XmlElement): ListedEntity | null {
  const id = entry.get('euReferenceNumber') || entry.get('logicalId');
  if (id === '') return null;
  const [type] = entry.all('subjectType');
  const schema = SCHEMAS[type?.get('code') ?? ''] ?? SCHEMAS[type?.get('classificationCode') ?? ''] ?? 'LegalEntity';
  const draft = new EntityDraft(id, schema);
  draft.topic('sanction');
  const aliases = entry.all('nameAlias');
  const primary = aliases.find((alias) => alias.get('strong') !== 'false') ?? aliases[0];
  for (const alias of aliases) addAlias(draft, alias, alias === primary);
  for (const birth of entry.all('birthdate')) addBirth(draft, birth);
  for (const citizenship of entry.all('citizenship')) draft.country(countryOf(citizenship), 'nationality');
  for (const address of entry.all('address')) addAddress(draft, address);
  for (const document of entry.all('identification')) addDocument(draft, document);
  addRegulations(draft, entry);
  for (const text of entry.texts('remark')) draft.remark(text);
  draft.remark(entry.get('designationDetails'));
  return draft.build();
}

function addAlias(draft: EntityDraft, alias: XmlElement, primary: boolean): void {
  const whole =
    alias.get('wholeName') || joinName(alias.get('firstName'), alias.get('middleName'), alias.get('lastName'));
  const former = alias
    .texts('remark')
    .some((remark) => /\b(?:formerly|former name|f\.k\.a\.|previous name)/i.test(remark));
  draft.name(whole, primary ? 'PRIMARY' : former ? 'FORMER' : 'ALIAS', alias.get('strong') === 'false');
  draft.gender(alias.get('gender'));
  draft.position({ title: alias.get('function') });
}

function addBirth(draft: EntityDraft, birth: XmlElement): void {
  const text =
    birth.get('birthdate') ||
    [birth.get('year'), birth.get('monthOfYear'), birth.get('dayOfMonth')].reduce(datePart, '');
  const range =
    birth.get('yearRangeFrom') === ''
      ? ''
      : `${birth.get('yearRangeFrom')} to ${birth.get('yearRangeTo') || birth.get('yearRangeFrom')}`;
  const gregorian = /^(?:GREGORIAN)?$/i.test(birth.get('calendarType'));
  const stated = text || range;
  const { dates, unread } = gregorian
    ? looseDates(birth.get('circa') === 'true' ? `circa ${stated}` : stated)
    : { dates: [], unread: stated === '' ? [] : [`${stated} (${birth.get('calendarType')})`] };
  draft.born(...dates);
  for (const left of unread) draft.remark(`Date of birth: ${left}`);
  const place = joined(birth, ['place', 'city', 'region']);
  const country = knownCountry(birth);
  draft.birthPlace([place, country].filter((part) => part !== '').join(', '));
  draft.country(countryOf(birth), 'birth');
  for (const remark of birth.texts('remark')) draft.remark(`Birth: ${remark}`);
}

/** `1960`, `1960-4`, `1960-4-10`; a part after a missing one tells nothing. */
function datePart(text: string, part: string, index: number): string {
  const complete = text.split('-').length === index && text !== '';
  return index === 0 ? part : part === '' || !complete ? text : `${text}-${part}`;
}

function addAddress(draft: EntityDraft, address: XmlElement): void {
  const place = joined(address, ['street', 'poBox', 'place', 'city', 'zipCode', 'region']);
  const country = knownCountry(address);
  draft.country(countryOf(address), 'residence');
  if (place !== '') draft.address([place, country].filter((part) => part !== '').join(', '));
  for (const remark of address.texts('remark')) addContact(draft, remark);
}

/** Telephone numbers and the like stand in the remarks of addresses. */
function addContact(draft: EntityDraft, remark: string): void {
  const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/.exec(remark)?.[0];
  const imo = /\bIMO(?: number)?:?\s*(\d{7})\b/i.exec(remark)?.[1];
  if (email !== undefined) draft.identifier('email', email);
  if (imo !== undefined && draft.schema === 'Vessel') draft.identifier('imo', imo);
  draft.remark(remark);
}

function addDocument(draft: EntityDraft, document: XmlElement): void {
  const type =
    IDENTIFIERS[document.get('identificationTypeCode')] ?? typeOf(document.get('identificationTypeDescription'));
  const number = document.get('number') || document.get('latinNumber');
  if (document.get('knownFalse') === 'true') draft.remark(`False document: ${number}`);
  else draft.identifier(type, number, countryOf(document));
  for (const remark of document.texts('remark')) draft.remark(`${number}: ${remark}`);
}

function typeOf(description: string): ListedIdentifier['type'] {
  if (/swift|bic/i.test(description)) return 'bic';
  if (/imo/i.test(description)) return 'imo';
  if (/tax|fiscal/i.test(description)) return 'tax_id';
  if (/regist/i.test(description)) return 'registration_number';
  return 'other';
}

function addRegulations(draft: EntityDraft, entry: XmlElement): void {
  const regulations = entry.all('regulation');
  for (const regulation of regulations) {
    draft.program(regulation.get('programme')).program(regulation.get('numberTitle'));
    draft.sourceUrl ??= regulation.texts('publicationUrl')[0];
  }
  const dates = [
    entry.get('designationDate'),
    ...regulations.map((regulation) => regulation.get('entryIntoForceDate')),
  ];
  [draft.listedOn] = dates.filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)).sort();
}

/** `00` stands for unknown. */
function countryOf(element: XmlElement): string | null {
  const code = element.get('countryIso2Code');
  return (code === '00' ? null : listedCountry(code)) ?? listedCountry(knownCountry(element));
}

function knownCountry(element: XmlElement): string {
  const name = element.get('countryDescription');
  return name === 'UNKNOWN' ? '' : name;
}

function joined(element: XmlElement, parts: readonly string[]): string {
  return parts
    .map((part) => element.get(part))
    .filter((part) => part !== '')
    .join(', ');
}
